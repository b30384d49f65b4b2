import type { CaseRecord } from "../cases/case-record.ts";
import { shownValue } from "../cases/facts.ts";
import type { LocalDate } from "../time/partial-date.ts";
import type { FactValue } from "./fact-value.ts";
import { isFactList } from "./fact-value.ts";
import { caseField } from "./field-definitions.ts";
import { isBasis } from "./form.ts";
import { holds, type Surroundings } from "./own-expression.ts";
import {
  isOwnCode,
  parseOwnFieldId,
  type OwnFieldId,
  type OwnOption,
  type OwnQuestion,
} from "./own-question.ts";

/** What a case answers of its network's own questions, and what can still be asked. */
export interface OwnAnswers {
  readonly known: readonly OwnAnswer[];
  readonly open: readonly OpenOwnQuestion[];
  /** Some stay closed until a basis for keeping special categories is chosen. */
  readonly waitForBasis: boolean;
}

interface OwnAnswer {
  readonly field: OwnFieldId;
  /** Missing while the directory has not brought it. */
  readonly question: OwnQuestion | undefined;
  /** Read, and not changed: the question is not asked any more, is not here, or waits for a basis. */
  readonly closed: boolean;
}

export interface OpenOwnQuestion {
  readonly question: OwnQuestion;
  readonly required: boolean;
}

/** What was answered once stays in sight, whatever became of its question. */
export function ownAnswers(
  record: CaseRecord,
  questions: readonly OwnQuestion[],
  today: LocalDate,
): OwnAnswers {
  const around = { today, answerTo: answersIn(record) };
  const basis = isBasis(shownValue(record.facts, "legal_basis"));
  const isClosed = ({ sensitive }: OwnQuestion) => sensitive === "art9" && !basis;
  const ofCase = questions.filter((question) => isOf(question, record));
  const asked = ofCase.filter(
    (question) =>
      question.retired !== true &&
      !record.own.has(question.id) &&
      (question.when === undefined || holds(question.when, around)),
  );
  const inOrder = questions.filter(({ id }) => record.own.has(id)).map(({ id }) => id);
  const unknown = [...record.own.keys()].filter((id) => !inOrder.includes(id)).sort();
  return {
    known: [...inOrder, ...unknown].map((field) => {
      const question = questions.find(({ id }) => id === field);
      const closed = !question || question.retired === true || isClosed(question);
      return { field, question, closed };
    }),
    // Words to read stand between questions, not alone.
    open: (asked.some(({ kind }) => kind !== "note") ? asked : [])
      .filter((question) => !isClosed(question))
      .map((question) => ({
        question,
        required: question.required !== undefined && holds(question.required, around),
      })),
    waitForBasis: asked.some(isClosed),
  };
}

/** The options a question offers in this case, with what is chosen already. */
export function offeredOptions(
  { options = [], offered }: OwnQuestion,
  around: Surroundings,
  value: FactValue | undefined,
): readonly OwnOption[] {
  const fits = options.filter(
    ({ id, columns }) =>
      offered === undefined || isChosen(value, id) || holds(offered, { ...around, columns }),
  );
  const codes: readonly string[] = isFactList(value) ? value : isOwnCode(value) ? [value] : [];
  const unknown = codes.filter((code) => !options.some(({ id }) => id === code));
  return [...fits, ...unknown.map((id) => ({ id, label: { en: id } }))];
}

/** Whether the question takes this answer. */
export const isTaken = ({ check }: OwnQuestion, self: FactValue, around: Surroundings): boolean =>
  check === undefined || holds(check, { ...around, self });

const isOf = ({ caseType }: OwnQuestion, { opened }: Pick<CaseRecord, "opened">): boolean =>
  caseType === "core" || caseType === opened?.entry.type;

/** Where people disagree, what was said first counts, as with every fact. */
export const answersIn =
  ({ own, facts }: Pick<CaseRecord, "own" | "facts">): Surroundings["answerTo"] =>
  (question) => {
    const field = parseOwnFieldId(question);
    const ours = caseField(question);
    return field ? shownValue(own, field) : ours && shownValue(facts, ours.id);
  };

const isChosen = (value: FactValue | undefined, id: string): boolean =>
  value === id || (isFactList(value) && value.includes(id));
