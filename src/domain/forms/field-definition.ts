import type { CaseType } from "../cases/case-type.ts";
import type { CodeListId } from "../cases/code-lists.ts";
import type { RegisterId } from "../lists/list-id.ts";

type FieldKind =
  | "choice"
  | "multi"
  | "text"
  | "longText"
  | "number"
  | "boolean"
  | "partialDate"
  | "region"
  | "counts"
  /** A thing in the network's register, by the id of its first entry. */
  | "ref";

/**
 * How carefully a value is kept. `art9`, a special category of data, stays closed until a basis for keeping it is chosen;
 * `art10_or_other_person` is about an offence, or about somebody who was not asked.
 */
type Sensitivity = "no" | "personal" | "high" | "art9" | "art10_or_other_person";

export interface FieldDefinition<Id extends string = string> {
  readonly id: Id;
  readonly caseType: "core" | CaseType;
  readonly kind: FieldKind;
  readonly sensitive: Sensitivity;
  /** Which way from today a date lies; by itself, the past. */
  readonly about?: "past" | "future" | "any";
  readonly withTime?: boolean;
  readonly options?: CodeListId;
  /** The list of the register a `ref` points into. */
  readonly to?: RegisterId;
  /** The names of the numbers of a `counts` field. */
  readonly counts?: readonly string[];
  /** Bounds of a `number` field and of each number of a `counts` field. */
  readonly min?: number;
  readonly max?: number;
}
