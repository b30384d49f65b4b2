import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { bringPeople } from "./bring-people.ts";
import { faultsAtBothSizes } from "./inspect-screen.ts";
import {
  arrive,
  choose,
  field,
  joinByLink,
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

test("a coordinator gives a case to an expert without an account: one sealed file that opens without a network", async () => {
  const timea = await person("Teszt Tímea");
  const { page, t } = timea;
  await arrive(timea);
  await openDoor(page, t("welcome-look"));
  await openDoor(page, t("welcome-look-coordinator"));
  await showCase(timea, "Vzorná Věra");

  // Nobody has asked her yet.
  await part(timea, "more");
  await press(page, t("work-expert"));
  await page.getByText(t("expert-consent-missing")).waitFor();
  expect(await faultsAtBothSizes(page)).toEqual([]);
  await press(page, t("common-back"));
  await agreesToPassOn(timea);

  await part(timea, "more");
  await press(page, t("work-expert"));
  await write(page, t("expert-to"), "dr. Próba Jogász");
  await write(page, t("expert-question"), "Melyik út legyen az első?");
  await page.locator("label").filter({ hasText: "takových už máme dost" }).click();
  expect(await faultsAtBothSizes(page)).toEqual([]);
  await press(page, t("expert-make"));
  await page.getByRole("heading", { name: t("expert-step-passphrase") }).waitFor();
  expect(await faultsAtBothSizes(page)).toEqual([]);
  const passphrase = await page.locator(".expert-passphrase").innerText();
  const coming = page.waitForEvent("download");
  await press(page, t("expert-step-file-do"));
  const download = await coming;
  expect(download.suggestedFilename()).toBe("Teren.html");

  const folder = await mkdtemp(join(tmpdir(), "teren-file-"));
  try {
    const path = join(folder, "Teren.html");
    await download.saveAs(path);
    const inTheClear = await readFile(path, "utf8");
    for (const word of ["Věra", "Melyik", "Ředitelka", "Próba", passphrase])
      expect(inTheClear).not.toContain(word);

    await timea.device.context.setOffline(true);
    const other = await timea.device.context.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    other.on("request", (request) => asked.push(request.url()));
    other.on("console", (message) => complaints.push(message.text()));
    await other.goto(pathToFileURL(path).href);
    await write(other, t("expert-passphrase"), "moka lite suda penu");
    await press(other, t("expert-page-open"));
    await other.getByText(t("expert-page-wrong")).waitFor();
    expect(await faultsAtBothSizes(other)).toEqual([]);
    await field(other, t("expert-passphrase")).fill(passphrase.toUpperCase().replaceAll(" ", "-"));
    await press(other, t("expert-page-open"));
    await other.getByText("Melyik út legyen az első?").waitFor();
    await other
      .getByText(t("work-day", { day: "1" }), { exact: true })
      .first()
      .waitFor();
    expect(await faultsAtBothSizes(other)).toEqual([]);
    const read = await other.getByRole("main").innerText();
    expect(read).toContain(t("code-case-type-discrimination"));
    expect(read).toContain("takových už máme dost");
    expect(read).not.toMatch(/Věra|Zkušebnice|Petra/);
    await other.getByRole("button", { name: "Slovenčina" }).click();
    await other.getByText(wordsOf("sk").t("work-review-question"), { exact: true }).waitFor();
    await press(other, wordsOf("sk").t("expert-page-close"));
    expect(await other.getByRole("main").innerText()).not.toContain("Melyik");
    expect(asked.filter((url) => !url.startsWith("file:"))).toEqual([]);
    expect(complaints).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  // It stands in the case that it was given.
  await timea.device.context.setOffline(false);
  await press(page, t("common-done"));
  await part(timea, "timeline");
  await page
    .getByText(t("work-entry-expert-file", { name: "dr. Próba Jogász" }))
    .first()
    .waitFor();
});

test("a lawyer is let in to one case by a link, answers in any browser, and his name stands under the answer", async () => {
  const timea = await person("Teszt Tímea");
  const lawyer = await person("Próba Jogász");
  const { page, t } = timea;
  await startNetwork(timea, "Testháló");
  await openCase(timea, { label: "Minta Mária" });
  await showCase(timea, "Minta Mária");
  await agreesToPassOn(timea);
  await part(timea, "more");
  await press(page, t("work-expert"));
  await write(page, t("expert-to"), "dr. Próba Jogász");
  await choose(page, t("expert-until"), t("common-date-in-a-week"));
  await write(page, t("expert-question"), "Melyik út legyen az első?");
  // What is typed stays, whichever way is looked at, and while something is looked up in the case.
  await choose(page, t("expert-way"), t("expert-way-file"));
  expect(await field(page, t("expert-question")).inputValue()).toBe("Melyik út legyen az első?");
  await press(page, t("common-back"));
  await part(timea, "more");
  await press(page, t("work-expert"));
  expect(await field(page, t("expert-to")).inputValue()).toBe("dr. Próba Jogász");
  await choose(page, t("expert-way"), t("expert-way-guest"));
  expect(await faultsAtBothSizes(page)).toEqual([]);
  await press(page, t("expert-invite"));
  const link = await page.getByText(/^https?:\/\/\S+$/).innerText();
  expect(await faultsAtBothSizes(page)).toEqual([]);

  const code = await joinByLink(lawyer, link);
  await write(page, t("network-join-code"), code);
  await press(page, t("network-join-accept"));
  await page.getByText(t("expert-door-done", { name: "dr. Próba Jogász" })).waitFor();
  await page.getByRole("button", { name: t("expert-guest-end") }).waitFor();
  expect(await faultsAtBothSizes(page)).toEqual([]);

  const his = lawyer.page;
  await his.getByText("Melyik út legyen az első?").waitFor({ timeout: 30_000 });
  const read = await his.getByRole("main").innerText();
  expect(read).not.toMatch(/Mária|Mintafalva|Tímea/);
  expect(await faultsAtBothSizes(his)).toEqual([]);
  await write(his, t("guest-answer"), "Írásban az iskolához.");
  await press(his, t("guest-answer-send"));
  await his.getByText(t("guest-you")).waitFor();

  await press(page, t("common-back"));
  await part(timea, "more");
  await page.getByText("Írásban az iskolához.").waitFor();
  await page
    .getByText(t("work-guest-name", { name: "dr. Próba Jogász" }))
    .first()
    .waitFor();

  await press(page, t("work-expert"));
  await press(page, t("expert-guest-end"));
  await his.getByText(t("guest-ended-title")).waitFor();
  expect(await faultsAtBothSizes(his)).toEqual([]);
});

/** In the case on the screen. */
async function agreesToPassOn(timea: Person): Promise<void> {
  const { page, t } = timea;
  await part(timea, "facts");
  await page.getByText(t("cases-consents-more")).click();
  const purpose = t("code-consent-share-with-service");
  await press(page, t("cases-fact-edit", { field: purpose }));
  const dialog = page.getByRole("dialog");
  await dialog
    .locator("label")
    .filter({ hasText: t("cases-consent-give") })
    .click();
  await press(dialog, t("common-save"));
  await dialog.waitFor({ state: "hidden" });
}
