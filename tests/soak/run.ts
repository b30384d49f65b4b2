import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { emptyTeam, type Team } from "./team.ts";
import { startRelayOn } from "../bench/sync/relay-under-test.ts";
import { growthPerHour, type Sample } from "./growth.ts";

/*
 * npm run soak -- [--minutes 60] [--phones 4]
 *
 * One relay in a process of its own and phones on lines that break, for as long as is said and no longer. Says what each side takes of memory, by the
 * minute, how fast that grows, and whether everything that was written is on every phone in the end. Ends with 1 when it grows or something is missing.
 */

const minutes = numberAfter("--minutes", 60);
const phones = numberAfter("--phones", 4);
/** More than this an hour is no noise of a collector any more. */
const mostGrowthMb = 24;
/** Until caches, buffers and compiled code have their size. */
const warmUp = Math.min(300_000, minutes * 60_000 * 0.2);
const sampleEveryMs = Math.min(10_000, minutes * 1_000);

const directory = await mkdtemp(join(tmpdir(), "teren-soak-"));
const relay = await startRelayOn(directory);
let team: Team | undefined;
let isWell = false;
try {
  team = await emptyTeam(relay, phones);
  const started = performance.now();
  const samples: Sample[] = [];
  const nextRow = Math.max(60_000, (minutes * 60_000) / 12);
  let rowAt = 0;
  console.log("minute  relay MB  phones MB  written  breaks  restarts");
  while (performance.now() - started < minutes * 60_000) {
    await team.workFor(sampleEveryMs);
    const at = performance.now() - started;
    const sample = { at, relayMb: residentMb(relay.pid), phonesMb: team.memoryMb() };
    samples.push(sample);
    if (at < rowAt) continue;
    rowAt += nextRow;
    row(at, sample);
  }
  const last = samples.at(-1);
  if (last) row(last.at, last);

  const missing = await team.whatIsMissing();
  const settled = samples.filter(({ at }) => at >= warmUp);
  const grows = growthPerHour(settled);
  console.log(
    `growth an hour after ${Math.round(warmUp / 1000)} s: relay ${grows.relayMb.toFixed(1)} MB, phones ${grows.phonesMb.toFixed(1)} MB`,
  );
  console.log(
    missing.length === 0 ? "everything is everywhere, once" : `wrong:\n${missing.join("\n")}`,
  );
  const isFlat = Math.max(grows.relayMb, grows.phonesMb) <= mostGrowthMb;
  if (!isFlat) console.log(`more than ${mostGrowthMb} MB an hour`);
  isWell = isFlat && missing.length === 0;
} finally {
  await team?.end();
  await relay.stop();
  await rm(directory, { recursive: true, force: true });
}
process.exit(isWell ? 0 : 1);

function row(at: number, { relayMb, phonesMb }: Sample): void {
  const { written = 0, breaks = 0, restarts = 0 } = team?.counts() ?? {};
  const cells = [(at / 60_000).toFixed(1), relayMb.toFixed(1), phonesMb.toFixed(1), written, breaks, restarts]; // prettier-ignore
  const widths = [6, 8, 9, 7, 6, 8];
  console.log(cells.map((cell, index) => String(cell).padStart(widths[index] ?? 0)).join("  "));
}

function residentMb(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
}

function numberAfter(name: string, otherwise: number): number {
  const at = process.argv.indexOf(name);
  const value = at < 0 ? otherwise : Number(process.argv[at + 1]);
  if (!(value > 0)) throw new Error(`${name} takes a number above 0`);
  return value;
}
