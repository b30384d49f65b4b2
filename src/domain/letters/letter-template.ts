import { groupBy } from "../../base/group-by.ts";
import type { Instant } from "../../base/clock.ts";
import type { PersonId } from "../network/person-id.ts";
import { byEntryId, type EntryId } from "../timeline/entry-id.ts";
import { standing } from "../timeline/standing.ts";
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

/** Every version of a letter, the latest first. */
export const versionsOf = (
  all: readonly TemplateVersion[],
  letter: LetterId,
  language: LetterLanguage,
): readonly TemplateVersion[] =>
  all
    .filter((each) => each.letter === letter && each.language === language)
    .toSorted((a, b) => b.at - a.at || byEntryId(b, a));

/** What a new version replaces: all that stands, also when two coordinators had written apart. */
export const standingVersions = (
  versions: readonly TemplateVersion[],
): readonly TemplateVersion[] => {
  const byId = groupBy(versions, ({ id }) => id);
  return standing(versions.map(({ id, r }) => ({ id, entry: r ? { r } : {} }))).flatMap(
    ({ id }) => byId.get(id) ?? [],
  );
};

/** The network's own wording; undefined while the built-in one is used. Of two written apart, the later one. */
export const ownTemplate = (
  all: readonly TemplateVersion[],
  letter: LetterId,
  language: LetterLanguage,
): string | undefined => standingVersions(versionsOf(all, letter, language))[0]?.text;
