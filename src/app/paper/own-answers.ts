import type { CaseId } from "../../domain/cases/case-id.ts";
import type { CaseSummary } from "../../domain/cases/case-summary.ts";
import type { CaseRecord } from "../../domain/cases/case-record.ts";
import type { OwnQuestion } from "../../domain/forms/own-question.ts";
import type { OwnList } from "../../domain/lists/own-list.ts";
import { readRecord } from "../cases/read-record.ts";
import type { Workspace } from "../workspace.ts";

/**
 * The questions of the network's own whose answers may stand in a list that leaves: none of a special category, and without names nothing that was written
 * in words, for words name people.
 */
export const questionsInList = (
  questions: readonly OwnQuestion[],
  withNames: boolean,
): readonly OwnQuestion[] =>
  questions.filter(
    ({ kind, sensitive }) =>
      kind !== "note" &&
      sensitive !== "art9" &&
      (withNames || (kind !== "text" && kind !== "longText")),
  );

/** The lists of the network's own whose records may stand there: none of a special category. */
export const listsInExport = (lists: readonly OwnList[]): readonly OwnList[] =>
  lists.filter(({ sensitive }) => sensitive !== "art9");

export type OwnOfCase = Pick<CaseRecord, "own" | "ownThings">;

/** Answers lie in the cases' own documents: one is read after the other, with rests between. */
export async function readOwnAnswers(
  ws: Pick<Workspace, "documents" | "timers">,
  cases: readonly CaseSummary[],
): Promise<ReadonlyMap<CaseId, OwnOfCase>> {
  const answers = new Map<CaseId, OwnOfCase>();
  for (const [at, summary] of cases.entries()) {
    const record = await readRecord(ws, summary);
    if (record) answers.set(summary.id, record);
    if (at % together === together - 1)
      await new Promise<void>((goOn) => void ws.timers.after(0, goOn));
  }
  return answers;
}

const together = 50;
