import { isRecord } from "../../base/shape.ts";
import { bytesToHex } from "../../base/bytes.ts";
import type { Random } from "../../base/random.ts";
import { caseTypes, type CaseType } from "../cases/case-type.ts";
import { parseCode } from "../cases/code-lists.ts";
import { cleanLine, cleanText } from "../text/clean-text.ts";
import { parsePartialDate } from "../time/partial-date.ts";
import type { FactValue } from "./fact-value.ts";
import { factLimits, isFactList, isFactRecord } from "./fact-value.ts";
import { parseExpression, type Expression } from "./own-expression.ts";

/*
 * A network's own questions: what a coordinator asks beside what Teren asks. The definition lies in the directory; the answers are facts of the
 * case, under an id no field of ours can have, and can be read on a phone that has not heard of the question yet.
 */

export type OwnFieldId = `own_${string}`;

export const ownKinds = [
  "text",
  "longText",
  "number",
  "boolean",
  "partialDate",
  "choice",
  "multi",
  /** Words to read between questions; nobody answers them. */
  "note",
] as const;
export type OwnKind = (typeof ownKinds)[number];

/** As with our fields: the answers of a special category stay closed until a basis for keeping them is chosen. */
export const ownSensitivities = ["no", "personal", "high", "art9"] as const;
export type OwnSensitivity = (typeof ownSensitivities)[number];

/** Words by language code; at least one. A screen shows its own language, or whichever there is. */
export type OwnWords = Readonly<Record<string, string>>;

export interface OwnOption {
  readonly id: string;
  readonly label: OwnWords;
  /** What a form says of it beside its words, to choose by. */
  readonly columns?: Readonly<Record<string, string>>;
}

export interface OwnQuestion {
  readonly id: OwnFieldId;
  readonly caseType: CaseType | "core";
  readonly kind: OwnKind;
  readonly label: OwnWords;
  readonly hint?: OwnWords;
  /** Questions of one heading stand together. */
  readonly heading?: OwnWords;
  readonly options?: readonly OwnOption[];
  readonly sensitive: OwnSensitivity;
  /** Without it the case is not complete; it can be saved all the same. */
  readonly required?: Expression;
  /** Asked only when this holds. */
  readonly when?: Expression;
  /** Which answers are taken, and what is said of the others. */
  readonly check?: Expression;
  readonly checkWords?: OwnWords;
  /** Which options are offered. */
  readonly offered?: Expression;
  /** Asked already when a case is opened, in the last step. */
  readonly atIntake?: boolean;
  /** Not asked any more; what was answered stays in sight. */
  readonly retired?: boolean;
  /** Lower ones come first. */
  readonly order: number;
}

export const ownLimits = {
  words: 500,
  languages: 12,
  options: 200,
  code: 64,
  columns: 12,
} as const;

export const newOwnFieldId = (random: Random): OwnFieldId => `own_${bytesToHex(random.bytes(8))}`;

export const parseOwnFieldId = (value: unknown): OwnFieldId | undefined =>
  isOwnFieldId(value) ? value : undefined;

const isOwnFieldId = (value: unknown): value is OwnFieldId =>
  typeof value === "string" && /^own_[0-9a-f]{16}$/.test(value);

/** Reads a definition that may come from anyone. */
export function parseOwnQuestion(value: unknown): OwnQuestion | undefined {
  if (!isRecord(value)) return undefined;
  const id = parseOwnFieldId(value["id"]);
  const caseType = parseCode(["core", ...caseTypes] as const, value["caseType"]);
  const kind = parseCode(ownKinds, value["kind"]);
  const sensitive = parseCode(ownSensitivities, value["sensitive"]);
  const label = parseOwnWords(value["label"]);
  const { order, retired, atIntake } = value;
  if (!id || !caseType || !kind || !sensitive || !label) return undefined;
  if (typeof order !== "number" || !Number.isFinite(order)) return undefined;
  if (retired !== undefined && typeof retired !== "boolean") return undefined;
  if (atIntake !== undefined && typeof atIntake !== "boolean") return undefined;

  const parts = {
    hint: given(value["hint"], parseOwnWords),
    heading: given(value["heading"], parseOwnWords),
    options: given(value["options"], parseOptions),
    required: given(value["required"], parseExpression),
    when: given(value["when"], parseExpression),
    check: given(value["check"], parseExpression),
    checkWords: given(value["checkWords"], parseOwnWords),
    offered: given(value["offered"], parseExpression),
  };
  if (Object.values(parts).includes(null)) return undefined;
  const hasOptions = kind === "choice" || kind === "multi";
  if (hasOptions !== (parts.options !== undefined)) return undefined;
  return {
    id,
    caseType,
    kind,
    label,
    sensitive,
    order,
    ...(retired && { retired }),
    ...(atIntake && { atIntake }),
    ...withoutMissing(parts),
  };
}

/**
 * An answer as far as it can be told without its question: a phone may have the answer before the question. Days are text here, and codes look like
 * none of ours.
 */
export function parseOwnAnswer(value: unknown): FactValue | undefined {
  switch (typeof value) {
    case "boolean":
      return value;
    case "number":
      return Math.abs(value) <= numberLimit ? value : undefined;
    case "string":
      return value.length <= factLimits.longText ? value : undefined;
    default:
      return Array.isArray(value) && value.length <= ownLimits.options && value.every(isOwnCode)
        ? value
        : undefined;
  }
}

/** The answer as the question's kind has it. */
export function parseAnswerTo({ kind }: OwnQuestion, value: unknown): FactValue | undefined {
  const answer = parseOwnAnswer(value);
  if (answer === undefined || isFactRecord(answer)) return undefined;
  switch (kind) {
    case "text":
      return typeof answer === "string" && answer.length <= factLimits.text ? answer : undefined;
    case "longText":
      return typeof answer === "string" ? answer : undefined;
    case "number":
      return typeof answer === "number" ? answer : undefined;
    case "boolean":
      return typeof answer === "boolean" ? answer : undefined;
    case "partialDate":
      return parsePartialDate(answer);
    case "choice":
      return isOwnCode(answer) ? answer : undefined;
    case "multi":
      return isFactList(answer) ? answer : undefined;
    case "note":
      return undefined;
  }
}

/** As it is kept: without signs nobody sees. */
export const cleanAnswer = ({ kind }: OwnQuestion, value: FactValue): FactValue => {
  if (typeof value !== "string") return value;
  return kind === "longText" ? cleanText(value) : cleanLine(value);
};

export const isOwnCode = (value: unknown): value is string =>
  typeof value === "string" && value.length <= ownLimits.code && /^[^\s]+$/.test(value);

const numberLimit = 1e12;

/** Null when something is there and cannot be read. */
const given = <T>(
  value: unknown,
  parse: (value: unknown) => T | undefined,
): T | undefined | null => (value === undefined ? undefined : (parse(value) ?? null));

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined | null> };
const withoutMissing = <T extends object>(parts: T): Present<T> =>
  Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as Present<T>;

export function parseOwnWords(value: unknown): OwnWords | undefined {
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value);
  if (entries.length === 0 || entries.length > ownLimits.languages) return undefined;
  const words: Record<string, string> = {};
  for (const [language, said] of entries) {
    if (!/^[a-z]{2,3}$/.test(language) || typeof said !== "string") return undefined;
    if (said.trim() === "" || said.length > ownLimits.words) return undefined;
    words[language] = said;
  }
  return words;
}

function parseOptions(value: unknown): readonly OwnOption[] | undefined {
  if (!Array.isArray(value) || value.length === 0 || value.length > ownLimits.options)
    return undefined;
  const options: OwnOption[] = [];
  for (const item of value) {
    if (!isRecord(item)) return undefined;
    const label = parseOwnWords(item["label"]);
    const columns = given(item["columns"], parseColumns);
    if (!isOwnCode(item["id"]) || !label || columns === null) return undefined;
    options.push({ id: item["id"], label, ...(columns && { columns }) });
  }
  return new Set(options.map(({ id }) => id)).size === options.length ? options : undefined;
}

function parseColumns(value: unknown): Readonly<Record<string, string>> | undefined {
  if (!isRecord(value)) return undefined;
  const columns: Record<string, string> = {};
  const entries = Object.entries(value);
  if (entries.length > ownLimits.columns) return undefined;
  for (const [name, said] of entries) {
    if (name.length > ownLimits.code || typeof said !== "string") return undefined;
    if (said.length > ownLimits.words) return undefined;
    columns[name] = said;
  }
  return columns;
}
