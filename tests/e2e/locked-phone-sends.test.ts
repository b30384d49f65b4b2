import type { CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  addFollowUp,
  bringIn,
  entry,
  isLocked,
  isMarked,
  lockNow,
  openCase,
  personWithDevice,
  showCase,
  startNetwork,
  type Person,
} from "./people.ts";
import { startRelay, type RelayProcess } from "./relay-process.ts";
import { tellOnFailure } from "./tell-on-failure.ts";

describe("a locked phone in a pocket", () => {
  let relay: RelayProcess;
  let timea: Person;
  let kata: Person;

  beforeAll(async () => {
    relay = await startRelay();
    const address = relay.url;
    timea = await personWithDevice("Teszt Tímea", { address, shape: "laptop" });
    kata = await personWithDevice("Kitalált Kata", { address, shape: "phone" });
    await startNetwork(timea, "Mintahálózat");
    await bringIn(timea, kata, "mediator");
    await openCase(kata, { label: "Minta Mária" });
    await isMarked(kata, kata.t("timeline-opened"), "relay");
    await showCase(timea, "Minta Mária");
  });
  afterAll(async () => {
    await Promise.all([timea, kata].map((person) => person?.device.dispose()));
    await relay?.dispose();
  });
  tellOnFailure(() => [timea, kata]);

  test("sends what was written offline when Background Sync wakes it, without being unlocked", async () => {
    await kata.device.context.setOffline(true);
    await addFollowUp(kata, { note: "Zsebből küldve" });
    await isMarked(kata, "Zsebből küldve", "phone");
    await lockNow(kata);
    const tag = await waitingTag(kata.page);
    await kata.device.context.setOffline(false);
    await wakeServiceWorker(kata.page, tag);
    await entry(timea, "Zsebből küldve").waitFor();
    await isLocked(kata);
    expect(await kata.page.getByText("Minta Mária").count()).toBe(0);
  });
});

/** Asked while there is no line: the browser itself may answer as soon as there is one. */
async function waitingTag(page: Page): Promise<string> {
  const tags = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const { sync } = registration as unknown as { sync: { getTags: () => Promise<string[]> } };
    return sync.getTags();
  });
  expect(tags).toHaveLength(1);
  return tags[0] ?? "";
}

/** What Chrome does some time after the line has come back. */
async function wakeServiceWorker(page: Page, tag: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("ServiceWorker.dispatchSyncEvent", {
    origin: new URL(page.url()).origin,
    registrationId: await registrationOf(session),
    tag,
    lastChance: false,
  });
}

async function registrationOf(session: CDPSession): Promise<string> {
  const found = new Promise<string>((resolve) =>
    session.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
      const [registration] = registrations.filter(({ isDeleted }) => !isDeleted);
      if (registration) resolve(registration.registrationId);
    }),
  );
  await session.send("ServiceWorker.enable");
  return found;
}
