import { expect, test } from "vitest";
import { bringPeople } from "./bring-people.ts";
import {
  answerIntake,
  bringIn,
  goTo,
  heading,
  openCase,
  openDoor,
  press,
  saveIntake,
  showCase,
  startNetwork,
} from "./people.ts";

// Kitalált Klára sits at the telephone and reads nothing of the network; Teszt Tímea coordinates.

const people = bringPeople();

test("a caller is written down without a signal, reaches the coordinator, and is gone from the volunteer's phone", async () => {
  const timea = await people.person("Teszt Tímea", { shape: "laptop" });
  const klara = await people.person("Kitalált Klára");
  await startNetwork(timea, "Mintahálózat");
  await openCase(timea, { label: "Minta Mária" });
  await bringIn(timea, klara, "intake");

  const { page, t } = klara;
  await heading(page, t("intake-title")).waitFor();
  expect(await page.getByRole("navigation", { name: t("common-places") }).getByRole("link").count()).toBe(2); // prettier-ignore
  await klara.device.context.setOffline(true);
  await openDoor(page, t("common-write-case"));
  await answerIntake(klara, { label: "Próba Piroska" });
  await saveIntake(klara);
  await page.getByText(t("intake-here-text")).waitFor();
  await page.getByRole("link", { name: /^Próba Piroska/ }).click();
  await page.getByRole("dialog").getByText("Mintafalva").waitFor();
  await press(page.getByRole("dialog"), t("common-close"));
  await klara.device.context.setOffline(false);
  await page.getByText(t("intake-there-text")).waitFor();
  expect(await page.getByText("Piroska").count()).toBe(0);

  await goTo(timea, "today");
  await timea.page.getByText(timea.t("today-intake")).waitFor();
  await showCase(timea, "Próba Piroska");
  await timea.page.getByText(timea.t("work-intake", { name: "Kitalált Klára" })).waitFor();
  await press(timea.page, timea.t("work-intake-take"));
  await timea.page.getByText(timea.t("work-intake-nobody")).waitFor({ state: "detached" });
});
