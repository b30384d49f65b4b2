import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
} from "playwright-core";

type PersistentOptions = Omit<BrowserContextOptions, "storageState">;

const flags = [
  // Chromium refuses its own sandbox to root; the pages under test are ours.
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // A microphone that hums, for voice notes.
  "--use-fake-device-for-media-stream",
];

/** A browser of the machine, or the one Playwright keeps; `undefined` when there is neither. */
export function lookForChromium(): string | undefined {
  const named = process.env["TEREN_CHROMIUM"];
  const candidates = [
    ...(named === undefined ? [] : [named]),
    ...namesInPath(["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"]),
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    chromium.executablePath(),
  ];
  return candidates.find((path) => existsSync(path) && starts(path));
}

function findChromium(): string {
  const path = lookForChromium();
  if (path === undefined)
    throw new Error("No Chromium on this machine: `npm test` brings one, or set TEREN_CHROMIUM.");
  return path;
}

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: flags });
}

/** A browser whose profile outlives it: what is stored in `directory` is there at the next launch, as on a phone. */
export function launchPersistent(
  directory: string,
  options: PersistentOptions = {},
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(directory, {
    ...options,
    executablePath: findChromium(),
    args: flags,
  });
}

function namesInPath(names: readonly string[]): string[] {
  const directories = (process.env["PATH"] ?? "").split(delimiter).filter((path) => path !== "");
  return names.flatMap((name) => directories.map((directory) => join(directory, name)));
}

/** A downloaded browser may lack a shared library; on Windows `--version` would open a window, so there it counts as it is. */
function starts(path: string): boolean {
  if (process.platform === "win32") return true;
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;
}
