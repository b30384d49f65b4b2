import { checkIntake, type Intake, type IntakeError } from "../cases/intake.ts";
import { likenessOfAnswers } from "../cases/likeness-of-answers.ts";
import type { Likeness } from "../cases/likeness.ts";
import { caseField, formField, identityField, type CaseFieldId, type FormFieldId } from "../forms/field-definitions.ts"; // prettier-ignore
import { isBasis, isClosed, type FormValues } from "../forms/form.ts";
import { isTaken } from "../forms/own-answers.ts";
import { parseOwnFieldId, type OwnFieldId, type OwnQuestion } from "../forms/own-question.ts";
import type { LocalDate, PartialDate } from "../time/partial-date.ts";
import type { FactValue } from "../forms/fact-value.ts";
import type { CellError, CellReader } from "./cell-value.ts";
import { checkThing, type MadeThing, type SaidThing, type ThingProblem } from "./check-things.ts";
import type { Columns, Target } from "./columns.ts";
import {
  listOfField,
  parseThingTarget,
  type ImportList,
  type ThingField,
} from "./thing-columns.ts";
import type { LinePlace } from "./line-place.ts";

/** A line of the table and what would become of it. */
export type CheckedLine =
  | { readonly state: "ready"; readonly line: number; readonly made: MadeCase }
  | {
      readonly state: "wrong";
      readonly line: number;
      /** Not that of the cases. */
      readonly sheet?: string;
      /** What the line calls the person, to find it by. */
      readonly label: string;
      readonly problems: readonly LineProblem[];
    };

export interface MadeCase {
  readonly intake: Intake;
  readonly own: readonly { readonly f: OwnFieldId; readonly v: FactValue }[];
  /** In the lists of the case, in the order of the lines and columns. */
  readonly things: readonly MadeThing[];
  readonly label: string;
  readonly likeness: Likeness | undefined;
}

export type LineProblem =
  | { readonly about: "cell"; readonly place: LinePlace; readonly error: CellError }
  | { readonly about: "intake"; readonly error: IntakeError }
  /** A cell that has no place in such a case, waits for a basis, or says otherwise than an earlier line of the case: it would be lost without a word. */
  | { readonly about: "place"; readonly place: LinePlace; readonly type: "NotAsked" | "NoBasis" | "NotTaken" | "Differs" } // prettier-ignore
  | ThingProblem
  /** A line of another sheet that belongs to no case of the first. */
  | { readonly about: "key"; readonly key: string };

/** Another line of the same case: of the same sheet, or of one with what the cases have. */
export interface FurtherLine {
  readonly cells: readonly string[];
  readonly line: number;
  readonly sheet?: string;
  readonly columns: Columns;
}

export interface LineChecker {
  readonly columns: Columns;
  /** What is said for every line; a cell that says otherwise counts more. */
  readonly forAll: FormValues;
  readonly own: readonly OwnQuestion[];
  readonly lists: readonly ImportList[];
  readonly reader: CellReader;
  readonly now: PartialDate;
  readonly today: LocalDate;
}

/** Undefined for a line nobody wrote in. */
export function checkLine(
  cells: readonly string[],
  line: number,
  checker: LineChecker,
  further: readonly FurtherLine[] = [],
): CheckedLine | undefined {
  if (cells.every((cell) => cell.trim() === "")) return undefined;
  const { problems, said, things } = readLines(
    [{ cells, line, columns: checker.columns }, ...further],
    checker,
  );
  const values = valuesOf(said, checker.forAll);
  const label = labelOf(values);
  const checked = checkIntake(values, checker.now);
  if (!checked.ok) {
    // What is wrong in its cell is not missing besides.
    const wrong = new Set(
      problems.flatMap((each) =>
        each.about === "cell" ? (checker.columns[each.place.column] ?? []) : [],
      ),
    );
    for (const error of checked.error)
      if (!wrong.has(fieldOf(error))) problems.push({ about: "intake", error });
    return { state: "wrong", line, label, problems };
  }

  const intake = checked.value;
  const more: { readonly f: CaseFieldId; readonly v: FactValue }[] = [];
  const own: { readonly f: OwnFieldId; readonly v: FactValue }[] = [];
  const kept = new Set<string>([...intake.caseFacts, ...intake.identityFacts].map(({ f }) => f));
  for (const [target, { value, at }] of said) {
    const place = (type: "NotAsked" | "NoBasis" | "NotTaken") =>
      problems.push({ about: "place", place: at, type });
    const ownId = parseOwnFieldId(target);
    const question = ownId && checker.own.find(({ id }) => id === ownId);
    const ofCase = caseField(target);
    if (question) {
      const fits = question.caseType === "core" || question.caseType === intake.type;
      if (!fits) place("NotAsked");
      else if (question.sensitive === "art9" && !isBasis(values.legal_basis)) place("NoBasis");
      else if (!isTaken(question, value, { today: checker.today, answerTo: nothingSaid }))
        place("NotTaken");
      else own.push({ f: question.id, v: value });
    } else if (ofCase && !kept.has(ofCase.id)) {
      if (ofCase.caseType !== "core" && ofCase.caseType !== intake.type) place("NotAsked");
      else if (isClosed(ofCase.id, values)) place("NoBasis");
      else more.push({ f: ofCase.id, v: value });
    } else if (identityField(target) && !kept.has(target)) place("NotAsked");
  }
  const made: MadeThing[] = [];
  const context = {
    type: intake.type,
    today: checker.today,
    values,
    consents: intake.consents,
    answerTo: (question: string) =>
      own.find(({ f }) => f === question)?.v ?? values[question as keyof FormValues],
  };
  for (const thing of things) {
    const put = checkThing(thing, context);
    if ("made" in put) made.push(put.made);
    else problems.push(...put.problems);
  }
  if (problems.length > 0) return { state: "wrong", line, label, problems };
  return {
    state: "ready",
    line,
    made: {
      intake: { ...intake, caseFacts: [...intake.caseFacts, ...more] },
      own,
      things: made,
      label,
      likeness: likenessOfAnswers(values),
    },
  };
}

interface Said {
  readonly value: FactValue;
  readonly at: LinePlace;
}

/** What all lines of one case say of it, and of the things in its lists. */
function readLines(lines: readonly FurtherLine[], checker: LineChecker) {
  const problems: LineProblem[] = [];
  const said = new Map<CaseTarget, Said>();
  const things: SaidThing[] = [];
  for (const [index, { cells, line, sheet, columns }] of lines.entries()) {
    const begun = new Map<string, Map<ThingField, { value: FactValue; place: LinePlace }>>();
    for (const [column, target] of columns.entries()) {
      const cell = cells[column] ?? "";
      if (target === undefined || cell.trim() === "") continue;
      const at: LinePlace = { column, ...(index > 0 && { line, ...(sheet !== undefined && { sheet }) }) }; // prettier-ignore
      const ofThing = parseThingTarget(target);
      const list = ofThing && listOfField(ofThing.field, checker.lists);
      const read = list
        ? readThingCell(cell, ofThing.field, list, checker.reader)
        : readCell(cell, target as CaseTarget, checker);
      if ("error" in read) problems.push({ about: "cell", place: at, error: read.error });
      else if (list) {
        const key = `${list.id}#${ofThing.number}`;
        const thing = begun.get(key) ?? new Map();
        if (!begun.has(key)) things.push({ list, said: thing });
        begun.set(key, thing);
        thing.set(ofThing.field, { value: read.value, place: at });
      } else {
        const before = said.get(target as CaseTarget);
        if (!before) said.set(target as CaseTarget, { value: read.value, at });
        else if (JSON.stringify(before.value) !== JSON.stringify(read.value))
          problems.push({ about: "place", place: at, type: "Differs" });
      }
    }
  }
  return { problems, said, things };
}

type CaseTarget = FormFieldId | OwnFieldId;

const isOwn = (target: Target): target is OwnFieldId => parseOwnFieldId(target) !== undefined;

const nothingSaid = () => undefined;

const readThingCell = (
  cell: string,
  field: ThingField,
  { own }: ImportList,
  reader: CellReader,
) => {
  const question = own?.questions.find(({ id }) => id === field);
  return question
    ? reader.own(question, cell)
    : reader.field(formField(field as FormFieldId), cell);
};

function readCell(cell: string, target: CaseTarget, { own, reader }: LineChecker) {
  if (!isOwn(target)) return reader.field(formField(target), cell);
  const question = own.find(({ id }) => id === target);
  return question
    ? reader.own(question, cell)
    : { error: { type: "NotInList", piece: cell } as const };
}

function valuesOf(
  said: ReadonlyMap<CaseTarget, { readonly value: FactValue }>,
  forAll: FormValues,
): FormValues {
  const values: Record<string, FactValue> = { anonymous: false };
  for (const [target, { value }] of said) if (!isOwn(target)) values[target] = value;
  // A line without a short name is called by the full one.
  const name = values["full_name"];
  if (values["person_label"] === undefined && typeof name === "string")
    values["person_label"] = name;
  return { ...forAll, ...values };
}

const labelOf = ({ person_label: label }: FormValues): string =>
  typeof label === "string" ? label : "";

/** The field of an intake's error, as columns know it. */
function fieldOf({ field }: IntakeError): Target {
  switch (field) {
    case "methods":
      return "help_method";
    case "next":
      return "followup_on";
    case "on":
      return "opened_on";
    case "minutes":
      return "duration_min";
    case "people":
      return "people_helped";
    default:
      return field;
  }
}
