import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch, launchPersistent } from "./chromium.ts";
import { startRelay, type RelayProcess } from "./relay-process.ts";

let relay: RelayProcess;

beforeAll(async () => {
  relay = await startRelay();
});
afterAll(() => relay.dispose());

test("the app opens from the relay, loads nothing from elsewhere and breaks no content policy", async () => {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const complaints: string[] = [];
    const hosts = new Set<string>();
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("request", (request) => hosts.add(new URL(request.url()).host));

    const answer = await page.goto(relay.url);
    await page.locator("#root > :not(p)").first().waitFor();

    expect(answer?.headers()["content-security-policy"]).toContain(
      "default-src 'none'; script-src 'self'",
    );
    expect(await page.title()).toBe("Teren");
    expect(complaints).toEqual([]);
    expect([...hosts]).toEqual([new URL(relay.url).host]);
  } finally {
    await browser.close();
  }
});

test("what a page keeps is there when the browser starts again, and the relay comes back on its port after a power cut", async () => {
  const profile = await mkdtemp(join(tmpdir(), "teren-profile-"));
  try {
    const before = await launchPersistent(profile);
    const page = await before.newPage();
    await page.goto(relay.url);
    await page.evaluate(() => localStorage.setItem("kept", "yes"));
    await before.close();

    await relay.kill();
    await relay.start();

    const after = await launchPersistent(profile);
    const again = await after.newPage();
    await again.goto(relay.url);
    expect(await again.evaluate(() => localStorage.getItem("kept"))).toBe("yes");
    await after.close();
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test("curves in JavaScript are kept offline only on a phone that has asked for them", async () => {
  const browser = await launch();
  try {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(relay.url);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload();
    const kept = () =>
      page.evaluate(async () => {
        const urls: string[] = [];
        for (const name of await caches.keys())
          for (const { url } of await (await caches.open(name)).keys()) urls.push(url);
        return urls;
      });
    expect((await kept()).some((url) => /\/assets\/react-/.test(url))).toBe(true);
    expect((await kept()).filter((url) => url.includes("portable-ed25519"))).toEqual([]);

    const listed = await (await fetch(`${relay.url}/service-worker.js`)).text();
    const [curves = ""] = /assets\/portable-ed25519-[\w-]+\.js/.exec(listed) ?? [];
    const ask = () => page.evaluate(async (url) => (await fetch(url)).ok, `/${curves}`);
    expect(await ask()).toBe(true);
    await context.setOffline(true);
    expect(await ask()).toBe(true);
    expect((await kept()).filter((url) => url.endsWith(curves))).toHaveLength(1);
  } finally {
    await browser.close();
  }
});

test("papers and tables come behind the app for the field, and are there without a signal from then on", async () => {
  const worker = await (await fetch(`${relay.url}/service-worker.js`)).text();
  const [, papers = ""] = /"desk","url":"(assets\/PaperScreens-[\w-]+\.js)"/.exec(worker) ?? [];
  expect(papers).not.toBe("");
  const browser = await launch();
  try {
    const context = await browser.newContext({ locale: "en" });
    const page = await context.newPage();
    await page.goto(relay.url);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload();
    const isKept = () =>
      page.evaluate(async (url) => (await caches.match(url)) !== undefined, `/${papers}`);
    expect(await isKept()).toBe(false);
    await page.evaluate(async () => {
      (await navigator.serviceWorker.ready).active?.postMessage({ type: "DESK" });
    });
    await expect.poll(isKept, { timeout: 20_000 }).toBe(true);
    await context.setOffline(true);
    expect(await page.evaluate(async (url) => (await fetch(url)).ok, `/${papers}`)).toBe(true);
  } finally {
    await browser.close();
  }
});
