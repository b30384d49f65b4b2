import { foldText } from "../cases/fold-text.ts";
import { parsePartialDate, type PartialDate } from "../time/partial-date.ts";

/** How the months begin in our five languages, folded; of two that begin alike, the longer one first. */
const months: readonly (readonly [month: number, begins: RegExp])[] = [
  [7, /^(cervenec|cervence|cervenci|jul|iul|juliu)/],
  [6, /^(cerven|cervn|jun|iun)/],
  [1, /^(jan|ian|leden|ledn)/],
  [2, /^(feb|unor)/],
  [3, /^(mar|brezen|brezn)/],
  [4, /^(apr|duben|dubn)/],
  [5, /^(maj|mai|may|kvet)/],
  [8, /^(aug|srpen|srpn)/],
  [9, /^(sep|szep|zari)/],
  [10, /^(okt|oct|rijen|rijn)/],
  [11, /^(nov|noi|listopad)/],
  [12, /^(dec|prosin)/],
];

/**
 * A date as people of our four countries write it: "2026. 11. 22.", "22.11.2026", "22. listopadu 2026", "22 noiembrie 2026", "2026-11-22", "11/2026", a year.
 * The day stands before the month wherever the year does not come first. Undefined for what could be two dates, or none.
 */
export function parseWrittenDate(written: string): PartialDate | undefined {
  const exact = parsePartialDate(written.trim().replace(" ", "T").slice(0, 16));
  if (exact) return exact;
  const parts = foldText(written)
    // "22-én", "2026-ban", a time of day behind the date.
    .replace(/[t ]\d{1,2}:\d{2}(:\d{2})?( ?[ap]m)?$/, "")
    .split(/[\s./,-]+/)
    .filter(
      (part) => part !== "" && !/^(an|en|jen|jan|i|ev|r|anul|rok|roku|ban|ben|de)$/.test(part),
    );
  const numbers = parts.map((part) => (/^\d{1,4}$/.test(part) ? part : undefined));
  const word = parts.findIndex((part) => !/\d/.test(part));
  const named = word < 0 ? undefined : monthNamed(parts[word] ?? "");
  if (word >= 0 && named === undefined) return undefined;
  if (numbers.filter((number) => number === undefined).length > (word < 0 ? 0 : 1))
    return undefined;
  const figures = numbers.filter((number) => number !== undefined);
  if (named !== undefined) return withNamedMonth(figures, named);
  const [a = "", b = "", c = ""] = figures;
  switch (figures.length) {
    case 1:
      return a.length === 4 ? parsePartialDate(a) : undefined;
    case 2:
      if (a.length === 4) return dateOf(a, b);
      return b.length === 4 ? dateOf(b, a) : undefined;
    case 3:
      return a.length === 4 ? dateOf(a, b, c) : dateOf(fullYear(c), b, a);
    default:
      return undefined;
  }
}

function withNamedMonth(figures: readonly string[], month: number): PartialDate | undefined {
  const [a = "", b = ""] = figures;
  const name = String(month);
  if (figures.length === 1) return a.length === 4 ? dateOf(a, name) : undefined;
  if (figures.length !== 2) return undefined;
  return a.length === 4 ? dateOf(a, name, b) : dateOf(fullYear(b), name, a);
}

const monthNamed = (word: string): number | undefined =>
  months.find(([, begins]) => begins.test(word))?.[0];

/** "26" is 2026 and "87" is 1987: nobody's paper is older than a hundred years. */
function fullYear(year: string): string {
  if (year.length !== 2) return year;
  return Number(year) <= 40 ? `20${year}` : `19${year}`;
}

function dateOf(year: string, month: string, day?: string): PartialDate | undefined {
  if (year.length !== 4 || month.length > 2 || (day ?? "").length > 2) return undefined;
  const two = (part: string) => part.padStart(2, "0");
  return parsePartialDate([year, two(month), ...(day === undefined ? [] : [two(day)])].join("-"));
}
