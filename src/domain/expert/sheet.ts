import { isRecord } from "../../base/shape.ts";
/** A case in words, once a language, for somebody without the app's own. */
export type Sheet = readonly SheetWords[];

export interface SheetWords {
  readonly language: string;
  /** Of the language, in itself. */
  readonly name: string;
  readonly title: string;
  readonly made: string;
  readonly honest: string;
  readonly questionTitle: string;
  /** As it was written, in no other language; empty when nothing is asked. */
  readonly question: string;
  readonly factsTitle: string;
  readonly facts: readonly { readonly field: string; readonly value: string }[];
  readonly daysTitle: string;
  readonly days: readonly { readonly day: string; readonly what: string; readonly note: string }[];
  readonly print: string;
  readonly close: string;
}

/** What a member wrote for a guest to read; undefined for anything else. */
export function parseSheet(value: unknown): Sheet | undefined {
  if (!Array.isArray(value) || value.length === 0 || value.length > mostLanguages) return undefined;
  return value.every(isWords) ? value : undefined;
}

const mostLanguages = 20;
const mostLines = 5_000;
const plain = [
  "language",
  "name",
  "title",
  "made",
  "honest",
  "questionTitle",
  "question",
  "factsTitle",
  "daysTitle",
  "print",
  "close",
] as const;

function isWords(value: unknown): value is SheetWords {
  if (!isRecord(value)) return false;
  return (
    plain.every((name) => typeof value[name] === "string") &&
    areLines(value["facts"], ["field", "value"]) &&
    areLines(value["days"], ["day", "what", "note"])
  );
}

const areLines = (value: unknown, names: readonly string[]): boolean =>
  Array.isArray(value) &&
  value.length <= mostLines &&
  value.every((line) => isRecord(line) && names.every((name) => typeof line[name] === "string"));
