import { cleanupOutdatedCaches, precacheAndRoute } from "workbox-precaching";
import { openDatabase } from "./storage/database.ts";
import { createDexieLocalLog } from "./storage/dexie-local-log.ts";
import { flushBlobs } from "./sync/flush-blobs.ts";
import { flushOutbox } from "./sync/flush-outbox.ts";
import { createHttpRelay } from "./sync/http-relay.ts";

declare const self: ServiceWorkerGlobalScope;

const built = self.__WB_MANIFEST.filter((file) => typeof file !== "string");
const isLanguage = ({ url }: { readonly url: string }) => url.startsWith("assets/lang-");

const isForOldBrowsers = ({ url }: { readonly url: string }) =>
  /^assets\/(fallback-suite|portable-ed25519)-/.test(url);

/** What is done at a desk (vite.config.ts marks it): it comes behind the rest. */
const isForTheDesk = ({ revision }: { readonly revision?: string | null | undefined }) =>
  revision === "desk";

// The shell is kept whole; of the languages only the one in use, curves in JavaScript only where the browser has none, and the desk once the app is
// there, so that what others need costs a slow line nothing.
cleanupOutdatedCaches();
precacheAndRoute(
  built.filter((file) => !isLanguage(file) && !isForOldBrowsers(file) && !isForTheDesk(file)),
);

const deskCache = "teren-desk";
const deskFiles = new Set(built.filter(isForTheDesk).map(({ url }) => `/${url}`));

const curvesCache = "teren-curves";

const languageCache = "teren-language";
/** Not a file of the server: under this name the cache keeps which language is in use, for the next version to bring along. */
const languageNote = "/language-in-use";

self.addEventListener("install", (event) => {
  event.waitUntil(
    Promise.all([readLanguage().then(keepLanguage), keepCurves(), keepDesk("if it was there")]),
  );
});

self.addEventListener("message", (event) => {
  const message: unknown = event.data;
  if (typeof message !== "object" || message === null || !("type" in message)) return;
  if (message.type === "SKIP_WAITING") event.waitUntil(self.skipWaiting());
  if (message.type === "DESK") event.waitUntil(keepDesk("now"));
  if (message.type === "LANGUAGE" && "language" in message && typeof message.language === "string")
    event.waitUntil(keepLanguage(message.language));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    Promise.all([forgetOldLanguages(), forgetOldCurves(), forgetOthers(deskCache, deskFiles)]),
  );
});

self.addEventListener("fetch", (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (origin !== self.location.origin) return;
  if (event.request.method === "POST") {
    if (pathname === "/share") event.respondWith(keepShared(event.request));
    return;
  }
  const file = { url: pathname.slice(1) };
  if (isForOldBrowsers(file)) event.respondWith(curves(event.request));
  else if (deskFiles.has(pathname)) event.respondWith(fromDesk(event.request));
  else if (isLanguage(file))
    event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request)));
});

/**
 * Another app gives us a file (the manifest's `share_target`). It is sealed, and stays so until somebody who may open it unlocks: the app then finds it here
 * (src/react/received-file.ts). Nothing of it gets into the address.
 */
async function keepShared(request: Request): Promise<Response> {
  const shared = (await request.formData()).get("file");
  if (shared instanceof File)
    await (await caches.open("teren-received")).put("/received", new Response(shared));
  return Response.redirect("/#take", 303);
}

/** The relay took nothing, or not all: the browser then asks us again. */
self.addEventListener("sync", (event: SyncEvent) => {
  if (event.tag === "teren-outbox") event.waitUntil(deliverOutbox());
});

async function keepLanguage(language: string | undefined): Promise<void> {
  if (language === undefined) return;
  const files = built.filter((file) => isOf(file.url, language) && !isForTheDesk(file));
  if (files.length === 0) return;
  const cache = await caches.open(languageCache);
  await cache.addAll(files.map(({ url }) => `/${url}`));
  await cache.put(languageNote, new Response(language));
}

const isOf = (url: string, language: string): boolean =>
  url.replace(/^\//, "").startsWith(`assets/lang-${language}-`);

/** Where the browser has no curves of its own, or the app has asked for these before: a new version brings its own along. */
async function keepCurves(): Promise<void> {
  const cache = await caches.open(curvesCache);
  const wereNeeded = (await cache.keys()).length > 0;
  if (!wereNeeded && (await hasCurves())) return;
  await cache.addAll(built.filter(isForOldBrowsers).map(({ url }) => `/${url}`));
}

/** Each by itself: what a broken line leaves out comes the next time. A new version brings its own along where the last one had come. */
async function keepDesk(when: "now" | "if it was there"): Promise<void> {
  const cache = await caches.open(deskCache);
  if (when === "if it was there" && (await cache.keys()).length === 0) return;
  const language = (await readLanguage()) ?? "";
  for (const file of deskFiles) {
    if (isLanguage({ url: file.slice(1) }) && !isOf(file, language)) continue;
    if (!(await cache.match(file))) await cache.add(file).catch(() => undefined);
  }
}

async function fromDesk(request: Request): Promise<Response> {
  const kept = await caches.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await (await caches.open(deskCache)).put(request, response.clone());
  return response;
}

async function hasCurves(): Promise<boolean> {
  try {
    await crypto.subtle.generateKey({ name: "Ed25519" }, false, ["sign", "verify"]);
    await crypto.subtle.generateKey({ name: "X25519" }, false, ["deriveBits"]);
    return true;
  } catch {
    return false; // whatever it says, it has not made a key
  }
}

/** The app's own trial is stricter than ours: what it asks for is kept from then on. */
async function curves(request: Request): Promise<Response> {
  const kept = await caches.match(request);
  if (kept) return kept;
  await (await caches.open(curvesCache)).add(request.url);
  return (await caches.match(request)) ?? fetch(request);
}

async function forgetOldCurves(): Promise<void> {
  await forgetOthers(
    curvesCache,
    new Set(built.filter(isForOldBrowsers).map(({ url }) => `/${url}`)),
  );
}

async function forgetOthers(name: string, wanted: ReadonlySet<string>): Promise<void> {
  const cache = await caches.open(name);
  for (const request of await cache.keys())
    if (!wanted.has(new URL(request.url).pathname)) await cache.delete(request);
}

async function readLanguage(): Promise<string | undefined> {
  return (await caches.match(languageNote))?.text();
}

async function forgetOldLanguages(): Promise<void> {
  await forgetOthers(
    languageCache,
    new Set([languageNote, ...built.filter(isLanguage).map(({ url }) => `/${url}`)]),
  );
}

/** What is sealed in the outbox goes out without any key, so the app may be closed or locked. */
async function deliverOutbox(): Promise<void> {
  const database = openDatabase({ indexedDB, IDBKeyRange, onBlocked: () => undefined });
  try {
    const log = createDexieLocalLog(database);
    const state = await log.load();
    if (!state) return;
    const http = createHttpRelay({
      fetch: (...request) => fetch(...request),
      relayUrl: state.meta.relayUrl,
    });
    const delivered = await flushOutbox({
      log,
      http,
      lock: { run: async (task) => navigator.locks.request("teren-outbox", task) },
    });
    if (!delivered.ok) throw new Error(`The outbox is not empty yet: ${delivered.error.type}`);
    // An open app sends files itself, and no chunk is to go out twice.
    const files = await navigator.locks.request(
      "teren-files",
      { ifAvailable: true },
      async (lock) => {
        if (!lock) return undefined;
        return flushBlobs({ log, http, lineType: () => self.navigator.connection?.type });
      },
    );
    if (files && !files.ok) throw new Error(`Files wait still: ${files.error.type}`);
  } finally {
    database.close();
  }
}

/** Chrome has it; TypeScript's worker types do not. */
interface SyncEvent extends ExtendableEvent {
  readonly tag: string;
}

declare global {
  /** Not every browser has it. */
  interface WorkerNavigator {
    readonly connection?: { readonly type?: string };
  }
  interface ServiceWorkerGlobalScopeEventMap {
    readonly sync: SyncEvent;
  }
}
