import type { Page } from "playwright-core";
import { expect } from "vitest";
import { caseTypes, type CaseType } from "../../src/domain/cases/case-type.ts";
import { listsOf } from "../../src/domain/lists/list-definitions.ts";
import { codeTextId } from "../../src/domain/forms/text-ids.ts";
import { casePapers } from "../../src/react/paths.ts";
import type { Language } from "../../src/i18n/languages.ts";
import { lookAtScreens, shownHere } from "./feature-screens.ts";
import { faultsButColours, layoutFaultsOf } from "./inspect-screen.ts";
import type { People } from "./bring-people.ts";
import {
  arrive,
  beginInvitation,
  choose,
  field,
  fillFollowUp,
  goTo,
  heading,
  offerToWrite,
  openCase,
  openDoor,
  part,
  press,
  question,
  saidSaved,
  showCase,
  startNetwork,
  write,
  type Person,
} from "./people.ts";
import { wordsOf } from "./words.ts";

type Bring = People["person"];

/** How a screen is looked at. What a screen reader meets is the same in every language, and is looked at in one. */
type Inspect = (screen: string, look?: "whole" | "layout") => Promise<void>;

/** What was seen is told by its words: in one language is enough. */
export const screens = lookAtScreens(wordsOf("hu"));

/** Looks at the screens of one person after the other, and keeps what is wrong with them. */
function inspector(language: Language) {
  const faults: string[] = [];
  const inspectAs =
    ({ page }: Pick<Person, "page">): Inspect =>
    async (screen, look = "whole") => {
      const faultsOf = language === "hu" && look === "whole" ? faultsButColours : layoutFaultsOf;
      const found = [...(await faultsOf(page)), ...(await page.evaluate(untranslated))];
      faults.push(...found.map((fault) => `${screen}: ${fault}`));
      if (language === "hu") screens.note(await page.evaluate(shownHere));
    };
  return { faults, inspectAs };
}

/** Every form of every kind of case, every list and every dialog, with everything opened that can be opened, on a small phone. */
export async function lookAtForms(bring: Bring, language: Language): Promise<void> {
  const timea = await coordinatorOf(bring, language);
  const { faults, inspectAs } = inspector(language);
  const { page } = timea;
  const inspect = inspectAs(timea);

  await offerToWrite(timea, "contact");
  await openEverything(page);
  await inspect("quick contact");
  await intakes(timea, inspect);
  await followUp(timea, inspect);

  for (const kind of caseTypes) {
    await showCase(timea, sampleOf[kind]);
    await part(timea, "facts");
    await lists(timea, kind, inspect);
    await openEverything(page);
    await page.evaluate(answerEveryQuestion);
    await inspect(`${kind}, its questions`);
  }
  await crisisDialogs(timea, inspect);
  await showCase(timea, sampleOf.housing);
  await dialogs(timea, inspect);
  await keeping(timea, inspect);
  await networkForms(timea, inspect);
  expect(faults).toEqual([]);
  expect(timea.device.complaints).toEqual([]);
}

/** Papers, and what stands behind More and the network. */
export async function lookBehindMore(bring: Bring, language: Language): Promise<void> {
  const timea = await coordinatorOf(bring, language);
  const { faults, inspectAs } = inspector(language);
  const inspect = inspectAs(timea);
  await papers(timea, inspect);
  await team(timea, inspect);
  await guides(timea, inspect);
  await behindMore(timea, inspect);
  expect(faults).toEqual([]);
  expect(timea.device.complaints).toEqual([]);
}

/** Photographs, files and voices, and what a network of one's own has that the sample has not. */
export async function lookAtOwnNetwork(bring: Bring, language: Language): Promise<void> {
  const kata = await bring("Kitalált Kata", { language });
  const { faults, inspectAs } = inspector(language);
  const inspect = inspectAs(kata);
  await startNetwork(kata, "Mintahálózat");
  await invite(kata, inspect);
  await files(kata, inspect);
  await behindMore(kata, inspect);
  await passing(kata, inspect);
  await withoutStorage(kata, (page) => inspectAs({ page })("without storage"));
  const kalman = await bring("Képzelt Kálmán", { language });
  await onAnIPhone(kalman, inspectAs(kalman));
  expect(faults).toEqual([]);
  expect(kata.device.complaints).toEqual([]);
}

/** What can be made of a case to leave the app with. */
async function papers(timea: Person, inspect: Inspect): Promise<void> {
  const { page, t } = timea;
  for (const paper of casePapers) {
    await showCase(timea, sampleOf.housing);
    await part(timea, "more");
    await page.getByRole("link", { name: t(`paper-${paper}`), exact: true }).click();
    await page.locator("main h1:visible").waitFor();
    await openEverything(page);
    await inspect(`paper: ${paper}`);
  }
}

/** What a coordinator looks at between cases. */
async function team(timea: Person, inspect: Inspect): Promise<void> {
  const { page, t } = timea;
  for (const place of ["today", "cases"] as const) {
    await goTo(timea, place);
    await inspect(place);
  }
  for (const act of ["cases-filter-saved", "cases-export"] as const) {
    await press(page, t(act));
    await page.getByRole("dialog").waitFor();
    await inspect(act);
    await press(page.getByRole("dialog"), t("common-close"));
  }
  await showCase(timea, sampleOf.discrimination);
  await part(timea, "more");
  await press(page, t("work-expert"));
  await page.locator("main h1:visible").waitFor();
  await inspect("for an expert");
}

/** The list is a line of More. */
async function guides(timea: Person, inspect: Inspect): Promise<void> {
  const { page, t } = timea;
  await goTo(timea, "more");
  await page.getByRole("link", { name: t("guides-title"), exact: true }).click();
  await page
    .getByRole("link", { name: t("code-case-type-housing") })
    .first()
    .click();
  await page.getByRole("article").waitFor();
  await inspect("a guide");
  await press(page, t("guides-edit"));
  await openEverything(page);
  await inspect("a guide, changed");
  await press(page, t("guides-withdraw"));
  await page.getByText(t("guides-withdrawn-text"), { exact: true }).waitFor();
  await inspect("a withdrawn guide");
}

/** Every line of More, and of the network. */
async function behindMore(somebody: Person, inspect: Inspect): Promise<void> {
  const { page, t } = somebody;
  for (const place of ["more", "network"] as const) {
    await goTo(somebody, place);
    const rows = page.locator("main a.list-row");
    await rows.first().waitFor();
    const names = await rows.evaluateAll(titlesOfRows);
    for (const name of names) {
      if (name === t("more-lock-now")) continue;
      await goTo(somebody, place);
      await rows
        .filter({ has: page.getByText(name, { exact: true }) })
        .first()
        .click();
      await page.locator("main h1:visible").waitFor();
      await openEverything(page);
      await inspect(`${place} > ${name}`);
      const dialog = page.getByRole("dialog");
      if (await dialog.isVisible()) await press(dialog, t("common-close"));
    }
  }
}

/** Whom, as what, and the link. */
async function invite(kata: Person, inspect: Inspect): Promise<void> {
  const { page, t } = kata;
  await goTo(kata, "network");
  await press(page, t("network-invite"));
  await inspect("whom to invite");
  await beginInvitation(kata, "mediator", "link");
  await page.getByText(/^https?:\/\/\S+$/).waitFor();
  await inspect("the invitation");
  await press(page, t("common-done"));
}

/** Two without a signal, and a copy for a rainy day. */
async function passing(kata: Person, inspect: Inspect): Promise<void> {
  const { page, t } = kata;
  for (const way of ["pass-give", "pass-take", "pass-back-up"] as const) {
    await goTo(kata, "more");
    await page.locator("main a.list-row", { hasText: t("more-pass-on") }).click();
    await openDoor(page.getByRole("main"), t(way));
    await heading(page, t(way)).or(page.locator("main h1:visible")).first().waitFor();
    await inspect(way);
  }
}

/** In a tab of Safari, which keeps apart from the home screen what it stores. */
async function onAnIPhone(kalman: Person, inspect: Inspect): Promise<void> {
  const { page, t } = kalman;
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "userAgent", { value: "Mozilla/5.0 (iPhone) Safari" });
    // Safari offers nothing by itself.
    window.addEventListener("beforeinstallprompt", (offer) => offer.stopImmediatePropagation());
  });
  await arrive(kalman);
  await openDoor(page, t("welcome-start"));
  await heading(page, t("breaks-ios-title")).waitFor();
  await inspect("first on the home screen");
}

/** A browser that keeps nothing. */
async function withoutStorage(
  { device, address, t }: Person,
  inspect: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await device.context.newPage();
  await page.addInitScript(() =>
    Object.defineProperty(globalThis, "indexedDB", { value: undefined }),
  );
  await page.goto(address);
  // Two windows never work at once: this one takes over.
  await page.getByRole("button").click();
  await heading(page, t("common-broken-title")).waitFor();
  await inspect(page);
  await page.close();
}

/** A photograph, a document and a voice note: taken, kept, and opened again. */
async function files(kata: Person, inspect: Inspect): Promise<void> {
  const { page, t } = kata;
  const dialog = page.getByRole("dialog");
  await kata.device.context.grantPermissions(["microphone"]);
  await openCase(kata, { label: "Minta Mária" });
  await fillFollowUp(kata, { note: "Levelet hozott" });
  await page.locator("input[type=file][capture]").setInputFiles({
    name: "level.png",
    mimeType: "image/png",
    buffer: await drawnPage(page),
  });
  await page.locator("img.photo-small").waitFor();
  await press(page, t("attach-voice"));
  await inspect("voice note, before");
  await press(dialog, t("attach-voice-start"));
  await page.locator(".voice-time").waitFor();
  await inspect("voice note, while it runs");
  await press(dialog, t("attach-voice-stop"));
  await dialog.waitFor({ state: "detached" });
  const chosen = page.locator("input[type=file]:not([capture])");
  await chosen.setInputFiles({
    name: "hatarozat.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("Határozat"),
  });
  await page.locator(".file-row", { hasText: "hatarozat" }).waitFor();
  await chosen.setInputFiles({
    name: "program.exe",
    mimeType: "application/x-msdownload",
    buffer: Buffer.from("MZ\x90\0\x03\0"),
  });
  await page.getByRole("alert").waitFor();
  await inspect("files in a form, one refused");
  await press(page, t("common-save"));
  await saidSaved(kata);
  const entry = page.getByRole("article").filter({ hasText: "Levelet hozott" });
  await entry.locator("img.photo-small").waitFor();
  await inspect("files in the history");
  await entry.locator(".files-open").first().click();
  await dialog.locator("img").waitFor();
  await inspect("photograph");
  await press(dialog, t("common-close"));
  for (const row of await entry.locator(".file-row").all()) {
    await row.click();
    await dialog.waitFor();
    await openEverything(page);
    await inspect("file");
    await press(dialog, t("common-close"));
    await dialog.waitFor({ state: "detached" });
  }
}

async function drawnPage(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(() => {
    const canvas = document.createElement("canvas");
    canvas.width = 600;
    canvas.height = 800;
    return canvas.toDataURL("image/png").split(",")[1] ?? "";
  });
  return Buffer.from(base64, "base64");
}

/** Runs in the page. */
const titlesOfRows = (rows: readonly Element[]): readonly string[] =>
  rows.map((row) => row.querySelector(".list-row-title")?.textContent ?? "");

/** In the sample network there is one of each kind. */
const sampleOf = {
  discrimination: "Vzorná Věra",
  housing: "rodina Zkušební",
  crisis_pregnancy: "Próba Petra",
  general: "Ukázkový Oldřich",
} as const satisfies Readonly<Record<CaseType, string>>;

/** A dialog as it opens, and when it is sent off empty. */
async function lookAtDialog({ page, t }: Person, name: string, inspect: Inspect): Promise<void> {
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  await openEverything(page);
  await inspect(name);
  await press(dialog, t("common-save"));
  // Saved with nothing in it, or asked about: either way it is looked at.
  const refused = dialog.locator(".field-error").first();
  await refused.or(page.locator(".toast")).first().waitFor();
  if (!(await dialog.isVisible())) return;
  await inspect(`${name}, with something missing`, "layout");
  await press(dialog, t("common-close"));
  await dialog.waitFor({ state: "detached" });
}

/** What grows in a case. A list that several kinds of case have is looked at once. */
async function lists(timea: Person, kind: CaseType, inspect: Inspect): Promise<void> {
  const { page, t } = timea;
  const earlier = caseTypes.slice(0, caseTypes.indexOf(kind)).flatMap((each) => listsOf(each));
  for (const { id } of listsOf(kind).filter((list) => !earlier.includes(list))) {
    await page.getByRole("button", { name: t("lists-add") }).waitFor();
    const add = page.getByRole("button", { name: t(`list-${id}-add`), exact: true });
    if (await add.isVisible()) await add.click();
    else {
      await press(page, t("lists-add"));
      await page
        .getByRole("dialog")
        .getByRole("link", { name: t(`list-${id}`), exact: true })
        .click();
    }
    await lookAtDialog(timea, `list ${id}`, inspect);
  }
}

async function crisisDialogs(timea: Person, inspect: Inspect): Promise<void> {
  const { page, t } = timea;
  await showCase(timea, sampleOf.crisis_pregnancy);
  await part(timea, "facts");
  for (const name of ["crisis-wish-add", "crisis-look-in", "crisis-birth-add"] as const) {
    await page.getByText(t(name), { exact: true }).first().click();
    await lookAtDialog(timea, name, inspect);
  }
  await part(timea, "more");
  await page
    .getByRole("button", { name: t("crisis-duty-decide") })
    .last()
    .click();
  await lookAtDialog(timea, "duty", inspect);
}

async function followUp(timea: Person, inspect: Inspect): Promise<void> {
  const { page, t } = timea;
  await press(page, t("cases-act-follow-up"));
  await choose(page, t("timeline-methods"), t("code-help-method-mediation-followup"));
  await press(page, t("timeline-when-other"));
  await choose(page, t("timeline-when"), t("common-date-inexact"));
  await choose(page, t("timeline-next"), t("common-date-other"));
  await openEverything(page);
  await inspect("follow-up");
  await press(page, t("common-save"));
  await page.getByRole("alert").first().waitFor();
  await inspect("follow-up, with something missing", "layout");
}

/** How long a case is kept, and how it is erased: the last word is not said. */
async function keeping(timea: Person, inspect: Inspect): Promise<void> {
  const { page, t } = timea;
  const dialog = page.getByRole("dialog");
  await part(timea, "more");
  await press(page, t("keeping-act"));
  await heading(page, t("erasure-title")).waitFor();
  await inspect("keeping");
  for (const name of ["erasure-keep", "erasure-hold-put"] as const) {
    await press(page, t(name));
    await inspect(name);
    await press(dialog, t("common-close"));
  }
  await press(page.locator(".keeping"), t("erasure-erase"));
  await inspect("erase");
  await choose(page, t("erasure-because"), t("keeping-why-asked"));
  await press(dialog, t("common-next"));
  await inspect("erase now");
  await press(dialog, t("common-close"));
  await press(page, t("common-back"));
  await part(timea, "more");
  await part(timea, "facts");
  await press(page, t("cases-consents-follow"));
  await inspect("what follows from each answer");
  await page
    .getByRole("button", { name: t("agreed-basis") })
    .first()
    .click();
  await press(dialog, t("common-save"));
  await inspect("another basis, with nothing said");
  await press(dialog, t("common-cancel"));
  await press(page, t("common-back"));
  await part(timea, "more");
  await page.getByRole("link", { name: t("paper-landlord") }).click();
  await heading(page, t("paper-landlord")).waitFor();
  await inspect("note for the landlord");
}

/** What went wrong with data, and who works where. */
async function networkForms(timea: Person, inspect: Inspect): Promise<void> {
  const { page, t } = timea;
  const dialog = page.getByRole("dialog");
  await goTo(timea, "network");
  await inspect("network");
  await page.getByRole("link", { name: t("network-teams") }).click();
  await heading(page, t("network-teams")).waitFor();
  await inspect("county teams");
  await page.getByRole("main").getByRole("link").first().click();
  await inspect("a county's team");
  await press(dialog, t("common-save"));

  await goTo(timea, "network");
  await page.getByRole("link", { name: t("incidents-title") }).click();
  await press(page, t("incidents-report"));
  await choose(page, t("incidents-kind"), t("incidents-kind-lostPhone"));
  await inspect("report an incident");
  await write(page, t("incidents-what"), "Elveszett");
  await choose(page, t("incidents-reach"), t("incidents-reach-none"));
  await press(dialog, t("incidents-save"));
}

async function coordinatorOf(bring: Bring, language: Language): Promise<Person> {
  const timea = await bring("Teszt Tímea", { language });
  await arrive(timea);
  await openDoor(timea.page, timea.t("welcome-look"));
  await openDoor(timea.page, timea.t("welcome-look-coordinator"));
  await heading(timea.page, timea.t("today-title")).waitFor();
  return timea;
}

/** Each kind's first step; then the person and the help, which are asked alike in every kind. */
async function intakes(timea: Person, inspect: Inspect): Promise<void> {
  const { page, t } = timea;
  await offerToWrite(timea, "case");
  for (const kind of caseTypes) {
    await choose(page, t("field-case-type"), t(codeTextId("case-type", kind)));
    await choose(page, t("field-urgency"), t("code-urgency-today"));
    await choose(page, t("field-safety-flag"), t("common-yes"));
    if (kind === "discrimination") {
      await question(page, t("field-area")).locator("label").first().click();
      await choose(page, t("field-known-on"), t("common-date-inexact"));
    }
    if (kind === "crisis_pregnancy") {
      await question(page, t("field-age-band")).locator("label").first().click();
      await question(page, t("field-safe-now")).locator("label").first().click();
    }
    await openEverything(page);
    await inspect(`${kind}, step 1`);
  }
  const region = field(page, t("field-region"));
  if (await region.isVisible()) await region.selectOption({ index: 3 });
  await press(page, t("common-next"));

  await write(page, t("field-person-label"), "Vzorná Viera");
  await question(page, t("field-contact-safe")).locator("label").first().click();
  await choose(page, t("field-legal-basis"), t("code-legal-basis-consent-art9"));
  await openEverything(page);
  await inspect("step 2");
  await press(page, t("common-next"));

  await choose(page, t("field-need"), t("code-need-housing"));
  await choose(page, t("field-help-method"), t("code-help-method-personal-oral"));
  await choose(page, t("field-followup-on"), t("common-date-in-a-week"));
  await openEverything(page);
  await inspect("step 3");
  await press(page, t("cases-save-case"));
  await page.getByRole("list", { name: t("timeline-list") }).waitFor();
}

async function dialogs(timea: Person, inspect: Inspect): Promise<void> {
  const { page, t } = timea;
  await showCase(timea, sampleOf.crisis_pregnancy);
  await part(timea, "more");
  await page.getByRole("button", { name: t("cases-question-answer") }).first().click(); // prettier-ignore
  await inspect("dialog: answer");
  await press(page.getByRole("dialog"), t("common-close"));
  await goTo(timea, "cases");
  await page.getByRole("link", { name: /^[A-Z]{2}-[A-Z]+-\d\d-/ }).first().click(); // prettier-ignore
  await part(timea, "facts");
  await page.getByRole("button", { name: t("cases-name-give") }).first().click(); // prettier-ignore
  await inspect("dialog: name");
  await press(page.getByRole("dialog"), t("common-close"));
  await showCase(timea, sampleOf.housing);
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
  await openDoor(page.getByRole("dialog"), t("legal-route-cz-lease-review"));
  await inspect("dialog: a legal route");
  // The day that the case has already stands there: it is taken away.
  await page.getByRole("dialog").locator("input[type=date]").fill("");
  await press(page.getByRole("dialog"), t("common-save"));
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
}

/** Behind "more questions" and long lists. */
const openEverything = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const each of document.querySelectorAll("main details")) each.setAttribute("open", "");
  });

/** Runs in the page: opens the field of each question of the case. */
function answerEveryQuestion(): void {
  const parts = [...document.querySelectorAll(".case-part")];
  // The last part asks for consents, and a planned day is a row of a list: each in a dialog of its own.
  for (const button of parts
    .slice(0, -1)
    .flatMap((each) => [...each.querySelectorAll<HTMLElement>("div.case-line > button")]))
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
    if (
      label.checkVisibility() &&
      !(label.innerText.trim() || label.ariaLabel || label.querySelector("img")?.alt)
    )
      faults.push(`says nothing: ${label.outerHTML.slice(0, 100)}`);
  return faults;
}
