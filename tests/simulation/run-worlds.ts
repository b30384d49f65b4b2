import { parseSimOptions } from "./run-options.ts";
import { runWorld, type RunResult } from "./world.ts";

/** One of the processes of `npm run sim`: runs the world of each seed it is told, with the options it was started with. */

/** `stopped`: it did not come to its end, and why. */
export interface Ran {
  readonly seed: number;
  readonly result?: RunResult;
  readonly stopped?: string;
}

const seams = parseSimOptions(process.argv.slice(2))?.seams;

process.on("message", (seed: number) => {
  const tell = (ran: Ran): void => void process.send?.(ran);
  runWorld(seed, seams).then(
    (result) => tell({ seed, result }),
    (problem: unknown) => tell({ seed, stopped: String(problem) }),
  );
});
