import fc from "fast-check";
import { expect, test } from "vitest";
import { date } from "../../../tests/casework.ts";
import { calendarFile } from "./calendar-file.ts";

const now = Date.UTC(2026, 10, 22, 8, 30);
const octets = (text: string) => new TextEncoder().encode(text).length;
const unfolded = (file: string) => file.replaceAll("\r\n ", "").split("\r\n");
const unescaped = (text: string) =>
  text.replaceAll(/\\(.)/g, (_, sign: string) => (sign === "n" ? "\n" : sign));

test("a day is an all-day event, a time floats, a month stands on its first day", () => {
  const file = calendarFile(
    [
      { uid: "a@teren", on: date("2026-12-31"), summary: "Reminder 1" },
      { uid: "b@teren", on: date("2026-12-04T14:30"), summary: "Reminder 2" },
      { uid: "c@teren", on: date("2027-01"), summary: "Reminder 3" },
    ],
    now,
  );
  const lines = file.split("\r\n");
  expect(lines.slice(0, 2)).toEqual(["BEGIN:VCALENDAR", "VERSION:2.0"]);
  expect(lines.slice(-2)).toEqual(["END:VCALENDAR", ""]);
  expect(lines).toContain("DTSTAMP:20261122T083000Z");
  expect(lines).toContain("DTSTART;VALUE=DATE:20261231");
  expect(lines).toContain("DTEND;VALUE=DATE:20270101");
  expect(lines).toContain("DTSTART:20261204T143000");
  expect(lines).toContain("DTSTART;VALUE=DATE:20270101");
});

test("the same reminder has the same name in every file", () => {
  const uids = (at: number) =>
    unfolded(calendarFile([{ uid: "a@teren", on: date("2026-12-31"), summary: "" }], at)).filter(
      (line) => line.startsWith("UID:"),
    );
  expect(uids(now)).toEqual(["UID:a@teren"]);
  expect(uids(now + 86_400_000)).toEqual(uids(now));
});

test("whatever is written in it, no line passes 75 octets, no character is cut, and it reads back as it was", () => {
  const written = fc.string({ unit: "binary", maxLength: 300 });
  fc.assert(
    fc.property(written, (summary) => {
      const file = calendarFile([{ uid: "a@teren", on: date("2026-12-31"), summary }], now);
      const lines = file.split("\r\n");
      expect(lines.every((line) => octets(line) <= 75 && !/[\r\n]/.test(line))).toBe(true);
      const read = unfolded(file).find((line) => line.startsWith("SUMMARY:")) ?? "";
      const meant = summary.replaceAll(/\r\n|\r/g, "\n").replaceAll(/(?!\n)\p{Cc}/gu, " ");
      expect(unescaped(read.slice("SUMMARY:".length))).toBe(meant);
      expect(unfolded(file).filter((line) => line === "BEGIN:VEVENT")).toHaveLength(1);
    }),
  );
});
