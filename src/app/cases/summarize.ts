import type { CaseSummary } from "../../domain/cases/case-summary.ts";
import { summarizeCase } from "../../domain/cases/summarize-case.ts";
import type { WholeCase } from "./whole-case.ts";

/** What sync counts, because only it knows. */
export interface SummaryCounts {
  readonly unread: number;
  /** Entries of the persons' documents that are only on this phone. */
  readonly identityWaiting: number;
}

/** Undefined while the opening of the case has not arrived. */
export const summarizeWhole = (whole: WholeCase, counts: SummaryCounts): CaseSummary | undefined =>
  summarizeCase(whole.record, {
    identity: whole.identity,
    otherNos: whole.otherNos,
    ...counts,
  });
