import type { Engine } from "../../../src/sync/engine.ts";
import { expectedCase, type CaseChange, type Dataset } from "../line/dataset.ts";
import { write } from "./bench-device.ts";
import {
  caseFileFrom,
  comparable,
  entriesOf,
  savedAt,
  standingFacts,
  type CaseChannels,
  type WrittenEntry,
} from "./case-entries.ts";

const weekStart = Date.UTC(2025, 0, 6, 8) + 364 * 864e5;

/**
 * Writes the changes of a week, each with a tap on "save" of its own. `standing`: what an edit of a field replaces, for a device that does not
 * hold the case.
 */
export async function writeWeek(
  engine: Engine,
  cases: readonly CaseChannels[],
  ds: Dataset,
  changes: readonly CaseChange[],
  chance: () => number,
  standing?: (i: number, field: string) => Promise<readonly string[]>,
): Promise<void> {
  for (const [n, { i, ops }] of changes.entries()) {
    const channels = cases[i];
    if (!channels) throw new Error("no such case");
    for (const operation of ops) {
      const at =
        operation.op === "entry" ? Date.parse(operation.entry.at) : weekStart + n * 600_000;
      const replaced =
        operation.op === "edit"
          ? await (standing?.(i, operation.field) ?? standingIn(engine, channels, operation.field))
          : [];
      const lang = ds.cases[i]?.lang ?? "hu";
      const entries = entriesOf(operation, savedAt(at, chance), channels, lang, replaced);
      await write(engine, [{ channel: channels.case, entries: entries.inCase }]);
    }
  }
}

export const standingIn = async (
  engine: Engine,
  channels: CaseChannels,
  field: string,
): Promise<readonly string[]> => standingFacts(await entriesIn(engine, channels.case), field);

/** How many cases are not what they must be. */
export async function wrongCases(
  engine: Engine,
  cases: readonly CaseChannels[],
  ds: Dataset,
  expects: Parameters<typeof expectedCase>[2],
): Promise<number> {
  return otherCases(engine, cases, (i) => comparable(expectedCase(ds, i, expects)));
}

/** How many are something else than `expected`, in the words of `comparable`. */
export async function otherCases(
  engine: Engine,
  cases: readonly CaseChannels[],
  expected: (i: number) => string | undefined,
): Promise<number> {
  let wrong = 0;
  for (const [i, channels] of cases.entries()) {
    const found = caseFileFrom(
      "",
      await entriesIn(engine, channels.case),
      await entriesIn(engine, channels.identity),
    );
    if (comparable(found) !== expected(i)) wrong++;
  }
  return wrong;
}

const entriesIn = async (
  engine: Engine,
  channel: CaseChannels["case"],
): Promise<readonly WrittenEntry[]> => engine.channels.entries(channel);
