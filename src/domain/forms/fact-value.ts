import { parseRegionId } from "../cases/region.ts";
import { parsePartialDate } from "../time/partial-date.ts";
import { parseEntryId } from "../timeline/entry-id.ts";
import { cleanLine, cleanText } from "../text/clean-text.ts";
import type { FieldDefinition } from "./field-definition.ts";

/** As it is kept: without what nobody sees, and in one line where the field has one. */
export const cleanValue = (field: FieldDefinition, value: FactValue): FactValue =>
  typeof value === "string"
    ? field.kind === "longText"
      ? cleanText(value)
      : cleanLine(value)
    : value;

export const factLimits = { text: 200, longText: 8_000, choices: 100 } as const;

type FactRecord = Extract<FactValue, { readonly [key: string]: string | number | boolean }>;

export const isFactList = (value: FactValue | undefined): value is readonly string[] =>
  Array.isArray(value);

export const isFactRecord = (value: FactValue | undefined): value is FactRecord =>
  typeof value === "object" && !isFactList(value);

/**
 * The value as the field's kind has it. A code that its list does not have is let through when it looks like a code: a newer
 * version may have added it, and it is shown as it is.
 */
export function parseFactValue(field: FieldDefinition, value: unknown): FactValue | undefined {
  switch (field.kind) {
    case "text":
      return textUpTo(factLimits.text, value);
    case "longText":
      return textUpTo(factLimits.longText, value);
    case "choice":
      return parseCodeLike(value);
    case "multi":
      return parseCodes(value);
    case "number":
      return parseNumber(field, value);
    case "boolean":
      return typeof value === "boolean" ? value : undefined;
    case "partialDate":
      return parsePartialDate(value);
    case "region":
      return parseRegionId(value);
    case "counts":
      return parseCounts(field, value);
    case "ref":
      return parseEntryId(value);
  }
}

const textUpTo = (limit: number, value: unknown): string | undefined =>
  typeof value === "string" && value.length <= limit ? value : undefined;

const parseCodeLike = (value: unknown): string | undefined =>
  typeof value === "string" && /^[A-Za-z0-9_]{1,40}$/.test(value) ? value : undefined;

function parseCodes(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value) || value.length > factLimits.choices) return undefined;
  const codes: string[] = [];
  for (const item of value) {
    const code = parseCodeLike(item);
    if (code === undefined) return undefined;
    codes.push(code);
  }
  return codes;
}

function parseNumber({ min = 0, max = 1_000_000 }: FieldDefinition, value: unknown) {
  const isWhole = typeof value === "number" && Number.isInteger(value);
  return isWhole && value >= min && value <= max ? value : undefined;
}

/** Exactly the numbers the field names. */
function parseCounts(field: FieldDefinition, value: unknown): FactValue | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const names = field.counts ?? [];
  const entries = Object.entries(value);
  if (entries.length !== names.length) return undefined;
  const counts: Record<string, number> = {};
  for (const name of names) {
    const count = parseNumber(field, entries.find(([key]) => key === name)?.[1]);
    if (count === undefined) return undefined;
    counts[name] = count;
  }
  return counts;
}

export type FactValue =
  | string
  | number
  | boolean
  | readonly string[]
  | { readonly [key: string]: string | number | boolean };
