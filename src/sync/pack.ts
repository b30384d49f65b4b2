import type { ChannelId } from "../base/ids.ts";
import { limits } from "../protocol/limits.ts";
import {
  waitingSection,
  type Content,
  type EntriesSection,
  type ReadSection,
  type ReceiptSection,
  type Section,
  type ShredSection,
} from "./content.ts";

/** Sections that were written in one go, with what their author knew; in the order of writing. */
export type PackItem = Pick<Content, "seen" | "sections">;

export interface Pack {
  /** How many of the items are in it. */
  readonly items: number;
  readonly content: Pick<Content, "seen" | "sections">;
  readonly encoded: Uint8Array<ArrayBuffer>;
  /** The room it is for; undefined: the shared stream. */
  readonly room?: ChannelId;
}

const overheadBytes = 512;
const targetBytes = limits.envelopeTargetBytes - overheadBytes;
const mostBytes = limits.envelopeBytes - overheadBytes * 8; // Padmé adds up to 12 %

/**
 * Fills as few envelopes as it can with items that follow each other. Undefined when one item alone is longer than an envelope may be.
 * Within a pack what belongs to one channel is joined; the order of entries of one client stays.
 */
export function packItems(
  items: readonly PackItem[],
  encode: (content: Pick<Content, "seen" | "sections">) => Uint8Array<ArrayBuffer>,
): readonly Pack[] | undefined {
  const packs: Pack[] = [];
  let at = 0;
  let take = items.length;
  while (at < items.length) {
    take = Math.min(take, items.length - at);
    const content = joined(items.slice(at, at + take));
    const fits = isWithinLimits(content);
    const encoded = fits ? encode(content) : undefined;
    if (encoded && (encoded.length <= targetBytes || (take === 1 && encoded.length <= mostBytes))) {
      packs.push({ items: take, content, encoded });
      at += take;
      // The next ones are probably as long as these.
      take = Math.max(1, Math.floor((take * targetBytes) / Math.max(encoded.length, 1)));
      continue;
    }
    if (take === 1) return undefined;
    const share = encoded ? (targetBytes / encoded.length) * 0.95 : 0.5;
    take = Math.max(1, Math.min(take - 1, Math.floor(take * share)));
  }
  return packs;
}

function isWithinLimits({ sections }: Pick<Content, "sections">): boolean {
  return (
    // One place is left for what says how much waits behind it.
    sections.length < limits.sectionsPerEnvelope &&
    sections.every(
      (section) => section.type !== "entries" || section.entries.length <= limits.entriesPerSection,
    )
  );
}

/** Sections of one client in one channel become one; receipts of a channel keep the highest counters; what shreds it comes last. */
export function joined(items: readonly PackItem[]): Pick<Content, "seen" | "sections"> {
  const seen = new Map<number, number>();
  const entries = new Map<string, EntriesSection>();
  const receipts = new Map<string, ReceiptSection | ReadSection>();
  const shreds = new Map<string, ShredSection>();
  for (const item of items) {
    for (const [index, gctr] of item.seen) seen.set(index, Math.max(seen.get(index) ?? 0, gctr));
    for (const section of item.sections)
      if (section.type === "shred") shreds.set(section.channel, section);
      else if (section.type === "receipt" || section.type === "read") {
        const name = `${section.type} ${section.channel}`;
        const marks = new Map(receipts.get(name)?.seen);
        for (const [index, gctr] of section.seen)
          marks.set(index, Math.max(marks.get(index) ?? 0, gctr));
        receipts.set(name, { ...section, seen: [...marks] });
      } else if (section.type === "entries") {
        const name = `${section.channel} ${section.client}`;
        const before = entries.get(name);
        entries.set(
          name,
          before ? { ...before, entries: [...before.entries, ...section.entries] } : section,
        );
      }
  }
  const sections: Section[] = [...entries.values(), ...receipts.values(), ...shreds.values()];
  return { seen: [...seen], sections };
}

/** Each says how many entries wait behind it; what was said of that before is left out by `joined`. */
export function saysWaiting(
  packs: readonly Pack[],
  encode: (content: Pick<Content, "seen" | "sections">) => Uint8Array<ArrayBuffer>,
): readonly Pack[] {
  let behind = 0;
  const said: Pack[] = [];
  for (const pack of packs.toReversed()) {
    const sections = [...pack.content.sections, waitingSection(behind)];
    const content = { ...pack.content, sections };
    said.push(behind > 0 ? { ...pack, content, encoded: encode(content) } : pack);
    behind += countEntries(pack.content.sections);
  }
  return said.reverse();
}

export const countEntries = (sections: readonly Section[]): number =>
  sections.reduce(
    (sum, section) => sum + (section.type === "entries" ? section.entries.length : 0),
    0,
  );

/** Halves a section that is too long for an envelope; a single entry stays whole. */
export function halves(section: EntriesSection): readonly EntriesSection[] {
  const middle = section.entries.length >> 1;
  if (middle === 0) return [section];
  return [
    { ...section, entries: section.entries.slice(0, middle) },
    { ...section, clock: section.clock + middle, entries: section.entries.slice(middle) },
  ];
}
