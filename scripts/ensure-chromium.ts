/** Makes sure the browser tests find a Chromium: `node scripts/ensure-chromium.ts`. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { lookForChromium } from "../tests/e2e/chromium.ts";

if (lookForChromium() === undefined) {
  console.log("No Chromium here: bringing one for the browser tests …");
  if (mayInstallPackages()) installDebianPackage();
  if (lookForChromium() === undefined) downloadWithPlaywright();
}

if (lookForChromium() === undefined) {
  console.error(
    [
      "The browser tests need Chromium, and none could be brought. Do one of these, then `npm test` again:",
      "  Debian, Ubuntu:  sudo apt-get install chromium",
      "  anywhere else:   npx playwright-core install --with-deps chromium",
      "  or name one:     TEREN_CHROMIUM=/path/to/chrome npm test",
    ].join("\n"),
  );
  process.exit(1);
}

function mayInstallPackages(): boolean {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

function installDebianPackage(): void {
  quietly("apt-get", ["update", "-qq"]);
  quietly("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
}

function downloadWithPlaywright(): void {
  const folder = dirname(createRequire(import.meta.url).resolve("playwright-core/package.json"));
  quietly(process.execPath, [join(folder, "cli.js"), "install", "chromium"]);
}

/** Whether it worked shows in whether a Chromium is found afterwards; why it did not is printed. */
function quietly(command: string, args: readonly string[]): void {
  const ended = spawnSync(command, args, {
    stdio: ["ignore", "ignore", "inherit"],
    timeout: 300_000,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  if (ended.error) console.error(`${command}: ${ended.error.message}`);
}
