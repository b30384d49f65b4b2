import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emulateLine, lines, type EmulatedLine } from "../bench/line/emulated-line.ts";
import { findInBytes, findInFiles } from "./leak-scan.ts";
import {
  addFollowUp,
  bringIn,
  changeFact,
  entry,
  everythingSent,
  fillFollowUp,
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

/** Words that stand nowhere else in the world; each is typed into another field. */
const canaries = {
  network: "Őszikanárihálózat",
  coordinator: "Tímeakanári",
  mediator: "Katakanári",
  label: "Zebulonkanári",
  fullName: "Zebulonőszike",
  settlement: "Kanárifalvacska",
  request: "Kérdezőkanárimadár",
  note: "Jegyzetkanárikalitka",
  fact: "Újkanárifalvacska",
  draft: "Piszkozatkanári",
} as const;
const words = Object.values(canaries);

describe("names typed into the app", () => {
  let relay: RelayProcess;
  let line: EmulatedLine;
  let timea: Person;
  let kata: Person;
  const frames: Buffer[] = [];
  const addresses: string[] = [];
  const titles = new Set<string>();

  beforeAll(async () => {
    relay = await startRelay();
    line = await emulateLine({
      targetPort: Number(new URL(relay.url).port),
      profile: lines.none,
      record: true,
    });
    const address = `http://localhost:${line.port}`;
    timea = await personWithDevice(`Teszt ${canaries.coordinator}`, { address, shape: "laptop" });
    kata = await personWithDevice(`Kitalált ${canaries.mediator}`, { address, shape: "phone" });
    for (const person of [timea, kata]) await listen(person);
  });
  afterAll(async () => {
    await Promise.all([timea, kata].map((person) => person?.device.dispose()));
    await line?.close();
    await relay?.dispose();
  });
  tellOnFailure(() => [timea, kata]);

  /** Sockets mask what a browser sends, so that a recording of the line alone would not show it. */
  async function listen({ page, device }: Person): Promise<void> {
    const keep = ({ payload }: { payload: string | Buffer }) => frames.push(Buffer.from(payload));
    page.on("websocket", (socket) => {
      socket.on("framesent", keep);
      socket.on("framereceived", keep);
    });
    device.context.on("request", (request) => {
      addresses.push(request.url());
      const body = request.postDataBuffer();
      if (body) frames.push(body);
    });
    page.on("framenavigated", (frame) => addresses.push(frame.url()));
    await page.exposeFunction("terenTitle", (title: string) => titles.add(title));
    await page.addInitScript(() => {
      const { terenTitle } = globalThis as unknown as { terenTitle: (title: string) => void };
      const tell = () => terenTitle(document.title);
      new MutationObserver(tell).observe(document, { childList: true, subtree: true });
    });
  }

  test("they reach the other phone", async () => {
    await startNetwork(timea, `Kanári ${canaries.network}`);
    await bringIn(timea, kata, "mediator");
    await openCase(kata, {
      label: canaries.label,
      fullName: `Kanári ${canaries.fullName}`,
      settlement: canaries.settlement,
      request: canaries.request,
    });
    await addFollowUp(kata, { note: `Beszéltünk: ${canaries.note}` });
    await changeFact(kata, "settlement", canaries.fact);
    await everythingSent(kata);

    await showCase(timea, canaries.label);
    await entry(timea, canaries.note).waitFor();
    await isMarked(kata, canaries.note, "seen");

    // A draft is kept while it is typed; back to the start, it is offered again.
    await fillFollowUp(kata, { note: canaries.draft });
    await kata.page.reload();
    await kata.page.getByRole("button", { name: kata.t("lock-open") }).waitFor();
    await lockNow(timea);
  });

  test("they stand in no file, no output and no frame of the relay", async () => {
    await relay.stop();
    expect(await findInFiles(relay.dataDirectory, words)).toEqual([]);
    expect(findInBytes("output", Buffer.from(relay.output()), words)).toEqual([]);
    expect(relay.output()).not.toBe("");
    expect(findInBytes("line", line.recorded(), words)).toEqual([]);
    expect(findInBytes("frames", Buffer.concat(frames), words)).toEqual([]);
    expect(Buffer.concat(frames).length).toBeGreaterThan(5_000);
  });

  test("they stand in no address and no title, and no browser has complained", () => {
    expect(findInBytes("addresses", Buffer.from(addresses.join("\n")), words)).toEqual([]);
    expect([...titles].filter((title) => title !== "Teren")).toEqual([]);
    expect(titles).toContain("Teren");
    const own = new Set([`localhost:${line.port}`]);
    expect(
      addresses.filter((each) => /^https?:/.test(each) && !own.has(new URL(each).host)),
    ).toEqual([]);
    expect([...timea.device.complaints, ...kata.device.complaints]).toEqual([]);
  });

  test("they stand in no file of either browser's profile, and its history says Teren and nothing else", async () => {
    for (const { device } of [timea, kata]) {
      await device.shut();
      expect(await findInFiles(device.profile, words)).toEqual([]);
      const visits = historyOf(device.profile);
      expect(visits.filter(({ title }) => title !== "Teren" && title !== "")).toEqual([]);
      expect(visits.map(({ url }) => new URL(url).pathname)).toEqual(visits.map(() => "/"));
    }
  });

  test("the same search finds a name that is put there: in the relay's files, in storage of the page, on the line", async () => {
    await writeFile(join(relay.dataDirectory, "planted"), `x${canaries.note}y`);
    expect(await findInFiles(relay.dataDirectory, words)).toHaveLength(1);

    await relay.start();
    await kata.device.start();
    const { page } = kata;
    await page.goto(kata.address);
    await page.evaluate(plant, canaries.label);
    await page.evaluate(
      (name) => fetch(`/v1/${encodeURIComponent(name)}`, { method: "POST", body: name }),
      canaries.fullName,
    );
    await kata.device.shut();
    const found = await findInFiles(kata.device.profile, [canaries.label]);
    expect(found.map(({ where }) => where).join()).toMatch(/IndexedDB/);
    expect(findInBytes("line", line.recorded(), [canaries.fullName]).map(({ as }) => as)).toEqual(
      expect.arrayContaining(["UTF-8", "percent"]),
    );
  });
});

/** Runs in the page: keeps a name as a careless program would. */
async function plant(name: string): Promise<void> {
  const opening = indexedDB.open("planted", 1);
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onupgradeneeded = () => opening.result.createObjectStore("cases");
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error("no database"));
  });
  await new Promise((resolve) => {
    const writing = database.transaction("cases", "readwrite", { durability: "strict" });
    for (let count = 0; count < 50; count++)
      writing.objectStore("cases").put({ name, settlement: `falu ${count}` }, count);
    writing.oncomplete = resolve;
  });
  database.close();
}

function historyOf(profile: string): readonly { readonly url: string; readonly title: string }[] {
  const file = join(profile, "Default", "History");
  if (!existsSync(file)) throw new Error("The browser keeps no history where we look for it.");
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    return database
      .prepare("select url, title from urls")
      .all()
      .map(({ url, title }) => ({ url: String(url), title: String(title) }))
      .filter(({ url }) => url.startsWith("http"));
  } finally {
    database.close();
  }
}
