import type { Brand } from "../../base/brand.ts";
import { bytesToHex } from "../../base/bytes.ts";
import { instant, type Instant } from "../../base/clock.ts";
import { groupBy } from "../../base/group-by.ts";
import type { DeviceId } from "../../base/ids.ts";
import type { Random } from "../../base/random.ts";
import { err, ok, type Result } from "../../base/result.ts";
import { isRecord } from "../../base/shape.ts";
import { foldText } from "../cases/fold-text.ts";
import type { PersonId } from "../network/person-id.ts";
import type { EntryId } from "../timeline/entry-id.ts";
import type { Attributed } from "../timeline/entry-origin.ts";
import { parseReferences } from "../timeline/entry-reader.ts";
import { inVersions } from "../timeline/in-versions.ts";
import type { EntryError } from "../timeline/parse-entry.ts";

/*
 * A guide is a text of the network for the field: what to ask, what to keep, whom to call. Coordinators write them into the directory, everybody reads them. Each version is written
 * once and replaces exactly those that its author saw.
 */

export type GuideId = Brand<string, "GuideId">;

export const newGuideId = (random: Random): GuideId => bytesToHex(random.bytes(8)) as GuideId;

export const parseGuideId = (value: unknown): GuideId | undefined =>
  typeof value === "string" && /^[0-9a-f]{16}$/.test(value) ? (value as GuideId) : undefined;

export interface GuideWords {
  readonly title: string;
  readonly text: string;
  /** Newer versions may know languages and kinds of case that this one does not. */
  readonly language: string;
  /** The kind of case it is for; undefined: for every kind. */
  readonly about?: string;
}

export interface GuideEntry {
  readonly k: "guide";
  readonly at: number;
  readonly guide: GuideId;
  /** Undefined: it is withdrawn. */
  readonly words?: GuideWords;
  readonly r?: readonly EntryId[];
}

export interface WrittenGuide {
  readonly guide: GuideId;
  readonly words: GuideWords | undefined;
  /** What its author saw of it. */
  readonly replaces: readonly EntryId[];
}

export interface GuideVersion {
  readonly id: EntryId;
  readonly words: GuideWords | undefined;
  readonly person: PersonId;
  readonly at: Instant;
}

export interface Guide {
  readonly id: GuideId;
  /** What is read: the latest of what stands, and of a withdrawn guide what it said last. */
  readonly shown: GuideVersion & { readonly words: GuideWords };
  /** What stands as well and says something else, until a coordinator who has seen all of it writes again. */
  readonly apart: readonly GuideVersion[];
  readonly withdrawn: boolean;
  /** What a new version replaces. */
  readonly standing: readonly EntryId[];
  /** Every version, the latest first. */
  readonly versions: readonly GuideVersion[];
  /** Each of its words once, as they are searched. They are looked up when somebody searches for the first time. */
  readonly searched: () => readonly string[];
}

export const guideLimits = { title: 120, text: 12_000 } as const;

/** Only what coordinators write counts: what everybody reads under the network's name is worded by who answers for it. */
export function foldGuides(
  entries: readonly Attributed<GuideEntry>[],
  managesMembers: (device: DeviceId) => boolean,
  personOf: (device: DeviceId) => PersonId,
): readonly Guide[] {
  const counted = entries.filter(({ origin }) => managesMembers(origin.device));
  return [...groupBy(counted, ({ entry }) => entry.guide)].flatMap(([id, own]) => {
    const replaces = new Map(own.map((each) => [each.id, each.entry.r]));
    const { versions, standing: now } = inVersions(
      own.map(({ id: version, entry, origin }): GuideVersion => {
        const at = instant(entry.at - origin.clockOffsetMs);
        return { id: version, words: entry.words, person: personOf(origin.device), at };
      }),
      (version) => replaces.get(version.id),
    );
    const shown = now.find(hasWords) ?? versions.find(hasWords);
    // Somebody's withdrawal came before what it withdraws.
    if (!shown) return [];
    const withdrawn = !now.some(hasWords);
    let searched: readonly string[] | undefined;
    const guide: Guide = {
      id,
      shown,
      apart: withdrawn ? [] : now.filter(({ words }) => !sameWords(words, shown.words)),
      withdrawn,
      standing: now.map((version) => version.id),
      versions,
      searched: () => (searched ??= wordsIn(`${shown.words.title} ${shown.words.text}`)),
    };
    return [guide];
  });
}

export function parseGuide(value: unknown): Result<GuideEntry, EntryError> {
  const bad = (what: string) => err({ type: "BadEntry", what } as const);
  if (!isRecord(value)) return bad("entry");
  const { k, at, r } = value;
  if (k !== "guide") return err({ type: "UnknownKind", kind: String(k).slice(0, 40) });
  if (typeof at !== "number" || !Number.isFinite(at)) return bad("at");
  const guide = parseGuideId(value["guide"]);
  if (!guide) return bad("guide");
  const words = parseWords(value["words"]);
  if (value["words"] !== undefined && !words) return bad("words");
  const replaces = parseReferences(r);
  if (r !== undefined && !replaces) return bad("r");
  return ok({ k, at, guide, ...(words && { words }), ...(replaces && { r: replaces }) });
}

function parseWords(value: unknown): GuideWords | undefined {
  if (!isRecord(value)) return undefined;
  const { title, text, language, about } = value;
  if (!isTextUpTo(guideLimits.title, title) || !isTextUpTo(guideLimits.text, text))
    return undefined;
  if (typeof language !== "string" || !/^[a-z]{2,3}$/.test(language)) return undefined;
  if (about === undefined) return { title, text, language };
  if (typeof about !== "string" || !/^[a-z][a-z0-9_]{1,39}$/.test(about)) return undefined;
  return { title, text, language, about };
}

const isTextUpTo = (limit: number, value: unknown): value is string =>
  typeof value === "string" && value.length <= limit;

const hasWords = (version: GuideVersion): version is Guide["shown"] => version.words !== undefined;

const sameWords = (a: GuideWords | undefined, b: GuideWords | undefined): boolean =>
  a?.title === b?.title &&
  a?.text === b?.text &&
  a?.language === b?.language &&
  a?.about === b?.about;

const wordsIn = (text: string): readonly string[] => [
  ...new Set(foldText(text).split(/[^\p{L}\p{N}]+/u)),
];
