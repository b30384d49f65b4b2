import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { addFollowUp } from "../../src/app/cases/add-follow-up.ts";
import { askQuestion } from "../../src/app/cases/ask-question.ts";
import { openCase } from "../../src/app/cases/open-case.ts";
import { recordConsent } from "../../src/app/cases/record-consent.ts";
import { setOwnAnswer } from "../../src/app/cases/set-fact.ts";
import { admitGuest, inviteGuest } from "../../src/app/expert/invite-guest.ts";
import type { Guests } from "../../src/app/expert/guests.ts";
import { eraseCase } from "../../src/app/keeping/erase-case.ts";
import { putInOwnList } from "../../src/app/lists/put-in-own-list.ts";
import { askOwn } from "../../src/app/network/ask-own.ts";
import { askOwnLists } from "../../src/app/network/ask-own-list.ts";
import { removeMember } from "../../src/app/network/change-members.ts";
import { createInvitation } from "../../src/app/network/create-invitation.ts";
import { acceptJoin } from "../../src/app/network/join-requests.ts";
import { linkOwnDevice } from "../../src/app/network/own-devices.ts";
import { syncNow } from "../../src/app/network/sync-now.ts";
import { finishQrJoin } from "../../src/app/session/finish-qr-join.ts";
import { joinByLink } from "../../src/app/session/join-by-link.ts";
import { startNetwork } from "../../src/app/session/start-network.ts";
import { startOwnDevice } from "../../src/app/session/start-qr-join.ts";
import { ok } from "../../src/base/result.ts";
import { deriveArgon2id } from "../../src/crypto/argon2id.ts";
import type { Sheet } from "../../src/domain/expert/sheet.ts";
import { newOwnFieldId } from "../../src/domain/forms/own-question.ts";
import { newOwnListId } from "../../src/domain/lists/own-list.ts";
import { addDays, parseLocalDate, type PartialDate } from "../../src/domain/time/partial-date.ts";
import { openDatabase } from "../../src/storage/database.ts";
import { createDexieLocalLog } from "../../src/storage/dexie-local-log.ts";
import { startRelay } from "../e2e/relay-process.ts";
import { makePhone, must, until, usualSecret, type Phone } from "../make-app.ts";

/*
 * Writes down what the version at hand leaves on phones, in a guest's browser and in a relay's folder: node tests/upgrade/keep-store.ts version-3
 *
 * Run once for each version that is released; `upgrade.test.ts` holds every later one to it. It is the whole app over its own database code, with real seals and a real
 * relay; only the browser is none, so that the lock is 32 bytes and no key object. Nobody in it exists.
 */

const [name] = process.argv.slice(2);
if (!name || !/^version-\d+$/.test(name)) throw new Error("Say which: version-3");
const folder = new URL(`${name}/`, import.meta.url);
const dataDirectory = await mkdtemp(join(tmpdir(), "teren-keep-"));
const relay = await startRelay({ dataDirectory, env: { TEREN_RATE_LIMITS: "off" } });
const today = parseLocalDate(new Date().toISOString().slice(0, 10))!;
const now = new Date(Date.now() + 3_600_000).toISOString().slice(0, 16) as PartialDate;

interface Kept {
  readonly file: string;
  readonly phone: Phone;
  readonly indexedDB: IDBFactory;
  readonly preferences: Map<string, string>;
}
const everybody: Kept[] = [];

async function newPhone(file: string): Promise<Phone> {
  const indexedDB = new IDBFactory();
  const preferences = new Map<string, string>();
  const phone = await makePhone({
    seed: 1_000 + everybody.length * 17,
    relayUrl: relay.url,
    at: now,
    found: {
      preferences: {
        getItem: (key) => preferences.get(key) ?? null,
        setItem: (key, value) => void preferences.set(key, value),
        removeItem: (key) => void preferences.delete(key),
      },
      argon2: { prepare: () => undefined, derive: deriveArgon2id },
      async openLog() {
        const database = openDatabase({ indexedDB, IDBKeyRange, onBlocked: () => undefined });
        await database.open();
        return ok(createDexieLocalLog(database));
      },
    },
  });
  phone.app.parts.keysCanBeStored satisfies () => Promise<boolean>;
  Object.assign(phone.app.parts, { keysCanBeStored: () => Promise.resolve(false) });
  everybody.push({ file, phone, indexedDB, preferences });
  return phone;
}

const isLevel = (phone: Phone) =>
  until(phone.workspace().sync, ({ state, waiting }) => state === "online" && waiting === 0, 60_000); // prettier-ignore

async function level(...phones: readonly Phone[]): Promise<void> {
  for (let round = 0; round < 2; round++)
    for (const phone of phones) {
      await syncNow(phone.workspace());
      await isLevel(phone);
    }
}

async function checked(phone: Phone): Promise<void> {
  const joining = phone.app.session.get();
  if (joining.state !== "joining") throw new Error(joining.state);
  must(await joining.check());
}

async function joins(owner: Phone, phone: Phone, myName: string): Promise<void> {
  const { link } = must(await createInvitation(owner.workspace(), { role: "mediator" }));
  must(await joinByLink(phone.app, { link, myName, secret: usualSecret }));
  const joining = phone.app.session.get();
  if (joining.state !== "joining") throw new Error(joining.state);
  const { requests } = owner.workspace().membership;
  const [request] = await until(requests, (all) => all.some((one) => one.name === myName));
  must(await acceptJoin(owner.workspace(), request!.id, joining.code ?? ""));
  await checked(phone);
  await isLevel(phone);
}

const visit = (note: string, files: Parameters<typeof addFollowUp>[2]["files"] = []) =>
  ({ methods: ["personal_oral"], channel: "in_person", on: undefined, note, files }) as const;

const intake = (label: string) => ({
  case_type: "general",
  urgency: "normal",
  safety_flag: false,
  region: "HU332",
  settlement: "Mintafalva",
  anonymous: false,
  contact_safe: ["visit_ok"],
  legal_basis: "consent_art9",
  need: ["other"],
  help_method: ["personal_oral"],
  channel: "in_person",
  followup_on: addDays(today, 40),
  person_label: label,
});

const sheet: Sheet = [
  {
    language: "hu",
    name: "Magyar",
    title: "Egy eset",
    made: "",
    honest: "",
    questionTitle: "",
    question: "",
    factsTitle: "",
    facts: [{ field: "Terület", value: "Oktatás" }],
    daysTitle: "",
    days: [{ day: "1. nap", what: "Eset megnyitva", note: "" }],
    print: "",
    close: "",
  },
];

try {
  await mkdir(folder);
  const timea = await newPhone("timea");
  must(
    await startNetwork(timea.app, {
      networkName: "Mintahálózat",
      myName: "Teszt Tímea",
      secret: usualSecret,
      language: "hu",
    }),
  );
  await isLevel(timea);
  const kata = await newPhone("kata");
  await joins(timea, kata, "Kitalált Kata");
  const filip = await newPhone("filip");
  await joins(timea, filip, "Fiktivní Filip");

  const { caseId } = must(await openCase(kata.workspace(), intake("Minta Mária")));
  must(await addFollowUp(kata.workspace(), caseId, visit("Panni elhozta a levelet")));
  const photo = must(
    await kata.workspace().attachments!.keepPhoto({
      whole: Uint8Array.from({ length: 5_000 }, (_, index) => index & 0xff),
      small: Uint8Array.from({ length: 900 }, (_, index) => (index * 3) & 0xff),
      mime: "image/jpeg",
    }),
  );
  must(await addFollowUp(kata.workspace(), caseId, visit("Lefényképeztem a táblát", [photo])));
  const { caseId: erased } = must(await openCase(kata.workspace(), intake("Törölt Tamara")));
  await level(kata, timea, filip);
  await until(kata.workspace().attachments!.places, (all) => [...all.values()].every(({ at }) => at === "relay"), 60_000); // prettier-ignore

  // What the network asks of its own: a question and a list, answered on the phone that did not begin them.
  const { random } = timea.workspace();
  const heating = {
    id: newOwnFieldId(random),
    caseType: "core",
    kind: "choice",
    label: { hu: "Mivel fűtenek?" },
    options: [
      { id: "wood", label: { hu: "Fával" } },
      { id: "gas", label: { hu: "Gázzal" } },
    ],
    sensitive: "personal",
    required: false,
    order: 1,
  } as const;
  must(await askOwn(timea.workspace(), [heating]));
  const listId = newOwnListId(random);
  const grade = newOwnFieldId(random);
  must(
    await askOwnLists(timea.workspace(), [
      {
        id: listId,
        caseType: "core",
        label: { hu: "Iskolás gyerekek" },
        questions: [
          {
            id: grade,
            caseType: "core",
            kind: "number",
            label: { hu: "Hányadik osztály?" },
            sensitive: "personal",
            required: true,
            order: 1,
          },
        ],
        sensitive: "personal",
        order: 1,
      },
    ] as unknown as Parameters<typeof askOwnLists>[1]),
  );
  must(await addFollowUp(timea.workspace(), caseId, visit("Elolvastam, szép munka")));
  await level(timea, kata);
  must(await setOwnAnswer(kata.workspace(), caseId, heating.id, "wood", { replaces: [] }));
  must(await putInOwnList(kata.workspace(), caseId, listId, { [grade]: 3 }));

  // Her own second device.
  const laptop = await newPhone("kata-laptop");
  const offered = must(
    await startOwnDevice(laptop.app, { deviceName: "Laptop", secret: usualSecret }),
  );
  const answer = must(await linkOwnDevice(kata.workspace(), offered.qr));
  must(await finishQrJoin(laptop.app, answer.qr));
  await checked(laptop);
  await isLevel(laptop);

  // A lawyer reads one case, and answers.
  must(await recordConsent(kata.workspace(), caseId, { purpose: "share_with_service", state: "given" })); // prettier-ignore
  must(await askQuestion(kata.workspace(), caseId, { text: "Elkéstünk?" }));
  await level(kata, timea);
  const lawyer = await newPhone("lawyer");
  const ws = timea.workspace();
  const host = { ...ws, guests: ws.guests as Guests };
  const { link } = must(
    await inviteGuest(host, {
      caseId,
      to: "dr. Próba Jogász",
      until: addDays(today, 80),
      right: "comment",
      question: "Melyik út az első?",
      notes: [],
    }),
  );
  must(await joinByLink(lawyer.app, { link, myName: "Próba", secret: usualSecret }));
  const asking = lawyer.app.session.get();
  if (asking.state !== "joining") throw new Error(asking.state);
  const [request] = await until(host.guests.requests, (all) => all.length === 1);
  must(await admitGuest(host, request!, asking.code ?? "", sheet, 1));
  await checked(lawyer);
  const room = lawyer.app.session.get();
  if (room.state !== "guest") throw new Error(room.state);
  const view = await until(room.room.view, (shown) => shown.state === "open" && shown.questions.length === 1); // prettier-ignore
  if (view.state !== "open") throw new Error(view.state);
  must(await room.room.answer(view.questions[0]!.id, "Előbb írásban az iskolának."));
  await until(room.room.view, (shown) => shown.state === "open" && shown.waiting === 0);

  // Filip writes without a signal, and is removed meanwhile; what he had not sent lies with the coordinators.
  filip.setSignal(false);
  must(await addFollowUp(filip.workspace(), caseId, visit("Filip a jel nélkül")));
  await level(timea);
  must(await removeMember(timea.workspace(), filip.workspace().me.get().person));
  filip.setSignal(true);
  await until(filip.app.session, (session) => session.state === "removed" && session.waiting === 0, 60_000); // prettier-ignore
  must(await eraseCase(timea.workspace(), erased, { what: "case", why: "asked" }));
  await level(timea, kata, laptop);

  // Enough for a snapshot, which somebody else's device looks at.
  for (let number = 0; number < 80; number++) {
    must(await addFollowUp((number % 2 ? kata : timea).workspace(), caseId, visit(`${number + 1}. hívás`))); // prettier-ignore
    await level(number % 2 ? kata : timea);
  }
  await level(timea, kata, laptop, timea, kata);
  kata.setSignal(false);
  must(await addFollowUp(kata.workspace(), caseId, visit("Térerő nélkül írtam")));

  for (const { file, phone, indexedDB, preferences } of everybody) {
    if (file === "filip") continue;
    await phone.lock();
    const kept = { preferences: Object.fromEntries(preferences), ...(await storesOf(indexedDB)) };
    await writeFile(new URL(`${file}.json`, folder), `${JSON.stringify(kept, hexOfBytes)}\n`);
  }
  await relay.stop();
  const log = await readFile(join(dataDirectory, "teren.sqlite"));
  await writeFile(new URL("teren.sqlite.gz", folder), gzipSync(log, { level: 9 }));
  await cp(join(dataDirectory, "teren.log-id"), new URL("teren.log-id", folder));
  for (const beside of ["blobs", "late"])
    await cp(join(dataDirectory, beside), new URL(`${beside}/`, folder), { recursive: true });
} finally {
  for (const { phone } of everybody) await phone.stop();
  await relay.dispose();
  await rm(dataDirectory, { recursive: true, force: true });
}
process.exit(0);

async function storesOf(indexedDB: IDBFactory) {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve) => (request.onsuccess = () => resolve(request.result)));
  const database = await done(indexedDB.open("teren"));
  const stores: Record<string, unknown> = {};
  for (const each of database.objectStoreNames) {
    const store = database.transaction(each).objectStore(each);
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath, unique, multiEntry } = store.index(index);
      return { name: index, keyPath, unique, multiEntry };
    });
    stores[each] = { keyPath: store.keyPath, indexes, rows: await done(store.getAll()) };
  }
  const { version } = database;
  database.close();
  return { version, stores };
}

function hexOfBytes(_key: string, value: unknown): unknown {
  if (!(value instanceof Uint8Array)) return value;
  return {
    "@": "bytes",
    hex: [...value].map((byte) => byte.toString(16).padStart(2, "0")).join(""),
  };
}
