import { existsSync } from "node:fs";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { addFollowUp } from "../../src/app/cases/add-follow-up.ts";
import { caseView } from "../../src/app/cases/case-view.ts";
import { syncNow } from "../../src/app/network/sync-now.ts";
import type { CaseId } from "../../src/domain/cases/case-id.ts";
import type { PartialDate } from "../../src/domain/time/partial-date.ts";
import { startRelay, type RelayProcess } from "../e2e/relay-process.ts";
import { makePhone, must, until, type Phone } from "../make-app.ts";
import { keptPhone } from "./kept-store.ts";

// A phone that lay in a drawer since one of these versions, a coordinator's laptop, and the office's relay, all three as that version left them.

vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 });

const here = new URL(".", import.meta.url);
const versions = (await readdir(here)).filter((name) => name.startsWith("version-"));
const today = "2026-12-01T10:00" as PartialDate;

describe.each(versions)("%s", (version) => {
  const folder = new URL(`${version}/`, here);
  let relay: RelayProcess;
  let dataDirectory: string;
  let phones: Phone[] = [];

  beforeEach(async () => {
    dataDirectory = await mkdtemp(join(tmpdir(), "teren-upgrade-"));
    const log = gunzipSync(await readFile(new URL("teren.sqlite.gz", folder)));
    await writeFile(join(dataDirectory, "teren.sqlite"), log);
    await cp(new URL("teren.log-id", folder), join(dataDirectory, "teren.log-id"));
    for (const beside of ["blobs", "late"].filter(has))
      await cp(new URL(`${beside}/`, folder), join(dataDirectory, beside), { recursive: true });
    relay = await startRelay({ dataDirectory, env: { TEREN_RATE_LIMITS: "off" } });
  });
  afterEach(async () => {
    for (const phone of phones) await phone.stop();
    phones = [];
    await relay.dispose();
    await rm(dataDirectory, { recursive: true, force: true });
  });

  const has = (name: string): boolean => existsSync(new URL(name, folder));

  async function opened(name: Kept, hasSignal: boolean): Promise<Phone> {
    const found = await keptPhone(folder, name, relay.url);
    const phone = await makePhone({ seed: name.length, relayUrl: relay.url, at: today, hasSignal, found }); // prettier-ignore
    phones.push(phone);
    expect(phone.app.session.get().state).toBe("locked");
    must(await phone.unlock());
    return phone;
  }

  test("a store of it opens with its PIN, shows what was written, and what had never been sent still waits", async () => {
    const kata = await opened("kata", false);
    expect(kata.workspace().me.get().name).toBe("Kitalált Kata");
    const notes = (await notesOf(kata)).filter((note) => !note.endsWith("hívás"));
    expect(notes.toSorted()).toEqual([
      "Elolvastam, szép munka",
      ...(has("blobs") ? ["Lefényképeztem a táblát"] : []),
      "Panni elhozta a levelet",
      "Térerő nélkül írtam",
    ]);
    expect(kata.workspace().sync.get().waiting).toBe(1);
  });

  test("what waited is sent to the relay of it, and both go on writing", async () => {
    const kata = await opened("kata", true);
    const timea = await opened("timea", true);
    await until(kata.workspace().sync, ({ state, waiting }) => state === "online" && waiting === 0);
    await heard(timea, "Térerő nélkül írtam");

    const caseId = theCase(timea);
    must(
      await addFollowUp(timea.workspace(), caseId, {
        methods: ["personal_oral"],
        channel: "in_person",
        on: undefined,
        note: "Az új változatból",
      }),
    );
    await heard(kata, "Az új változatból");
    for (const phone of phones) expect(phone.workspace().sync.get().attention).toEqual([]);
  });

  test.runIf(has("lawyer.json"))(
    "what later versions brought is there too: a photograph, what the network asks of its own, a second device, an erased case, late work, a snapshot",
    async () => {
      const timea = await opened("timea", true);
      await until(
        timea.workspace().sync,
        ({ state, waiting }) => state === "online" && waiting === 0,
      );
      const caseId = theCase(timea);
      const { entries } = await timea.workspace().documents.readCase(caseId);
      const photo = entries.flatMap(({ entry }) => (entry.k === "followUp" ? (entry.files ?? []) : []))[0]!; // prettier-ignore
      expect(must(await timea.workspace().attachments!.read(photo, "whole"))).toHaveLength(5_000);

      const view = caseView(timea.workspace(), caseId);
      const shown = await until(view, ({ state }) => state === "ready");
      view.release();
      if (shown.state !== "ready") throw new Error(shown.state);
      expect([...shown.record.own.values()].flat().map(({ value }) => value)).toEqual(["wood"]);
      expect([...shown.record.ownThings.values()].flat()).toHaveLength(1);
      expect(timea.workspace().cases.get().erased.size).toBeGreaterThan(0);
      expect(timea.workspace().cases.get().list.some(({ label }) => label === "Törölt Tamara")).toBe(false); // prettier-ignore

      // What the guest has answered came into the case.
      expect(shown.record.questions.some(({ answers }) => answers.length > 0)).toBe(true);

      const [late] = await until(timea.workspace().lateWork.list, (list) => list.length > 0);
      expect(late).toMatchObject({
        entries: 1,
        items: [{ entry: { note: "Filip a jel nélkül" } }],
      });
      must(await timea.workspace().lateWork.accept(late!.device));

      // Her laptop is the same person, and a phone that comes now reads the snapshot of then.
      const laptop = await opened("kata-laptop", true);
      await heard(laptop, "Filip a jel nélkül");
      const { members, me } = laptop.workspace();
      expect(me.get().name).toBe("Kitalált Kata");
      expect(members.get().filter(({ removed }) => !removed)).toHaveLength(2);
    },
  );

  test.runIf(has("lawyer.json"))(
    "a guest's browser of it opens with its PIN, and knows his room and his day",
    async () => {
      const lawyer = await opened("lawyer", false);
      const session = lawyer.app.session.get();
      if (session.state !== "guest") throw new Error(session.state);
      expect(session.room.view.get()).toMatchObject({ state: "opening", until: expect.any(Number) as number }); // prettier-ignore
    },
  );
});

type Kept = "kata" | "timea" | "kata-laptop" | "lawyer";

/** The one case of the kept network. */
function theCase(phone: Phone): CaseId {
  const [only] = phone.workspace().cases.get().list;
  expect(only?.label).toBe("Minta Mária");
  return only!.id;
}

async function notesOf(phone: Phone): Promise<readonly string[]> {
  const view = caseView(phone.workspace(), theCase(phone));
  const shown = await until(view, ({ state }) => state !== "loading");
  view.release();
  if (shown.state !== "ready") throw new Error("the case of the kept network does not open");
  return shown.timeline.flatMap((item) =>
    item.kind === "entry" && item.entry.k === "followUp" && item.entry.note
      ? [item.entry.note]
      : [],
  );
}

async function heard(phone: Phone, note: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    await syncNow(phone.workspace());
    if ((await notesOf(phone)).includes(note)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(await notesOf(phone)).toContain(note);
}
