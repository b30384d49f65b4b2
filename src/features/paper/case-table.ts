import type { OwnOfCase } from "../../app/paper/own-answers.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import type { CaseSummary } from "../../domain/cases/case-summary.ts";
import { regionById } from "../../domain/cases/region.ts";
import type { OwnQuestion } from "../../domain/forms/own-question.ts";
import { codeTextId, hyphened } from "../../domain/forms/text-ids.ts";
import type { OwnList } from "../../domain/lists/own-list.ts";
import type { PersonId } from "../../domain/network/person-id.ts";
import type { Table } from "../../domain/paper/table-file.ts";
import { ownThingWords, showsNoWords } from "../../i18n/own-list-words.ts";
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

/** What the network asks of its own, as far as it may leave. */
export interface OwnColumns {
  readonly questions: readonly OwnQuestion[];
  readonly lists: readonly OwnList[];
  /** Words name people: without names, the records of a list are without their words. */
  readonly withNames: boolean;
}

/** With a column for each of the network's own questions and lists; where people disagree, all that was said. */
export const withOwnAnswers = (
  text: Text,
  [heads = [], ...lines]: Table,
  cases: readonly CaseSummary[],
  { questions, lists, withNames }: OwnColumns,
  answers: ReadonlyMap<CaseId, OwnOfCase>,
): Table => [
  [...heads, ...[...questions, ...lists].map(({ label }) => ownWords(text, label))],
  ...lines.map((line, at) => {
    const of = cases[at] && answers.get(cases[at].id);
    const said = (question: OwnQuestion) =>
      (of?.own.get(question.id) ?? []).map(({ value }) =>
        // Days and numbers stay as spreadsheets sort them.
        question.kind !== "choice" && (typeof value === "string" || typeof value === "number")
          ? String(value)
          : ownAnswerWords(text, question, value),
      );
    const listed = (list: OwnList) =>
      (of?.ownThings.get(list.id) ?? [])
        .filter(({ gone }) => !gone)
        .map((thing) => ownThingWords(text, thing, list, withNames ? undefined : showsNoWords));
    return [
      ...line,
      ...questions.map((question) => said(question).join(" / ")),
      ...lists.map((list) => listed(list).join("; ")),
    ];
  }),
];

/** Known to this version of the app; a newer one may log others. The network's numbers log which tables they were. */
export const columnWords = (text: Text, column: string): string =>
  text.label(`paper-column-${column}`) ?? text.label(`numbers-table-${hyphened(column)}`) ?? column;
