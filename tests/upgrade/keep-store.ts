import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import {
  addFollowUp,
  bringIn,
  everythingSent,
  lockNow,
  openCase,
  personWithDevice,
  showCase,
  startNetwork,
} from "../e2e/people.ts";
import { startRelay } from "../e2e/relay-process.ts";

/*
 * Writes down what the version at hand leaves on two phones and in a relay's file: node tests/upgrade/keep-store.ts version-2
 *
 * Run once for each version that is released, after a build; `upgrade.test.ts` holds every later one to it. Nobody in it exists.
 */

const [name] = process.argv.slice(2);
if (!name || !/^version-\d+$/.test(name)) throw new Error("Say which: version-2");
const folder = new URL(`${name}/`, import.meta.url);
const dataDirectory = await mkdtemp(join(tmpdir(), "teren-keep-"));
const relay = await startRelay({ dataDirectory });
const timea = await personWithDevice("Teszt Tímea", { address: relay.url, shape: "laptop" });
const kata = await personWithDevice("Kitalált Kata", { address: relay.url, shape: "phone" });
try {
  await mkdir(folder);
  for (const { device } of [timea, kata]) await device.context.addInitScript(refuseKeys);
  await startNetwork(timea, "Mintahálózat");
  await bringIn(timea, kata, "mediator");
  await openCase(kata, { label: "Minta Mária", settlement: "Mintafalva" });
  await addFollowUp(kata, { note: "Panni elhozta a levelet" });
  await everythingSent(kata);
  await showCase(timea, "Minta Mária");
  await addFollowUp(timea, { note: "Elolvastam, szép munka" });
  await everythingSent(timea);
  await showCase(kata, "Minta Mária");
  await kata.page.getByText("Elolvastam, szép munka").waitFor();
  await kata.device.context.setOffline(true);
  await addFollowUp(kata, { note: "Térerő nélkül írtam" });
  for (const [file, person] of [
    ["kata", kata],
    ["timea", timea],
  ] as const) {
    await lockNow(person);
    const kept = JSON.parse(await person.page.evaluate(storeOfPage)) as unknown;
    await writeFile(new URL(`${file}.json`, folder), `${JSON.stringify(kept)}\n`);
  }
  await relay.stop();
  const log = await readFile(join(dataDirectory, "teren.sqlite"));
  await writeFile(new URL("teren.sqlite.gz", folder), gzipSync(log, { level: 9 }));
  await cp(join(dataDirectory, "teren.log-id"), new URL("teren.log-id", folder));
} finally {
  await Promise.all([timea, kata].map(({ device }) => device.dispose()));
  await relay.dispose();
  await rm(dataDirectory, { recursive: true, force: true });
}

/** Runs in the page: a key object cannot be written down, so the browser says that it keeps none, and the lock is 32 bytes. */
function refuseKeys(): void {
  const store = IDBObjectStore.prototype as unknown as Record<"put" | "realPut", IDBObjectStore["put"]>; // prettier-ignore
  store.realPut = store.put;
  store.put = function (this: typeof store, value: unknown, key?: IDBValidKey) {
    if (value instanceof CryptoKey) throw new DOMException("no keys", "DataCloneError");
    return key === undefined ? this.realPut(value) : this.realPut(value, key);
  };
}

/** Runs in the page. */
async function storeOfPage(): Promise<string> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve) => (request.onsuccess = () => resolve(request.result)));
  const database = await done(indexedDB.open("teren"));
  const stores: Record<string, unknown> = {};
  for (const name of database.objectStoreNames) {
    const store = database.transaction(name).objectStore(name);
    const indexes = [...store.indexNames].map((each) => {
      const { keyPath, unique, multiEntry } = store.index(each);
      return { name: each, keyPath, unique, multiEntry };
    });
    stores[name] = { keyPath: store.keyPath, indexes, rows: await done(store.getAll()) };
  }
  const { version } = database;
  database.close();
  const hex = (bytes: Uint8Array) =>
    [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const preferences = Object.fromEntries(Object.entries(localStorage));
  return JSON.stringify({ version, preferences, stores }, (_key, value) =>
    value instanceof Uint8Array ? { "@": "bytes", hex: hex(value) } : (value as unknown),
  );
}
