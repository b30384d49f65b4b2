import { expect, test } from "vitest";
import { bringPeople } from "./bring-people.ts";
import { faultsOf } from "./inspect-screen.ts";
import { arrive, choose, goTo, heading, openDoor, press, showCase, write } from "./people.ts";

/*
 * A flat goes into the register, a household is shown it with the reasons, the landlord refuses them for who they are, and a case of discrimination is begun from what is known.
 */

const { person } = bringPeople({ language: "cs" });

test("a flat from the register is shown with its reasons, a refusal is kept, and a case of discrimination begins from it", async () => {
  const petra = await person("Pokusná Petra");
  const { page, t } = petra;
  await arrive(petra);
  await openDoor(page, t("welcome-look"));
  await openDoor(page, t("welcome-look-mediator"));
  await heading(page, t("today-title")).waitFor();

  await goTo(petra, "network");
  await page.getByRole("link", { name: new RegExp(`^${t("register-title")}`) }).click();
  await page.getByText("Vzorová 3").waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await press(page, t("list-flat-add"));
  const dialog = page.getByRole("dialog");
  await write(page, t("field-flat-address"), "Vzorová 5, Vzorov");
  await dialog.getByRole("combobox").first().selectOption("CZ032");
  await choose(page, t("field-flat-state"), t("code-flat-state-free"));
  await write(page, t("field-flat-rooms"), "3");
  // What is missing is said at the question, and nothing typed is lost.
  await press(page, t("common-save"));
  await dialog.getByText(t("lists-missing")).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await write(page, t("field-flat-rent"), "9 000");
  await press(page, t("common-save"));
  await page.getByText(t("lists-saved")).waitFor();
  expect(await faultsOf(page)).toEqual([]);

  await showCase(petra, "rodina Zkušební");
  await page.getByRole("tab", { name: t("cases-part-facts") }).click();
  await page.getByText(t("register-fit-county"), { exact: true }).first().waitFor();
  await press(page, t("lists-add"));
  expect(await faultsOf(page)).toEqual([]);
  await dialog.getByRole("link", { name: t("list-viewing"), exact: true }).click();
  expect(await faultsOf(page)).toEqual([]);
  await dialog.getByRole("combobox").first().selectOption({ label: "Vzorová 5, Vzorov" });
  await choose(page, t("field-viewing-result"), t("code-viewing-result-refused"));
  await choose(page, t("field-viewing-refusal"), t("code-housing-barrier-ethnic-prejudice"));
  await choose(page, t("field-viewing-refusal-basis"), t("code-refusal-basis-said"));
  await choose(page, t("field-viewing-on"), t("common-date-today"));
  await press(page, t("common-save"));
  await page.getByText(t("lists-saved")).waitFor();
  await page.getByText("Vzorová 5, Vzorov").first().waitFor();
  expect(await faultsOf(page)).toEqual([]);

  // Who lives there is as good as a name: it is on paper only where the name is.
  await press(page, t("lists-add"));
  await dialog.getByRole("link", { name: t("list-member"), exact: true }).click();
  await write(page, t("field-member-label"), "Zkušební Anna");
  await choose(page, t("field-member-relation"), t("code-family-relation-child"));
  await press(page, t("common-save"));
  await page.getByText("Zkušební Anna").waitFor();
  await page.getByRole("tab", { name: t("cases-part-more") }).click();
  await page.getByRole("link", { name: t("paper-sheet"), exact: true }).click();
  await page.getByRole("article").getByText("Vzorová 5, Vzorov").waitFor();
  expect(await page.getByText("Zkušební Anna").count()).toBe(0);
  await choose(page, t("paper-options"), t("paper-with-name"));
  await page.getByRole("article").getByText("Zkušební Anna").waitFor();
  await press(page, t("common-back"));
  await page.getByRole("tab", { name: t("cases-part-facts") }).click();

  await press(page, t("lists-refused-open"));
  await page.getByText(t("cases-draft-restored")).waitFor();
  const chosen = page.getByRole("radio", { name: t("code-case-type-discrimination") });
  expect(await chosen.isChecked()).toBe(true);
});
