import { expect, test } from "vitest";
import { bringPeople } from "./bring-people.ts";
import { faultsAtBothSizes } from "./inspect-screen.ts";
import {
  addFollowUp,
  bringIn,
  choose,
  entry,
  everythingSent,
  fillFollowUp,
  goTo,
  heading,
  openCase,
  press,
  showCase,
  startNetwork,
  unlock,
  visit,
  write,
  type Person,
} from "./people.ts";

// Story C2 in a real browser: the quick hide, and three days later the phone that is gone.

const { person } = bringPeople();
const pictures = process.env["PICTURES"];

async function inspect({ page, words, device }: Person, name: string): Promise<void> {
  expect({ name, faults: await faultsAtBothSizes(page) }).toEqual({ name, faults: [] });
  if (pictures) await page.screenshot({ path: `${pictures}/${name}-${words.language}.png` });
  void device;
}

test("what was hidden is sealed and comes back; a stolen phone is removed, its incident runs, it erases itself, and what was only on it is accepted", async () => {
  const timea = await person("Teszt Tímea", { shape: "laptop" });
  const kata = await person("Kitalált Kata");
  await startNetwork(timea, "Mintahálózat");
  await bringIn(timea, kata, "mediator");
  await openCase(kata, { label: "Minta Mária" });
  await everythingSent(kata);

  // D0: the partner comes in. Nothing of the case is in what a browser shows of itself, or goes back to.
  await fillFollowUp(kata, { note: "He came in just now." });
  await press(kata.page, kata.t("common-hide"));
  await kata.page.waitForURL(/notes\.html/);
  const shown = `${await kata.page.title()} ${kata.page.url()} ${await kata.page.locator("body").innerText()}`; // prettier-ignore
  expect(shown).not.toMatch(/Mária|Teren|came in/);
  await visit(kata);
  await kata.page.getByLabel(kata.t("lock-pin")).first().waitFor();
  expect(await kata.page.title()).not.toMatch(/Mária/);
  expect(kata.page.url()).not.toMatch(/cases|[0-9a-f]{16}/);
  await unlock(kata);
  await showCase(kata, "Minta Mária");
  await press(kata.page, kata.t("cases-act-follow-up"));
  const note = kata.page.getByLabel(kata.t("timeline-note"));
  await note.and(kata.page.getByText("He came in just now.")).waitFor();
  await press(kata.page, kata.t("common-save"));
  await everythingSent(kata);
  await showCase(timea, "Minta Mária");
  await entry(timea, "He came in just now.").waitFor();

  // D3: without a signal she writes once more, and the phone is gone.
  await kata.device.context.setOffline(true);
  await addFollowUp(kata, { note: "Never sent." });
  const { page, t } = timea;
  await goTo(timea, "network");
  await page.getByRole("link", { name: new RegExp(`^${kata.name}`) }).click();
  await page.getByText(/nothing was waiting on it/).waitFor();
  await inspect(timea, "member");
  await press(page.getByRole("dialog"), t("incidents-lost"));
  await choose(page, t("incidents-locked"), t("incidents-locked-unknown"));
  await inspect(timea, "lost");
  await press(page.getByRole("dialog"), t("incidents-lost-do"));
  await page
    .getByRole("status")
    .filter({ hasText: t("incidents-lost-done") })
    .waitFor();
  // What she needs next stands there.
  await heading(page, t("newphone-do", { name: kata.name })).waitFor();
  await inspect(timea, "new-phone");

  await goTo(timea, "today");
  await page.getByText(t("incidents-hours-left", { hours: 71 })).waitFor();
  await inspect(timea, "today");
  await press(page, t("incidents-title"));
  await heading(page, t("incidents-title")).first().waitFor();
  await page.setViewportSize({ width: 360, height: 740 });
  await inspect(timea, "incidents");
  await page.emulateMedia({ colorScheme: "dark" });
  await inspect(timea, "incidents-dark");
  await page.getByRole("link", { name: new RegExp(kata.name) }).click();
  await inspect(timea, "incident-dark");
  await page.emulateMedia({ colorScheme: "light" });
  const dialog = page.getByRole("dialog");
  await press(dialog, t("incidents-save"));
  await dialog
    .getByRole("alert")
    .filter({ hasText: t("incidents-missing-text") })
    .waitFor();
  await dialog.getByRole("combobox").selectOption({ label: t("incidents-step-authorityTold") });
  await write(dialog, t("incidents-step-text"), "By their form.");
  await press(dialog, t("incidents-save"));
  await dialog.getByText("By their form.").first().waitFor();
  await inspect(timea, "incident");
  await page.keyboard.press("Escape");

  await press(page, t("incidents-report"));
  await inspect(timea, "report");
  await press(page.getByRole("dialog"), t("incidents-save"));
  await dialog
    .getByRole("alert")
    .filter({ hasText: t("incidents-missing-what") })
    .waitFor();
  await write(dialog, t("incidents-what"), "A printed list was left on the bus.");
  await press(dialog, t("incidents-save"));
  await page.getByText("A printed list was left on the bus.").first().waitFor();
  await inspect(timea, "incidents-two");

  // Whoever has it now, locked or not: where there is a signal it hands over what nobody else has, and is empty.
  await kata.device.context.setOffline(false);
  await heading(kata.page, kata.t("left-title")).waitFor();
  await kata.page.getByText(kata.t("left-handed", { count: 1 })).waitFor();
  await inspect(kata, "left");
  expect(await rowsLeft(kata)).toBe(0);
  await press(kata.page, kata.t("left-done"));
  await heading(kata.page, kata.t("left-title")).waitFor({ state: "detached" });

  // The coordinator is told, looks at it, and lets it into the case.
  await goTo(timea, "today");
  await page.getByText(t("late-of", { name: kata.name })).waitFor();
  await inspect(timea, "late-today");
  await press(page, t("late-open"));
  await page.getByText("Never sent.").waitFor();
  await inspect(timea, "late");
  await page.setViewportSize({ width: 1280, height: 800 });
  await inspect(timea, "late-wide");
  await press(page, t("late-accept"));
  await inspect(timea, "late-accept");
  await press(page.getByRole("dialog"), t("late-accept"));
  await page.getByText(t("late-none-title")).waitFor();
  await showCase(timea, "Minta Mária");
  const accepted = entry(timea, "Never sent.");
  await accepted.getByText(t("late-accepted-by", { name: timea.name })).waitFor();
  await accepted.getByText(kata.name).waitFor();
  await inspect(timea, "late-in-case");
  expect([...timea.device.complaints]).toEqual([]);
});

/** What the browser keeps of the app, in rows of its database and files in its caches. */
const rowsLeft = ({ page }: Person): Promise<number> =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open("teren");
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error ?? new Error("no database"));
    });
    let rows = 0;
    for (const store of database.objectStoreNames) {
      const counting = database.transaction(store).objectStore(store).count();
      rows += await new Promise<number>((resolve, reject) => {
        counting.onsuccess = () => resolve(counting.result);
        counting.onerror = () => reject(counting.error ?? new Error("not counted"));
      });
    }
    database.close();
    return rows + (await caches.keys()).length;
  });
