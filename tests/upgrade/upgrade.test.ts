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
    relay = await startRelay({ dataDirectory, env: { TEREN_RATE_LIMITS: "off" } });
  });
  afterEach(async () => {
    for (const phone of phones) await phone.stop();
    phones = [];
    await relay.dispose();
    await rm(dataDirectory, { recursive: true, force: true });
  });

  async function opened(name: "kata" | "timea", hasSignal: boolean): Promise<Phone> {
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
    expect(await notesOf(kata)).toEqual([
      "Panni elhozta a levelet",
      "Elolvastam, szép munka",
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
});

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
