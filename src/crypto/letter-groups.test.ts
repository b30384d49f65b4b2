import fc from "fast-check";
import { expect, test } from "vitest";
import type { Bytes } from "../base/bytes.ts";
import { bytesToGroups, groupsToBytes, isSameGroup, type LettersError } from "./letter-groups.ts";

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const length = 42;
const any = fc.uint8Array({ minLength: length, maxLength: length }).map((it) => new Uint8Array(it));
const bytes: Bytes = Uint8Array.from({ length }, (_, i) => (i * 37 + 11) & 0xff);
const groups = bytesToGroups(bytes);
const read = (text: string) => groupsToBytes(text, [length]);

test("bytes come back from their groups, of any length", () => {
  fc.assert(
    fc.property(any, (some) => {
      const written = bytesToGroups(some);
      expect(written.length).toBe(24);
      expect(written.every((group) => /^[0-9A-HJKMNP-TV-Z]{4}$/.test(group))).toBe(true);
      expect(read(written.join(" "))).toEqual({ ok: true, value: some });
    }),
  );
  for (const other of [1, 32, 48, 49]) {
    const some = Uint8Array.from({ length: other }, (_, i) => (i * 91 + 5) & 0xff);
    expect(groupsToBytes(bytesToGroups(some).join(""), [other])).toEqual({ ok: true, value: some });
  }
});

test("the letters stay the same", () => {
  expect(groups.join(" ")).toMatchInlineSnapshot(
    `"1CRY 5AYD MZRF KMGC WCTN RFP4 HCFZ V0H0 6SD9 R194 EAXD WA3E JQM1 3N3Z 6Z4G 5SW4 C636 AQM3 7N3E 8ZP5 92D1 ETF3 W924 C00T"`,
  );
});

test("small letters, dashes, line ends and look-alikes are read as meant", () => {
  const typed = groups.join("-\n").toLowerCase().replaceAll("0", "o").replaceAll("1", "l");
  expect(read(typed)).toEqual({ ok: true, value: bytes });
  expect(isSameGroup(groups[3] ?? "", ` ${groups[3]?.toLowerCase()} `)).toBe(true);
  expect(isSameGroup(groups[3] ?? "", groups[4] ?? "")).toBe(false);
  expect(isSameGroup(groups[3] ?? "", "ú")).toBe(false);
});

test("every single wrong letter is found, and its group named", () => {
  const sheet = groups.join("");
  for (let at = 0; at < sheet.length; at++) {
    for (const letter of alphabet) {
      if (letter === sheet[at]) continue;
      const typed = sheet.slice(0, at) + letter + sheet.slice(at + 1);
      expect(errorOf(typed)).toEqual({ type: "WrongGroups", groups: [Math.floor(at / 4)] });
    }
  }
});

test("any two letters exchanged within a group are found", () => {
  for (let index = 0; index < groups.length; index++) {
    for (let a = 0; a < 4; a++) {
      for (let b = a + 1; b < 4; b++) {
        const letters = (groups[index] ?? "").split("");
        if (letters[a] === letters[b]) continue;
        [letters[a], letters[b]] = [letters[b] ?? "", letters[a] ?? ""];
        const typed = groups.with(index, letters.join(""));
        expect(errorOf(typed.join(" "))).toEqual({ type: "WrongGroups", groups: [index] });
      }
    }
  }
});

test("any two groups in each other's place are found", () => {
  for (let a = 0; a < groups.length; a++) {
    for (let b = a + 1; b < groups.length; b++) {
      const typed = groups.with(a, groups[b] ?? "").with(b, groups[a] ?? "");
      expect(errorOf(typed.join(" "))).toEqual({ type: "WrongGroups", groups: [a, b] });
    }
  }
});

test("groups of two papers mixed do not pass, though each is right in itself", () => {
  const other = bytesToGroups(bytes.with(0, 1).with(41, 2));
  expect(errorOf(groups.with(5, other[5] ?? "").join(" "))).toBe(undefined); // both agree there
  expect(errorOf(groups.with(0, other[0] ?? "").join(" "))).toEqual({ type: "WrongWhole" });
});

test("what is missing or something else is said so", () => {
  expect(errorOf(groups.slice(0, 17).join(" "))).toEqual({ type: "WrongLength", groups: 17 });
  expect(errorOf(groups.join(" ").slice(0, -1))).toEqual({ type: "WrongLength", groups: 24 });
  expect(errorOf("")).toEqual({ type: "NotLetters" });
  expect(errorOf("https://teren.example/#x")).toEqual({ type: "NotLetters" });
});

function errorOf(text: string): LettersError | undefined {
  const parsed = read(text);
  return parsed.ok ? undefined : parsed.error;
}
