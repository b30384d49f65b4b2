import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dictionary1 } from "../../../src/sync/dictionary-1.ts";
import { sha256 } from "../relay-device.ts";
import { exampleContent } from "./all-frames.ts";
import { frameTypes } from "../../../src/protocol/frames.ts";
import { limits } from "../../../src/protocol/limits.ts";
import { closeCodes, refusals } from "../../../src/protocol/refusals.ts";
import version1 from "./version-1.json" with { type: "json" };
import { presentBytes, type KeptFrames } from "./kept-frames.ts";

// docs/protocol.md is what somebody writes a second client from, so what it says is what the code does.

const document = readFileSync(new URL("../../../docs/protocol.md", import.meta.url), "utf8");

/** The first two cells of each row of the table whose head begins so. */
function table(head: string): Record<string, string> {
  const lines = document.split("\n");
  const start = lines.findIndex((line) => line.replaceAll(/ +/g, " ").startsWith(head));
  if (start < 0) throw new Error(`no table ${head}`);
  const rows = lines.slice(start + 2);
  const end = rows.findIndex((line) => !line.startsWith("|"));
  return Object.fromEntries(
    rows.slice(0, end).map((row) => {
      const [, first = "", second = ""] = row.split("|").map((cell) => cell.trim());
      return [first, second] as const;
    }),
  );
}

const inverted = (numbers: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(numbers).map(([name, number]) => [String(number), name]));

test("every frame, refusal and close code stands in the document with its number", () => {
  expect(table("| type | name | by |")).toEqual(inverted(frameTypes));
  expect(table("| code | refusal |")).toEqual(inverted(refusals));
  expect(table("| close code | name |")).toEqual(inverted(closeCodes));
});

test("every limit of the wire stands in the document", () => {
  const local = ["envelopeTargetBytes", "pullCreditBytes"]; // what our client chooses for itself
  const wire = Object.entries(limits).filter(([name]) => !local.includes(name));
  expect(table("| what | limit |")).toEqual(
    Object.fromEntries(wire.map(([name, limit]) => [name, String(limit)])),
  );
});

test("the bytes of the examples are the bytes we write", () => {
  const examples = [...document.matchAll(/```hex ([^/]+)\/([^\n]+)\n([^`]*)```/g)];
  expect(examples.length).toBeGreaterThan(15);
  const written: KeptFrames = { ...presentBytes(), sealed: version1.sealed };
  for (const [, group = "", name = "", hex = ""] of examples)
    expect({ [name]: hex.replaceAll(/\s/g, "") }).toEqual({
      [name]: written[group]?.[name],
    });
});

test("what the sealed example opens to, and the dictionary that it takes, stand in the document", () => {
  const shown = [...document.matchAll(/```json\n([^`]*)```/g)].flatMap(([, text = ""]) =>
    text.trim().split("\n"),
  );
  const said = exampleContent().sections.flatMap((section) =>
    section.type === "entries" ? section.entries.map(([, value]) => value) : [],
  );
  expect(shown.map((line) => JSON.parse(line) as unknown)).toEqual(said);
  const hash = Buffer.from(sha256(dictionary1())).toString("hex");
  expect(document).toContain(`${dictionary1().length.toLocaleString("en")} bytes, SHA-256 ${hash}`);
});

test("rules have numbers, each once", () => {
  const numbers = [...document.matchAll(/\*\*P(\d+)\*\*/g)].map(([, number]) => Number(number));
  // The first two stand in the sentence that explains the numbers.
  expect(numbers.slice(0, 2)).toEqual([1, 2]);
  const stated = numbers.slice(2);
  expect(new Set(stated).size).toBe(stated.length);
  // None of the first has gone; what was added later stands where it belongs.
  const first = stated.filter((number) => number <= 44).sort((a, b) => a - b);
  expect(first).toEqual(Array.from({ length: 44 }, (_, index) => index + 1));
});
