import fc from "fast-check";
import { expect, test } from "vitest";
import type { Bytes } from "../base/bytes.ts";
import {
  isSameGroup,
  parseRecovery,
  recoverySeedToGroups,
  recoverySeedToQr,
  type RecoveryTextError,
} from "./recovery.ts";

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const seeds = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => new Uint8Array(bytes));
const seed: Bytes = Uint8Array.from({ length: 32 }, (_, i) => (i * 37 + 11) & 0xff);
const groups = recoverySeedToGroups(seed);

test("a seed comes back from its groups and from its QR text", () => {
  fc.assert(
    fc.property(seeds, (any) => {
      const sheet = recoverySeedToGroups(any);
      expect(sheet.length).toBe(18);
      expect(sheet.every((group) => /^[0-9A-HJKMNP-TV-Z]{4}$/.test(group))).toBe(true);
      expect(parseRecovery(sheet.join(" "))).toEqual({ ok: true, value: any });
      expect(parseRecovery(recoverySeedToQr(any))).toEqual({ ok: true, value: any });
    }),
  );
});

test("the form of version 1 stays", () => {
  expect(groups.join(" ")).toMatchInlineSnapshot(
    `"1CRY 5AYD MZRF KMGC WCTN RFP4 HCFZ V0H0 6SD9 R194 EAXD WA3E JQM1 3N3Z 6Z4G 5SW4 C636 8X5Q"`,
  );
});

test("small letters, dashes, line ends and look-alikes are read as meant", () => {
  const typed = groups.join("-\n").toLowerCase().replaceAll("0", "o").replaceAll("1", "l");
  expect(parseRecovery(typed)).toEqual({ ok: true, value: seed });
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
  for (let index = 0; index < 18; index++) {
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
  for (let a = 0; a < 18; a++) {
    for (let b = a + 1; b < 18; b++) {
      const typed = groups.with(a, groups[b] ?? "").with(b, groups[a] ?? "");
      expect(errorOf(typed.join(" "))).toEqual({ type: "WrongGroups", groups: [a, b] });
    }
  }
});

test("groups of two sheets mixed do not pass, though each is right in itself", () => {
  const other = recoverySeedToGroups(seed.with(0, 1).with(31, 2));
  expect(errorOf(groups.with(5, other[5] ?? "").join(" "))).toBe(undefined); // both sheets agree there
  expect(errorOf(groups.with(0, other[0] ?? "").join(" "))).toEqual({ type: "WrongSheet" });
});

test("what is missing or something else is said so", () => {
  expect(errorOf(groups.slice(0, 17).join(" "))).toEqual({ type: "WrongLength", groups: 17 });
  expect(errorOf(groups.join(" ").slice(0, -1))).toEqual({ type: "WrongLength", groups: 18 });
  expect(errorOf("")).toEqual({ type: "NotARecoverySheet" });
  expect(errorOf("https://teren.example/#x")).toEqual({ type: "NotARecoverySheet" });
  expect(errorOf("TEREN-R2:AAAA")).toEqual({ type: "NotARecoverySheet" });
});

function errorOf(text: string): RecoveryTextError | undefined {
  const parsed = parseRecovery(text);
  return parsed.ok ? undefined : parsed.error;
}
