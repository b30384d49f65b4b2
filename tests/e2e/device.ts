import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { launchPersistent } from "./chromium.ts";

/** A phone or a laptop: a browser whose profile stays on disk, so that it can be shut, killed and opened again. */
export interface Device {
  readonly profile: string;
  /** The one tab of the app; throws while the browser is shut. */
  readonly page: Page;
  readonly context: BrowserContext;
  /** Everything the browser complained about since the device was made. */
  readonly complaints: readonly string[];
  /** Starts the browser, on an empty tab. */
  readonly start: () => Promise<void>;
  /** From now on, and after every reload, the clock of the page is this much off. */
  readonly shiftClock: (ms: number) => Promise<void>;
  readonly shut: () => Promise<void>;
  /** The battery falls out: the browser gets no last word. */
  readonly kill: () => Promise<void>;
  /** Shuts it for good and removes the profile. */
  readonly dispose: () => Promise<void>;
}

const shapes = {
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  laptop: { viewport: { width: 1280, height: 800 } },
} as const;
export type Shape = keyof typeof shapes;

export async function createDevice(options: {
  readonly shape: Shape;
  /** As the browser says it: "en-GB", "hu-HU". */
  readonly locale?: string;
  /** Dots for each pixel of the style sheet. */
  readonly density?: number;
}): Promise<Device> {
  const profile = await mkdtemp(join(tmpdir(), "teren-profile-"));
  const complaints: string[] = [];
  let context: BrowserContext | undefined;
  let page: Page | undefined;
  let clockShiftMs = 0;

  const must = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error("The browser of this device is shut.");
    return value;
  };

  async function start(): Promise<void> {
    context = await launchPersistent(profile, {
      ...shapes[options.shape],
      locale: options.locale ?? "en-GB",
      deviceScaleFactor: options.density ?? 1,
      reducedMotion: "reduce",
    });
    page = context.pages()[0] ?? (await context.newPage());
    page.setDefaultTimeout(15_000);
    await context.addInitScript(shiftClockOfPage, clockShiftMs);
    page.on("pageerror", (error) => complaints.push(`page error: ${String(error)}`));
    page.on("console", (message) => {
      // A line that is cut is what these tests do; the browser complains of each request that failed on it.
      if (
        message.type() === "error" &&
        !/ERR_(INTERNET_DISCONNECTED|CONNECTION|EMPTY_RESPONSE|NETWORK)/.test(message.text())
      )
        complaints.push(message.text());
    });
  }

  async function shut(): Promise<void> {
    const open = context;
    context = undefined;
    page = undefined;
    await open?.close();
  }

  await start();
  return {
    profile,
    complaints,
    get page() {
      return must(page);
    },
    get context() {
      return must(context);
    },
    start,
    async shiftClock(ms) {
      clockShiftMs = ms;
      await must(context).addInitScript(shiftClockOfPage, ms);
      await must(page).evaluate(shiftClockOfPage, ms);
    },
    shut,
    async kill() {
      const open = must(context);
      const closed = new Promise((resolve) => open.once("close", resolve));
      process.kill(browserOn(profile), "SIGKILL");
      await closed;
      context = undefined;
      page = undefined;
    },
    async dispose() {
      await shut();
      // A browser that was killed may leave a child that writes one file more.
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

/** Runs in the page. */
function shiftClockOfPage(ms: number): void {
  const page = globalThis as unknown as { terenRealNow?: () => number };
  const realNow = (page.terenRealNow ??= Date.now.bind(Date));
  Date.now = () => realNow() + ms;
}

/** The browser's own process, told from its children by the profile and the missing `--type`. */
function browserOn(profile: string): number {
  const lines = spawnSync("ps", ["-eo", "pid=,args="], { encoding: "utf8" }).stdout.split("\n");
  const line = lines.find(
    (each) => each.includes(`--user-data-dir=${profile}`) && !each.includes("--type="),
  );
  const pid = Number(line?.trim().split(/\s+/)[0]);
  if (!Number.isInteger(pid)) throw new Error(`No browser runs on ${profile}.`);
  return pid;
}
