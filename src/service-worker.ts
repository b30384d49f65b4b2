import { cleanupOutdatedCaches, precacheAndRoute } from "workbox-precaching";
import { openDatabase } from "./storage/database.ts";
import { createDexieLocalLog } from "./storage/dexie-local-log.ts";
import { flushOutbox } from "./sync/flush-outbox.ts";
import { createHttpRelay } from "./sync/http-relay.ts";

declare const self: ServiceWorkerGlobalScope;

const built = self.__WB_MANIFEST.filter((file) => typeof file !== "string");
const isLanguage = ({ url }: { readonly url: string }) => url.startsWith("assets/lang-");

// The shell is kept whole; of the languages only the one in use, so that four others cost a slow line nothing.
cleanupOutdatedCaches();
precacheAndRoute(built.filter((file) => !isLanguage(file)));

const languageCache = "teren-language";
/** Not a file of the server: under this name the cache keeps which language is in use, for the next version to bring along. */
const languageNote = "/language-in-use";

self.addEventListener("install", (event) => {
  event.waitUntil(readLanguage().then(keepLanguage));
});

self.addEventListener("message", (event) => {
  const message: unknown = event.data;
  if (typeof message !== "object" || message === null || !("type" in message)) return;
  if (message.type === "SKIP_WAITING") event.waitUntil(self.skipWaiting());
  if (message.type === "LANGUAGE" && "language" in message && typeof message.language === "string")
    event.waitUntil(keepLanguage(message.language));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(forgetOldLanguages());
});

self.addEventListener("fetch", (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (origin === self.location.origin && pathname.startsWith("/assets/lang-"))
    event.respondWith(caches.match(event.request).then((kept) => kept ?? fetch(event.request)));
});

/** The relay took nothing, or not all: the browser then asks us again. */
self.addEventListener("sync", (event: SyncEvent) => {
  if (event.tag === "teren-outbox") event.waitUntil(deliverOutbox());
});

async function keepLanguage(language: string | undefined): Promise<void> {
  if (language === undefined) return;
  const files = built.filter(({ url }) => url.startsWith(`assets/lang-${language}-`));
  if (files.length === 0) return;
  const cache = await caches.open(languageCache);
  await cache.addAll(files.map(({ url }) => `/${url}`));
  await cache.put(languageNote, new Response(language));
}

async function readLanguage(): Promise<string | undefined> {
  return (await caches.match(languageNote))?.text();
}

async function forgetOldLanguages(): Promise<void> {
  const wanted = new Set([languageNote, ...built.filter(isLanguage).map(({ url }) => `/${url}`)]);
  const cache = await caches.open(languageCache);
  for (const request of await cache.keys())
    if (!wanted.has(new URL(request.url).pathname)) await cache.delete(request);
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
  } finally {
    database.close();
  }
}

/** Chrome has it; TypeScript's worker types do not. */
interface SyncEvent extends ExtendableEvent {
  readonly tag: string;
}

declare global {
  interface ServiceWorkerGlobalScopeEventMap {
    readonly sync: SyncEvent;
  }
}
