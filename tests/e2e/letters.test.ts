import { expect, test } from "vitest";
import { bringPeople } from "./bring-people.ts";
import { faultsOf, faultsWhenLarge } from "./inspect-screen.ts";
import {
  arrive,
  choose,
  field,
  goTo,
  openDoor,
  part,
  press,
  showCase,
  timelineOf,
} from "./people.ts";

const { person } = bringPeople({ language: "hu" });

test("a coordinator words a letter; filled from the case it is changed, printed, and noted as sent", async () => {
  const timea = await person("Teszt Tímea");
  const { page, t } = timea;
  const faults: string[] = [];
  const inspect = async (screen: string) => {
    const found = [...(await faultsOf(page)), ...(await faultsWhenLarge(page))];
    faults.push(...found.map((fault) => `${screen}: ${fault}`));
  };
  await arrive(timea);
  await openDoor(page, t("welcome-look"));
  await openDoor(page, t("welcome-look-coordinator"));

  await goTo(timea, "more");
  await page.getByRole("link", { name: t("letter-templates") }).click();
  await inspect("templates");
  await page.getByRole("link", { name: t("letter-name-hu-ajbh") }).click();
  const wording = field(page, t("letter-template-text"));
  expect(await wording.inputValue()).toContain(`[${t("letter-place-respondent")}]`);
  await wording.fill(
    `${await wording.inputValue()}\nA hálózat: [${t("letter-place-organisation")}], [persn]`,
  );
  await page.getByText(t("letter-unknown", { what: "[persn]" })).waitFor();
  await page.getByText(t("letter-template-places")).click();
  await inspect("a template with an unknown place");
  await press(page, t("common-save"));
  await page.getByText(t("letter-template-saved")).waitFor();
  await page.getByText(t("letter-template-is-own")).waitFor();
  await inspect("a template with a history");

  await showCase(timea, "Minta Mária");
  await part(timea, "more");
  await page.getByRole("link", { name: t("paper-letter"), exact: true }).click();
  await inspect("which letter");
  await openDoor(page, t("letter-name-hu-ajbh"));
  // Nobody has asked Mária whether a complaint may be handed in for her: it is not sent. Her yes is noted from there.
  const purpose = t("code-consent-represent");
  await page.getByText(t("agreed-not-missing", { purpose })).waitFor();
  expect(await page.getByRole("button", { name: t("letter-share") }).count()).toBe(0);
  await inspect("a letter without a yes");
  await press(page, t("agreed-go"));
  const yes = t("timeline-fact", { field: t("cases-consent-give"), value: purpose });
  await page.getByRole("button", { name: yes, exact: true }).click();
  await inspect("what follows from each answer");
  await press(page, t("common-back"));
  await part(timea, "more");
  await page.getByRole("link", { name: t("paper-letter"), exact: true }).click();
  await openDoor(page, t("letter-name-hu-ajbh"));
  const letter = field(page, t("letter-text"));
  await letter.waitFor();
  await page.getByText(t("letter-not-by-email")).waitFor();
  expect(await letter.inputValue()).toMatch(/Terep[^]*\[persn\]/);
  expect(await letter.inputValue()).not.toContain("Minta Mária");
  await page
    .getByText(t("letter-place-respondent-address"))
    .and(page.locator(".not-on-paper *"))
    .first()
    .waitFor();
  await choose(page, t("paper-options"), t("paper-with-name"));
  await page.waitForFunction(() =>
    document.querySelector("textarea")?.value.includes("Minta Mária"),
  );
  await inspect("a letter");
  const changed = `${await letter.inputValue()}\nTovábbá: köszönjük.`;
  await letter.fill(changed);
  await inspect("a changed letter");

  await page.emulateMedia({ media: "print" });
  const printed = await page.evaluate(() => document.body.innerText);
  await page.emulateMedia({ media: "screen" });
  expect(printed).toContain("Minta Mária");
  expect(printed.trim().endsWith("Továbbá: köszönjük.")).toBe(true);
  for (const words of [t("letter-draft"), t("letter-share")]) expect(printed).not.toContain(words);
  expect(await page.title()).toBe("Teren");

  // Left and opened again, what was changed is there.
  await press(page, t("common-back"));
  await page.getByText(t("letter-begun")).waitFor();
  await openDoor(page, t("letter-name-hu-ajbh"));
  await page.getByRole("button", { name: t("letter-again") }).waitFor();
  expect(await letter.inputValue()).toBe(changed);

  await press(page, t("letter-sent"));
  const dialog = page.getByRole("dialog");
  await dialog.getByText(t("letter-how-post"), { exact: true }).waitFor();
  expect(await dialog.getByText(t("letter-how-email"), { exact: true }).count()).toBe(0);
  await choose(page, t("letter-sent-how"), t("letter-how-post"));
  await inspect("it was sent");
  await press(dialog, t("common-save"));
  await dialog.waitFor({ state: "detached" });
  // What was changed by hand is gone with it.
  await openDoor(page, t("letter-name-hu-ajbh"));
  await letter.waitFor();
  expect(await letter.inputValue()).not.toContain("Továbbá: köszönjük.");
  await showCase(timea, "Minta Mária");
  await part(timea, "timeline");
  expect((await timelineOf(timea)).join("\n")).toContain(
    t("letter-sent-words", { letter: t("letter-name-hu-ajbh"), how: t("letter-how-post") }),
  );
  expect(faults).toEqual([]);
  expect(timea.device.complaints).toEqual([]);
});
