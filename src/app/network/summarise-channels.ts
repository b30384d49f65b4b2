import type { ChannelId } from "../../base/ids.ts";
import { caseIdOfChannel, type CaseId } from "../../domain/cases/case-id.ts";
import type { CaseLog, IdentityLog } from "../../domain/timeline/case-log.ts";
import { parseCaseEntry, parseIdentityEntry } from "../../domain/timeline/parse-entry.ts";
import type { Summarise } from "../../sync/channels.ts";
import type { ChannelEntry } from "../../sync/origin.ts";
import { summarizeWhole } from "../cases/summarize.ts";
import { foldWholeCase, type WholeCase } from "../cases/whole-case.ts";
import { fieldsOf } from "../sealed-values.ts";
import { logOfEntries, type PersonOf } from "./entry-origins.ts";
import type { CaseChannels } from "./case-channels.ts";
import { encodeStoredSummary } from "./stored-summary.ts";

type Read = (channel: ChannelId) => Promise<readonly ChannelEntry[]>;

/** Works out what lists show of the cases that changed: for sync, which keeps it beside the documents in the same transaction. */
export function createSummarise(parts: {
  readonly personOf: PersonOf;
  readonly caseChannels: CaseChannels;
}): Summarise {
  const { personOf, caseChannels } = parts;

  return async (changed, read) => {
    const ids = new Set<CaseId>();
    for (const channel of changed) {
      for (const id of caseChannels.casesOf(channel)) ids.add(id);
      if (isCase(await read(channel))) ids.add(caseIdOfChannel(channel));
    }
    const summaries: { readonly id: ChannelId; readonly summary: unknown }[] = [];
    // A case that went into another shows there what is new in it.
    for (const id of ids) {
      const whole = await readWholeCase(id, read, personOf);
      for (const { entry } of whole.record.merges)
        if (entry.k === "mergedInto") ids.add(entry.other);
      const summary = summarizeWhole(whole, { unread: 0, identityWaiting: 0 });
      if (!summary) continue;
      const channels = whole.parts.flatMap(({ caseId, identityChannel }) =>
        identityChannel ? [caseId, identityChannel] : [caseId],
      );
      const others = channels.filter((channel) => channel !== id);
      caseChannels.learn(id, others);
      summaries.push({ id, summary: encodeStoredSummary({ summary, others }) });
    }
    return summaries;
  };
}

/** A person's document holds facts about her and nothing else; the case they belong to names it. */
const isCase = (entries: readonly ChannelEntry[]): boolean =>
  entries.some(({ value }) => fieldsOf(value)["k"] === "opened");

/** Without opening a document. */
export async function readWholeCase(
  id: CaseId,
  read: Read,
  personOf: PersonOf,
): Promise<WholeCase> {
  const cases = new Map<CaseId, CaseLog>();
  const identities = new Map<ChannelId, IdentityLog>();
  for (;;) {
    const missingCases = new Set<CaseId>();
    const missingPersons = new Set<ChannelId>();
    const whole = foldWholeCase(
      id,
      (caseId) => noting(cases, missingCases, caseId),
      (channel) => noting(identities, missingPersons, channel),
    );
    if (missingCases.size + missingPersons.size === 0) return whole;
    for (const caseId of missingCases)
      cases.set(caseId, logOfEntries(await read(caseId), parseCaseEntry, personOf));
    for (const channel of missingPersons)
      identities.set(channel, logOfEntries(await read(channel), parseIdentityEntry, personOf));
  }
}

function noting<Id, Log>(logs: ReadonlyMap<Id, Log>, missing: Set<Id>, id: Id): Log | undefined {
  const log = logs.get(id);
  if (!log) missing.add(id);
  return log;
}
