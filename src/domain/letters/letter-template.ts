import type { Instant } from "../../base/clock.ts";
import type { PersonId } from "../network/person-id.ts";
import type { EntryId } from "../timeline/entry-id.ts";
import { inVersions } from "../timeline/in-versions.ts";
import type { LetterId, LetterLanguage } from "./letter.ts";

/** A network's own wording of a letter in one language, in the directory. Written once; the next one replaces it and it stays in the history. */
export interface TemplateEntry {
  readonly k: "template";
  readonly at: number;
  /** Newer versions may know letters and languages that this one does not. */
  readonly letter: string;
  readonly language: string;
  /** Undefined: back to the built-in one. */
  readonly text?: string;
  readonly r?: readonly EntryId[];
}

export interface WrittenTemplate {
  readonly letter: LetterId;
  readonly language: LetterLanguage;
  readonly text: string | undefined;
  /** What its author saw of it. */
  readonly replaces: readonly EntryId[];
}

export interface TemplateVersion {
  readonly id: EntryId;
  readonly letter: string;
  readonly language: string;
  readonly text: string | undefined;
  readonly person: PersonId;
  readonly at: Instant;
  readonly r: readonly EntryId[] | undefined;
}

export const templateLimit = 12_000;

/** How a letter is worded in one language. */
export interface Wording {
  /** What is used; of two written apart, the later one. Undefined: nobody has worded it. */
  readonly used: TemplateVersion | undefined;
  /** What stands as well and says something else, until a coordinator who has seen all of it writes again. */
  readonly apart: readonly TemplateVersion[];
  /** What a new version replaces. */
  readonly standing: readonly EntryId[];
  /** Every version, the latest first. */
  readonly versions: readonly TemplateVersion[];
}

export function wordingOf(
  all: readonly TemplateVersion[],
  letter: LetterId,
  language: LetterLanguage,
): Wording {
  const own = all.filter((each) => each.letter === letter && each.language === language);
  const { versions, standing } = inVersions(own, ({ r }) => r);
  const [used] = standing;
  return {
    used,
    apart: standing.filter(({ text }) => text !== used?.text),
    standing: standing.map(({ id }) => id),
    versions,
  };
}

/** The network's own wording; undefined while the built-in one is used. */
export const ownTemplate = (
  all: readonly TemplateVersion[],
  letter: LetterId,
  language: LetterLanguage,
): string | undefined => wordingOf(all, letter, language).used?.text;
