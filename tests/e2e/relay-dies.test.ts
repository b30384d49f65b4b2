import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { emulateLine, lines, type EmulatedLine } from "../bench/line/emulated-line.ts";
import {
  addFollowUp,
  bringIn,
  entry,
  everythingSent,
  isMarked,
  openCase,
  personWithDevice,
  showCase,
  startNetwork,
  timelineOf,
  unlock,
  visit,
  type Person,
} from "./people.ts";
import { startRelay, type RelayProcess } from "./relay-process.ts";
import { tellOnFailure } from "./tell-on-failure.ts";

describe("the relay dies", () => {
  let relay: RelayProcess;
  let line: EmulatedLine;
  let timea: Person;
  let kata: Person;

  beforeEach(async () => {
    relay = await startRelay();
    line = await emulateLine({ targetPort: Number(new URL(relay.url).port), profile: lines.none });
    timea = await personWithDevice("Teszt Tímea", { address: relay.url, shape: "laptop" });
    const address = `http://localhost:${line.port}`;
    kata = await personWithDevice("Kitalált Kata", { address, shape: "phone" });
    await startNetwork(timea, "Mintahálózat");
    await bringIn(timea, kata, "mediator");
    await openCase(kata, { label: "Minta Mária" });
    await isMarked(kata, kata.t("timeline-opened"), "relay");
  });
  afterEach(async () => {
    await Promise.all([timea?.device.dispose(), kata?.device.dispose()]);
    await line?.close();
    await relay?.dispose();
  });
  tellOnFailure(() => [timea, kata]);

  test("while it is away the app opens, takes what is written, and sends it when the relay is back", async () => {
    await relay.kill();
    await visit(kata);
    await unlock(kata);
    await showCase(kata, "Minta Mária");
    await addFollowUp(kata, { note: "Áramszünet volt az irodában" });
    await isMarked(kata, "Áramszünet volt az irodában", "phone");

    await relay.start();
    await isMarked(kata, "Áramszünet volt az irodában", "relay");
    await showCase(timea, "Minta Mária");
    await entry(timea, "Áramszünet volt az irodában").waitFor();
  });

  test("killed in the middle of a long push, twice, it has everything once when it is back", async () => {
    // Long notes that do not compress: three full envelopes and more, some seconds at this rate.
    const notes = Array.from({ length: 10 }, (_, index) => `Jegyzet ${index + 1}. ${longText()}`);
    await kata.device.context.setOffline(true);
    await showCase(kata, "Minta Mária");
    for (const note of notes) await addFollowUp(kata, { note });

    line.setProfile({ rtt: 200, up: 200, down: 200 });
    line.reset();
    await kata.device.context.setOffline(false);
    for (const bytes of [15_000, 40_000]) {
      await sentMoreThan(line, bytes);
      await relay.kill();
      const level = kata.page.getByRole("status").filter({ hasText: kata.t("sync-level") });
      expect(await level.count()).toBe(0);
      await relay.start();
    }
    line.setProfile(lines.none);
    await everythingSent(kata);

    await showCase(timea, "Minta Mária");
    await isMarked(kata, "Jegyzet 10.", "seen");
    const received = (await timelineOf(timea)).flatMap(
      (text) => /Jegyzet \d+\./.exec(text)?.[0] ?? [],
    );
    expect(received.toSorted()).toEqual(notes.map((note) => note.split(".")[0] + ".").toSorted());
  });
});

const longText = () => randomBytes(6_000).toString("base64").slice(0, 7_900);

async function sentMoreThan(line: EmulatedLine, bytes: number): Promise<void> {
  await expect
    .poll(() => line.traffic().up, { timeout: 60_000, interval: 20 })
    .toBeGreaterThan(bytes);
}
