import {
  addDays,
  firstDayOf,
  minuteOf,
  precisionOf,
  wallTimeOf,
  type PartialDate,
} from "../time/partial-date.ts";

/** A day to be reminded of. What it is about is in Teren and stays there: calendars are read by others, and sent to their makers. */
export interface CalendarDay {
  /** The same for the same reminder, whenever it is written: a calendar then moves it instead of showing it twice. */
  readonly uid: string;
  readonly on: PartialDate;
  readonly summary: string;
}

/** An iCalendar file (RFC 5545). Times float: they are those of the wall, wherever it stands. */
export function calendarFile(days: readonly CalendarDay[], nowMs: number): string {
  const stamp = compact(`${minuteOf(wallTimeOf(nowMs, 0))}:00Z`);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Teren//Teren//EN",
    "CALSCALE:GREGORIAN",
    ...days.flatMap(({ uid, on, summary }) => [
      "BEGIN:VEVENT",
      `UID:${escaped(uid)}`,
      `DTSTAMP:${stamp}`,
      ...whenLines(on),
      `SUMMARY:${escaped(summary)}`,
      "CLASS:PRIVATE",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** What was promised for a month stands on its first day. */
function whenLines(on: PartialDate): readonly string[] {
  if (precisionOf(on) === "minute") return [`DTSTART:${compact(`${on}:00`)}`, "DURATION:PT30M"];
  const day = firstDayOf(on);
  return [`DTSTART;VALUE=DATE:${compact(day)}`, `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`];
}

const compact = (date: string): string => date.replaceAll(/[-:]/g, "");

/** Control characters have no place in a line; what breaks lines becomes the written break. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n|\r|\n/g, "\\n")
    .replaceAll(/\p{Cc}/gu, " ");
}

const lineOctets = 75;

/** No line is longer than 75 octets of UTF-8, and no character is cut in two; what follows begins with a space. */
function folded(line: string): string {
  let out = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > lineOctets) {
      out += "\r\n ";
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_00_00 ? 3 : 4;
}
