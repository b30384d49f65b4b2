import { bytesToHex } from "../../base/bytes.ts";
import type { Random } from "../../base/random.ts";
import { caseTypes, type CaseType } from "../cases/case-type.ts";
import { parseCode } from "../cases/code-lists.ts";
import { parseExpression, type Expression } from "../forms/own-expression.ts";
import {
  ownSensitivities,
  parseOwnQuestion,
  parseOwnWords,
  type OwnQuestion,
  type OwnSensitivity,
  type OwnWords,
} from "../forms/own-question.ts";

/*
 * A list of a network's own: a kind of thing a case has several of, with its questions, as a coordinator made it. The definition lies in the directory; its
 * records are `listed` entries of the case, under an id that no list of ours can have, and can be read on a phone that has not heard of the list yet.
 */

export type OwnListId = `list_${string}`;

export interface OwnList {
  readonly id: OwnListId;
  readonly caseType: CaseType | "core";
  /** What the list is called, as in "Children at school". */
  readonly label: OwnWords;
  /** Asked of each record, in this order; the first that is answered is what a record is called. */
  readonly questions: readonly OwnQuestion[];
  /** Of everything in it. */
  readonly sensitive: OwnSensitivity;
  /** Offered only when this holds. */
  readonly when?: Expression;
  /** Photographs, documents and voice notes can be put with each record. */
  readonly photos?: true;
  /** Nothing is added any more; what was listed stays in sight. */
  readonly retired?: boolean;
  /** Lower ones come first. */
  readonly order: number;
}

export const ownListLimits = {
  questions: 60,
  /** As it is written down: it travels in one envelope with others. */
  length: 40_000,
} as const;

export const newOwnListId = (random: Random): OwnListId => `list_${bytesToHex(random.bytes(8))}`;

export const parseOwnListId = (value: unknown): OwnListId | undefined =>
  isOwnListId(value) ? value : undefined;

export const isOwnListId = (value: unknown): value is OwnListId =>
  typeof value === "string" && /^list_[0-9a-f]{16}$/.test(value);

/** Reads a definition that may come from anyone. */
export function parseOwnList(value: unknown): OwnList | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const said: Readonly<Record<string, unknown>> = { ...value };
  const id = parseOwnListId(said["id"]);
  const caseType = parseCode(["core", ...caseTypes] as const, said["caseType"]);
  const sensitive = parseCode(ownSensitivities, said["sensitive"]);
  const label = parseOwnWords(said["label"]);
  const questions = parseQuestions(said["questions"]);
  const when = said["when"] === undefined ? undefined : parseExpression(said["when"]);
  const { order, retired } = said;
  if (!id || !caseType || !sensitive || !label || !questions) return undefined;
  if (said["when"] !== undefined && when === undefined) return undefined;
  if (typeof order !== "number" || !Number.isFinite(order)) return undefined;
  if (retired !== undefined && typeof retired !== "boolean") return undefined;
  return {
    id,
    caseType,
    label,
    questions,
    sensitive,
    order,
    ...(when !== undefined && { when }),
    ...(said["photos"] === true && { photos: true }),
    ...(retired && { retired }),
  };
}

function parseQuestions(value: unknown): readonly OwnQuestion[] | undefined {
  if (!Array.isArray(value) || value.length > ownListLimits.questions) return undefined;
  const questions = value.map(parseOwnQuestion).filter((question) => question !== undefined);
  const ids = new Set(questions.map(({ id }) => id));
  return questions.length === value.length && ids.size === value.length ? questions : undefined;
}

/** What can be kept and sent: something is asked of each record, and all of it fits. */
export const isWholeList = (list: OwnList): boolean =>
  parseOwnList(list) !== undefined &&
  list.questions.some(({ kind }) => kind !== "note") &&
  JSON.stringify(list).length <= ownListLimits.length;
