import type { App } from "../../../src/app/app.ts";
import { createApp } from "../../../src/app/create-app.ts";
import { startApp } from "../../../src/app/session/start-app.ts";
import { lock } from "../../../src/app/session/lock.ts";
import { unlock } from "../../../src/app/session/unlock.ts";
import type { DocumentChange } from "../../../src/app/documents.ts";
import { newChannelId } from "../../../src/app/cases/open-case.ts";
import { createMutex } from "../../../src/base/mutex.ts";
import { instant } from "../../../src/base/clock.ts";
import { ok } from "../../../src/base/result.ts";
import type { Random } from "../../../src/base/random.ts";
import { deriveArgon2id } from "../../../src/crypto/argon2id.ts";
import { openSuite } from "../../../src/crypto/open-suite.ts";
import { caseIdOfChannel } from "../../../src/domain/cases/case-id.ts";
import { newCaseNo } from "../../../src/domain/cases/case-number.ts";
import { intakeEntries, type Intake } from "../../../src/domain/cases/intake.ts";
import { parsePartialDate, type PartialDate } from "../../../src/domain/time/partial-date.ts";
import type { FollowUpEntry } from "../../../src/domain/timeline/entry.ts";
import { openDatabase } from "../../../src/storage/database.ts";
import { createDexieLocalLog } from "../../../src/storage/dexie-local-log.ts";
import { startEngine } from "../../../src/sync/start-engine.ts";
import { createWebSocketLine } from "../../../src/sync/websocket-line.ts";
import { makeDataset, type CaseFile, type DataEntry } from "../line/dataset.ts";

/*
 * Runs in a page of the relay's origin that is not the app: opens the vault with the app's own code and writes thousands of cases the way the
 * app writes one, many to a transaction. Twenty entries a case: the opening, seven facts, a consent, six contacts, five facts of the person.
 */
declare global {
  var seedCases: (secret: string, cases: number, perWrite: number) => Promise<SeedReport>;
}

export interface SeedReport {
  readonly cases: number;
  readonly entries: number;
  readonly seconds: number;
}

const random: Random = { bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) };

globalThis.seedCases = async (secret, cases, perWrite) => {
  const startedAt = performance.now();
  const app = createRealApp();
  await startApp(app);
  const opened = await unlock(app, secret);
  if (!opened.ok) throw new Error(opened.error.type);
  const session = app.session.get();
  if (session.state !== "open") throw new Error(`not open but ${session.state}`);
  const ws = session.workspace;

  const { base } = makeDataset({ cases: 1_000, entries: 6, editsPerCase: 0 });
  let entries = 0;
  for (let at = 0; at < cases; at += perWrite) {
    const changes: DocumentChange[] = [];
    for (let i = at; i < Math.min(at + perWrite, cases); i++) {
      const file = base[i % base.length];
      if (file) changes.push(...caseOf(file, i));
    }
    entries += changes.reduce((sum, change) => sum + change.entries.length, 0);
    const written = await ws.documents.write(changes);
    if (!written.ok) throw new Error(written.error.type);
  }
  // Everything goes to the relay first, so that it does not do so while the app is measured.
  while (ws.sync.get().waiting > 0) {
    await ws.syncNow();
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await lock(app);
  app.device.log?.close();
  app.device.tab?.release();
  return { cases, entries, seconds: Math.round((performance.now() - startedAt) / 1000) };
};

function caseOf(file: CaseFile, i: number): readonly DocumentChange[] {
  const text = (name: string) => String(file.fields[name]);
  const firstAt = Date.parse(file.timeline[0]?.at ?? "2025-06-02T08:00Z") - 3_600_000;
  const stamp = { at: firstAt + i * 1_000, z: 60 };
  const [opening, ...later] = file.timeline;
  const contact = contactOf(opening, i);
  const intake: Intake = {
    type: "general",
    anonymous: false,
    region: "HU211",
    caseFacts: [
      { f: "region", v: "HU211" },
      { f: "settlement", v: text("address").split(",")[0] ?? "" },
      { f: "urgency", v: ["today", "week", "normal"][i % 3] ?? "normal" },
      { f: "safety_flag", v: i % 40 === 0 },
      { f: "need", v: ["documents", "benefits"] },
      { f: "request_in_words", v: text("needs") },
      { f: "legal_basis", v: "consent_art9" },
    ],
    identityFacts: [
      { f: "person_label", v: `${text("name")} ${i}` },
      { f: "full_name", v: text("name") },
      { f: "birth_year", v: Number(text("born").slice(0, 4)) },
      { f: "phone", v: text("phone") },
      { f: "address", v: text("address") },
    ],
    contact,
    consents: ["service"],
    question: undefined,
  };
  const caseId = caseIdOfChannel(newChannelId(random));
  const identity = newChannelId(random);
  const made = intakeEntries(intake, {
    no: newCaseNo(random, "HU211", partialDate(new Date(firstAt).toISOString().slice(0, 10))),
    identity,
    stamp,
  });
  const followUps = later.map((entry) => ({
    ...contactOf(entry, i),
    at: Date.parse(entry.at),
    z: 60,
  }));
  return [
    { document: "case", channel: caseId, entries: [...made.caseEntries, ...followUps] },
    { document: "identity", channel: identity, of: caseId, entries: made.identityEntries },
  ];
}

function contactOf(entry: DataEntry | undefined, i: number): Omit<FollowUpEntry, "at" | "z"> {
  const on = partialDate((entry?.at ?? "2025-06-02T08:00Z").slice(0, -1));
  const next = i % 5 === 0 ? { next: partialDate(`2026-${(i % 12) + 1}-15`) } : {};
  return {
    k: "followUp",
    methods: ["personal_oral"],
    channel: "in_person",
    on,
    clock: false,
    note: String(entry?.["note"] ?? ""),
    minutes: Number(entry?.["minutes"] ?? 30),
    ...next,
  };
}

function partialDate<T extends PartialDate>(text: string): T {
  const padded = text.replace(/-(\d)(?=-|$)/g, "-0$1");
  const parsed = parsePartialDate(padded);
  if (!parsed) throw new Error(`no date: ${text}`);
  return parsed as T;
}

function createRealApp(): App {
  const { subtle } = crypto;
  const suite = openSuite({ subtle, random });
  const timers = {
    after(delayMs: number, task: () => void) {
      const timer = setTimeout(task, delayMs);
      return () => clearTimeout(timer);
    },
  };
  return createApp({
    clock: { now: () => instant(Date.now()) },
    random,
    timers,
    utcOffsetMinutes: () => 60,
    preferences: localStorage,
    parts: {
      subtle,
      suite: () => suite,
      argon2: { prepare: () => undefined, derive: deriveArgon2id },
      async openLog() {
        const database = openDatabase({ indexedDB, IDBKeyRange, onBlocked: () => undefined });
        await database.open();
        return ok(createDexieLocalLog(database));
      },
      keysCanBeStored: () => Promise.resolve(true),
      tabLock: { take: () => Promise.resolve({ release: () => undefined }) },
      outboxLock: createMutex(),
      filesLock: createMutex(),
      lineType: () => undefined,
      loadEngine: () =>
        Promise.resolve(async (parts) => {
          const engine = await startEngine({ ...parts, line: createWebSocketLine({ random }) });
          if (!engine) throw new Error("the device belongs to no space");
          return engine;
        }),
      loadGuestVisit: () => Promise.reject(new Error("nobody visits here")),
      fetch: (...request) => fetch(...request),
      origin: location.origin,
      storageManager: undefined,
      onWake: () => () => undefined,
      onRest: () => () => undefined,
      askForBackgroundSync: () => undefined,
    },
  });
}
