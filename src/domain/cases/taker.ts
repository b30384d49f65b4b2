import type { CaseRecord } from "./case-record.ts";

/** Handed in, and given to nobody yet. */
export const isWaitingForTaker = ({
  opened,
  assignments,
}: Pick<CaseRecord, "opened" | "assignments">): boolean =>
  opened?.entry.intake === true && assignments.length === 0;
