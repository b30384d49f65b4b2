import { parseChannelId, type ChannelId } from "../../base/ids.ts";
import { foldText } from "../../domain/cases/fold-text.ts";
import type { CaseSummary } from "../../domain/cases/case-summary.ts";
import type { ChannelSummary } from "../../sync/channels.ts";
import { fieldsOf } from "../sealed-values.ts";

/** What is kept of a case in the sealed pages: its summary without what changes from day to day, and the channels that belong to it. */
export interface StoredSummary {
  readonly summary: CaseSummary;
  /** The person's document; of a case with others merged into it, theirs as well. */
  readonly others: readonly ChannelId[];
}

const version = 1;

export const encodeStoredSummary = ({ summary, others }: StoredSummary): unknown => ({
  v: version,
  c: summary,
  o: others,
});

/** Undefined for what is no case, and for pages of another version, which sync then asks for anew. */
export function parseStoredSummary(value: unknown): StoredSummary | undefined {
  const { v, c, o } = fieldsOf(value);
  if (v !== version || typeof c !== "object" || c === null) return undefined;
  const summary = c as CaseSummary; // written by a member's device under the network's own keys
  const others = Array.isArray(o)
    ? o.flatMap((channel: unknown) => parseChannelId(channel) ?? [])
    : [];
  if (summary.searchKey) return { summary, others };
  const { no, otherNos = [], label, settlement = "" } = summary;
  return {
    summary: { ...summary, searchKey: foldText([no, ...otherNos, label, settlement].join(" ")) },
    others,
  };
}

/** For the list of a new phone, before the cases have come: without what can be worked out, or is only for comparing. */
export function storedSummaryForDigest(value: unknown): unknown {
  const stored = parseStoredSummary(value);
  if (!stored || stored.summary.status === "merged") return undefined;
  const { searchKey: _s, nameKey: _n, phoneKey: _p, birthYear: _b, ...summary } = stored.summary;
  return { v: version, c: { ...summary, searchKey: "" } };
}

/** The summary with what is unread and unsent in all its channels. */
export function countedSummary(
  { summary, others }: StoredSummary,
  countsOf: (channel: ChannelId) => Pick<ChannelSummary, "unread" | "waiting"> | undefined,
): CaseSummary {
  let unread = 0;
  let waiting = 0;
  for (const channel of [summary.id, ...others]) {
    const counts = countsOf(channel);
    unread += counts?.unread ?? 0;
    waiting += counts?.waiting ?? 0;
  }
  return { ...summary, unread, waiting };
}
