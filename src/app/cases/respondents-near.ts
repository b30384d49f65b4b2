import type { CaseId } from "../../domain/cases/case-id.ts";
import type { CaseSummary } from "../../domain/cases/case-summary.ts";
import { createPlaceTest, createRespondentTest } from "../../domain/cases/same-respondent.ts";
import type { FactValue } from "../../domain/forms/fact-value.ts";
import { dropDraft, loadDraft, saveDraft } from "../drafts/drafts.ts";
import type { Workspace } from "../workspace.ts";
import { readRecord } from "./read-record.ts";

interface NearRespondent {
  readonly of: CaseSummary;
  /** Several where people said different things. */
  readonly names: readonly string[];
}

/** Which of them may be the one that is typed, the latest case first. */
export type RespondentSearch = (typed: string) => readonly NearRespondent[];

/**
 * Looks up against whom the other cases of discrimination of that place are. Their documents are read, once, as the list knows nothing of it; in one
 * settlement there are few. Nothing is written.
 */
export async function respondentsNear(
  ws: Pick<Workspace, "cases" | "documents">,
  caseId: CaseId,
): Promise<RespondentSearch> {
  const { list, summaries } = ws.cases.get();
  const place = summaries.get(caseId) ?? {};
  const isNear = createPlaceTest(place);
  const near = list.filter((one) => one.id !== caseId && one.type === "discrimination" && isNear(one)); // prettier-ignore
  const known: NearRespondent[] = [];
  for (const of of near.slice(0, enough)) {
    const said = (await readRecord(ws, of))?.facts.get("respondent") ?? [];
    const names = said.flatMap(({ value }) => (typeof value === "string" && value !== "" ? [value] : [])); // prettier-ignore
    if (names.length > 0) known.push({ of, names });
  }
  return (typed) => {
    const isSame = createRespondentTest(typed, place);
    return known.filter(({ names }) => names.some(isSame));
  };
}

/** Keeps what is typed and not saved, while another case is looked at. */
export const keepTyped = (
  ws: Pick<Workspace, "drafts">,
  caseId: CaseId,
  { over, typed }: TypedOver,
): Promise<void> => saveDraft(ws, draftOf(caseId), [over ?? null, typed]);

interface TypedOver {
  /** What the case said then. */
  readonly over: FactValue | undefined;
  readonly typed: string;
}

/** Takes it up again, once; undefined when there is none, or the case says something else by now. */
export async function takeUpTyped(
  ws: Pick<Workspace, "drafts">,
  caseId: CaseId,
  over: FactValue | undefined,
): Promise<string | undefined> {
  const kept = await loadDraft(ws, draftOf(caseId));
  if (kept === undefined) return undefined;
  await dropDraft(ws, draftOf(caseId));
  const [before, typed] = Array.isArray(kept) ? (kept as readonly unknown[]) : [];
  return typeof typed === "string" && before === (over ?? null) ? typed : undefined;
}

const draftOf = (caseId: CaseId): string => `respondent/${caseId}`;

/** A county whose cases say no settlement could have thousands. */
const enough = 200;
