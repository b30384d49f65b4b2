import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { startTeam, type KeptTeam, type Team } from "./team.ts";

export interface TeamTask {
  readonly url: string;
  readonly size: number;
  readonly stepMs: number;
  readonly kept?: KeptTeam;
}

/** A team in a process of its own, so that it can be put away with everything it holds. */
export interface TeamProcess {
  readonly ask: <Call extends keyof Team>(
    call: Call,
    ...args: Parameters<Team[Call]>
  ) => Promise<Awaited<ReturnType<Team[Call]>>>;
  readonly stop: () => Promise<void>;
}

type Answer = { readonly value: unknown } | { readonly failed: string };

export async function startTeamProcess(task: TeamTask): Promise<TeamProcess> {
  const child = fork(fileURLToPath(import.meta.url), ["team"], {
    execArgv: ["--expose-gc"],
    serialization: "advanced",
  });

  async function say(message: unknown): Promise<unknown> {
    const answered = once(child, "message");
    child.send(message as object);
    const [answer] = (await answered) as [Answer];
    if ("failed" in answer) throw new Error(answer.failed);
    return answer.value;
  }

  await say(task);
  return {
    ask: (async (call: keyof Team, ...args: unknown[]) =>
      say({ call, args })) as TeamProcess["ask"],
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill();
      await ended;
    },
  };
}

async function serve(): Promise<void> {
  let team: Team | undefined;
  const answer = async (message: TeamTask | { call: keyof Team; args: unknown[] }) => {
    if (!("call" in message)) {
      const { url, size, stepMs, kept } = message;
      team = await startTeam({ url }, size, stepMs, kept);
      return undefined;
    }
    const call = team?.[message.call] as ((...args: unknown[]) => unknown) | undefined;
    return call?.(...message.args);
  };
  process.on("message", (message: Parameters<typeof answer>[0]) => {
    void answer(message).then(
      (value) => process.send?.({ value }),
      (problem: unknown) => process.send?.({ failed: String(problem) }),
    );
  });
}

if (process.argv[2] === "team") await serve();
