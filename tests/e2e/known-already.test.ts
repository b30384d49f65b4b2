import { afterAll, beforeAll, expect, test } from "vitest";
import {
  choose,
  goTo,
  heading,
  offerToWrite,
  openCase,
  personWithDevice,
  press,
  saidSaved,
  saveIntake,
  startNetwork,
  write,
  type Person,
} from "./people.ts";
import { startRelay, type RelayProcess } from "./relay-process.ts";

let relay: RelayProcess;
let kata: Person;

beforeAll(async () => {
  relay = await startRelay();
  kata = await personWithDevice("Kitalált Kata", { address: relay.url, shape: "phone" });
  await startNetwork(kata, "Mintahálózat");
  await openCase(kata, { label: "Minta Jánosné", settlement: "Mintafalva" });
});
afterAll(async () => {
  await kata?.device.dispose();
  await relay?.dispose();
});

test("while a name is typed, the case she has already is shown; what was typed stays a draft", async () => {
  const { page, t } = kata;
  await offerToWrite(kata, "case");
  await choose(page, t("field-case-type"), t("code-case-type-general"));
  await choose(page, t("field-urgency"), t("code-urgency-normal"));
  await choose(page, t("field-safety-flag"), t("common-no"));
  await write(page, t("field-settlement"), "mintafalva");
  await press(page, t("common-next"));

  const known = page.getByText(t("cases-duplicate-known"), { exact: true });
  await write(page, t("field-person-label"), "Kitalált Nóra");
  await page.waitForTimeout(500);
  expect(await known.count()).toBe(0);
  await write(page, t("field-person-label"), "Minta Janosne");
  await known.waitFor();
  await page.getByText(/^Minta Jánosné, Mintafalva:/).waitFor();

  await press(page, t("cases-merged-open"));
  await heading(page, "Minta Jánosné").waitFor();
  await goTo(kata, "today");
  await press(page, t("today-draft-go-on"));
  await known.waitFor();
});

test("written down all the same, both stand in the coordinator's queue", async () => {
  const { page, t } = kata;
  await choose(page, t("field-contact-safe"), t("code-contact-rule-phone-ok"));
  await choose(page, t("field-legal-basis"), t("code-legal-basis-consent-art9"));
  await press(page, t("common-next"));
  await page.getByText(t("cases-duplicate-known"), { exact: true }).waitFor();
  await choose(page, t("field-need"), t("code-need-documents"));
  await choose(page, t("field-help-method"), t("code-help-method-personal-oral"));
  await choose(page, t("field-followup-on"), t("common-date-in-a-week"));
  await saveIntake(kata);
  await saidSaved(kata);

  await goTo(kata, "network");
  await page
    .getByRole("main")
    .getByRole("link", { name: t("common-place-attention") })
    .click();
  const twice = page
    .locator("section")
    .filter({ hasText: t("network-attention-duplicates") })
    .last();
  await twice.getByRole("link", { name: /^Minta Jánosné/ }).waitFor();
  await twice.getByRole("link", { name: /^Minta Janosne/ }).waitFor();
  expect(kata.device.complaints).toEqual([]);
});
