import type { CaseId } from "../../domain/cases/case-id.ts";
import type { CaseSummary } from "../../domain/cases/case-summary.ts";
import { regionById } from "../../domain/cases/region.ts";
import type { Facts } from "../../domain/cases/facts.ts";
import type { OwnFieldId, OwnQuestion } from "../../domain/forms/own-question.ts";
import { codeTextId } from "../../domain/forms/text-ids.ts";
import type { PersonId } from "../../domain/network/person-id.ts";
import type { Table } from "../../domain/paper/table-file.ts";
import { ownAnswerWords, ownWords } from "../../i18n/own-words.ts";
import type { Text } from "../../i18n/text.ts";

type Cell = (text: Text, summary: CaseSummary, nameOf: NameOf) => string;
type NameOf = (person: PersonId) => string | undefined;

/** Dates stay as they were said, from the year down: spreadsheets sort them. */
const cells = {
  no: (_, { no }) => no,
  type: ({ t }, { type }) => t(codeTextId("case-type", type)),
  status: ({ t }, { status }) => t(`cases-status-${status}`),
  region: (_, { region }) => (region ? regionById(region).name : ""),
  urgency: ({ t }, { urgency }) => (urgency ? t(codeTextId("urgency", urgency)) : ""),
  danger: ({ t }, { danger }) => t(danger ? "common-yes" : "common-no"),
  opened: (_, { openedOn }) => openedOn,
  last: (_, { lastOn }) => lastOn,
  next: (_, { next }) => next ?? "",
  questions: (_, { questionsOpen }) => String(questionsOpen),
  name: (_, { label }) => label,
  settlement: (_, { settlement }) => settlement ?? "",
  worker: (_, { worker }, nameOf) => (worker && nameOf(worker)) ?? "",
} as const satisfies Readonly<Record<string, Cell>>;
type ColumnId = keyof typeof cells;

/** A village, a worker and a kind of case name a person as surely as her name does. */
const naming: readonly ColumnId[] = ["name", "settlement", "worker"];

export const caseColumns = (withNames: boolean): readonly ColumnId[] =>
  (Object.keys(cells) as ColumnId[]).filter((id) => withNames || !naming.includes(id));

export function caseTable(
  text: Text,
  columns: readonly ColumnId[],
  cases: readonly CaseSummary[],
  nameOf: NameOf,
): Table {
  return [
    columns.map((id) => text.t(`paper-column-${id}`)),
    ...cases.map((summary) => columns.map((id) => (cells[id] as Cell)(text, summary, nameOf))),
  ];
}

/** With a column for each of the network's own questions; where people disagree, all that was said. */
export const withOwnAnswers = (
  text: Text,
  [heads = [], ...lines]: Table,
  cases: readonly CaseSummary[],
  questions: readonly OwnQuestion[],
  answers: ReadonlyMap<CaseId, Facts<OwnFieldId>>,
): Table => [
  [...heads, ...questions.map(({ label }) => ownWords(text, label))],
  ...lines.map((line, at) => {
    const own = cases[at] && answers.get(cases[at].id);
    const said = (question: OwnQuestion) =>
      (own?.get(question.id) ?? []).map(({ value }) =>
        // Days and numbers stay as spreadsheets sort them.
        question.kind !== "choice" && (typeof value === "string" || typeof value === "number")
          ? String(value)
          : ownAnswerWords(text, question, value),
      );
    return [...line, ...questions.map((question) => said(question).join(" / "))];
  }),
];

/** Known to this version of the app; a newer one may log others. */
export const columnWords = (text: Text, column: string): string =>
  text.label(`paper-column-${column}`) ?? column;
