import { afterAll, beforeAll, expect, test } from "vitest";
import {
  addFollowUp,
  bringIn,
  entry,
  everythingSent,
  isMarked,
  openCase,
  personWithDevice,
  press,
  showCase,
  startNetwork,
  type Person,
} from "./people.ts";
import { startRelay, type RelayProcess } from "./relay-process.ts";
import { tellOnFailure } from "./tell-on-failure.ts";

let relay: RelayProcess;
let timea: Person;
let kata: Person;

beforeAll(async () => {
  relay = await startRelay();
  timea = await personWithDevice("Teszt Tímea", { address: relay.url, shape: "phone" });
  kata = await personWithDevice("Kitalált Kata", { address: relay.url, shape: "phone" });
  await startNetwork(timea, "Mintahálózat");
  await bringIn(timea, kata, "mediator");
  await openCase(kata, { label: "Minta Mária" });
});
afterAll(async () => {
  await Promise.all([timea, kata].map((person) => person?.device.dispose()));
  await relay?.dispose();
});
tellOnFailure(() => [timea, kata]);

test("what comes in while the coordinator writes a follow-up is not called seen until the case is before her again", async () => {
  await showCase(timea, "Minta Mária");
  await isMarked(kata, kata.t("timeline-opened"), "seen");
  await press(timea.page, timea.t("cases-act-follow-up"));
  await timea.page.getByRole("button", { name: timea.t("common-save"), exact: true }).waitFor();

  await addFollowUp(kata, { note: "Közben jött" });
  await everythingSent(kata);
  // Her phone has it, and the case behind the form shows it; nobody has read it.
  await timea.page.locator("article", { hasText: "Közben jött" }).waitFor({ state: "attached" });
  await timea.page.waitForTimeout(2_500);
  await isMarked(kata, "Közben jött", "relay");

  await press(timea.page, timea.t("common-back"));
  await entry(timea, "Közben jött").waitFor();
  await isMarked(kata, "Közben jött", "seen");
  expect(await entry(kata, "Közben jött").count()).toBe(1);
});
