import {
  compactionFaults,
  guestFaults,
  faults as wireFaults,
  intakeFaults,
  passingOnFaults,
  removalFaults,
  shreddingFaults,
} from "./faults.ts";
import { runWorld, type RunResult } from "./world.ts";

/*
 * npm run sim -- --runs N --seed S [--json] [--shred] [--removal] [--by-hand] [--compact] [--liar] [--guests] [--intake] [--break NAME]
 *
 * Five phones and a relay, over lines that break, with batteries that die; see world.ts. With `--shred` channels are ended too, with `--removal` also by a
 * coordinator who is sent away, with `--by-hand` phones pass files on; with `--compact` snapshots take the place of envelopes, with `--liar` somebody writes false ones; with `--intake` one of them only hands in; with `--guests` experts from outside read a channel and answer. `--break list` names the
 * mistakes that can be planted.
 */

const faults = {
  ...wireFaults,
  ...shreddingFaults,
  ...removalFaults,
  ...passingOnFaults,
  ...compactionFaults,
  ...guestFaults,
  ...intakeFaults,
};
const options = parseOptions(process.argv.slice(2));

if (options.break === "list") {
  console.log(Object.keys(faults).join("\n"));
} else {
  const seams =
    options.break === undefined
      ? {
          isShredding: options.shred || options.removal,
          isCoordinatorRemoved: options.removal,
          isPassingOn: options.byHand,
          isCompacting: options.compact,
          hasLiar: options.liar,
          hasGuests: options.guests,
          isRelaySafe: options.relaySafe,
          isIntake: options.intake,
        }
      : faults[options.break];
  if (!seams) {
    console.error(`There is no fault "${options.break}"; --break list names them.`);
    process.exit(2);
  }
  const started = performance.now();
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
  const failing: { readonly seed: number; readonly result: RunResult }[] = [];
  for (let seed = options.seed; seed < options.seed + options.runs; seed++) {
    const result = await runWorld(seed, seams);
    total.runs++;
    total.operations += result.operations;
    total.purged += result.purged;
    total.snapshots += result.snapshots;
    total.lost += result.lost;
    total.diverged += result.diverged;
    total.resurrected += result.resurrected;
    total.passedOn += result.passedOn;
    total.answers += result.answers;
    total.letGo += result.letGo;
    if (result.lost + result.diverged + result.resurrected > 0) {
      failing.push({ seed, result });
      // A planted fault needs to be found once.
      if (options.break !== undefined) break;
    }
    if (!options.json && total.runs % 500 === 0) console.error(`${total.runs} runs …`);
  }
  const seconds = (performance.now() - started) / 1000;
  if (options.json) console.log(JSON.stringify(total));
  else {
    console.table([total]);
    console.log(
      `${seconds.toFixed(1)} s, ${(total.runs / seconds).toFixed(1)} runs/s, ${Math.round(total.operations / seconds)} operations/s`,
    );
    for (const { seed, result } of failing.slice(0, 5))
      console.log(`seed ${seed}:\n  ${result.notes.slice(0, 10).join("\n  ")}`);
  }
  const isFound = failing.length > 0;
  process.exitCode = isFound === (options.break !== undefined) ? 0 : 1;
}

function parseOptions(args: readonly string[]) {
  const valueOf = (name: string): string | undefined => {
    const at = args.indexOf(name);
    return at < 0 ? undefined : args[at + 1];
  };
  return {
    runs: Number(valueOf("--runs") ?? 200),
    seed: Number(valueOf("--seed") ?? 1),
    break: valueOf("--break"),
    json: args.includes("--json"),
    shred: args.includes("--shred"),
    removal: args.includes("--removal"),
    byHand: args.includes("--by-hand"),
    compact: args.includes("--compact"),
    liar: args.includes("--liar"),
    guests: args.includes("--guests"),
    relaySafe: args.includes("--relay-safe"),
    intake: args.includes("--intake"),
  };
}
