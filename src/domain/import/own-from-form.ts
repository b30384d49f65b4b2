import type { CaseType } from "../cases/case-type.ts";
import type { Expression } from "../forms/own-expression.ts";
import type { OwnFieldId, OwnQuestion, OwnSensitivity, OwnWords } from "../forms/own-question.ts";
import type { OwnList, OwnListId } from "../lists/own-list.ts";
import type { FormQuestion } from "./xlsform-question.ts";
import type { FormList } from "./xlsform.ts";

/** A question in the same words, in the same cases and still asked: a form that is taken twice adds nothing. */
export const askedAlready = (
  { kind, label }: FormQuestion,
  caseType: OwnQuestion["caseType"],
  asked: readonly OwnQuestion[],
): OwnFieldId | undefined =>
  asked.find(
    (question) =>
      question.retired !== true &&
      question.kind === kind &&
      question.caseType === caseType &&
      haveWordsInCommon(label, question.label),
  )?.id;

/** The same of a repeat. */
export const listedAlready = (
  { label }: FormList,
  caseType: OwnList["caseType"],
  asked: readonly OwnList[],
): OwnListId | undefined =>
  asked.find(
    (list) =>
      list.retired !== true && list.caseType === caseType && haveWordsInCommon(label, list.label),
  )?.id;

const haveWordsInCommon = (a: OwnWords, b: OwnWords): boolean =>
  Object.entries(a).some(([language, words]) => b[language] === words);

interface TakenAs {
  readonly caseType: CaseType | "core";
  readonly known: (question: FormQuestion) => OwnFieldId | undefined;
  readonly knownList?: (list: FormList) => OwnListId | undefined;
  readonly sensitivityOf: (taken: FormQuestion | FormList) => OwnSensitivity;
  readonly newId: () => OwnFieldId;
  readonly newListId: () => OwnListId;
  readonly order: number;
  readonly listOrder: number;
}

/** The questions and repeats of the form as the network's own: with ids of ours, in the order of the form. What the network has already is not taken twice. */
export function ownFromForm(
  form: { readonly questions: readonly FormQuestion[]; readonly lists: readonly FormList[] },
  as: TakenAs,
): { readonly questions: readonly OwnQuestion[]; readonly lists: readonly OwnList[] } {
  const ids = new Map(form.questions.map((each) => [each.name, as.known(each) ?? as.newId()]));
  const questions = form.questions.flatMap((question, index): readonly OwnQuestion[] => {
    const id = ids.get(question.name);
    if (!id || as.known(question)) return [];
    const sensitive = as.sensitivityOf(question);
    return [asOwn(question, id, ids, { ...as, sensitive, order: as.order + index })];
  });
  const lists = form.lists
    .filter((list) => as.knownList?.(list) === undefined)
    .map((list, index): OwnList => {
      const inside = new Map([...ids, ...list.questions.map(({ name }) => [name, as.newId()] as const)]); // prettier-ignore
      const sensitive = as.sensitivityOf(list);
      return {
        id: as.newListId(),
        caseType: as.caseType,
        label: list.label,
        sensitive,
        order: as.listOrder + index,
        ...(list.when !== undefined && { when: withIds(list.when, ids) }),
        ...(list.photos && { photos: true }),
        questions: list.questions.flatMap((question, order): readonly OwnQuestion[] => {
          const id = inside.get(question.name);
          return id ? [asOwn(question, id, inside, { ...as, sensitive, order })] : [];
        }),
      };
    });
  return { questions, lists };
}

function asOwn(
  question: FormQuestion,
  id: OwnFieldId,
  ids: ReadonlyMap<string, OwnFieldId>,
  { caseType, sensitive, order }: Pick<OwnQuestion, "caseType" | "sensitive" | "order">,
): OwnQuestion {
  const { name: _name, row: _row, when, check, offered, required, ...rest } = question;
  return {
    ...rest,
    id,
    caseType,
    sensitive,
    order,
    ...(when !== undefined && { when: withIds(when, ids) }),
    ...(check !== undefined && { check: withIds(check, ids) }),
    ...(offered !== undefined && { offered: withIds(offered, ids) }),
    ...(required !== undefined && { required: withIds(required, ids) }),
  };
}

function withIds(expression: Expression, ids: ReadonlyMap<string, OwnFieldId>): Expression {
  if (typeof expression !== "object") return expression;
  const [word, ...parts] = expression;
  if (word === "answer") return [word, ids.get(String(parts[0])) ?? String(parts[0])];
  return [word, ...parts.map((part) => withIds(part, ids))];
}
