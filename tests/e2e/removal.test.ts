import { DatabaseSync } from "node:sqlite";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { databaseFileName } from "../../server/store/sqlite-log-store.ts";
import { parseEnvelope } from "../../src/protocol/envelope.ts";
import {
  addFollowUp,
  bringIn,
  entry,
  everythingSent,
  goTo,
  isMarked,
  openCase,
  personWithDevice,
  press,
  showCase,
  startNetwork,
  visit,
  type Person,
} from "./people.ts";
import { startRelay, type RelayProcess } from "./relay-process.ts";
import { tellOnFailure } from "./tell-on-failure.ts";

describe("Kálmán leaves the network", () => {
  let relay: RelayProcess;
  let timea: Person;
  let kata: Person;
  let kalman: Person;

  beforeAll(async () => {
    relay = await startRelay();
    const address = relay.url;
    timea = await personWithDevice("Teszt Tímea", { address, shape: "laptop" });
    kata = await personWithDevice("Kitalált Kata", { address, shape: "phone" });
    kalman = await personWithDevice("Képzelt Kálmán", { address, shape: "phone" });
    await startNetwork(timea, "Mintahálózat");
    await bringIn(timea, kata, "mediator");
    await bringIn(timea, kalman, "mediator");
    await openCase(kata, { label: "Minta Mária" });
    await isMarked(kata, kata.t("timeline-opened"), "relay");
    await showCase(kalman, "Minta Mária");
    await showCase(timea, "Minta Mária");
  });
  afterAll(async () => {
    await Promise.all([timea, kata, kalman].map((person) => person?.device.dispose()));
    await relay?.dispose();
  });
  tellOnFailure(() => [timea, kata, kalman]);

  test("Tímea removes him, is told what that can and cannot do, and his phone says that it no longer belongs", async () => {
    await kalman.device.context.setOffline(true);
    await addFollowUp(kalman, { note: "Kálmán még ír" });

    const { page, t } = timea;
    await goTo(timea, "network");
    await page.getByRole("link", { name: new RegExp(`^${kalman.name}`) }).click();
    await press(page.getByRole("dialog"), t("network-remove"));
    await page.getByText(t("network-remove-cannot")).waitFor();
    await press(page.getByRole("dialog"), t("network-remove-do"));
    const inTheList = page.getByRole("link", { name: new RegExp(`^${kalman.name}`) });
    await inTheList.waitFor({ state: "detached" });

    await kalman.device.context.setOffline(false);
    await saysRemoved(kalman);
  });

  test("Kata and Tímea go on under new keys", async () => {
    await showCase(kata, "Minta Mária");
    await addFollowUp(kata, { note: "Ezt Kálmán már nem látja" });
    await showCase(timea, "Minta Mária");
    await entry(timea, "Ezt Kálmán már nem látja").waitFor();
    await addFollowUp(timea, { note: "Ezt sem" });
    await entry(kata, "Ezt sem").waitFor();
    await everythingSent(kata);
    await everythingSent(timea);

    expect(epochsStored(relay)).toEqual([0, 1]);
  });

  test("his phone is empty, after a reload too, and what he had not sent waits for Tímea alone", async () => {
    await visit(kalman);
    await kalman.page.getByText(kalman.t("welcome-start")).first().waitFor();
    expect(await kalman.page.getByText("Minta Mária").count()).toBe(0);

    await addFollowUp(kata, { note: "Még egy bejegyzés" });
    await entry(timea, "Még egy bejegyzés").waitFor();
    expect(await entry(timea, "Kálmán még ír").count()).toBe(0);
    expect(await entry(kata, "Kálmán még ír").count()).toBe(0);
    const { page, t } = timea;
    await goTo(timea, "today");
    await page.getByText(t("late-of", { name: kalman.name })).waitFor();
    await goTo(kata, "today");
    expect(await kata.page.getByText(kata.t("late-open")).count()).toBe(0);
  });
});

const saysRemoved = ({ page, t }: Person): Promise<void> =>
  page.getByRole("heading", { name: t("left-title") }).waitFor();

/** Which keys the envelopes at the relay were sealed under. */
function epochsStored(relay: RelayProcess): readonly number[] {
  const database = new DatabaseSync(join(relay.dataDirectory, databaseFileName), {
    readOnly: true,
  });
  try {
    const rows = database.prepare("select envelope from envelopes order by place").all();
    const epochs = rows.map(({ envelope }) => {
      const parsed = parseEnvelope(envelope as Uint8Array<ArrayBuffer>);
      if (!parsed.ok) throw new Error("The relay keeps what is no envelope.");
      return parsed.value.epoch;
    });
    return [...new Set(epochs)];
  } finally {
    database.close();
  }
}
