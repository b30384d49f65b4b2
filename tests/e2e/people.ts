import type { Locator, Page } from "playwright-core";
import type { Role } from "../../src/domain/network/role.ts";
import type { Language } from "../../src/i18n/languages.ts";
import type { Text } from "../../src/i18n/text.ts";
import { createDevice, type Device, type Shape } from "./device.ts";
import { wordsOf } from "./words.ts";

/** Somebody of the stories, with her own device and her own secret. Invented, like every name here. */
export interface Person {
  readonly name: string;
  readonly secret: string;
  readonly device: Device;
  /** Where she opens Teren: the relay itself, or a line to it. */
  readonly address: string;
  readonly words: Text;
  readonly t: Text["t"];
  readonly page: Page;
}

export interface PersonOptions {
  readonly address: string;
  readonly shape: Shape;
  readonly secret?: string;
  readonly language?: Language;
  readonly density?: number;
}

const locales: Readonly<Record<Language, string>> = {
  hu: "hu-HU",
  cs: "cs-CZ",
  ro: "ro-RO",
  sk: "sk-SK",
  en: "en-GB",
};

export async function personWithDevice(name: string, options: PersonOptions): Promise<Person> {
  const language = options.language ?? "en";
  const words = wordsOf(language);
  const device = await createDevice({
    shape: options.shape,
    locale: locales[language],
    density: options.density ?? 1,
  });
  return {
    name,
    secret: options.secret ?? "508317",
    device,
    address: options.address,
    words,
    t: words.t,
    get page() {
      return device.page;
    },
  };
}

// ── Things everybody does on a screen ──

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
/** A label, with or without "(may stay empty)" behind it. */
const labelled = (words: string) => new RegExp(`^${escaped(words)}( \\(.*\\))?$`);
/** A door or a row: its title, then whatever else stands on it. */
const beginning = (words: string) => new RegExp(`^${escaped(words)}`);

export const press = (where: Page | Locator, words: string): Promise<void> =>
  where.getByRole("button", { name: words, exact: true }).click();

export const openDoor = (where: Page | Locator, title: string): Promise<void> =>
  where.getByRole("button", { name: beginning(title) }).click();

export const field = (where: Page | Locator, label: string): Locator =>
  where.locator("input, textarea, select").and(where.getByLabel(labelled(label)));

export const write = (where: Page | Locator, label: string, words: string): Promise<void> =>
  field(where, label).fill(words);

export const question = (where: Page | Locator, label: string): Locator =>
  where.getByRole("group", { name: labelled(label) });

/** A card of a question: the whole of it is the target. */
export const choose = (where: Page | Locator, label: string, option: string): Promise<void> =>
  question(where, label)
    .locator("label")
    .filter({ has: where.getByText(option, { exact: true }) })
    .click();

export const heading = (where: Page | Locator, words: string): Locator =>
  where.getByRole("heading", { name: words, exact: true });

export async function goTo(
  { page, t }: Person,
  place: "today" | "cases" | "network" | "more" | "attention" | "team",
): Promise<void> {
  const link = page
    .getByRole("navigation", { name: t("common-places") })
    .getByRole("link", { name: t(`common-place-${place}`), exact: true });
  await link.click();
  await link.and(page.locator("[aria-current=page]")).waitFor();
}

// ── First minutes ──

export async function visit({ page, address }: Person): Promise<void> {
  await page.goto(address);
}

/** Opens Teren for the first time, in her language. */
export async function arrive(person: Person): Promise<void> {
  await visit(person);
  await chooseLanguage(person);
}

const chooseLanguage = ({ page, words }: Person): Promise<void> =>
  page.getByRole("button", { name: languageName(words.language), exact: true }).click();

const languageName = (language: Language): string =>
  ({ hu: "Magyar", cs: "Čeština", ro: "Română", sk: "Slovenčina", en: "English" })[language];

export async function chooseSecret({ page, t, secret }: Person): Promise<void> {
  if (!/^\d+$/.test(secret)) {
    await press(page, t("lock-use-letters"));
    await write(page, t("lock-new-passphrase"), secret);
  } else await write(page, t("lock-new-pin"), secret);
  await press(page, t("common-next"));
  await write(page, t("lock-again"), secret);
  await press(page, t("common-done"));
}

/** The sample network, from its first screen on. */
export async function lookAround(kata: Person, as: "mediator" | "coordinator"): Promise<void> {
  await arrive(kata);
  await lookAroundAgain(kata, as);
}

/** From the three doors, where the language is chosen. */
export async function lookAroundAgain(
  { page, t }: Person,
  as: "mediator" | "coordinator",
): Promise<void> {
  await openDoor(page, t("welcome-look"));
  await openDoor(page, t(`welcome-look-${as}`));
  await heading(page, t("today-title")).waitFor();
}

export async function startNetwork(person: Person, networkName: string): Promise<void> {
  const { page, t } = person;
  await arrive(person);
  await openDoor(page, t("welcome-start"));
  await write(page, t("welcome-network-name"), networkName);
  await press(page, t("common-next"));
  await write(page, t("welcome-my-name"), person.name);
  await press(page, t("common-next"));
  await chooseSecret(person);
  await heading(page, t("welcome-ready-title", { network: networkName })).waitFor();
  await press(page, t("welcome-ready-later"));
  await atWork(person);
}

/** The open app, with its places. */
const atWork = ({ page, t }: Person): Promise<void> =>
  page.getByRole("navigation", { name: t("common-places") }).waitFor();

export async function unlock(person: Person): Promise<void> {
  const { page, t, secret } = person;
  const digits = /^\d+$/.test(secret);
  const input = field(page, t(digits ? "lock-pin" : "lock-passphrase"));
  if (!digits) {
    await page.getByRole("button", { name: t("lock-open"), exact: true }).waitFor();
    if (!(await input.isVisible())) await press(page, t("lock-use-letters"));
  }
  await input.fill(secret);
  await press(page, t("lock-open"));
  await atWork(person);
}

export const isLocked = ({ page, t }: Person): Promise<void> =>
  page.getByRole("button", { name: t("lock-open"), exact: true }).waitFor();

/** Starts the browser again, opens Teren and unlocks it. */
export async function comeBack(person: Person, options: { offline?: boolean } = {}): Promise<void> {
  await person.device.start();
  if (options.offline) await person.device.context.setOffline(true);
  await visit(person);
  await unlock(person);
}

// ── The network ──

/** Makes an invitation and gives the link, as it would be sent. */
export async function invite(person: Person, role: Role): Promise<string> {
  const { page, t } = person;
  await beginInvitation(person, role, "link");
  const link = await page.getByText(/^https?:\/\/\S+$/).innerText();
  await press(page, t("common-done"));
  return link;
}

export async function beginInvitation(
  person: Person,
  role: Role,
  way: "link" | "qr",
): Promise<void> {
  const { page, t } = person;
  await goTo(person, "network");
  await press(page, t("network-invite"));
  await choose(page, t("network-invite-role"), t(`common-role-${role}`));
  await choose(page, t("network-invite-how"), t(`network-invite-by-${way}`));
  await press(page, t("common-next"));
}

/** Opens the link on her own device and gives the six digits she would read out. */
export async function joinByLink(person: Person, link: string): Promise<string> {
  const { page, t } = person;
  const at = new URL(link);
  await page.goto(`${person.address}${at.pathname}${at.search}${at.hash}`);
  await chooseLanguage(person);
  await write(page, t("welcome-my-name"), person.name);
  await press(page, t("common-next"));
  await chooseSecret(person);
  await heading(page, t("welcome-waiting-title")).waitFor();
  const code = /\b(\d{3}) ?(\d{3})\b/.exec(await page.getByRole("main").innerText());
  if (!code) throw new Error("The joining screen shows no six digits.");
  return `${code[1]}${code[2]}`;
}

/** The coordinator types what she heard on the telephone. */
export async function tryToLetIn(person: Person, name: string, code: string): Promise<void> {
  const { page, t } = person;
  await goTo(person, "network");
  await page.getByText(t("network-join-text", { name })).waitFor();
  await write(page, t("network-join-code"), code);
  await press(page, t("network-join-accept"));
}

export async function letIn(person: Person, name: string, code: string): Promise<void> {
  const { page, t } = person;
  await tryToLetIn(person, name, code);
  await page.getByText(t("network-join-accepted", { name })).waitFor();
}

/** Looks whether the answer has come, and goes to work. */
export async function enter(person: Person): Promise<void> {
  const { page, t } = person;
  const ready = page.getByRole("button", { name: t("welcome-ready-go"), exact: true });
  const look = page.getByRole("button", { name: t("welcome-waiting-check"), exact: true });
  await look.or(ready).first().waitFor();
  // Teren looks by itself too, and may be quicker than the finger.
  await look.click({ timeout: 2_000 }).catch(() => undefined);
  await ready.click();
  await atWork(person);
}

/** All of it: invited, joined, let in. */
export async function bringIn(owner: Person, newcomer: Person, role: Role): Promise<void> {
  const link = await invite(owner, role);
  const code = await joinByLink(newcomer, link);
  await letIn(owner, newcomer.name, code);
  await enter(newcomer);
}

// ── Cases ──

export interface Intake {
  readonly label: string;
  readonly fullName?: string;
  readonly settlement?: string;
  readonly region?: string;
  readonly request?: string;
}

export async function offerToWrite(
  person: Person,
  what: "case" | "urgent" | "contact" | "follow-up",
): Promise<void> {
  const { page, t } = person;
  await press(page, t("common-write"));
  await openDoor(page.getByRole("dialog"), t(`common-write-${what}`));
}

/** The answers of the three steps; stops before the last button. */
export async function fillIntake(
  person: Person,
  intake: Intake,
  answered: (step: number) => Promise<void> = async () => {},
): Promise<void> {
  await offerToWrite(person, "case");
  await answerIntake(person, intake, answered);
}

/** The same once the first step is on the screen. */
export async function answerIntake(
  person: Person,
  intake: Intake,
  answered: (step: number) => Promise<void> = async () => {},
): Promise<void> {
  const { page, t } = person;
  await choose(page, t("field-case-type"), t("code-case-type-general"));
  await choose(page, t("field-urgency"), t("code-urgency-normal"));
  await choose(page, t("field-safety-flag"), t("common-no"));
  const region = field(page, t("field-region"));
  if (await region.isVisible()) await region.selectOption({ label: intake.region ?? "Nógrád" });
  await write(page, t("field-settlement"), intake.settlement ?? "Mintafalva");
  await answered(1);
  await press(page, t("common-next"));

  await write(page, t("field-person-label"), intake.label);
  await choose(page, t("field-contact-safe"), t("code-contact-rule-phone-ok"));
  await choose(page, t("field-legal-basis"), t("code-legal-basis-consent-art9"));
  if (intake.fullName !== undefined) {
    await page.getByText(t("cases-more-questions"), { exact: true }).click();
    await write(page, t("field-full-name"), intake.fullName);
  }
  await answered(2);
  await press(page, t("common-next"));

  await choose(page, t("field-need"), t("code-need-documents"));
  await choose(page, t("field-help-method"), t("code-help-method-personal-oral"));
  await choose(page, t("field-followup-on"), t("common-date-in-a-week"));
  if (intake.request !== undefined) await write(page, t("field-request-in-words"), intake.request);
  await answered(3);
}

export const saveIntake = ({ page, t }: Person): Promise<void> => press(page, t("cases-save-case"));

export const saidSaved = ({ page, t }: Person): Promise<void> =>
  page
    .getByRole("status")
    .filter({ hasText: t("cases-saved-phone") })
    .waitFor();

/** Writes a case down; comes back when the screen says that it is saved. */
export async function openCase(person: Person, intake: Intake): Promise<void> {
  await fillIntake(person, intake);
  await saveIntake(person);
  await saidSaved(person);
}

export async function showCase(person: Person, label: string): Promise<void> {
  const { page } = person;
  await goTo(person, "cases");
  await page
    .getByRole("link", { name: beginning(label) })
    .first()
    .click();
  await heading(page, label).waitFor();
}

export interface FollowUp {
  readonly note: string;
  readonly method?: "personal-oral" | "accompaniment-admin" | "phone-email" | "mediation-followup";
  readonly when?: "today" | "yesterday";
}

/** Adds it to the case on the screen; comes back when the screen says that it is saved. */
export async function addFollowUp(person: Person, followUp: FollowUp): Promise<void> {
  await fillFollowUp(person, followUp);
  await press(person.page, person.t("common-save"));
  await saidSaved(person);
}

export async function fillFollowUp(
  { page, t }: Person,
  { note, method = "personal-oral", when }: FollowUp,
): Promise<void> {
  await press(page, t("cases-act-follow-up"));
  await choose(page, t("timeline-methods"), t(`code-help-method-${method}`));
  await write(page, t("timeline-note"), note);
  if (when !== undefined) {
    await press(page, t("timeline-when-other"));
    await choose(page, t("timeline-when"), t(`common-date-${when}`));
  }
}

/** Changes one fact of the case on the screen by a single line of text. */
export async function changeFact(
  person: Person,
  fieldId: "settlement" | "request-in-words",
  value: string,
): Promise<void> {
  const { page, t } = person;
  await part(person, "facts");
  await press(page, t("cases-fact-edit", { field: t(`field-${fieldId}`) }));
  await write(page, t(`field-${fieldId}`), value);
  await press(page, t("common-save"));
  await page
    .getByRole("status")
    .filter({ hasText: t("cases-fact-saved") })
    .waitFor();
  await part(person, "timeline");
}

export const part = ({ page, t }: Person, which: "timeline" | "facts" | "more"): Promise<void> =>
  page.getByRole("tab", { name: beginning(t(`cases-part-${which}`)) }).click();

/** Two values of a fact, side by side. */
export const conflict = (
  { page, t }: Person,
  fieldId: "settlement" | "request-in-words",
): Locator =>
  page.getByRole("region", { name: `${t(`field-${fieldId}`)}: ${t("cases-conflict-title")}` });

export async function lockNow(person: Person): Promise<void> {
  await goTo(person, "more");
  await person.page.getByRole("link", { name: beginning(person.t("more-lock-now")) }).click();
  await isLocked(person);
}

// ── What is where ──

export const timeline = ({ page, t }: Person): Locator =>
  page.getByRole("list", { name: t("timeline-list") });

/** What each entry of the open case says, the latest first. */
export const timelineOf = (person: Person): Promise<string[]> =>
  timeline(person).getByRole("article").allInnerTexts();

export const entry = (person: Person, words: string): Locator =>
  timeline(person).getByRole("article").filter({ hasText: words });

/** Waits until the entry carries the sign. */
export const isMarked = (
  person: Person,
  words: string,
  place: "phone" | "relay" | "seen",
): Promise<void> =>
  entry(person, words)
    .getByRole("button", { name: person.t(`common-mark-${place}`) })
    .waitFor();

/** The status line says that nothing waits on this phone. */
export const everythingSent = ({ page, t }: Person): Promise<void> =>
  page
    .getByRole("status")
    .filter({ hasText: t("sync-level") })
    .first()
    .waitFor();
