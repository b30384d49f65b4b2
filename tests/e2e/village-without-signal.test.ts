import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildMast, type Mast } from "./mast.ts";
import {
  addFollowUp,
  changeFact,
  comeBack,
  conflict,
  enter,
  entry,
  everythingSent,
  fillFollowUp,
  goTo,
  invite,
  isMarked,
  joinByLink,
  letIn,
  openCase,
  personWithDevice,
  press,
  saidSaved,
  saveIntake,
  fillIntake,
  showCase,
  startNetwork,
  timelineOf,
  tryToLetIn,
  unlock,
  visit,
  type Person,
} from "./people.ts";
import { startRelay, type RelayProcess } from "./relay-process.ts";
import { tellOnFailure } from "./tell-on-failure.ts";

const hours = 3_600_000;

/** One story in the order of its days; every test goes on where the one before ended. */
describe("a case written in a village without a signal", () => {
  let relay: RelayProcess;
  let masts: readonly [Mast, Mast];
  let timea: Person;
  let kata: Person;
  let kalman: Person;
  const everybody = () => [timea, kata, kalman];

  beforeAll(async () => {
    relay = await startRelay();
    masts = [await buildMast(relay.url), await buildMast(relay.url)];
    const [nearKata, nearKalman] = masts;
    timea = await personWithDevice("Teszt Tímea", { address: relay.url, shape: "laptop" });
    kata = await personWithDevice("Kitalált Kata", { address: nearKata.url, shape: "phone" });
    kalman = await personWithDevice("Képzelt Kálmán", {
      address: nearKalman.url,
      shape: "phone",
      secret: "három kék dió",
    });
  });
  afterAll(async () => {
    await Promise.all(everybody().map((person) => person?.device.dispose()));
    await Promise.all((masts ?? []).map((mast) => mast.remove()));
    await relay?.dispose();
  });
  tellOnFailure(everybody);

  test("Tímea starts a network; Kata joins by a link and six digits that are read out", async () => {
    await startNetwork(timea, "Mintahálózat");

    const link = await invite(timea, "mediator");
    const code = await joinByLink(kata, link);
    await letIn(timea, kata.name, code);
    await enter(kata);
  });

  test("wrong digits let nobody in, the right ones do: Kálmán is the third", async () => {
    const code = await joinByLink(kalman, await invite(timea, "mediator"));
    const wrong = code.replace(/^./, (digit) => String((Number(digit) + 1) % 10));
    await tryToLetIn(timea, kalman.name, wrong);
    await timea.page.getByText(timea.t("network-join-wrong")).waitFor();

    await letIn(timea, kalman.name, code);
    await enter(kalman);
    for (const person of everybody())
      for (const { name } of everybody()) {
        await goTo(person, "network");
        await person.page.getByText(name, { exact: true }).first().waitFor();
      }
  });

  test("a case written with a signal is at the relay at once, and seen when the coordinator has opened it", async () => {
    await openCase(kata, { label: "Minta Mária", settlement: "Mintafalva" });
    await isMarked(kata, kata.t("timeline-opened"), "relay");

    await showCase(timea, "Minta Mária");
    await isMarked(kata, kata.t("timeline-opened"), "seen");
    await showCase(kalman, "Minta Mária");
  });

  test("without a signal Kata reloads the page, unlocks it, and writes a case and two follow-ups", async () => {
    await losesSignal(kata, masts[0]);
    await kata.device.shiftClock(-2 * hours);
    await kata.page.reload();
    await unlock(kata);

    await openCase(kata, { label: "Próba Panni", settlement: "Próbaháza" });
    await addFollowUp(kata, { note: "Panni elhozta a levelet" });
    await isMarked(kata, "Panni elhozta a levelet", "phone");
  });

  test("saved is said of the follow-up that is saved, not of the one before", async () => {
    await addFollowUp(kata, { note: "Panni mellett ültem" });
    await fillFollowUp(kata, { note: "Panni visszahívott" });
    const letDiskGo = await holdDisk(kata.page);
    await press(kata.page, kata.t("common-save"));

    const saved = kata.page.getByRole("status").filter({ hasText: kata.t("cases-saved-phone") });
    await kata.page.waitForTimeout(300);
    expect(await saved.count()).toBe(0);
    await letDiskGo();
    await saved.waitFor();
  });

  test("the browser is killed the moment it says saved; the case and both follow-ups are there when it starts again", async () => {
    await addFollowUp(kata, { note: "Megírtuk a választ" });
    await kata.device.kill();

    await comeBack(kata, { offline: true });
    await showCase(kata, "Próba Panni");
    await isMarked(kata, "Panni elhozta a levelet", "phone");
    await isMarked(kata, "Megírtuk a választ", "phone");
  });

  test("a case whose browser is killed right after saved is there as well", async () => {
    await fillIntake(kata, { label: "Próba Piroska" });
    await saveIntake(kata);
    await saidSaved(kata);
    await kata.device.kill();

    await comeBack(kata, { offline: true });
    await showCase(kata, "Próba Piroska");
  });

  test("Kata and Kálmán, both without a signal, write in the same case and say different things of the same", async () => {
    await showCase(kata, "Minta Mária");
    await addFollowUp(kata, { note: "Mária fiával beszéltem" });
    await changeFact(kata, "settlement", "Mintavölgy");

    await losesSignal(kalman, masts[1]);
    await showCase(kalman, "Minta Mária");
    await addFollowUp(kalman, { note: "A tanítóval beszéltem", when: "yesterday" });
    await changeFact(kalman, "settlement", "Alsóminta");

    await isMarked(kalman, "A tanítóval beszéltem", "phone");
    await showCase(timea, "Minta Mária");
    expect(await entry(timea, "beszéltem").count()).toBe(0);
  });

  test("near a mast both send, and Tímea sees one timeline: who wrote it, when it happened, was written, and arrived", async () => {
    await kata.device.shiftClock(0);
    await findsSignal(kata, masts[0]);
    await visit(kata);
    await unlock(kata);
    await showCase(kata, "Minta Mária");
    await findsSignal(kalman, masts[1]);

    await entry(timea, "Mária fiával beszéltem").waitFor();
    await entry(timea, "A tanítóval beszéltem").waitFor();

    // Two hours without a signal: Kata's entry says when it arrived.
    const fromKata = await entry(timea, "Mária fiával beszéltem").innerText();
    expect(fromKata).toContain(kata.name);
    expect(fromKata).toContain(timea.t("timeline-arrived-at", { when: "" }).trim());
    // Kálmán said it was yesterday: his says when it was written.
    const fromKalman = await entry(timea, "A tanítóval beszéltem").innerText();
    expect(fromKalman).toContain(kalman.name);
    expect(fromKalman).toContain(timea.t("timeline-recorded-at", { when: "" }).trim());

    // The latest that happened stands on top, and everybody has the same.
    const seen = await notesOf(timea);
    expect(seen).toEqual(["Mária fiával beszéltem", "A tanítóval beszéltem"]);
    for (const person of [kata, kalman]) {
      await entry(person, seen[0] ?? "").waitFor();
      await entry(person, seen[1] ?? "").waitFor();
      expect(await notesOf(person)).toEqual(seen);
    }
  });

  test("the two villages stand side by side with their authors until Tímea settles it, then everywhere", async () => {
    for (const person of everybody()) await conflict(person, "settlement").waitFor();
    const both = conflict(timea, "settlement").getByRole("listitem");
    expect(await both.count()).toBe(2);
    const [mine] = await both.filter({ hasText: "Mintavölgy" }).allInnerTexts();
    expect(mine).toContain(kata.name);
    const [other] = await both.filter({ hasText: "Alsóminta" }).allInnerTexts();
    expect(other).toContain(kalman.name);

    await press(both.filter({ hasText: "Alsóminta" }), timea.t("cases-conflict-keep"));
    for (const person of everybody()) {
      await conflict(person, "settlement").waitFor({ state: "detached" });
      await person.page.getByText("Alsóminta").first().waitFor();
    }
  });

  test("what was written offline is at the relay, and seen once the coordinator has had it on screen", async () => {
    await isMarked(kata, "Mária fiával beszéltem", "seen");
    await showCase(kata, "Próba Panni");
    await isMarked(kata, "Megírtuk a választ", "relay");

    await showCase(timea, "Próba Panni");
    // Written within one minute, and still in order.
    expect(await notesOf(timea)).toEqual([
      "Megírtuk a választ",
      "Panni visszahívott",
      "Panni mellett ültem",
      "Panni elhozta a levelet",
    ]);
    await isMarked(kata, "Megírtuk a választ", "seen");
    await isMarked(kata, "Panni elhozta a levelet", "seen");
    for (const person of everybody()) await everythingSent(person);
  });

  test("no browser has complained of anything", () => {
    expect(everybody().flatMap(({ device }) => device.complaints)).toEqual([]);
  });
});

/** The browser knows it, and so does the air. */
async function losesSignal({ device }: Person, mast: Mast): Promise<void> {
  mast.down();
  await device.context.setOffline(true);
}

async function findsSignal({ device }: Person, mast: Mast): Promise<void> {
  mast.up();
  await device.context.setOffline(false);
}

/** Nothing of the app reaches the disk until the returned function is called: a transaction over everything stays open. */
async function holdDisk(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open("teren");
      opening.onsuccess = () => resolve(opening.result);
    });
    const [first = "", ...others] = database.objectStoreNames;
    const transaction = database.transaction([first, ...others], "readwrite");
    const held = { isHeld: true };
    Object.assign(globalThis, { letDiskGo: () => (held.isHeld = false) });
    const keepOpen = () => {
      if (!held.isHeld) return database.close();
      transaction.objectStore(first).count().onsuccess = keepOpen;
    };
    await new Promise<void>((resolve) => {
      transaction.objectStore(first).count().onsuccess = () => {
        resolve();
        keepOpen();
      };
    });
  });
  return () =>
    page.evaluate(() => {
      (globalThis as unknown as { letDiskGo: () => void }).letDiskGo();
    });
}

const notesOf = async (person: Person): Promise<string[]> =>
  (await timelineOf(person)).flatMap(
    (text) => /^.*(beszéltem|levelet|ültem|visszahívott|választ)$/m.exec(text)?.[0] ?? [],
  );
