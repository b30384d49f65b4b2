import type { LocalDate } from "../time/partial-date.ts";
import type { FactValue } from "./fact-value.ts";
import { askInTurn, type AskedInTurn, type OwnAnswerFault, type OwnValues } from "./ask-in-turn.ts";
import { intakeForm } from "./case-forms.ts";
import { answersOf, isBasis, type FormValues } from "./form.ts";
import type { OwnFieldId, OwnQuestion } from "./own-question.ts";

export interface OwnIntake extends Pick<AskedInTurn, "asked" | "around"> {
  /** What is needed can wait on the case when somebody is in danger, in a hurry or without a name. */
  readonly errors: readonly OwnAnswerFault[];
  readonly answers: readonly { readonly f: OwnFieldId; readonly v: FactValue }[];
}

/** The network's own questions in the last step of intake. */
export function ownAtIntake(
  questions: readonly OwnQuestion[],
  values: FormValues,
  own: OwnValues,
  today: LocalDate,
): OwnIntake {
  const ours: FormValues = answersOf(intakeForm, values);
  const canWait = ours.anonymous === true || ours.urgency === "today" || ours.safety_flag === true;
  const { asked, errors, answers, around } = askInTurn(
    questions.filter(
      (question) =>
        question.atIntake === true &&
        isOf(question, ours) &&
        (question.sensitive !== "art9" || isBasis(ours.legal_basis)),
    ),
    own,
    { today, answerTo: (question) => ours[question as keyof FormValues] },
    { canWait },
  );
  return {
    // Words to read stand between questions, not alone.
    asked: asked.some(({ question }) => question.kind !== "note") ? asked : [],
    errors,
    answers: [...answers].map(([f, v]) => ({ f, v })),
    around,
  };
}

const isOf = ({ caseType }: OwnQuestion, { case_type: type }: FormValues): boolean =>
  caseType === "core" || caseType === type;
