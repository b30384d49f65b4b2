import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { plantedFaults } from "./faults.ts";
import { parseSimOptions, type SimOptions } from "./run-options.ts";
import type { Ran } from "./run-worlds.ts";

/*
 * npm run sim -- --runs N --seed S [--workers N] [--json] [--shred] [--removal] [--by-hand] [--compact] [--in-pieces] [--liar] [--guests] [--intake] [--break NAME]
 *
 * Five phones and a relay, over lines that break, with batteries that die; see world.ts. With `--shred` channels are ended too, with `--removal` also by a
 * coordinator who is sent away, with `--by-hand` phones pass files on; with `--compact` snapshots take the place of envelopes, with `--in-pieces` they are read case by case while others write, with `--liar` somebody writes false ones; with `--intake` one of them only hands in; with `--guests` experts from outside read a channel and answer. `--break list` names the
 * mistakes that can be planted. As many worlds run beside each other as there are processors, or `--workers` says; a seed is the same story in each.
 */

const progressEveryMs = process.stderr.isTTY ? 1_000 : 30_000;

const options = parseSimOptions(process.argv.slice(2));
if (!options) {
  console.error("There is no such fault; --break list names them.");
  process.exitCode = 2;
} else if (options.fault === "list") console.log(Object.keys(plantedFaults).join("\n"));
else process.exitCode = await run(options);

async function run({ runs, seed: first, workers, fault, isJson }: SimOptions): Promise<number> {
  const total = {
    runs: 0,
    operations: 0,
    purged: 0,
    snapshots: 0,
    lost: 0,
    diverged: 0,
    resurrected: 0,
    passedOn: 0,
    answers: 0,
    letGo: 0,
  };
  const failing: Ran[] = [];
  const started = performance.now();
  const seconds = (): number => (performance.now() - started) / 1000;
  let next = first;
  // A planted fault needs to be found once.
  const isMore = (): boolean =>
    next < first + runs && (fault === undefined || failing.length === 0);

  const progress = setInterval(() => tellProgress(), progressEveryMs);
  await Promise.all(Array.from({ length: Math.min(workers, runs) }, work));
  clearInterval(progress);
  if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");

  if (isJson) console.log(JSON.stringify(total));
  else {
    console.table([total]);
    const perMinute = Math.round((total.runs / seconds()) * 60);
    console.log(
      `${seconds().toFixed(1)} s, ${perMinute} runs a minute, ${Math.round(total.operations / seconds())} operations/s`,
    );
    for (const one of failing.toSorted((a, b) => a.seed - b.seed).slice(0, 5)) tellFailure(one);
  }
  return failing.length > 0 === (fault !== undefined) ? 0 : 1;

  /** One process, and the seeds it is given one after the other. */
  function work(): Promise<void> {
    const worlds = fork(fileURLToPath(new URL("./run-worlds.ts", import.meta.url)), process.argv.slice(2)); // prettier-ignore
    const goOn = (): void => {
      if (isMore()) worlds.send(next++);
      else worlds.disconnect();
    };
    return new Promise((resolve, reject) => {
      worlds.on("message", (ran: Ran) => {
        add(ran);
        goOn();
      });
      worlds.once("exit", (code) =>
        code === 0 ? resolve() : reject(new Error(`a process of worlds ended with ${code}`)),
      );
      goOn();
    });
  }

  function add(ran: Ran): void {
    const { result } = ran;
    total.runs++;
    for (const key of Object.keys(total) as (keyof typeof total)[])
      if (key !== "runs") total[key] += result?.[key] ?? 0;
    if (result && result.lost + result.diverged + result.resurrected === 0) return;
    failing.push(ran);
    // Hours may pass before the end.
    if (fault === undefined) console.error(`seed ${ran.seed} fails`);
  }

  function tellProgress(): void {
    const left = ((runs - total.runs) * seconds()) / Math.max(1, total.runs) / 60;
    const line = `${total.runs} of ${runs} runs, ${failing.length} failing, ${left.toFixed(1)} min left`;
    process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${line}` : `${line}\n`);
  }
}

function tellFailure({ seed, result, stopped = "" }: Ran): void {
  console.log(`seed ${seed}:\n  ${(result?.notes ?? [stopped]).slice(0, 10).join("\n  ")}`);
}
