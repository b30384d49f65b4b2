import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { caseTypes, type CaseType } from "../../src/domain/cases/case-type.ts";
import { listsOf } from "../../src/domain/lists/list-definitions.ts";
import { codeTextId } from "../../src/domain/forms/text-ids.ts";
import { languages, type Language } from "../../src/i18n/languages.ts";
import { faultsButColours, layoutFaultsOf } from "./inspect-screen.ts";
import { bringPeople } from "./bring-people.ts";
import {
  arrive,
  choose,
  field,
  goTo,
  heading,
  offerToWrite,
  openDoor,
  part,
  press,
  question,
  showCase,
  write,
  type Person,
} from "./people.ts";

const { person } = bringPeople();

/** Every form of every kind of case, with everything opened that can be opened, on a small phone. */
test.each(languages)(
  "every form fits a small phone and says everything in %s",
  async (language) => {
    const timea = await coordinatorOf(language);
    const { page, t } = timea;
    const faults: string[] = [];
    const inspect = async (screen: string, isOneMore = false) => {
      const look = isOneMore ? layoutFaultsOf : faultsButColours;
      const found = [...(await look(page)), ...(await page.evaluate(untranslated))];
      faults.push(...found.map((fault) => `${screen}: ${fault}`));
    };

    await offerToWrite(timea, "contact");
    await openEverything(page);
    await inspect("quick contact");
    for (const kind of caseTypes) {
      await writeCase(timea, kind, (step) =>
        // The person and the help are asked alike in every kind.
        inspect(`${kind}, step ${step}`, step > 1 && kind !== "discrimination"),
      );
      await part(timea, "facts");
      await openEverything(page);
      await page.evaluate(answerEveryQuestion);
      await inspect(`${kind}, its questions`);
    }

    await press(page, t("cases-act-follow-up"));
    await choose(page, t("timeline-methods"), t("code-help-method-mediation-followup"));
    await press(page, t("timeline-when-other"));
    await choose(page, t("timeline-when"), t("common-date-inexact"));
    await choose(page, t("timeline-next"), t("common-date-other"));
    await openEverything(page);
    await inspect("follow-up");
    await press(page, t("common-save"));
    await page.getByRole("alert").first().waitFor();
    await inspect("follow-up, with something missing");

    await showCase(timea, nameOf("housing"));
    await dialogs(timea, inspect);
    expect(faults).toEqual([]);
    expect(timea.device.complaints).toEqual([]);
  },
);

/** What grows in a case, and what is said of a pregnancy: each dialog as it opens, and when it is sent off empty. */
test.each(languages)(
  "every list and every dialog of a crisis pregnancy fits a small phone in %s",
  async (language) => {
    const timea = await coordinatorOf(language);
    const { page, t } = timea;
    const dialog = page.getByRole("dialog");
    const faults: string[] = [];
    const inspect = async (screen: string, look: typeof layoutFaultsOf) => {
      const found = [...(await look(page)), ...(await page.evaluate(untranslated))];
      faults.push(...found.map((fault) => `${screen}: ${fault}`));
    };
    const look = async (name: string) => {
      await dialog.waitFor();
      await openEverything(page);
      await inspect(name, faultsButColours);
      await press(dialog, t("common-save"));
      // Saved with nothing in it, or asked about: either way it is looked at.
      const refused = dialog.locator(".field-error").first();
      await refused.or(page.locator(".toast")).first().waitFor();
      if (!(await dialog.isVisible())) return;
      await inspect(`${name}, with something missing`, layoutFaultsOf);
      await press(dialog, t("common-close"));
      await dialog.waitFor({ state: "detached" });
    };

    await showCase(timea, "Próba Petra");
    await part(timea, "facts");
    for (const name of ["crisis-wish-add", "crisis-look-in", "crisis-birth-add"] as const) {
      await page.getByText(t(name), { exact: true }).first().click();
      await look(name);
    }
    await part(timea, "more");
    await page
      .getByRole("button", { name: t("crisis-duty-decide") })
      .last()
      .click();
    await look("duty");

    for (const [label, kind] of [
      ["Próba Petra", "crisis_pregnancy"],
      ["rodina Zkušební", "housing"],
      ["Vzorná Věra", "discrimination"],
      ["Ukázkový Oldřich", "general"],
    ] as const) {
      await showCase(timea, label);
      await part(timea, "facts");
      for (const { id } of listsOf(kind)) {
        if (seenAlready.has(`${language} ${id}`)) continue;
        seenAlready.add(`${language} ${id}`);
        await page.getByRole("button", { name: t("lists-add") }).waitFor();
        const add = page.getByRole("button", { name: t(`list-${id}-add`), exact: true });
        if (await add.isVisible()) await add.click();
        else {
          await press(page, t("lists-add"));
          await dialog.getByRole("link", { name: t(`list-${id}`), exact: true }).click();
        }
        await look(`list ${id}`);
      }
    }
    expect(faults).toEqual([]);
    expect(timea.device.complaints).toEqual([]);
  },
);
/** A list that several kinds of case have is looked at once. */
const seenAlready = new Set<string>();

async function coordinatorOf(language: Language): Promise<Person> {
  const timea = await person("Teszt Tímea", { language });
  await arrive(timea);
  await openDoor(timea.page, timea.t("welcome-look"));
  await openDoor(timea.page, timea.t("welcome-look-coordinator"));
  await heading(timea.page, timea.t("today-title")).waitFor();
  return timea;
}

const nameOf = (kind: CaseType): string =>
  ({
    discrimination: "Minta Magda",
    housing: "Próba Paula",
    crisis_pregnancy: "Teszt Teodóra",
    general: "Vzorná Viera",
  })[kind];

/** The three steps, each looked at when everything on it is open; then the case. */
async function writeCase(
  timea: Person,
  kind: CaseType,
  inspect: (step: number) => Promise<void>,
): Promise<void> {
  const { page, t } = timea;
  await offerToWrite(timea, "case");
  await choose(page, t("field-case-type"), t(codeTextId("case-type", kind)));
  await choose(page, t("field-urgency"), t("code-urgency-today"));
  await choose(page, t("field-safety-flag"), t("common-yes"));
  const region = field(page, t("field-region"));
  if (await region.isVisible()) await region.selectOption({ index: 3 });
  if (kind === "discrimination") {
    await question(page, t("field-area")).locator("label").first().click();
    await choose(page, t("field-known-on"), t("common-date-inexact"));
  }
  if (kind === "housing")
    await press(page, t("common-count-more", { label: t("field-adults-children-adults") }));
  if (kind === "crisis_pregnancy") {
    await question(page, t("field-age-band")).locator("label").first().click();
    await question(page, t("field-safe-now")).locator("label").first().click();
  }
  await openEverything(page);
  await inspect(1);
  await press(page, t("common-next"));

  await write(page, t("field-person-label"), nameOf(kind));
  await question(page, t("field-contact-safe")).locator("label").first().click();
  await choose(page, t("field-legal-basis"), t("code-legal-basis-consent-art9"));
  await openEverything(page);
  await inspect(2);
  await press(page, t("common-next"));

  await choose(page, t("field-need"), t("code-need-housing"));
  await choose(page, t("field-help-method"), t("code-help-method-personal-oral"));
  await choose(page, t("field-followup-on"), t("common-date-in-a-week"));
  await openEverything(page);
  await inspect(3);
  await press(page, t("cases-save-case"));
  await page.getByRole("list", { name: t("timeline-list") }).waitFor();
}

/** A phone in English offers the regions of Hungary first. */
const routeWithADay = {
  hu: "hu-ajbh",
  cs: "cz-lease-review",
  ro: "ro-cncd",
  sk: "sk-lease",
  en: "hu-ajbh",
} as const satisfies Readonly<Record<Language, string>>;

async function dialogs(timea: Person, inspect: (screen: string) => Promise<void>): Promise<void> {
  const { page, t, words } = timea;
  const look = async (name: string) => {
    await page.getByRole("dialog").waitFor();
    await inspect(`dialog: ${name}`);
    await press(page.getByRole("dialog"), t("common-close"));
    await page.getByRole("dialog").waitFor({ state: "detached" });
  };
  await part(timea, "more");
  for (const name of ["question", "assign", "merge", "close"] as const) {
    await press(page, t(`cases-act-${name}`));
    await look(name);
  }
  await press(page, t("legal-add"));
  await openDoor(page.getByRole("dialog"), t(`legal-route-${routeWithADay[words.language]}`));
  await inspect("dialog: a legal route");
  const missing = page.getByRole("dialog").getByRole("button", { name: t("common-save") });
  await missing.click();
  await look("a legal route, with something missing");

  await press(page, t("cases-act-close"));
  await question(page, t("cases-close-outcome")).locator("label").first().click();
  await press(page.getByRole("dialog"), t("cases-act-close"));
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await press(page, t("cases-act-reopen"));
  await look("reopen");
  await part(timea, "facts");
  await page.evaluate(askForConsent);
  await look("consent");
  await goTo(timea, "today");
}

/** Behind "more questions" and long lists. */
const openEverything = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const each of document.querySelectorAll("main details")) each.setAttribute("open", "");
  });

/** Runs in the page: opens the field of each question of the case. */
function answerEveryQuestion(): void {
  const parts = [...document.querySelectorAll(".case-part")];
  // The last part asks for consents, each in a dialog of its own.
  for (const button of parts
    .slice(0, -1)
    .flatMap((each) => [...each.querySelectorAll<HTMLElement>(".case-line > button")]))
    if (button.checkVisibility()) button.click();
}

/** Runs in the page. */
function askForConsent(): void {
  const consents = [...document.querySelectorAll(".case-part")].at(-1);
  consents?.querySelector<HTMLElement>("button")?.click();
}

/** Runs in the page: a code or the name of a message where a person expects words. */
function untranslated(): string[] {
  const faults: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const words = node.nodeValue ?? "";
    const isShown = node.parentElement?.checkVisibility() ?? false;
    if (
      isShown &&
      (/\b[a-z]+_[a-z_0-9]+\b|\{\s*\$|\bundefined\b|\bNaN\b/.test(words) ||
        /^[a-z]+(-[a-z]+){2,}$/.test(words))
    )
      faults.push(`not in words: "${words}"`);
  }
  for (const label of document.querySelectorAll<HTMLElement>(
    "label, legend, button, h1, h2, h3, summary",
  ))
    if (label.checkVisibility() && !(label.innerText.trim() || label.getAttribute("aria-label")))
      faults.push(`says nothing: ${label.outerHTML.slice(0, 100)}`);
  return faults;
}
