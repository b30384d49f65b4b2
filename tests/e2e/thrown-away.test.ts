import { expect, test } from "vitest";
import { bringPeople } from "./bring-people.ts";
import { faultsOf } from "./inspect-screen.ts";
import {
  everythingSent,
  field,
  fillIntake,
  goTo,
  heading,
  invite,
  openCase,
  press,
  startNetwork,
  type Person,
} from "./people.ts";

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

test("an invitation opened in Safari says to put Teren on the home screen first, and goes on in the browser only when asked", async () => {
  const timea = await person("Teszt Tímea");
  await startNetwork(timea, "Mintahálózat");
  const link = await invite(timea, "mediator");
  const kata = await person("Kitalált Kata");
  const { page, t } = kata;
  // Safari calls itself so, and never offers to install anything.
  await kata.device.context.addInitScript(() => {
    Object.defineProperty(navigator, "userAgent", { get: () => "iPhone" });
    addEventListener("beforeinstallprompt", (event) => event.stopImmediatePropagation());
  });
  await page.goto(link);
  await page.getByRole("button", { name: "Magyar", exact: true }).click();
  await heading(page, t("breaks-ios-title")).waitFor();
  await page.getByRole("button", { name: t("breaks-ios-copy") }).waitFor();
  expect(page.url()).not.toContain("#");
  expect(await faultsOf(page)).toEqual([]);
  await press(page, t("breaks-ios-here"));
  await field(page, t("welcome-my-name")).waitFor();
});

test("erasing a phone with work that was never sent: how much it is, and both ways to keep it, before the word that erases", async () => {
  const kata = await person("Kitalált Kata");
  const { page, t } = kata;
  await startNetwork(kata, "Mintahálózat");
  await everythingSent(kata);
  await kata.device.context.setOffline(true);
  await openCase(kata, { label: "Minta Mária", settlement: "Mintafalva" });
  await goTo(kata, "more");
  await page.getByRole("link", { name: t("more-wipe"), exact: true }).click();
  await page.getByText(t("breaks-wipe-first")).waitFor();
  expect(await page.getByText(/bejegyzés/).count()).toBeGreaterThan(0);
  expect(await faultsOf(page)).toEqual([]);
  for (const way of ["sync-now", "breaks-wipe-pass"] as const)
    await page.getByRole("button", { name: t(way), exact: true }).waitFor();
  await kata.device.context.setOffline(false);
  await page.getByText(t("breaks-wipe-first")).waitFor({ state: "detached" });
});
