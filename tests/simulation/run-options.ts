import { availableParallelism } from "node:os";
import { plantedFaults } from "./faults.ts";
import type { WorldSeams } from "./world.ts";

export interface SimOptions {
  readonly runs: number;
  /** Of the first run; each next one has the next. */
  readonly seed: number;
  /** Processes that run worlds beside each other. */
  readonly workers: number;
  readonly fault: string | undefined;
  readonly isJson: boolean;
  readonly seams: WorldSeams;
}

/** Undefined when there is no such fault. */
export function parseSimOptions(args: readonly string[]): SimOptions | undefined {
  const has = (name: string): boolean => args.includes(name);
  const valueOf = (name: string): string | undefined =>
    has(name) ? args[args.indexOf(name) + 1] : undefined;
  const fault = valueOf("--break");
  const seams: WorldSeams | undefined =
    fault === undefined || fault === "list"
      ? {
          isShredding: has("--shred") || has("--removal"),
          isCoordinatorRemoved: has("--removal"),
          isPassingOn: has("--by-hand"),
          isCompacting: has("--compact"),
          hasLiar: has("--liar"),
          hasGuests: has("--guests"),
          isRelaySafe: has("--relay-safe"),
          isIntake: has("--intake"),
        }
      : plantedFaults[fault];
  return (
    seams && {
      runs: Number(valueOf("--runs") ?? 200),
      seed: Number(valueOf("--seed") ?? 1),
      workers: Math.max(1, Number(valueOf("--workers") ?? availableParallelism())),
      fault,
      isJson: has("--json"),
      seams,
    }
  );
}
