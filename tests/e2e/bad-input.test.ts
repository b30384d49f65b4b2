import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { bringPeople } from "./bring-people.ts";
import { faultsOf, faultsWhenLarge } from "./inspect-screen.ts";
import {
  choose,
  field,
  fillIntake,
  goTo,
  heading,
  part,
  press,
  saidSaved,
  saveIntake,
  showCase,
  startNetwork,
  timeline,
  timelineOf,
  unlock,
  write,
  type Person,
} from "./people.ts";

const { person } = bringPeople({ language: "hu" });

async function kataAtWork(): Promise<Person> {
  const kata = await person("Kitalált Kata");
  await startNetwork(kata, "Mintahálózat");
  return kata;
}

const paste = (into: Locator, text: string): Promise<void> =>
  into.evaluate((element, pasted) => {
    (element as HTMLElement).focus();
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    // What nobody has taken the browser puts in itself, as it does for a finger.
    if (element.dispatchEvent(event)) document.execCommand("insertText", false, pasted);
  }, text);

const longName = `Minta${"á".repeat(80)}`;

test("hidden signs, other directions, pasted lines and a name without end: found, shown, and nothing pushed aside", async () => {
  const kata = await kataAtWork();
  const { page, t } = kata;
  const faults: string[] = [];
  const inspect = async (screen: string) => {
    const found = [...(await faultsOf(page)), ...(await faultsWhenLarge(page))];
    faults.push(...found.map((fault) => `${screen}: ${fault}`));
  };
  const pasted: string[] = [];
  await fillIntake(kata, { label: "x", settlement: "x" }, async (step) => {
    const input = field(page, t(step === 1 ? "field-settlement" : "field-person-label"));
    if (step > 2) return;
    await input.fill("");
    await paste(input, step === 1 ? "Mintafalva\r\nFő u.\t3" : `\u{FEFF}${longName}\u{200B}`);
    pasted.push(await input.inputValue());
  });
  expect(pasted[0]).toBe("Mintafalva Fő u. 3");
  await saveIntake(kata);
  await saidSaved(kata);
  await inspect("a case with a long name");
  await goTo(kata, "cases");
  await page.getByRole("searchbox").fill(longName.toLowerCase().slice(0, 20));
  await page.getByRole("link", { name: longName }).waitFor();
  await inspect("a long name in the list");

  await showCase(kata, longName);
  await press(page, t("cases-act-follow-up"));
  await choose(page, t("timeline-methods"), t("code-help-method-personal-oral"));
  const note = field(page, t("timeline-note"));
  await paste(note, "שלום, Mária 👩‍👩‍👧\nnév\ttelefon");
  await press(page, t("common-save"));
  await saidSaved(kata);
  const said = timeline(kata).getByText("שלום");
  expect(await said.evaluate((element) => getComputedStyle(element).direction)).toBe("rtl");
  expect(await said.innerText()).toContain("👩‍👩‍👧");
  await inspect("a note from right to left");
  expect(faults).toEqual([]);
});

test("a note of 10,000 letters: how much is too much is said, nothing is cut off; two fast taps are one entry", async () => {
  const kata = await kataAtWork();
  const { page, t } = kata;
  await fillIntake(kata, { label: "Minta Mária" });
  await doubleTap(page.getByRole("button", { name: t("cases-save-case"), exact: true }));
  await saidSaved(kata);
  await goTo(kata, "cases");
  expect(await page.getByRole("link", { name: /^Minta Mária/ }).count()).toBe(1);
  await showCase(kata, "Minta Mária");

  await press(page, t("cases-act-follow-up"));
  await choose(page, t("timeline-methods"), t("code-help-method-personal-oral"));
  const note = field(page, t("timeline-note"));
  const typed = `Sokat beszélt. ${"ő".repeat(9_985)}`;
  await paste(note, typed);
  expect((await note.inputValue()).length).toBe(10_000);
  const tooLong = t("common-too-long", { over: "2000" });
  await page.getByText(tooLong).waitFor();
  await press(page, t("common-save"));
  await page.getByRole("alert").first().waitFor();
  expect(await note.inputValue()).toBe(typed);
  await note.fill(typed.slice(0, 8_000));
  await page.getByText(tooLong).waitFor({ state: "detached" });

  const save = page.getByRole("button", { name: t("common-save"), exact: true });
  await doubleTap(save);
  await saidSaved(kata);
  await timeline(kata).getByText("Sokat beszélt").waitFor();
  expect((await timelineOf(kata)).filter((each) => each.includes("Sokat beszélt"))).toHaveLength(1);

  await part(kata, "more");
  await press(page, t("cases-act-question"));
  await write(page, t("cases-question-text"), "Elég két tanú?");
  await doubleTap(page.getByRole("button", { name: t("cases-question-send"), exact: true }));
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await part(kata, "timeline");
  expect((await timelineOf(kata)).filter((each) => each.includes("Elég két tanú?"))).toHaveLength(
    1,
  );
});

/** Before the screen could show that the first has done something. */
const doubleTap = (button: Locator): Promise<void> =>
  button.evaluate((element) => {
    (element as HTMLElement).click();
    (element as HTMLElement).click();
    setTimeout(() => (element as HTMLElement).click());
  });

test("31 February, a year of five digits and tomorrow are no days on which something happened", async () => {
  const kata = await kataAtWork();
  const { page, t } = kata;
  await fillIntake(kata, { label: "Minta Mária" });
  await saveIntake(kata);
  await saidSaved(kata);
  await press(page, t("cases-act-follow-up"));
  await choose(page, t("timeline-methods"), t("code-help-method-personal-oral"));
  await write(page, t("timeline-note"), "Mikor is volt?");
  await press(page, t("timeline-when-other"));
  await choose(page, t("timeline-when"), t("common-date-other"));
  const save = () => press(page, t("common-save"));
  const refused = page.getByRole("alert").filter({ hasText: t("common-date-none") });

  // Another day was chosen, and none said.
  await save();
  await refused.first().waitFor();
  const day = page.locator("input[type=date]");
  await day.focus();
  await page.keyboard.type("02312026");
  expect(await day.inputValue()).toBe("");
  await page.keyboard.press("Tab");
  await save();
  await refused.first().waitFor();
  await day.fill("2099-01-01");
  await save();
  await page.getByText(t("timeline-problem-future")).waitFor();
  await day.fill("0024-01-01");
  await save();
  await refused.first().waitFor();
  await day.fill("2026-01-31");
  await save();
  await saidSaved(kata);
  expect((await timelineOf(kata)).find((each) => each.includes("Mikor is volt?"))).toContain("31");
});

test("a disk that takes its time or is full while a follow-up is saved: nothing is called saved before it is, and the words stay until there is room", async () => {
  const kata = await kataAtWork();
  const { page, t } = kata;
  await fillIntake(kata, { label: "Minta Mária" });
  await saveIntake(kata);
  await saidSaved(kata);
  const note = field(page, t("timeline-note"));
  const saved = page.getByRole("status").filter({ hasText: t("cases-saved-phone") });
  await press(page, t("cases-act-follow-up"));
  await choose(page, t("timeline-methods"), t("code-help-method-personal-oral"));
  await note.fill("Lassú a lemez.");
  // What was said of the case is gone by then.
  await saved.waitFor({ state: "detached" });
  await page.evaluate(slowDisk, true);
  await press(page, t("common-save"));
  await page.waitForTimeout(1_000);
  expect(await saved.count()).toBe(0);
  expect(await note.isVisible()).toBe(true);
  expect(await timelineOf(kata)).not.toContainEqual(expect.stringContaining("Lassú a lemez"));
  await page.evaluate(slowDisk, false);
  await saidSaved(kata);
  await page.getByRole("article").filter({ hasText: "Lassú a lemez" }).waitFor();

  await press(page, t("cases-act-follow-up"));
  await choose(page, t("timeline-methods"), t("code-help-method-personal-oral"));
  await note.fill("Nincs hely a telefonon.");
  await page.evaluate(fullDisk, true);
  await press(page, t("common-save"));
  await page
    .getByRole("alert")
    .filter({ hasText: t("cases-not-saved-full") })
    .waitFor();
  expect(await note.inputValue()).toBe("Nincs hely a telefonon.");
  const full = page
    .getByRole("status")
    .filter({ hasText: t("sync-full") })
    .first();
  await full.waitFor();
  await page.evaluate(fullDisk, false);
  await press(page, t("common-save"));
  await saidSaved(kata);
  await full.waitFor({ state: "detached" });
  expect((await timelineOf(kata)).filter((each) => each.includes("Nincs hely"))).toHaveLength(1);
});

/** Runs in the page. A real quota cannot be set to the byte: what the browser answers when it is reached is. */
function fullDisk(isFull: boolean): void {
  const store = IDBObjectStore.prototype as unknown as Record<"realAdd" | "realPut" | "add" | "put", IDBObjectStore["put"]>; // prettier-ignore
  store.realAdd ??= store.add;
  store.realPut ??= store.put;
  const refuse = () => {
    throw new DOMException("full", "QuotaExceededError");
  };
  store.add = isFull ? refuse : store.realAdd;
  store.put = isFull ? refuse : store.realPut;
}

/** Runs in the page: while it is slow, what is to be written down stays under way. */
function slowDisk(isSlow: boolean): void {
  const disk = IDBTransaction.prototype as unknown as { isSlow?: boolean; end?: () => void; commit: (this: IDBTransaction) => void }; // prettier-ignore
  disk.isSlow = isSlow;
  if (disk.end) return;
  const end = (disk.end = disk.commit);
  disk.commit = function (this: IDBTransaction) {
    if (disk.isSlow) this.objectStore("meta").get("space").onsuccess = () => this.commit();
    else end.call(this);
  };
}

test("two windows on one form: what was typed in the one that lost is in the one that won", async () => {
  const kata = await kataAtWork();
  const { page, t } = kata;
  await fillIntake(kata, { label: "Minta Mária" });
  await saveIntake(kata);
  await saidSaved(kata);
  await press(page, t("cases-act-follow-up"));
  await choose(page, t("timeline-methods"), t("code-help-method-personal-oral"));
  await write(page, t("timeline-note"), "Félig leírva");

  const second = await page.context().newPage();
  await second.goto(kata.address);
  await press(second, t("common-elsewhere-take-over"));
  await heading(page, t("common-elsewhere-title")).waitFor();
  const there: Person = { ...kata, page: second };
  await unlock(there);
  await showCase(there, "Minta Mária");
  await press(second, t("cases-act-follow-up"));
  expect(await field(second, t("timeline-note")).inputValue()).toBe("Félig leírva");
  await press(second, t("common-save"));
  await saidSaved(there);
  expect((await timelineOf(there)).filter((each) => each.includes("Félig"))).toHaveLength(1);
});
