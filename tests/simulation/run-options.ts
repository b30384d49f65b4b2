import { availableParallelism } from "node:os";
import { readOptions } from "../options.ts";
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
export function parseSimOptions(words: readonly string[]): SimOptions | undefined {
  const said = readOptions(words, {
    runs: 200,
    seed: 1,
    workers: availableParallelism(),
    json: false,
    break: undefined,
    shred: false,
    removal: false,
    "by-hand": false,
    compact: false,
    "in-pieces": false,
    liar: false,
    guests: false,
    "relay-safe": false,
    intake: false,
  });
  const fault = said.break;
  const seams: WorldSeams | undefined =
    fault === undefined || fault === "list"
      ? {
          isShredding: said.shred || said.removal,
          isCoordinatorRemoved: said.removal,
          isPassingOn: said["by-hand"],
          isCompacting: said.compact,
          isReadInPieces: said["in-pieces"],
          hasLiar: said.liar,
          hasGuests: said.guests,
          isRelaySafe: said["relay-safe"],
          isIntake: said.intake,
        }
      : plantedFaults[fault];
  const { runs, seed, json: isJson } = said;
  return seams && { runs, seed, workers: Math.max(1, said.workers), fault, isJson, seams };
}
