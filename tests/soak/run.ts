import { readOptions } from "../options.ts";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startRelayOn } from "../bench/sync/relay-under-test.ts";
import { growthPerHour, type Sample } from "./growth.ts";
import { startTeamProcess, type TeamProcess } from "./team-process.ts";

/*
 * npm run soak -- [--minutes 60] [--phones 4] [--step-ms 250]
 *
 * One relay in a process of its own and phones on lines that break, for as long as is said and no longer. Says, by the minute, what each side holds
 * after a collection, and whether everything that was written is on every phone in the end.
 *
 * Phones' disks are in memory here and grow, and so does what a phone knows of its cases. So that nothing of that is taken for a leak, and nothing of a leak
 * for that, both processes are ended and started again on the same data: whatever they held more before, they held for nothing. Ends with 1 when
 * that is more than it may be, when the relay, which has its data on a disk, grows, or when something is missing.
 */

const said = readOptions(process.argv.slice(2), { minutes: 60, phones: 4, "step-ms": 250 });
const { minutes, phones, "step-ms": stepMs } = said;
/** Compiled code, and buffers that have their size. */
const mostKeptMb = 3;
/** Of the relay, an hour, where it was looked at for long enough to tell. */
const mostGrowthMb = 3;
const longEnoughMs = 20 * 60_000;
const warmUp = Math.min(300_000, minutes * 60_000 * 0.2);
const sampleEveryMs = Math.min(10_000, minutes * 6_000);

const directory = await mkdtemp(join(tmpdir(), "teren-soak-"));
let relay = await startRelayOn(directory, { isLookedAt: true });
let team: TeamProcess | undefined;
const wrong: string[] = [];
try {
  team = await startTeamProcess({ url: relay.url, size: phones, stepMs });
  const started = performance.now();
  const samples: Sample[] = [];
  const nextRow = Math.max(60_000, (minutes * 60_000) / 12);
  let rowAt = 0;
  console.log("minute  relay MB  its process  phones, disks  written  breaks  restarts");
  while (performance.now() - started < minutes * 60_000) {
    await team.ask("workFor", sampleEveryMs);
    const at = performance.now() - started;
    samples.push({ at, relayMb: mb(await relay.heldBytes()) });
    if (at < rowAt) continue;
    rowAt += nextRow;
    await row(team, at, samples.at(-1)?.relayMb ?? 0);
  }
  wrong.push(...(await team.ask("whatIsMissing")));
  const before = await held(team);
  await row(team, performance.now() - started, before.relay);

  const kept = await team.ask("end");
  await team.stop();
  await relay.stop();
  relay = await startRelayOn(directory, { isLookedAt: true });
  team = await startTeamProcess({ url: relay.url, size: phones, stepMs, kept });
  // So that they have compiled and buffered what those had that were put away.
  await team.ask("workFor", Math.min(60_000, minutes * 30_000));
  for (const line of await team.ask("whatIsMissing")) wrong.push(`after the restart, ${line}`);
  const after = await held(team);

  for (const side of ["relay", "phones"] as const) {
    const more = before[side] - after[side];
    console.log(`${side}: ${more.toFixed(1)} MB more than after a restart on the same data`);
    if (more > mostKeptMb) wrong.push(`the ${side} kept more than ${mostKeptMb} MB for nothing`);
  }
  const settled = samples.filter(({ at }) => at >= warmUp);
  const growth = growthPerHour(settled);
  const isTold = (settled.at(-1)?.at ?? 0) - warmUp >= longEnoughMs;
  console.log(
    isTold
      ? `relay: ${growth.toFixed(1)} MB an hour after ${Math.round(warmUp / 1000)} s`
      : "too short to tell how the relay grows by the hour",
  );
  if (isTold && growth > mostGrowthMb)
    wrong.push(`the relay grows by more than ${mostGrowthMb} MB an hour`);
  console.log(
    wrong.length === 0 ? "everything is everywhere, once" : `wrong:\n${wrong.join("\n")}`,
  );
} finally {
  await team?.stop();
  await relay.stop();
  await rm(directory, { recursive: true, force: true });
}
process.exit(wrong.length === 0 ? 0 : 1);

async function held(of: TeamProcess): Promise<{ readonly relay: number; readonly phones: number }> {
  // Answers on their way, and timers of lines that are gone.
  await new Promise((resolve) => setTimeout(resolve, 500));
  return { relay: mb(await relay.heldBytes()), phones: mb(await of.ask("heldBytes")) };
}

async function row(of: TeamProcess, at: number, relayMb: number): Promise<void> {
  const { written, breaks, restarts } = await of.ask("counts");
  const phonesMb = mb(await of.ask("heldBytes"));
  const cells = [(at / 60_000).toFixed(1), relayMb.toFixed(1), residentMb(relay.pid).toFixed(1), phonesMb.toFixed(1), written, breaks, restarts]; // prettier-ignore
  const widths = [6, 8, 11, 13, 7, 6, 8];
  console.log(cells.map((cell, index) => String(cell).padStart(widths[index] ?? 0)).join("  "));
}

function mb(bytes: number): number {
  return bytes / 1_048_576;
}

/** All of its process, the database's own memory and what is free in it included. */
function residentMb(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
}
