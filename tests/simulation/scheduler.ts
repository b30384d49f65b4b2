import type { Timers } from "../../src/base/clock.ts";
import type { Dice } from "./seeded.ts";

/** Somebody whose work can be cut off at any moment: a page, a service worker, the relay. */
export interface Owner {
  readonly name: string;
  isAlive: boolean;
}

export interface Scheduler {
  readonly now: () => number;
  /** Runs `task` when its turn comes; tasks of one lane keep their order. */
  readonly turn: <T>(owner: Owner, lane: string, task: () => T) => Promise<T>;
  /** The same for what nobody waits for. */
  readonly later: (owner: Owner, lane: string, task: () => void) => void;
  readonly timersOf: (owner: Owner) => Timers;
  /** Cuts the owner off. What was about to happen does not, or happens without the owner hearing of it. */
  readonly kill: (owner: Owner) => void;
  /** One thing happens. False when nothing is left but timers. */
  readonly step: () => Promise<boolean>;
  /** Time passes until the next timer rings. False when there is none. */
  readonly passTime: (atMostMs: number) => Promise<boolean>;
  /** Days in which nothing happens; what should have rung meanwhile rings late. */
  readonly jump: (ms: number) => void;
  readonly steps: () => number;
}

interface Task {
  readonly owner: Owner;
  readonly run: () => void;
  /** Its effect, without the answer. */
  readonly happen: () => void;
}

interface Timer {
  readonly owner: Owner;
  readonly at: number;
  readonly task: () => void;
}

export function createScheduler(dice: Dice): Scheduler {
  const lanes = new Map<string, Task[]>();
  let timers: Timer[] = [];
  let now = 1_790_000_000_000;
  let steps = 0;

  function add(lane: string, task: Task): void {
    const tasks = lanes.get(lane);
    if (tasks) tasks.push(task);
    else lanes.set(lane, [task]);
  }

  return {
    now: () => now,
    steps: () => steps,
    jump(ms) {
      now += ms;
    },

    turn: (owner, lane, task) =>
      new Promise((resolve, reject) => {
        if (!owner.isAlive) return; // the dead never hear an answer
        add(lane, {
          owner,
          happen: () => void task(),
          run() {
            try {
              resolve(task());
            } catch (error) {
              reject(error instanceof Error ? error : new Error(String(error)));
            }
          },
        });
      }),

    later(owner, lane, task) {
      if (owner.isAlive) add(lane, { owner, run: task, happen: () => undefined });
    },

    timersOf: (owner) => ({
      after(delayMs, task) {
        const timer: Timer = { owner, at: now + delayMs, task };
        timers.push(timer);
        return () => {
          timers = timers.filter((one) => one !== timer);
        };
      },
    }),

    kill(owner) {
      owner.isAlive = false;
      for (const [lane, tasks] of lanes) {
        const [first] = tasks;
        if (first?.owner === owner && dice.chance(0.5)) first.happen();
        const rest = tasks.filter((task) => task.owner !== owner);
        if (rest.length === 0) lanes.delete(lane);
        else lanes.set(lane, rest);
      }
      timers = timers.filter((timer) => timer.owner !== owner);
    },

    async step() {
      if (lanes.size === 0) return false;
      const lane = dice.pick([...lanes.keys()]);
      const tasks = lanes.get(lane)!;
      const task = tasks.shift()!;
      if (tasks.length === 0) lanes.delete(lane);
      steps++;
      if (task.owner.isAlive) task.run();
      await quiet();
      return true;
    },

    async passTime(atMostMs) {
      timers.sort((a, b) => a.at - b.at);
      const [first] = timers;
      if (!first || first.at > now + atMostMs) {
        now += first ? 0 : atMostMs;
        return false;
      }
      timers.shift();
      now = Math.max(now, first.at);
      steps++;
      if (first.owner.isAlive) first.task();
      await quiet();
      return true;
    },
  };
}

/** Until everything that can go on by itself has. */
export const quiet = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
