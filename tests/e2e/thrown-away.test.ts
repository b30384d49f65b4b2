import { expect, test } from "vitest";
import { bringPeople } from "./bring-people.ts";
import { faultsOf } from "./inspect-screen.ts";
import { fillIntake, heading, openCase, press, startNetwork, type Person } from "./people.ts";

const { person } = bringPeople({ language: "hu" });

/** What a browser does that needs the room: the database goes, and the page hears of it or not. */
const throwAway = ({ page }: Person): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.deleteDatabase("teren");
        request.onsuccess = () => resolve();
      }),
  );

test("the browser throws the database away: said at once, also after a reload, and she can join again", async () => {
  const kata = await person("Kitalált Kata");
  const { page, t } = kata;
  await startNetwork(kata, "Mintahálózat");
  await openCase(kata, { label: "Minta Mária", settlement: "Mintafalva" });

  // In the middle of a form: nothing more is called saved.
  await fillIntake(kata, { label: "Próba Panni" });
  await throwAway(kata);
  await heading(page, t("lost-title")).waitFor();
  expect(await page.getByText("Mária").count()).toBe(0);
  expect(await faultsOf(page)).toEqual([]);

  await page.reload();
  await heading(page, t("lost-title")).waitFor();
  await press(page, t("lost-retry"));
  await heading(page, t("lost-title")).waitFor();
  await press(page, t("lost-join"));
  await heading(page, t("welcome-join")).waitFor();
});
