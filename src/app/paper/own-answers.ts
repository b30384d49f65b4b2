import type { CaseId } from "../../domain/cases/case-id.ts";
import type { CaseSummary } from "../../domain/cases/case-summary.ts";
import type { CaseRecord } from "../../domain/cases/case-record.ts";
import type { OwnQuestion } from "../../domain/forms/own-question.ts";
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

/** Answers lie in the cases' own documents: one is read after the other, with rests between. */
export async function readOwnAnswers(
  ws: Pick<Workspace, "documents" | "timers">,
  cases: readonly CaseSummary[],
): Promise<ReadonlyMap<CaseId, CaseRecord["own"]>> {
  const answers = new Map<CaseId, CaseRecord["own"]>();
  for (const [at, summary] of cases.entries()) {
    const record = await readRecord(ws, summary);
    answers.set(summary.id, record?.own ?? new Map());
    if (at % together === together - 1)
      await new Promise<void>((goOn) => void ws.timers.after(0, goOn));
  }
  return answers;
}

const together = 50;
