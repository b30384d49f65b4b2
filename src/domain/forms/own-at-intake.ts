import { cleanText } from "../text/clean-text.ts";
import type { LocalDate } from "../time/partial-date.ts";
import type { FactValue } from "../timeline/entry.ts";
import { intakeForm } from "./case-forms.ts";
import { answersOf, isBasis, type FormValues } from "./form.ts";
import { isTaken, type OpenOwnQuestion } from "./own-answers.ts";
import { holds, type Surroundings } from "./own-expression.ts";
import {
  cleanAnswer,
  parseAnswerTo,
  parseOwnFieldId,
  type OwnFieldId,
  type OwnQuestion,
  type OwnWords,
} from "./own-question.ts";

/** What was answered so far of the network's own questions; plain JSON, as the rest of the draft. */
export type OwnValues = { readonly [Field in OwnFieldId]?: FactValue };

export interface OwnIntakeError {
  readonly field: OwnFieldId;
  readonly type: "Required" | "NotAllowed" | "NotTaken";
  /** What the question says of an answer it does not take. */
  readonly words?: OwnWords | undefined;
}

export interface OwnIntake {
  /** In their order. What is needed can wait on the case when somebody is in danger, in a hurry or without a name. */
  readonly asked: readonly OpenOwnQuestion[];
  readonly errors: readonly OwnIntakeError[];
  /** Checked and cleaned; what was typed into a question that is no longer asked is not here. */
  readonly answers: readonly { readonly f: OwnFieldId; readonly v: FactValue }[];
  readonly around: Surroundings;
}

/** The network's own questions in the last step of intake. */
export function ownAtIntake(
  questions: readonly OwnQuestion[],
  values: FormValues,
  own: OwnValues,
  today: LocalDate,
): OwnIntake {
  const ours: FormValues = answersOf(intakeForm, values);
  const answered = new Map<OwnFieldId, FactValue>();
  const around: Surroundings = {
    today,
    answerTo(question) {
      const id = parseOwnFieldId(question);
      return id ? answered.get(id) : ours[question as keyof FormValues];
    },
  };
  const canWait = ours.anonymous === true || ours.urgency === "today" || ours.safety_flag === true;
  const asked: OpenOwnQuestion[] = [];
  const errors: OwnIntakeError[] = [];
  for (const question of questions) {
    const { id, kind, when, checkWords } = question;
    if (!question.atIntake || question.retired || !isOf(question, ours)) continue;
    if (question.sensitive === "art9" && !isBasis(ours.legal_basis)) continue;
    if (when !== undefined && !holds(when, around)) continue;
    const required =
      !canWait && question.required !== undefined && holds(question.required, around);
    asked.push({ question, required });
    const said = own[id];
    if (kind === "note") continue;
    if (said === undefined || isEmpty(said)) {
      if (required) errors.push({ field: id, type: "Required" });
      continue;
    }
    const answer = parseAnswerTo(question, cleanAnswer(question, said));
    if (answer === undefined) errors.push({ field: id, type: "NotAllowed" });
    else if (!isTaken(question, answer, around))
      errors.push({ field: id, type: "NotTaken", words: checkWords }); // prettier-ignore
    else answered.set(id, answer);
  }
  return {
    // Words to read stand between questions, not alone.
    asked: asked.some(({ question }) => question.kind !== "note") ? asked : [],
    errors,
    answers: [...answered].map(([f, v]) => ({ f, v })),
    around,
  };
}

const isOf = ({ caseType }: OwnQuestion, { case_type: type }: FormValues): boolean =>
  caseType === "core" || caseType === type;

function isEmpty(value: FactValue): boolean {
  if (typeof value === "string") return cleanText(value) === "";
  return Array.isArray(value) && value.length === 0;
}
