import { readOptions } from "../options.ts";
import { readdir, readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { goTo, personWithDevice, startNetwork, unlock } from "../e2e/people.ts";
import { startRelay } from "../e2e/relay-process.ts";

/*
 * npm run size [-- --json]: what a phone downloads, in bytes as they travel (brotli), of the production build in dist/.
 *
 * First load: HTML, scripts and styles that a real Chromium asks a real relay for, from an empty cache to a case list that answers. Shell: everything the service worker keeps so that the app works offline in one language.
 */

const dist = fileURLToPath(new URL("../../dist", import.meta.url));
const language = "hu";
const goals = { firstLoadBytes: 150 * 1000, shellBytes: 400 * 1000 };

interface Piece {
  readonly name: string;
  readonly bytes: number;
}

const { json: isJson } = readOptions(process.argv.slice(2), { json: false });
const firstLoad = await measureFirstLoad();
const { shell, desk } = await measureShell();
const json = {
  firstLoadBytes: sum(firstLoad),
  shellBytes: sum(shell),
  deskBytes: sum(desk),
};

if (isJson) console.log(JSON.stringify(json));
else {
  print("First load, to a case list that answers", firstLoad, goals.firstLoadBytes);
  print("Offline shell, in one language", shell, goals.shellBytes);
  print("Behind it, for the desk", desk);
}
process.exit(0);

/**
 * Of somebody whose vault is there and whose cache is empty: unlocks, and looks at the list. The engine, and what keeps the app for offline use,
 * are held back until the list answers, so that they cannot be taken for something the list needs.
 */
async function measureFirstLoad(): Promise<readonly Piece[]> {
  const relay = await startRelay();
  const kata = await personWithDevice("Kata", { address: relay.url, shape: "phone", language });
  try {
    await startNetwork(kata, "Mintahálózat");
    await forgetShell(kata.page);
    await kata.device.shut();
    await kata.device.start();

    const { page } = kata;
    const engine = /\/(run-network|start-engine|websocket-line|yjs|workbox-window[^/]*)-[^/]+\.js$/;
    const asked = new Set<string>();
    page.on("request", (request) => {
      if (["document", "script", "stylesheet"].includes(request.resourceType()))
        asked.add(new URL(request.url()).pathname.slice(1) || "index.html");
    });
    let letGo = () => {};
    const listAnswers = new Promise<void>((resolve) => (letGo = resolve));
    await page.context().route(engine, async (route) => {
      await listAnswers;
      await route.continue();
    });
    await page.goto(relay.url);
    await unlock(kata);
    await goTo(kata, "cases");
    await kata.page.getByRole("searchbox").fill("nobody");
    await kata.page.getByRole("searchbox").fill("");
    const names = [...asked];
    letGo();
    // With the engine comes what it stands on; what the rest stands on as well is counted.
    const ofEngine = await withImports(names.filter((name) => engine.test(`/${name}`)));
    return await pieces([...(await withImports(names.filter((name) => !ofEngine.has(name))))]);
  } finally {
    await kata.device.dispose();
    await relay.dispose();
  }
}

/** The chunks, and those they import at once. */
async function withImports(names: readonly string[]): Promise<ReadonlySet<string>> {
  const all = new Set(names);
  for (const name of all) {
    if (!name.endsWith(".js")) continue;
    const code = await readFile(join(dist, name), "utf8");
    for (const [, imported] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
      if (imported !== undefined) all.add(join(dirname(name), imported));
  }
  return all;
}

/** As a browser that was short of space: documents stay, copies of the app go. */
async function forgetShell(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const registration of await navigator.serviceWorker.getRegistrations())
      await registration.unregister();
    for (const name of await caches.keys()) await caches.delete(name);
  });
  const session = await page.context().newCDPSession(page);
  await session.send("Network.clearBrowserCache");
}

/**
 * What the service worker keeps when it is installed, and the worker itself: of the languages the one in use, and no curves in JavaScript, which
 * only old browsers keep. What is done at a desk is kept offline too, and fetched behind it once somebody has got to work.
 */
async function measureShell(): Promise<{
  readonly shell: readonly Piece[];
  readonly desk: readonly Piece[];
}> {
  const worker = await readFile(join(dist, "service-worker.js"), "utf8");
  const listed = [...worker.matchAll(/\{[^{}]*\burl\b[^{}]*\}/g)].flatMap(([entry]) => {
    const [, name] = /["']?url["']?:\s*["'`]([^"'`]+)["'`]/.exec(entry) ?? [];
    const isDesk = /["']?revision["']?:\s*["'`]desk["'`]/.test(entry);
    return name === undefined ? [] : [{ name, isDesk }];
  });
  const assets = await readdir(join(dist, "assets"));
  if (listed.length < assets.length / 4)
    throw new Error(`Only ${listed.length} files found in the list of the service worker`);
  const kept = listed.filter(
    ({ name }) =>
      !/\/(fallback-suite|portable-ed25519)-/.test(name) &&
      (!name.includes("/lang-") || name.includes(`/lang-${language}-`)),
  );
  const shell = kept.filter(({ isDesk }) => !isDesk).map(({ name }) => name);
  const ofDesk = kept.filter(({ isDesk }) => isDesk).map(({ name }) => name);
  return { shell: await pieces(["service-worker.js", ...shell]), desk: await pieces(ofDesk) };
}

function pieces(names: readonly string[]): Promise<readonly Piece[]> {
  return Promise.all(
    [...new Set(names)].map(async (name) => ({ name, bytes: await encodedSize(name) })),
  );
}

/** As the relay sends it: the brotli file where there is one, else the file as it is. */
async function encodedSize(name: string): Promise<number> {
  for (const candidate of [`${name}.br`, name]) {
    const found = await stat(join(dist, candidate)).catch(() => undefined);
    if (found) return found.size;
  }
  throw new Error(`dist/${name} is listed, but not there: run npm run build`);
}

function print(title: string, pieces: readonly Piece[], goal?: number): void {
  const width = Math.max(...pieces.map(({ name }) => name.length), 40);
  console.log(`\n${title}`);
  for (const { name, bytes } of pieces.toSorted((a, b) => b.bytes - a.bytes))
    console.log(`  ${name.padEnd(width)} ${kilobytes(bytes)}`);
  const verdict =
    goal === undefined
      ? ""
      : `  (${sum(pieces) <= goal ? "within" : "OVER"} ${kilobytes(goal).trim()})`;
  console.log(`  ${"together".padEnd(width)} ${kilobytes(sum(pieces))}${verdict}`);
}

function sum(pieces: readonly Piece[]): number {
  return pieces.reduce((total, { bytes }) => total + bytes, 0);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(7)} KB`;
}
