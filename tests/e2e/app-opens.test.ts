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
    await rm(profile, { recursive: true, force: true });
  }
});
