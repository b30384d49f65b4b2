import { readFile } from "node:fs/promises";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { languages } from "../../src/i18n/languages.ts";
import { casePapers, type CasePaper } from "../../src/react/paths.ts";
import { bringPeople } from "./bring-people.ts";
import { faultsOf, faultsWhenLarge } from "./inspect-screen.ts";
import {
  addFollowUp,
  arrive,
  bringIn,
  choose,
  everythingSent,
  goTo,
  openCase,
  openDoor,
  part,
  press,
  showCase,
  startNetwork,
  write,
  type Person,
} from "./people.ts";
import { wordsOf } from "./words.ts";

const { person } = bringPeople({ language: "hu" });

const label = "=Minta Mária";
const village = "Mintafalva";
const note = "Elkísértük a hivatalba";
const naming = "Máriának holnap telefonálunk";
const network = "Mintahálózat";

/** What nobody who finds the card may read on it, in any of our languages. */
const forbidden = [
  "case eset ügy ügyfél případ klient caz client prípad klient",
  "mediator mediátor coordinator koordinátor coordonator worker segítő pracovník lucrător",
  "network hálózat síť rețea sieť teren office hivatal úřad birou úrad service szolgálat",
  "school iskola škola școală landlord bérbeadó pronajímatel proprietar prenajímateľ",
  "discrimination diszkrimináció diskriminace discriminare diskriminácia roma romani cigány rom",
  "housing lakhatás bydlení locuire bývanie pregnancy terhesség várandós těhotenství sarcină tehotenstvo",
  "crisis krízis krize criză kríza consent hozzájárulás souhlas acord súhlas debt adósság dluh datorie dlh",
].flatMap((line) => line.split(" "));

const isIn = (text: string, word: string): boolean =>
  new RegExp(`(^|[^\\p{L}])${word}`, "iu").test(text);

const openPaper = async ({ page, t }: Person, paper: CasePaper) => {
  await page.getByRole("link", { name: t(`paper-${paper}`), exact: true }).click();
  await page.getByRole("heading", { level: 1, name: t(`paper-${paper}`) }).waitFor();
};

/** What is on the paper: what a printer would see, and no more. */
async function printed(page: Page): Promise<string> {
  await page.emulateMedia({ media: "print" });
  const text = await page.evaluate(() => document.body.innerText);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  await page.emulateMedia({ media: "screen" });
  expect(pdf).toMatch(/\/MediaBox \[0 0 59[456](\.\d+)? 84[123]/);
  expect(await page.title()).toBe("Teren");
  return text;
}

async function takeOut(
  person: Person,
  kind: "csv" | "xlsx",
  withNames: boolean,
): Promise<Uint8Array> {
  const { page, t } = person;
  await press(page, t("cases-export"));
  const dialog = page.getByRole("dialog");
  await dialog.getByText(t("paper-export-open")).waitFor();
  await choose(page, t("paper-export-as"), t(`paper-export-${kind}`));
  if (withNames) await choose(page, t("paper-export-who"), t("paper-export-names"));
  const arriving = page.waitForEvent("download");
  await press(dialog, t("paper-export-do"));
  const download = await arriving;
  expect(download.suggestedFilename()).toBe(`Teren.${kind}`);
  await dialog.waitFor({ state: "detached" });
  return readFile(await download.path());
}

test("a coordinator prints a case, a card that tells nothing, and takes a list out that others hear of", async () => {
  const owner = await person("Teszt Tímea", { shape: "laptop" });
  const coordinator = await person("Próba Dána", { shape: "laptop" });
  await startNetwork(owner, network);
  await bringIn(owner, coordinator, "coordinator");
  await openCase(owner, { label, settlement: village });
  await showCase(owner, label);
  await addFollowUp(owner, { note });
  await addFollowUp(owner, { note: naming });
  await everythingSent(owner);

  const { page, t } = coordinator;
  await showCase(coordinator, label);
  await page.getByText(note).waitFor();
  await part(coordinator, "more");

  await openPaper(coordinator, "sheet");
  const without = await printed(page);
  expect(without).toContain(note);
  expect(without).toContain(village);
  expect(without).not.toContain("Mári");
  expect(without).toContain("… holnap telefonálunk");
  expect(without).not.toContain(t("paper-print"));
  const no = /HU-[A-Z]{2}-\d\d-\w+/.exec(without)?.[0] ?? "?";
  await choose(page, t("paper-options"), t("paper-with-name"));
  await choose(page, t("paper-options"), t("paper-as-log"));
  const withName = await printed(page);
  expect(withName).toContain("Minta Mária");
  expect(withName).toContain("Nyilvántartási szám");
  await press(page, t("common-back"));

  await openPaper(coordinator, "card");
  await choose(page, t("paper-card-day"), t("common-date-tomorrow"));
  await write(page, t("common-date-time"), "14:30");
  await write(page, t("paper-card-place"), "Fő u. 3");
  await write(page, t("paper-card-phone"), "06 30 123 4567");
  for (const language of languages) {
    await page.getByLabel(t("paper-language")).selectOption(language);
    await page.getByText(wordsOf(language).t("paper-card-heading")).waitFor();
    const card = await printed(page);
    for (const typed of ["14:30", "Fő u. 3", "06 30 123 4567"]) expect(card).toContain(typed);
    expect(forbidden.filter((word) => isIn(card, word))).toEqual([]);
    for (const telling of [no, network, village, "Mária", "HU-"])
      expect(card).not.toContain(telling);
  }
  const calendarArrives = page.waitForEvent("download");
  await press(page, t("paper-dates-give"));
  const calendar = (await readFile(await (await calendarArrives).path())).toString();
  expect(calendar).toContain(`SUMMARY:${t("paper-reminder", { number: "1" })}\r\n`);
  expect(calendar).not.toContain(no);
  await press(page, t("common-back"));

  await openPaper(coordinator, "consents");
  const consents = await printed(page);
  expect(consents).toContain(t("code-consent-represent"));
  expect(await page.locator(".paper-purposes li").count()).toBe(10);
  expect(await page.locator(".paper-purposes input").count()).toBe(0);
  await press(page, t("common-back"));

  await openPaper(coordinator, "access");
  await page
    .getByRole("button", { name: t("paper-said", { field: t("paper-strike"), value: note }) })
    .click();
  const access = await printed(page);
  expect(access).toContain("Minta Mária");
  expect(access).toContain(t("paper-struck"));
  // What she has a right to be told besides: for how long.
  expect(access).toContain(t("keeping-paper-open", { months: 12 }));
  for (const left of [note, owner.name, coordinator.name, "personal_oral"])
    expect(access).not.toContain(left);

  await goTo(coordinator, "cases");
  const csv = (await takeOut(coordinator, "csv", true)).toString();
  expect(csv.startsWith("\u{FEFF}")).toBe(true);
  const [heads, line] = csv
    .slice(1)
    .split("\r\n")
    .map((each) => each.split(";"));
  expect(heads?.[0]).toBe(t("paper-column-no"));
  expect(line?.[0]).toBe(no);
  expect(line).toContain(t("code-case-type-general"));
  expect(line).toContain(`'${label}`);
  const parts = unzipSync(await takeOut(coordinator, "xlsx", false));
  const sheet = strFromU8(parts["xl/worksheets/sheet1.xml"]!);
  expect(sheet).toContain(no);
  for (const left of ["Mária", village, owner.name]) expect(sheet).not.toContain(left);

  await everythingSent(coordinator);
  await goTo(owner, "more");
  await owner.page.getByRole("link", { name: t("paper-exports") }).click();
  const log = owner.page.getByRole("list", { name: t("paper-exports") }).getByRole("listitem");
  await log.nth(1).waitFor();
  const [latest, first] = await log.allInnerTexts();
  expect(latest).toContain(coordinator.name);
  expect(latest).toContain(t("paper-exports-without-names"));
  expect(first).toContain(t("paper-exports-with-names"));
  expect([...owner.device.complaints, ...coordinator.device.complaints]).toEqual([]);
});

test("every paper fits a small phone", async () => {
  const kata = await person("Kitalált Kata");
  const { page, t } = kata;
  await arrive(kata);
  await openDoor(page, t("welcome-look"));
  await openDoor(page, t("welcome-look-coordinator"));
  await goTo(kata, "cases");
  await press(page, t("cases-export"));
  await page.getByRole("dialog").waitFor();
  const faults: string[] = [];
  const inspect = async (screen: string) => {
    const found = [...(await faultsOf(page)), ...(await faultsWhenLarge(page))];
    faults.push(...found.map((fault) => `${screen}: ${fault}`));
  };
  await inspect("export");
  await press(page.getByRole("dialog"), t("paper-export-do"));
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page
    .getByRole("list", { name: t("cases-list-title") })
    .getByRole("link")
    .first()
    .click();
  await part(kata, "more");
  for (const paper of casePapers.filter((each) => each !== "landlord")) {
    await openPaper(kata, paper);
    await inspect(paper);
    await press(page, t("common-back"));
  }
  await goTo(kata, "cases");
  await page.getByRole("link", { name: /^rodina Zkušební/ }).click();
  await part(kata, "more");
  await openPaper(kata, "landlord");
  await inspect("landlord");
  for (const place of ["paper-exports", "paper-dates-mine"] as const) {
    await goTo(kata, "more");
    await page.getByRole("link", { name: t(place) }).click();
    await page.getByRole("heading", { level: 1, name: t(place) }).waitFor();
    await inspect(place);
  }
  expect(faults).toEqual([]);
});
