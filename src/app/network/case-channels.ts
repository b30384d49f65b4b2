import type { ChannelId } from "../../base/ids.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";

/** Which channels make up a case: its own, its person's, and those of cases merged into it. */
export interface CaseChannels {
  readonly learn: (id: CaseId, others: readonly ChannelId[]) => void;
  /** Of a case nothing was learned of: its own alone. */
  readonly channelsOf: (id: CaseId) => readonly ChannelId[];
  /** The cases in which a channel counts besides its own. */
  readonly casesOf: (channel: ChannelId) => readonly CaseId[];
}

export function createCaseChannels(): CaseChannels {
  const othersOf = new Map<CaseId, readonly ChannelId[]>();
  const cases = new Map<ChannelId, Set<CaseId>>();
  return {
    learn(id, others) {
      for (const channel of othersOf.get(id) ?? []) cases.get(channel)?.delete(id);
      othersOf.set(id, others);
      for (const channel of others) {
        const ids = cases.get(channel) ?? new Set();
        ids.add(id);
        cases.set(channel, ids);
      }
    },
    channelsOf: (id) => [id, ...(othersOf.get(id) ?? [])],
    casesOf: (channel) => [...(cases.get(channel) ?? [])],
  };
}
