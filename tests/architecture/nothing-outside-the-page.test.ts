import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/*
 * Recents, the browser's history and the lock screen show what an app gives them: a title, an address, a notification, a badge. Ours gives
 * them two words and a number of a step.
 */

const source = fileURLToPath(new URL("../../src/", import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => ({ file, code: readFileSync(join(source, file), "utf8") }));

const found = (pattern: RegExp) =>
  files
    .flatMap(({ file, code }) =>
      [...code.matchAll(pattern)].map(([match]) => `${file}: ${match.replace(/\s+/g, " ")}`),
    )
    .sort();

test("the title is one of two words, wherever it is set", () => {
  expect(found(/document\.title[^;]*;/g)).toEqual([
    'ui/hide.ts: document.title = "Notes";',
    'ui/use-appearance.ts: document.title = discreet ? "Notes" : "Teren";',
  ]);
});

test("there are no notifications, no badge and no media card", () => {
  expect(
    found(/\bnew Notification\b|\bNotification\.|showNotification|setAppBadge|mediaSession/g),
  ).toEqual([]);
});

test("the browser's history holds numbers of steps, and the address none of it", () => {
  expect(found(/\b(?:pushState|replaceState)\([^;]*;/g)).toEqual([
    'main.tsx: replaceState(null, "", "/");',
    'react/navigation.ts: pushState({ step: current }, "");',
    'react/navigation.ts: replaceState({ step: 0 }, "");',
  ]);
});
