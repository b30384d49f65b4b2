import { expect, test } from "vitest";
import { bringPeople } from "./bring-people.ts";
import { faultsOf, faultsWhenLarge } from "./inspect-screen.ts";
import {
  addFollowUp,
  bringIn,
  choose,
  comeBack,
  everythingSent,
  goTo,
  heading,
  openCase,
  part,
  press,
  showCase,
  startNetwork,
  write,
  type Person,
} from "./people.ts";

const { person } = bringPeople();

/** What rests of the app's documents, lists and drafts on this device: the keys of the rows, and how many bytes the lists have. */
const rowsOf = ({ page }: Person): Promise<Readonly<Record<string, readonly string[]>>> =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open("teren");
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(new Error("the database does not open"));
    });
    const keysOf = (table: string) =>
      new Promise<string[]>((resolve) => {
        const asked = database.transaction(table).objectStore(table).getAllKeys();
        asked.onsuccess = () => resolve(asked.result.map(String));
      });
    const rows: Record<string, string[]> = {};
    for (const table of ["channels", "values", "shredded"]) rows[table] = await keysOf(table);
    database.close();
    return rows;
  });

const list = ({ page, t }: Person) => page.getByRole("list", { name: t("cases-list-title") });

test("a coordinator erases a case, and a phone that was off and has written into it comes back without it", async () => {
  const timea = await person("Teszt Tímea", { shape: "laptop" });
  const kata = await person("Kitalált Kata");
  await startNetwork(timea, "Mintahálózat");
  await bringIn(timea, kata, "mediator");
  const everybodys = /^0{15}[12]$/;
  await openCase(kata, { label: "Minta Mária", settlement: "Mintafalva" });
  await everythingSent(kata);
  const channels = (await rowsOf(kata))["channels"]!.filter((key) => !everybodys.test(key));
  expect(channels).toHaveLength(2);
  await openCase(kata, { label: "Próba Péter", settlement: "Mintafalva" });
  await everythingSent(kata);

  // Kata is in a stairwell without a signal, writes, begins another word, and the battery falls out.
  await kata.device.context.setOffline(true);
  await showCase(kata, "Minta Mária");
  await addFollowUp(kata, { note: "Nobody has sent this yet." });
  await press(kata.page, kata.t("cases-act-follow-up"));
  await kata.page.getByRole("textbox").first().fill("Half a word");
  await expect.poll(async () => (await rowsOf(kata))["values"]!.length).toBeGreaterThan(0);
  await expect
    .poll(async () =>
      (await rowsOf(kata))["values"]!.some((key) => channels.some((id) => key.includes(id))),
    ) // prettier-ignore
    .toBe(true);
  await kata.device.kill();

  const { page, t } = timea;
  await showCase(timea, "Minta Mária");
  const no = /[A-Z]{2}-[A-Z0-9]+-\d{2}-[2-9A-Z]{5}/.exec(
    await page.getByRole("main").last().innerText(),
  )![0];
  await part(timea, "more");
  await press(page, t("keeping-act"));
  await heading(page, t("erasure-title")).waitFor();
  const faults = [...(await faultsOf(page)), ...(await faultsWhenLarge(page))];
  await press(page, t("erasure-erase"));
  const dialog = page.getByRole("dialog");
  await choose(page, t("erasure-because"), t("keeping-why-asked"));
  faults.push(...(await faultsOf(page)), ...(await faultsWhenLarge(page)));
  await press(dialog, t("common-next"));
  const sure = dialog.getByRole("button", { name: t("erasure-now"), exact: true });
  expect(await sure.isDisabled()).toBe(true);
  faults.push(...(await faultsOf(page)), ...(await faultsWhenLarge(page)));
  await write(dialog.page(), t("common-type-word", { word: no }), no.toLowerCase());
  await sure.click();
  await page
    .getByRole("status")
    .filter({ hasText: t("erasure-done") })
    .waitFor();
  await everythingSent(timea);
  await list(timea)
    .getByRole("link", { name: /^Próba Péter/ })
    .first()
    .waitFor();
  expect(await list(timea).getByText("Minta Mária").count()).toBe(0);

  // What is left says who and why, and nothing of whom.
  await goTo(timea, "more");
  await page.getByRole("link", { name: t("keeping-act") }).click();
  await page.getByText(no).waitFor();
  faults.push(...(await faultsOf(page)), ...(await faultsWhenLarge(page)));
  // The network's own name stands beside it on a laptop.
  expect(await page.getByText(/Minta(?!hálózat)/).count()).toBe(0);
  expect(faults).toEqual([]);

  // Without a signal her phone cannot know; with one, the case is gone before she looks for it.
  await comeBack(kata, { offline: true });
  await goTo(kata, "cases");
  await list(kata)
    .getByRole("link", { name: /^Minta Mária/ })
    .first()
    .waitFor();
  await kata.device.context.setOffline(false);
  await list(kata)
    .getByRole("link", { name: /^Minta Mária/ })
    .waitFor({ state: "detached", timeout: 60_000 });
  await everythingSent(kata);
  await kata.page.getByRole("searchbox").fill("Mária");
  await kata.page.getByText(kata.t("cases-none-title")).waitFor();
  await goTo(kata, "today");
  await heading(kata.page, kata.t("today-title")).waitFor();
  expect(await kata.page.getByText("Minta Mária").count()).toBe(0);

  // Started once more, nothing of it is on either disk, whoever wrote what when.
  await kata.device.shut();
  await comeBack(kata, { offline: true });
  await goTo(kata, "cases");
  await list(kata)
    .getByRole("link", { name: /^Próba Péter/ })
    .first()
    .waitFor();
  expect(await list(kata).getByText("Minta Mária").count()).toBe(0);
  for (const someone of [timea, kata]) {
    const rows = await rowsOf(someone);
    for (const table of ["channels", "values"])
      for (const key of rows[table]!)
        for (const id of channels) expect(`${table}: ${key}`).not.toContain(id);
    expect(rows["shredded"]!.toSorted()).toEqual(channels.toSorted());
    expect(someone.device.complaints).toEqual([]);
  }
});
