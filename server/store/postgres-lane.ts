import pg from "pg";
import type { SpaceId } from "../../src/protocol/roster.ts";
import { connectionSettings, inTransaction, whyOf } from "./postgres-connection.ts";
import { write, type WriteCall, type WriteOutcome } from "./postgres-writer.ts";

/** How many calls wait for the disk together: past this, a transaction would keep the others waiting longer than it saves. */
const callsPerCommit = 512;
/** After these PostgreSQL asks to try again: a circle of waits, or a row that was locked for too long. */
const worthAnotherTry = new Set(["40001", "40P01", "55P03"]);
const mostTries = 3;

export interface LaneEvents {
  readonly committed: (calls: number, milliseconds: number) => void;
  readonly failed: (why: string) => void;
  readonly moved: (spaces: ReadonlySet<SpaceId>) => void;
}

/** One connection that writes. What arrives while it waits for the disk is committed together the next time. */
export interface Lane {
  readonly write: (call: WriteCall) => Promise<unknown>;
  /** Ends after what was asked before has been done. */
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly call: WriteCall;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

export function createLane(
  url: string,
  /** Refuses a connection whose other end would not keep what it confirms. */
  prepare: (client: pg.ClientBase) => Promise<void>,
  events: LaneEvents,
): Lane {
  let client: pg.Client | undefined;
  let queue: Waiting[] = [];
  let isWorking = false;
  let isClosed = false;
  let idle: (() => void) | undefined;

  async function connected(): Promise<pg.Client> {
    if (client) return client;
    const made = new pg.Client(connectionSettings(url));
    // Whoever is asking hears of it from the answer that does not come.
    made.on("error", () => drop(made));
    try {
      await made.connect();
      await prepare(made);
    } catch (error) {
      drop(made);
      throw error;
    }
    client = made;
    return made;
  }

  function drop(broken: pg.Client): void {
    if (client === broken) client = undefined;
    broken.end().catch(() => undefined); // it is of no more use, however it ends
  }

  async function work(): Promise<void> {
    isWorking = true;
    while (queue.length > 0) {
      const group = queue.slice(0, callsPerCommit);
      queue = queue.slice(callsPerCommit);
      const startedAt = performance.now();
      try {
        const outcomes = await commit(group.map(({ call }) => call));
        events.committed(group.length, performance.now() - startedAt);
        settle(group, outcomes);
      } catch (error) {
        events.failed(whyOf(error));
        // Those who came meanwhile too: their line to the database is the same.
        const refused = [...group, ...queue];
        queue = [];
        for (const { reject } of refused) reject(new Error(whyOf(error)));
      }
    }
    isWorking = false;
    idle?.();
  }

  async function commit(calls: readonly WriteCall[]): Promise<readonly WriteOutcome[]> {
    for (let tries = 1; ; tries++) {
      const here = await connected();
      try {
        const { outcomes, moved } = await inTransaction(
          here,
          () => write(here, calls),
          () => drop(here),
        );
        events.moved(moved);
        return outcomes;
      } catch (error) {
        const code = error instanceof pg.DatabaseError ? error.code : undefined;
        // Without an answer from the database itself nobody knows what became of the transaction: another connection, for the next ones.
        if (code === undefined) drop(here);
        if (code === undefined || !worthAnotherTry.has(code) || tries === mostTries) throw error;
      }
    }
  }

  function settle(group: readonly Waiting[], outcomes: readonly WriteOutcome[]): void {
    for (const [index, { resolve, reject }] of group.entries()) {
      const outcome = outcomes[index];
      if (outcome && "value" in outcome) resolve(outcome.value);
      else reject(new Error("there is no such space here"));
    }
  }

  return {
    write(call) {
      if (isClosed) return Promise.reject(new Error("the log is closed"));
      return new Promise((resolve, reject) => {
        queue.push({ call, resolve, reject });
        if (!isWorking) void work();
      });
    },
    async close() {
      isClosed = true;
      if (isWorking) await new Promise<void>((resolve) => (idle = resolve));
      if (client) drop(client);
    },
  };
}
