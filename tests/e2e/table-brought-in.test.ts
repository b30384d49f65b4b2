import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeWorkbook } from "../make-workbook.ts";
import { bringPeople } from "./bring-people.ts";
import { faultsInTheDark, faultsOf, faultsWhenLarge } from "./inspect-screen.ts";
import {
  arrive,
  choose,
  field,
  fillIntake,
  goTo,
  heading,
  openDoor,
  part,
  press,
  question,
  saveIntake,
  showCase,
  startNetwork,
  write,
  type Person,
} from "./people.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "table-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const { person } = bringPeople({ language: "hu" });

async function file(name: string, bytes: Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

const table = makeWorkbook({
  Esetek: [
    ["Név", "Település", "Születési év", "Dátum", "Mivel fűtenek?", "Megjegyzés", "Azonosító"],
    ["Minta Mária", "Mintafalva", "1987", "2026. 11. 3.", "Fával", "=HIPERHIVATKOZÁS(\"x\")", "1"],
    ["Próba Pál", "Mintafalva", "1990", "november 5.", "Gázzal", "", "2"],
    ["Képzelt Klára", "Tesztháza", "", "2026. 11. 4.", "Gázzal", "Elkísértük", "3"],
  ],
  "Iskolás gyerekek": [
    ["Azonosító", "Keresztnév"],
    ["1", "Minta Anna"],
    ["1", "Minta Béla"],
  ],
}); // prettier-ignore
const form = makeWorkbook({
  survey: [
    ["type", "name", "label::Magyar (hu)", "required", "constraint", "constraint_message::Magyar (hu)"], // prettier-ignore
    ["select_one heating", "heating", "Mivel fűtenek?"],
    ["geopoint", "where", "Hol laknak?"],
    ["begin repeat", "child", "Iskolás gyerekek"],
    ["text", "first_name", "Keresztnév", "yes"],
    ["text", "card", "Diákigazolvány száma", "", "regex(., '[0-9]{4}-[A-Z]{2}')", "Négy szám, kötőjel, két nagybetű."], // prettier-ignore
    ["end repeat"],
  ],
  choices: [
    ["list_name", "name", "label::Magyar (hu)"],
    ["heating", "wood", "Fával"],
    ["heating", "gas", "Gázzal"],
  ],
});

async function openMore({ page, t }: Person, place: "own-title" | "import-title"): Promise<void> {
  await page.getByRole("link", { name: t(place) }).click();
  await heading(page, t(place)).waitFor();
}

const pick = ({ page }: Person, path: string) =>
  page.locator("input[type=file]").setInputFiles(path);

test("a coordinator takes a form's question, brings a spreadsheet in by her own file picker, and takes it back", async () => {
  const timea = await person("Teszt Tímea", { shape: "laptop" });
  const { page, t } = timea;
  await startNetwork(timea, "Mintahálózat");

  await goTo(timea, "more");
  await openMore(timea, "own-title");
  await page.getByText(t("own-ethnicity")).waitFor();
  await press(page, t("own-from-form"));
  await pick(timea, await file("form.xlsx", form));
  await page.getByText(t("xlsform-at", { sheet: "survey", row: 3 })).waitFor();
  await page.getByText(t("xlsform-line", { why: t("xlsform-why-place") })).waitFor();
  await press(page, t("xlsform-take-lists", { count: 1, lists: 1 }));
  await page.getByRole("link", { name: /^Mivel fűtenek\?/ }).waitFor();

  await goTo(timea, "more");
  await openMore(timea, "import-title");
  await pick(timea, await file("cases.xlsx", table));
  await heading(page, t("import-columns")).waitFor();
  expect(await field(page, "Név").inputValue()).toBe("full_name");
  expect(await field(page, "Mivel fűtenek?").inputValue()).toMatch(/^own_/);
  await press(page, t("import-check"));
  await page.getByText(t("cases-problems")).waitFor();
  await answerForAll(timea);
  await takeChildren(timea);
  await press(page, t("import-check"));

  await page.getByText(t("import-dry-ready", { count: 2 })).waitFor();
  await page.getByText(t("import-line", { line: 3 })).waitFor();
  const wrong = t("import-cell-NotADate", { piece: "november 5." });
  await page.getByText(t("import-line-problem", { column: "Dátum", problem: wrong })).waitFor();
  await page.getByText(t("importlist-dry-things", { count: 2 })).waitFor();
  await page.getByRole("tab", { name: new RegExp(`^${t("import-tab-ready")}`) }).click();
  await page.getByText("Iskolás gyerekek: Minta Anna és Minta Béla").waitFor();
  await press(page, t("import-do", { count: 2 }));
  await heading(page, t("import-done", { count: 2 })).waitFor();
  await press(page, t("common-done"));
  const log = page.getByRole("list", { name: t("import-log") });
  await log.getByText(t("import-log-made", { made: 2, rows: 3 })).waitFor();

  await showCase(timea, "Minta Mária");
  await page.getByText('=HIPERHIVATKOZÁS("x")').first().waitFor();
  await page.getByText(t("import-from", { line: 2 })).waitFor();
  await part(timea, "facts");
  await page.getByText("Fával", { exact: true }).waitFor();
  await page.getByText("Minta Béla", { exact: true }).waitFor();

  await goTo(timea, "more");
  await openMore(timea, "import-title");
  await press(log, t("import-undo"));
  const dialog = page.getByRole("dialog");
  await press(dialog, t("import-undo"));
  await dialog.getByText(t("import-undo-done", { count: 2 })).waitFor();
  await press(dialog, t("common-done"));
  await page.getByRole("link", { name: /^Minta Mária/ }).waitFor();
  await goTo(timea, "cases");
  await page.getByText(t("cases-empty-title")).waitFor();
});

/** The children have a sheet of their own; what its columns are is read from their headings. */
async function takeChildren({ page, t }: Person): Promise<void> {
  await choose(page, "Iskolás gyerekek", t("importlist-sheet-take"));
  expect(await field(page, t("importlist-key")).inputValue()).toBe("6");
  await press(page, t("common-next"));
  await heading(page, t("importlist-sheet-columns", { sheet: "Iskolás gyerekek" })).waitFor();
  expect(await field(page, t("importlist-sheet-key")).inputValue()).toBe("0");
  expect(await field(page, "Keresztnév").inputValue()).toMatch(/^own_[0-9a-f]{16}#1$/);
}

/** What no column of the table says. */
async function answerForAll({ page, t }: Person): Promise<void> {
  await choose(page, t("field-case-type"), t("code-case-type-general"));
  await choose(page, t("field-urgency"), t("code-urgency-normal"));
  await choose(page, t("field-safety-flag"), t("common-no"));
  await field(page, t("field-region")).selectOption({ label: "Nógrád" });
  await choose(page, t("field-contact-safe"), t("code-contact-rule-phone-ok"));
  await choose(page, t("field-legal-basis"), t("code-legal-basis-consent-art9"));
  await choose(page, t("field-need"), t("code-need-documents"));
  await choose(page, t("field-help-method"), t("code-help-method-personal-oral"));
  await choose(page, t("field-followup-on"), t("common-date-in-a-week"));
}

test("own questions, forms and tables fit a small phone, in light, dark and large", async () => {
  const kata = await person("Kitalált Kata");
  const { page, t } = kata;
  await arrive(kata);
  await openDoor(page, t("welcome-look"));
  await openDoor(page, t("welcome-look-coordinator"));
  const faults: string[] = [];
  const inspect = async (screen: string) => {
    const found = [
      ...(await faultsOf(page)),
      ...(await faultsWhenLarge(page)),
      ...(await faultsInTheDark(page)),
    ];
    faults.push(...found.map((fault) => `${screen}: ${fault}`));
  };
  await goTo(kata, "more");
  await openMore(kata, "own-title");
  await inspect("no questions");
  await press(page, t("own-add"));
  await press(page, t("common-save"));
  await page.getByText(t("own-missing-label")).waitFor();
  await write(page, t("own-label"), "Van-e füstérzékelő a lakásban, és mikor nézték meg utoljára?");
  await choose(page, t("own-kind"), t("own-kind-choice"));
  await write(page, t("own-option", { number: 1 }), "Van, és működik");
  await write(page, t("own-option", { number: 2 }), "Nincs");
  await choose(page, t("own-required"), t("common-yes"));
  await choose(page, t("own-at-intake"), t("common-yes"));
  await inspect("new question");
  await press(page, t("common-save"));
  await page.getByRole("link", { name: /^Van-e füstérzékelő/ }).click();
  await question(page, t("own-kind")).waitFor();
  await inspect("change a question");
  await press(page, t("common-back"));
  await press(page, t("own-from-form"));
  await inspect("choose a form");
  await pick(kata, await file("form.xlsx", form));
  await page.getByText(t("xlsform-take-lists", { count: 1, lists: 1 })).waitFor();
  await inspect("a form to take");
  await press(page, t("xlsform-take-lists", { count: 1, lists: 1 }));
  await inspect("questions");
  await page.getByRole("link", { name: /^Iskolás gyerekek/ }).click();
  await inspect("change a list");
  await press(page, t("own-add"));
  await inspect("a question of a list");
  await press(page, t("common-back"));
  await press(page, t("common-back"));
  await press(page, t("common-back"));

  await goTo(kata, "more");
  await openMore(kata, "import-title");
  await inspect("tables");
  await pick(kata, await file("old.xlsx", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0])));
  await page.getByText(t("import-file-OldWorkbook")).waitFor();
  await inspect("a file that cannot be read");
  await pick(kata, await file("cases.xlsx", table));
  await heading(page, t("import-columns")).waitFor();
  await inspect("columns");
  await answerForAll(kata);
  await takeChildren(kata);
  await inspect("columns of a sheet with lists");
  await press(page, t("import-check"));
  await page.getByText(t("import-line", { line: 3 })).waitFor();
  await inspect("what would happen");
  await press(page, t("import-do", { count: 2 }));
  await press(page, t("common-done"));
  await page.getByText(t("import-log-made", { made: 2, rows: 3 })).waitFor();
  await press(page, t("import-undo"));
  await inspect("take it back");
  await press(page.getByRole("dialog"), t("common-cancel"));
  await showCase(kata, "Képzelt Klára");
  await part(kata, "facts");
  await page.getByText("Gázzal", { exact: true }).waitFor();
  await inspect("a case with an answer");

  // What repeated in the form is a list of the case, and the case is found by what is in it.
  await press(page, t("lists-add"));
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("link", { name: "Iskolás gyerekek" }).click();
  await write(page, "Diákigazolvány száma", "12");
  await press(page, t("common-save"));
  await dialog.getByText("Négy szám, kötőjel, két nagybetű.").waitFor();
  await inspect("a record with something wrong");
  await write(page, "Keresztnév", "Teszt Anna");
  await write(page, "Diákigazolvány száma", "1234-AB");
  await press(page, t("common-save"));
  await page.getByText("Teszt Anna", { exact: true }).waitFor();
  await inspect("a case with a record");
  await goTo(kata, "cases");
  await page.getByRole("searchbox").fill("teszt anna");
  await page.getByRole("heading", { name: t("ownlist-found") }).waitFor();
  await page.getByRole("link", { name: /^Képzelt Klára/ }).waitFor();

  // What is asked at intake stands in its last step, and is asked for there.
  await fillIntake(kata, { label: "Minta Mária" });
  await press(page, t("cases-save-case"));
  await page
    .getByRole("alert")
    .getByText(/Van-e füstérzékelő/)
    .first()
    .waitFor();
  await inspect("intake with a question of the network's own");
  await choose(page, "Van-e füstérzékelő a lakásban, és mikor nézték meg utoljára?", "Nincs");
  await saveIntake(kata);
  await heading(page, "Minta Mária").waitFor();
  await part(kata, "facts");
  await page.getByText("Nincs", { exact: true }).waitFor();
  expect(faults).toEqual([]);
});
