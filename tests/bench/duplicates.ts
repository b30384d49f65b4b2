import { readOptions } from "../options.ts";
import { createDevice } from "../e2e/device.ts";
import { makeRegistrations } from "./duplicates/registrations.ts";
import { scoreHints, type KindScore } from "./duplicates/score.ts";
import type {} from "./duplicates/timing-page.ts";
import type { Figures } from "./figures.ts";
import { pageScript } from "./page-script.ts";

/**
 * Whether a second case of the same person is noticed, and how seldom somebody else's is taken for it: thousands of new cases, each against everybody
 * known, generated from how clerks of the four countries write. The time is of one new case in Chromium on a slowed-down processor, nothing worked out
 * beforehand; the median, and the slowest in brackets.
 *
 * npm run bench -- duplicates [--json] [--seed 1] [--cases 10000] [--new 5000] [--throttle 6]
 */
export async function run(words: readonly string[]): Promise<Figures> {
  const options = { seed: 1, cases: 10_000, new: 5_000, throttle: 6 };
  const { seed, cases, new: incoming, throttle } = readOptions(words, options);

  const score = scoreHints(makeRegistrations({ seed, known: cases, incoming }));
  const times = await timeOfOneCase({ seed, cases, throttle });
  const ms = rounded(times[Math.floor(times.length / 2)] ?? Number.NaN);
  const json = {
    precision: Number(score.precision.toFixed(4)),
    recall: Number(score.recall.toFixed(4)),
    ms,
    cases,
  };
  const known = score.kinds.filter(({ found }) => found !== undefined);
  const others = score.kinds.filter(({ found }) => found === undefined);
  return {
    json,
    rows: [
      ["precision: hints that name the same person", percent(score.precision)],
      ["recall: second cases that a hint names", percent(score.recall)],
      ["recall where the given name is in no list", percent(score.recallOfUnlisted)],
      [`one new case against ${cases}`, `${ms} ms (${rounded(times.at(-1) ?? 0)})`],
      ["", ""],
      ["known, written again", "of the kind"],
      ...rowsOf(known),
      ["", ""],
      ["somebody new", "wrong hints"],
      ...rowsOf(others),
    ],
  };
}

const rowsOf = (kinds: readonly KindScore[]): Figures["rows"] =>
  kinds
    .toSorted((a, b) => b.count - a.count)
    .map(({ kind, count, found, wrong }): readonly [string, string] => [
      `  ${kind} (${count})`,
      found === undefined
        ? String(wrong)
        : `recall ${percent(found / count)}, precision ${percent(found / (found + wrong || 1))}`,
    ]);

/** Ascending. */
async function timeOfOneCase(options: {
  readonly seed: number;
  readonly cases: number;
  readonly throttle: number;
}): Promise<readonly number[]> {
  const { seed, cases, throttle } = options;
  const phone = await createDevice({ shape: "phone" });
  try {
    const { page } = phone;
    await page.evaluate(await pageScript(new URL("./duplicates/timing-page.ts", import.meta.url)));
    await page.evaluate((made) => globalThis.makeCases(made), {
      seed,
      known: cases,
      incoming: 100,
    });
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: throttle });
    const times = await page.evaluate(() => globalThis.checkNewCases());
    return times.toSorted((a, b) => a - b);
  } finally {
    await phone.dispose();
  }
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const rounded = (ms: number): number => Number(ms.toFixed(1));
