import { readOptions } from "../options.ts";
import { loadavg } from "node:os";
import type { CDPSession } from "playwright-core";
import {
  choose,
  goTo,
  personWithDevice,
  press,
  startNetwork,
  visit,
  write,
  type Person,
} from "../e2e/people.ts";
import { startRelay } from "../e2e/relay-process.ts";
import type { Figures } from "./figures.ts";
import { seedCases } from "./seed-cases.ts";

/**
 * The app as a weak phone shows it: the production build from the real relay in Chromium, its main thread slowed down six times, with 10,000
 * cases of twenty entries in its database. Each figure is the median of several tries; the clock runs in the page, from the tap to the painted
 * frame. The first search and the first case come right after unlocking, while the phone writes the snapshot that so many new cases make due; the
 * others when it has done so, as on most days.
 *
 * npm run bench -- app [--json] [--cases 10000] [--throttle 6] [--tries 7]
 */
export async function run(words: readonly string[]): Promise<Figures> {
  const options = { cases: 10_000, throttle: 6, tries: 7 };
  const { cases, throttle, tries } = readOptions(words, options);

  const relay = await startRelay({ env: { TEREN_RATE_LIMITS: "off" } });
  const kata = await personWithDevice("Kata", {
    address: relay.url,
    shape: "phone",
    language: "hu",
  });
  try {
    kata.page.setDefaultTimeout(120_000);
    await startNetwork(kata, "Mintahálózat");
    const seeded = await seedCases(kata, relay.url, cases);
    console.error(`${seeded.entries} entries written in ${seeded.seconds} s`);

    const session = await kata.page.context().newCDPSession(kata.page);
    await kata.page.addInitScript(watchPage);
    const slow = (rate: number) => session.send("Emulation.setCPUThrottlingRate", { rate });
    await slow(throttle);

    const unlockToList: number[] = [];
    for (let i = 0; i < tries; i++) unlockToList.push(await measureUnlock(kata));
    const openCase: number[] = [];
    const save: number[] = [];
    const search: number[] = [];
    const busy = {
      searchMs: Math.round(await measureSearch(kata, String(cases - 1 - tries * 7))),
      openCaseMs: Math.round(await measureOpenCase(kata, 0)),
    };
    await goTo(kata, "cases");
    await settle(kata);
    for (let i = 0; i < tries; i++)
      search.push(await measureSearch(kata, String(cases - 1 - i * 7)));
    for (let i = 0; i < tries; i++) {
      openCase.push(await measureOpenCase(kata, i));
      save.push(await measureSave(kata, `Mérés ${i}`));
      await goTo(kata, "cases");
    }
    const memoryMb = await usedMemory(session);
    await slow(1);

    const json = {
      unlockToListMs: median(unlockToList),
      openCaseMs: median(openCase),
      saveMs: median(save),
      searchMs: median(search),
      memoryMb,
      busy,
      cases,
      entries: seeded.entries,
      throttle,
      load: Number((loadavg()[0] ?? 0).toFixed(1)),
    };
    const all = (values: readonly number[]) => `(${values.map((ms) => Math.round(ms)).join(", ")})`;
    return {
      json,
      rows: [
        ["cases, entries on the phone", `${cases}, ${seeded.entries}`],
        [
          "from the derived key to a list that answers",
          `${json.unlockToListMs} ms ${all(unlockToList)}`,
        ],
        ["a case opened", `${json.openCaseMs} ms ${all(openCase)}`],
        ["a follow-up saved and on screen", `${json.saveMs} ms ${all(save)}`],
        ["a search", `${json.searchMs} ms ${all(search)}`],
        [
          "a search, a case while a snapshot is written",
          `${busy.searchMs} ms, ${busy.openCaseMs} ms`,
        ],
        ["JavaScript's memory, list open", `${memoryMb} MB`],
      ],
    };
  } finally {
    await kata.device.dispose();
    await relay.dispose();
  }
}

const row = ".virtual-list [role=listitem] a";
const timelineEntry = "ol.timeline article";

async function measureUnlock(person: Person): Promise<number> {
  const { page, t } = person;
  await visit(person);
  await write(page, t("lock-pin"), person.secret);
  const open = page.getByRole("button", { name: t("lock-open"), exact: true });
  return open.evaluate(
    async (element: HTMLElement, [places, list, rows]) => {
      element.click();
      const place = await bench.until(() =>
        [...document.querySelectorAll<HTMLElement>(`nav[aria-label="${places}"] a`)].find(
          (link) => link.textContent === list,
        ),
      );
      place.click();
      await bench.until(() => document.querySelector(rows));
      return (await bench.painted()) - bench.keyDerivedAt;
    },
    [t("common-places"), t("common-place-cases"), row] as const,
  );
}

/** Nothing has kept the page busy for some seconds: a timer comes when it should. */
async function settle({ page }: Person): Promise<void> {
  await page.evaluate(
    async ([calmMs, lateMs]) => {
      let busyAt = performance.now();
      for (let before = busyAt; before - busyAt < calmMs;) {
        await new Promise((resolve) => setTimeout(resolve, 10));
        const now = performance.now();
        if (now - before > 10 + lateMs) busyAt = now;
        before = now;
      }
    },
    [5_000, 12] as const,
  );
}

/** Types what only one case is called, letter by letter; counts the last letter. */
async function measureSearch({ page }: Person, wanted: string): Promise<number> {
  const box = page.getByRole("searchbox");
  const ms = await box.evaluate(
    async (element: HTMLInputElement, [text, rows]) => {
      // The way a keyboard's letter comes in, so that React hears of it.
      const type = (value: string) => {
        element.focus();
        element.select();
        document.execCommand("insertText", false, value);
      };
      for (let length = 1; length < text.length; length++) {
        type(text.slice(0, length));
        await new Promise((resolve) => setTimeout(resolve, 400));
      }
      const startedAt = performance.now();
      type(text);
      await bench.until(
        () =>
          document.querySelectorAll(rows).length === 1 &&
          document.querySelector(rows)?.textContent?.includes(text),
      );
      return (await bench.painted()) - startedAt;
    },
    [wanted, row] as const,
  );
  await box.fill("");
  await page.locator(row).nth(5).waitFor();
  return ms;
}

async function measureOpenCase({ page }: Person, i: number): Promise<number> {
  await page.locator(row).nth(i).waitFor();
  return page
    .locator(row)
    .nth(i)
    .evaluate(async (element, entry) => {
      const startedAt = performance.now();
      (element as HTMLElement).click();
      await bench.until(() => document.querySelectorAll(entry).length >= 7);
      return (await bench.painted()) - startedAt;
    }, timelineEntry);
}

async function measureSave(person: Person, note: string): Promise<number> {
  const { page, t } = person;
  await press(page, t("cases-act-follow-up"));
  await choose(page, t("timeline-methods"), t("code-help-method-personal-oral"));
  await write(page, t("timeline-note"), note);
  // What is typed is kept as a draft a moment later.
  await page.waitForTimeout(2_500);
  const save = page.getByRole("button", { name: t("common-save"), exact: true });
  return save.evaluate(
    async (element, [entry, text]) => {
      const startedAt = performance.now();
      (element as HTMLElement).click();
      await bench.until(() => document.querySelector(entry)?.textContent?.includes(text));
      return (await bench.painted()) - startedAt;
    },
    [timelineEntry, note] as const,
  );
}

/** What JavaScript holds after everything that can go has gone; without code, canvases and what the browser itself needs. */
async function usedMemory(session: CDPSession): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  for (let i = 0; i < 3; i++) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return Number((usedSize / 2 ** 20).toFixed(1));
}

declare const bench: {
  keyDerivedAt: number;
  readonly until: <T>(look: () => T | undefined | null | false) => Promise<T>;
  readonly painted: () => Promise<number>;
};

/** Runs in every page before its own scripts. */
function watchPage(): void {
  const tools = {
    keyDerivedAt: 0,
    until<T>(look: () => T | undefined | null | false): Promise<T> {
      return new Promise((resolve) => {
        const found = look();
        if (found) return resolve(found);
        const observer = new MutationObserver(() => {
          const now = look();
          if (!now) return;
          observer.disconnect();
          resolve(now);
        });
        observer.observe(document, { subtree: true, childList: true, characterData: true });
      });
    },
    painted(): Promise<number> {
      return new Promise((resolve) =>
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))),
      );
    },
  };
  Object.assign(globalThis, { bench: tools });
  // The derived key comes as the last message of the Argon2 worker.
  const RealWorker = globalThis.Worker;
  globalThis.Worker = class extends RealWorker {
    constructor(...given: ConstructorParameters<typeof RealWorker>) {
      super(...given);
      this.addEventListener("message", () => (tools.keyDerivedAt = performance.now()));
    }
  };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length / 2)] ?? Number.NaN);
}
