import { err, ok, type Result } from "../../base/result.ts";
import { checkStep, visibleFields, type FormStep, type FormValues } from "../forms/form.ts";
import { cleanValue, factLimits } from "../forms/fact-value.ts";
import { formField } from "../forms/field-definitions.ts";
import { addDays, comparePartialDates, firstDayOf, type LocalDate } from "../time/partial-date.ts";
import { parsePartialDate } from "../time/partial-date.ts";
import type { EntryId } from "../timeline/entry-id.ts";
import type { ListedEntry } from "../timeline/entry.ts";
import type { FactValue } from "../forms/fact-value.ts";
import { saidOf, type ListedThing } from "./fold-lists.ts";
import { listDefinition } from "./list-definitions.ts";
import type { ListFieldId } from "./list-fields.ts";
import type { ListId } from "./list-id.ts";

/** A thing as it stands in the form. */
export type ListedDraft = { readonly [Field in ListFieldId]?: FactValue };

export interface ListedFault {
  readonly field: ListFieldId;
  readonly type: "Required" | "NotAllowed" | "DayInFuture" | "TooLong";
}

interface DraftContext {
  /** What the case says that a list's questions ask after: the basis for keeping data, the consents given. */
  readonly known: FormValues;
  readonly today: LocalDate;
}

/** The questions of a list as a form of one step. */
export const listStep = (list: ListId): FormStep => ({
  id: list,
  questions: listDefinition(list).questions,
});

/** What is new in the draft and which words it replaces, or everything that is wrong with it. */
export function checkListed(
  list: ListId,
  draft: ListedDraft,
  before: ListedThing | undefined,
  { known, today }: DraftContext,
): Result<Pick<ListedEntry, "v" | "r">, readonly ListedFault[]> {
  const values: FormValues = { ...known, ...draft };
  const step = listStep(list);
  const asked = new Set(visibleFields(step, values).map(({ id }) => id));
  const faults = new Map<ListFieldId, ListedFault>();
  for (const { field } of listDefinition(list).questions) {
    const value = draft[field];
    if (typeof value !== "string" || !asked.has(field)) continue;
    const { kind, about = "past" } = fieldOf(field, step, values);
    if (kind === "text" && value.trim().length > factLimits.text)
      faults.set(field, { field, type: "TooLong" });
    if (kind === "longText" && value.length > factLimits.longText)
      faults.set(field, { field, type: "TooLong" });
    if (kind === "partialDate" && about === "past" && isInFuture(value, today))
      faults.set(field, { field, type: "DayInFuture" });
  }
  for (const { field } of listDefinition(list).questions)
    for (const fault of checkStep(step, values))
      if (fault.field === field && !faults.has(field))
        faults.set(field, { field, type: fault.type });
  if (faults.size > 0) return err([...faults.values()]);
  return ok(whatIsNew(list, draft, before, (field) => asked.has(field)));
}

function whatIsNew(
  list: ListId,
  draft: ListedDraft,
  before: ListedThing | undefined,
  isAsked: (field: ListFieldId) => boolean,
): Pick<ListedEntry, "v" | "r"> {
  const v: { [Field in ListFieldId]?: FactValue } = {};
  const replaced = new Set<EntryId>();
  for (const { field } of listDefinition(list).questions) {
    const value = isAsked(field) ? plain(field, draft[field]) : undefined;
    const values = before?.values.get(field) ?? [];
    if (value === undefined && before && values.length > 0 && isAsked(field)) v[field] = "";
    else if (value === undefined || isSame(value, before, field)) continue;
    else v[field] = value;
    for (const { saidBy } of values) for (const { id } of saidBy) replaced.add(id);
  }
  return { v, ...(replaced.size > 0 && { r: [...replaced] }) };
}

/** Agreed by all and left as it was: not said again. */
const isSame = (value: FactValue, before: ListedThing | undefined, field: ListFieldId): boolean =>
  before !== undefined &&
  (before.values.get(field)?.length ?? 0) === 1 &&
  JSON.stringify(saidOf(before, field)) === JSON.stringify(value);

function plain(field: ListFieldId, value: FactValue | undefined): FactValue | undefined {
  const said = value === undefined ? undefined : cleanValue(formField(field), value);
  return said === "" ? undefined : said;
}

function fieldOf(field: ListFieldId, step: FormStep, values: FormValues) {
  const visible = visibleFields(step, values).find(({ id }) => id === field);
  if (!visible) throw new Error(`Expected a question that is asked, got ${field}`);
  return visible;
}

// By a wrong clock or over a border a phone may be a day behind the worker.
function isInFuture(value: string, today: LocalDate): boolean {
  const date = parsePartialDate(value);
  return date !== undefined && comparePartialDates(firstDayOf(date), addDays(today, 1)) > 0;
}
