import { cleanText } from "../text/clean-text.ts";
import type { FactValue } from "./fact-value.ts";
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

export interface OwnAnswerFault {
  readonly field: OwnFieldId;
  readonly type: "Required" | "NotAllowed" | "NotTaken";
  /** What the question says of an answer it does not take. */
  readonly words?: OwnWords | undefined;
}

export interface AskedInTurn {
  /** In their order, with the words to read between them. */
  readonly asked: readonly OpenOwnQuestion[];
  readonly errors: readonly OwnAnswerFault[];
  /** Checked and cleaned; what was typed into a question that is no longer asked is not here. */
  readonly answers: ReadonlyMap<OwnFieldId, FactValue>;
  readonly around: Surroundings;
}

/**
 * Own questions one after the other, as a form asks them: what is asked, and whether an answer is taken, may depend on the answers before it and on what
 * is known `outside` the form.
 */
export function askInTurn(
  questions: readonly OwnQuestion[],
  said: OwnValues,
  outside: Surroundings,
  { canWait = false }: { readonly canWait?: boolean } = {},
): AskedInTurn {
  const answers = new Map<OwnFieldId, FactValue>();
  const asksItself = new Set<string>(questions.map(({ id }) => id));
  const around: Surroundings = {
    ...outside,
    answerTo(question) {
      if (!asksItself.has(question)) return outside.answerTo(question);
      const id = parseOwnFieldId(question);
      return id && answers.get(id);
    },
  };
  const asked: OpenOwnQuestion[] = [];
  const errors: OwnAnswerFault[] = [];
  for (const question of questions) {
    const { id, kind, when, checkWords } = question;
    if (question.retired === true) continue;
    if (when !== undefined && !holds(when, around)) continue;
    const required =
      !canWait && question.required !== undefined && holds(question.required, around);
    asked.push({ question, required });
    const value = said[id];
    if (kind === "note") continue;
    if (value === undefined || isEmpty(value)) {
      if (required) errors.push({ field: id, type: "Required" });
      continue;
    }
    const answer = parseAnswerTo(question, cleanAnswer(question, value));
    if (answer === undefined) errors.push({ field: id, type: "NotAllowed" });
    else if (!isTaken(question, answer, around))
      errors.push({ field: id, type: "NotTaken", words: checkWords }); // prettier-ignore
    else answers.set(id, answer);
  }
  return { asked, errors, answers, around };
}

function isEmpty(value: FactValue): boolean {
  if (typeof value === "string") return cleanText(value) === "";
  return Array.isArray(value) && value.length === 0;
}
