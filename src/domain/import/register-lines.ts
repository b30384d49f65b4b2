import { foldText } from "../cases/fold-text.ts";
import { formField } from "../forms/field-definitions.ts";
import type { FactValue } from "../forms/fact-value.ts";
import type { FormValues } from "../forms/form.ts";
import { saidOf, thingsIn, type ListedThing, type Lists } from "../lists/fold-lists.ts";
import { listDefinition, listDefinitions } from "../lists/list-definitions.ts";
import type { ListFieldId } from "../lists/list-fields.ts";
import { registerIds, type RegisterId } from "../lists/list-id.ts";
import { checkListed, type ListedDraft } from "../lists/listed-draft.ts";
import type { Table } from "../paper/table-file.ts";
import type { LocalDate } from "../time/partial-date.ts";
import type { EntryId } from "../timeline/entry-id.ts";
import type { ListedEntry } from "../timeline/entry.ts";
import { parseRegisterEntry } from "../timeline/parse-entry.ts";
import type { CellError, CellReader } from "./cell-value.ts";
import type { Columns } from "./columns.ts";
import type { ThingProblem } from "./check-things.ts";
import type { LinePlace } from "./line-place.ts";
import { linesBelow } from "./lines-of-cases.ts";
import { parseThingTarget, type ImportList } from "./thing-columns.ts";

/*
 * A table of flats, landlords or services: each line is one thing of the network's register, and none of it belongs to a case.
 */

export type MadeRegistered = Pick<ListedEntry, "v"> & { readonly list: RegisterId };

export type RegisterLine = { readonly line: number; readonly label: string } & (
  | {
      readonly state: "ready";
      readonly made: MadeRegistered;
      /** What is called so already: in the register, or in a line further up. */
      readonly alike?: { readonly thing: string } | { readonly line: number };
    }
  | { readonly state: "wrong"; readonly problems: readonly RegisterProblem[] }
);

type RegisterProblem =
  | { readonly about: "cell"; readonly place: LinePlace; readonly error: CellError }
  | Extract<ThingProblem, { about: "thing" }>;

export interface RegisterTable {
  readonly list: RegisterId;
  readonly table: Table;
  readonly columns: Columns;
  /** What is said for every line; a cell that says otherwise counts more. */
  readonly forAll: FormValues;
}

export const registerList = (id: RegisterId): ImportList => ({ id, ours: listDefinition(id) });

/** Of which list of the register these columns are; undefined for a table of cases. */
export function listOfColumns(columns: readonly string[]): RegisterId | undefined {
  const list = listDefinitions.find(({ questions }) =>
    questions.some(({ field }) => field === columns[0]),
  );
  return registerIds.find((id) => id === list?.id);
}

/** What would become of every line. Nothing is written. */
export function registerLines(
  { list, table, columns, forAll }: RegisterTable,
  { register, reader, today }: { readonly register: Lists; readonly reader: CellReader; readonly today: LocalDate }, // prettier-ignore
): readonly RegisterLine[] {
  const known = new Map<string, { readonly thing: string } | { readonly line: number }>();
  for (const thing of thingsIn(register, list)) {
    const words = callingWords(list, (field) => saidOf(thing, field));
    known.set(foldText(words.join(" ")), { thing: words[0] ?? "" });
  }
  const landlords = landlordsIn(register);

  return linesBelow(table).map(({ cells, line }): RegisterLine => {
    const said = new Map<ListFieldId, { readonly value: FactValue; readonly column: number }>();
    const problems: RegisterProblem[] = [];
    for (const [column, target] of columns.entries()) {
      const cell = cells[column]?.trim() ?? "";
      const field = parseThingTarget(target)?.field as ListFieldId | undefined;
      if (!field || cell === "") continue;
      const read = field === "flat_landlord" ? landlordOf(cell, landlords) : reader.field(formField(field), cell); // prettier-ignore
      if ("error" in read) problems.push({ about: "cell", place: { column }, error: read.error });
      else said.set(field, { value: read.value, column });
    }
    const draft: { [Field in ListFieldId]?: FactValue } = {};
    for (const { field } of listDefinition(list).questions) {
      const value = said.get(field)?.value ?? forAll[field];
      if (value !== undefined) draft[field] = value;
    }
    const words = callingWords(list, (field) => draft[field]);
    const label = words[0]?.slice(0, 60) ?? "";
    const unread = new Set(problems.flatMap((each) => (each.about === "cell" ? [columns[each.place.column]] : []))); // prettier-ignore
    const checked = check(list, draft, today);
    if ("faults" in checked)
      for (const { field, type } of checked.faults)
        if (!unread.has(`${field}#1`))
          problems.push({ about: "thing", list, field, type, place: { column: said.get(field)?.column ?? 0 } }); // prettier-ignore
    if (problems.length > 0 || "faults" in checked)
      return { state: "wrong", line, label, problems };
    const key = foldText(words.join(" "));
    const alike = known.get(key);
    if (!alike) known.set(key, { line });
    return { state: "ready", line, label, made: { list, v: checked.v }, ...(alike && { alike }) };
  });
}

function check(list: RegisterId, draft: ListedDraft, today: LocalDate) {
  const checked = checkListed(list, draft, undefined, { known: {}, today });
  if (!checked.ok) return { faults: checked.error };
  const { v } = checked.value;
  // What no phone could read back is not brought in.
  const isReadable = parseRegisterEntry({ k: "listed", at: 0, z: 0, list, v }).ok;
  const [field = listDefinition(list).titles[0]] = Object.keys(v) as ListFieldId[];
  return isReadable || field === undefined ? { v } : { faults: [{ field, type: "TooLong" as const }] }; // prettier-ignore
}

/** What a thing is known by: what it is called, and where it is. */
const callingWords = (
  list: RegisterId,
  said: (field: ListFieldId) => FactValue | undefined,
): readonly string[] =>
  [...listDefinition(list).titles, ...placesOf[list]]
    .map((field) => said(field))
    .filter((value): value is string => typeof value === "string");

const placesOf = {
  flat: ["flat_settlement"],
  service: ["service_settlement"],
  landlord: [],
} as const satisfies Readonly<Record<RegisterId, readonly ListFieldId[]>>;

const landlordsIn = (register: Lists): ReadonlyMap<string, EntryId> =>
  new Map(
    thingsIn(register, "landlord").map((thing) => [foldText(nameOf(thing)), thing.id] as const),
  );

function nameOf(landlord: ListedThing): string {
  const name = saidOf(landlord, "landlord_name");
  return typeof name === "string" ? name : "";
}

/** A flat names its landlord by what the register calls her. */
function landlordOf(
  cell: string,
  landlords: ReadonlyMap<string, EntryId>,
): { readonly value: FactValue } | { readonly error: CellError } {
  const id = landlords.get(foldText(cell));
  return id === undefined ? { error: { type: "NotInList", piece: cell } } : { value: id };
}
