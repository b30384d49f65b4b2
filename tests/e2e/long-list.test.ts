import { afterAll, beforeAll, expect, test } from "vitest";
import { seedCases } from "../bench/seed-cases.ts";
import {
  goTo,
  personWithDevice,
  press,
  startNetwork,
  unlock,
  visit,
  type Person,
} from "./people.ts";
import { startRelay, type RelayProcess } from "./relay-process.ts";

let relay: RelayProcess;
let kata: Person;

beforeAll(async () => {
  relay = await startRelay({ env: { TEREN_RATE_LIMITS: "off" } });
  kata = await personWithDevice("Kitalált Kata", { address: relay.url, shape: "phone" });
});
afterAll(async () => {
  await kata?.device.dispose();
  await relay?.dispose();
});

test("a long list keeps its place, its filter and few rows, however often a case is opened from it, and begins at the top when something is asked for", async () => {
  const { page, t } = kata;
  await startNetwork(kata, "Mintahálózat");
  await seedCases(kata, relay.url, 400);
  // What the app keeps for itself offline would come at once.
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Network.enable");
  await cdp.send("Network.setBypassServiceWorker", { bypass: true });
  let come = (): void => {};
  const coming = new Promise<void>((resolve) => (come = resolve));
  await page.route("**/VirtualRows-*.js", async (route) => {
    await coming;
    await route.continue();
  });
  await visit(kata);
  await unlock(kata);
  await goTo(kata, "cases");

  // A finger is on a row already when the code for long lists comes: what it was on is still there.
  const link = page.locator(".virtual-list a").nth(2);
  const finger = await link.innerText();
  await link.hover();
  await page.mouse.down();
  expect(await page.locator(".virtual-list-rows").count()).toBe(0);
  come();
  await page.waitForTimeout(1_000);
  await page.mouse.up();
  await page.getByRole("heading", { level: 1, name: finger.split("\n")[0]! }).waitFor();
  await press(page, t("common-back"));
  await cdp.send("Network.setBypassServiceWorker", { bypass: false });

  const rows = page.locator(".virtual-list-row");
  const list = page.locator(".virtual-list");
  await rows.nth(5).waitFor();
  await list.evaluate((element) => element.scrollTo(0, 9_000));
  await page.waitForTimeout(300);
  const place = await list.evaluate((element) => element.scrollTop);
  expect(place).toBeGreaterThan(8_000);
  for (let i = 0; i < 4; i++) {
    const first = rows.nth(10);
    const title = await first.innerText();
    await first.getByRole("link").click();
    await page.getByRole("tab").first().waitFor();
    await page.waitForTimeout(200);
    await press(page, t("common-back"));
    await first.waitFor();
    expect(await list.evaluate((element) => element.scrollTop)).toBeCloseTo(place, -2);
    expect(await first.innerText()).toBe(title);
    expect(await rows.count()).toBeLessThan(50);
  }

  // Most have an "a" in them: what is asked for begins at the top all the same.
  const box = page.getByRole("searchbox");
  await box.fill("a");
  await expect.poll(() => list.evaluate((element) => element.scrollTop)).toBe(0);
  await box.fill("17");
  await expect.poll(() => rows.count()).toBeLessThan(20);
  await rows.first().getByRole("link").click();
  await page.getByRole("tab").first().waitFor();
  await press(page, t("common-back"));
  expect(await box.inputValue()).toBe("17");
  expect(await rows.count()).toBeGreaterThan(0);
  expect(await rows.count()).toBeLessThan(20);
  expect(kata.device.complaints).toEqual([]);
});
