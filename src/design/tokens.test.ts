import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const css = readFileSync(fileURLToPath(new URL("tokens.css", import.meta.url)), "utf8");
const light = colours(block(":root {\n  --ground"));
const dark = { ...light, ...colours(block(':root[data-theme="dark"] {')) };
const darkByPhone = { ...light, ...colours(block(':root:not([data-theme="light"]) {')) };

/** Text and the grounds it stands on. */
const pairs: readonly (readonly [text: string, ...grounds: string[]])[] = [
  ["text", "ground", "surface", "sunken"],
  ["text-soft", "ground", "surface", "sunken"],
  ["action", "ground", "surface"],
  ["on-action", "action", "action-pressed"],
  ["on-action-ground", "action-ground"],
  ["text", "action-ground"],
  ["known", "ground", "surface"],
  ["on-known-ground", "known-ground"],
  ["danger", "ground", "surface"],
  ["on-danger", "danger"],
  ["on-danger-ground", "danger-ground"],
  ["waiting", "ground", "surface"],
  ["on-waiting-ground", "waiting-ground"],
  ["ground", "text"],
];

test.each([
  ["light", light],
  ["dark", dark],
])("in the %s theme every text can be read in the sun: contrast of 7:1 or more", (_, theme) => {
  const weak = pairs.flatMap(([text, ...grounds]) =>
    grounds
      .map((ground) => [text, ground, contrast(theme[text]!, theme[ground]!)] as const)
      .filter(([, , ratio]) => ratio < 7)
      .map(([one, other, ratio]) => `${one} on ${other}: ${ratio.toFixed(1)}`),
  );
  expect(weak).toEqual([]);
});

test.each([
  ["light", light],
  ["dark", dark],
])("in the %s theme the borders of fields can be seen: contrast of 3:1 or more", (_, theme) => {
  expect(contrast(theme["line-strong"]!, theme["surface"]!)).toBeGreaterThanOrEqual(3);
  expect(contrast(theme["focus"]!, theme["ground"]!)).toBeGreaterThanOrEqual(3);
});

test("dark is the same, whether the phone or the reader chose it", () => {
  expect(darkByPhone).toEqual(dark);
});

function block(start: string): string {
  const from = css.indexOf(start);
  if (from < 0) throw new Error(`tokens.css has no block ${start}`);
  return css.slice(from, css.indexOf("}", from));
}

function colours(rules: string): Record<string, string> {
  return Object.fromEntries(
    [...rules.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name!, value!]),
  );
}

/** As WCAG 2 defines it. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
