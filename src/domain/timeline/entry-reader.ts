import { isRecord } from "../../base/shape.ts";
import { parseCode } from "../cases/code-lists.ts";
import { parsePartialDate } from "../time/partial-date.ts";
import { parseEntryId, type EntryId } from "./entry-id.ts";
import type { PeopleCounts } from "./entry.ts";
import type { Dated, Stamp } from "./stamp.ts";
import { entryLimits } from "./entry-limits.ts";

export type Fields = Readonly<Record<string, unknown>>;

/** Reads one field after the other and remembers the first that was wrong. */
export function createReader(fields: Fields) {
  let wrong: string | undefined;

  function must<T>(name: string, parse: (value: unknown) => T | undefined): T | undefined {
    const parsed = parse(fields[name]);
    if (parsed === undefined) wrong ??= name;
    return parsed;
  }
  const may = <T>(name: string, parse: (value: unknown) => T | undefined): T | undefined =>
    fields[name] === undefined ? undefined : must(name, parse);

  return {
    must,
    may,
    wrong: () => wrong,
    text: (name: string, limit: "note" | "how") => must(name, textUpTo(entryLimits[limit])),
    /** Codes of this version or of another one, at least one. */
    codes: (name: string) => must(name, parseCodesLike),
    references: () => may("r", parseReferences),
    stamp(): Stamp {
      return { at: must("at", parseTimestamp) ?? 0, z: must("z", parseUtcOffset) ?? 0 };
    },
    dated(): Dated | undefined {
      const on = must("on", parsePartialDate);
      const clock = may("clock", parseBoolean);
      return on && { on, ...given({ clock }) };
    },
  };
}

/** Leaves out what was not given: an absent field and one that is undefined are not the same in a document. */
type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
export function given<T extends object>(fields: T): Given<T> {
  const out: Given<T> = {};
  for (const key in fields) {
    const value = fields[key];
    if (value !== undefined) Object.assign(out, { [key]: value });
  }
  return out;
}

export function recordOf(value: unknown): Fields | undefined {
  return isRecord(value) ? value : undefined;
}
export const parseBoolean = (value: unknown): boolean | undefined =>
  typeof value === "boolean" ? value : undefined;
export const textUpTo =
  (limit: number) =>
  (value: unknown): string | undefined =>
    typeof value === "string" && value.length <= limit ? value : undefined;
export const countUpTo =
  (limit: number) =>
  (value: unknown): number | undefined =>
    typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= limit
      ? value
      : undefined;

// A clock set to any year a date can be written in is read; what it says is judged elsewhere.
const lastTimestamp = Date.UTC(2199, 11, 31);
const parseTimestamp = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isFinite(value) && Math.abs(value) <= lastTimestamp
    ? value
    : undefined;
const parseUtcOffset = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isInteger(value) && Math.abs(value) <= 24 * 60
    ? value
    : undefined;

export function parseCodes<T extends string>(
  list: readonly T[],
  value: unknown,
): readonly T[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const codes = new Set<T>();
  for (const item of value) {
    const code = parseCode(list, item);
    if (code === undefined) return undefined;
    codes.add(code);
  }
  return [...codes];
}

const mostCodes = 100;
function parseCodesLike(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value) || value.length === 0 || value.length > mostCodes) return undefined;
  const codes: string[] = [];
  for (const item of value) {
    if (typeof item !== "string" || !/^[A-Za-z0-9_]{1,40}$/.test(item)) return undefined;
    codes.push(item);
  }
  return [...new Set(codes)];
}

export function parseReferences(value: unknown): readonly EntryId[] | undefined {
  if (!Array.isArray(value) || value.length > entryLimits.references) return undefined;
  const ids: EntryId[] = [];
  for (const item of value) {
    const id = parseEntryId(item);
    if (id === undefined) return undefined;
    ids.push(id);
  }
  return ids;
}

export function parsePeople(value: unknown): PeopleCounts | undefined {
  if (!isRecord(value)) return undefined;
  const count = countUpTo(entryLimits.people);
  const women = count(value["women"]);
  const men = count(value["men"]);
  const children = count(value["children"]);
  const unknown = count(value["unknown"]);
  if (women === undefined || men === undefined) return undefined;
  if (children === undefined || unknown === undefined) return undefined;
  return { women, men, children, unknown };
}

export type Reader = ReturnType<typeof createReader>;
