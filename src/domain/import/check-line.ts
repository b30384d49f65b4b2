import { checkIntake, type Intake, type IntakeError } from "../cases/intake.ts";
import { likenessOfAnswers } from "../cases/likeness-of-answers.ts";
import type { Likeness } from "../cases/likeness.ts";
import { caseField, formField, identityField, type CaseFieldId } from "../forms/field-definitions.ts"; // prettier-ignore
import { isBasis, isClosed, type FormValues } from "../forms/form.ts";
import { isTaken } from "../forms/own-answers.ts";
import { parseOwnFieldId, type OwnFieldId, type OwnQuestion } from "../forms/own-question.ts";
import type { LocalDate, PartialDate } from "../time/partial-date.ts";
import type { FactValue } from "../forms/fact-value.ts";
import type { CellError, CellReader } from "./cell-value.ts";
import type { Columns, Target } from "./columns.ts";

/** A line of the table and what would become of it. */
export type CheckedLine =
  | { readonly state: "ready"; readonly line: number; readonly made: MadeCase }
  | {
      readonly state: "wrong";
      readonly line: number;
      /** What the line calls the person, to find it by. */
      readonly label: string;
      readonly problems: readonly LineProblem[];
    };

export interface MadeCase {
  readonly intake: Intake;
  readonly own: readonly { readonly f: OwnFieldId; readonly v: FactValue }[];
  readonly label: string;
  readonly likeness: Likeness | undefined;
}

export type LineProblem =
  | { readonly about: "cell"; readonly column: number; readonly error: CellError }
  | { readonly about: "intake"; readonly error: IntakeError }
  /** A cell that has no place in such a case, or waits for a basis: it would be lost without a word. */
  | { readonly about: "place"; readonly column: number; readonly type: "NotAsked" | "NoBasis" | "NotTaken" }; // prettier-ignore

export interface LineChecker {
  readonly columns: Columns;
  /** What is said for every line; a cell that says otherwise counts more. */
  readonly forAll: FormValues;
  readonly own: readonly OwnQuestion[];
  readonly reader: CellReader;
  readonly now: PartialDate;
  readonly today: LocalDate;
}

/** Undefined for a line nobody wrote in. */
export function checkLine(
  cells: readonly string[],
  line: number,
  checker: LineChecker,
): CheckedLine | undefined {
  if (cells.every((cell) => cell.trim() === "")) return undefined;
  const problems: LineProblem[] = [];
  const said = new Map<Target, { readonly value: FactValue; readonly column: number }>();
  for (const [column, target] of checker.columns.entries()) {
    const cell = cells[column] ?? "";
    if (target === undefined || cell.trim() === "") continue;
    const read = readCell(cell, target, checker);
    if ("error" in read) problems.push({ about: "cell", column, error: read.error });
    else said.set(target, { value: read.value, column });
  }

  const values = valuesOf(said, checker.forAll);
  const label = labelOf(values);
  const checked = checkIntake(values, checker.now);
  if (!checked.ok) {
    // What is wrong in its cell is not missing besides.
    const wrong = new Set(
      problems.flatMap((each) => (each.about === "cell" ? checker.columns[each.column] : [])),
    );
    for (const error of checked.error)
      if (!wrong.has(fieldOf(error))) problems.push({ about: "intake", error });
    return { state: "wrong", line, label, problems };
  }

  const intake = checked.value;
  const more: { readonly f: CaseFieldId; readonly v: FactValue }[] = [];
  const own: { readonly f: OwnFieldId; readonly v: FactValue }[] = [];
  const kept = new Set<string>([...intake.caseFacts, ...intake.identityFacts].map(({ f }) => f));
  for (const [target, { value, column }] of said) {
    const place = (type: "NotAsked" | "NoBasis" | "NotTaken") =>
      problems.push({ about: "place", column, type });
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
  if (problems.length > 0) return { state: "wrong", line, label, problems };
  return {
    state: "ready",
    line,
    made: {
      intake: { ...intake, caseFacts: [...intake.caseFacts, ...more] },
      own,
      label,
      likeness: likenessOfAnswers(values),
    },
  };
}

const isOwn = (target: Target): target is OwnFieldId => parseOwnFieldId(target) !== undefined;

const nothingSaid = () => undefined;

function readCell(cell: string, target: Target, { own, reader }: LineChecker) {
  if (!isOwn(target)) return reader.field(formField(target), cell);
  const question = own.find(({ id }) => id === target);
  return question
    ? reader.own(question, cell)
    : { error: { type: "NotInList", piece: cell } as const };
}

function valuesOf(
  said: ReadonlyMap<Target, { readonly value: FactValue }>,
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
