import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Language } from "../../src/i18n/languages.ts";
import {
  arrive,
  fillFollowUp,
  goTo,
  heading,
  openDoor,
  personWithDevice,
  question,
  timeline,
  type Person,
} from "./people.ts";
import { startRelay } from "./relay-process.ts";

/*
 * Takes the pictures of the README from the sample network: `node server/prepare.mjs start && node tests/e2e/pictures.ts`.
 * Run by hand when the screens have changed; nobody in the pictures exists.
 */

const folder = fileURLToPath(new URL("../../docs/pictures/", import.meta.url));
const relay = await startRelay();
try {
  await mkdir(folder, { recursive: true });
  for (const language of ["en", "hu"] as const) {
    await onThePhone(language);
    await onTheLaptop(language);
  }
} finally {
  await relay.dispose();
}

async function onThePhone(language: Language): Promise<void> {
  const kata = await lookAround(language, "phone", "mediator");
  try {
    await take(kata, language, "today");
    await openFirst(kata, "Próba Petra");
    await take(kata, language, "case");
    await fillFollowUp(kata, { note: "", method: "mediation-followup" });
    await question(kata.page, kata.t("timeline-methods")).evaluate((group) =>
      group.scrollIntoView(),
    );
    await take(kata, language, "follow-up");
  } finally {
    await kata.device.dispose();
  }
}

async function onTheLaptop(language: Language): Promise<void> {
  const timea = await lookAround(language, "laptop", "coordinator");
  try {
    await goTo(timea, "attention");
    await heading(timea.page, timea.t("common-place-attention")).waitFor();
    await take(timea, language, "attention");
    await openFirst(timea, "Próba Petra");
    await take(timea, language, "cases");
    await goTo(timea, "team");
    await timea.page.getByRole("article").first().waitFor();
    await take(timea, language, "team");
  } finally {
    await timea.device.dispose();
  }
}

async function lookAround(
  language: Language,
  shape: "phone" | "laptop",
  as: "mediator" | "coordinator",
): Promise<Person> {
  const density = shape === "phone" ? 1.5 : 1;
  const person = await personWithDevice("—", { address: relay.url, shape, language, density });
  const { page, t } = person;
  await arrive(person);
  await openDoor(page, t("welcome-look"));
  await openDoor(page, t(`welcome-look-${as}`));
  await heading(page, t("today-title")).waitFor();
  return person;
}

async function openFirst(person: Person, label: string): Promise<void> {
  const { page, t } = person;
  await goTo(person, "cases");
  const list = page.getByRole("list", { name: t("cases-list-title") });
  await list
    .getByRole("link", { name: new RegExp(`^${label}`) })
    .first()
    .click();
  await timeline(person).getByRole("article").first().waitFor();
}

/** English under the plain name, other languages behind it. */
async function take({ page }: Person, language: Language, name: string): Promise<void> {
  // What was just said at the foot of the screen goes away by itself.
  await page.locator(".toast").waitFor({ state: "detached" });
  await page.mouse.move(0, 0);
  const file = language === "en" ? `${name}.png` : `${name}-${language}.png`;
  await page.screenshot({ path: join(folder, file) });
}
