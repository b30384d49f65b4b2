import { parseFactValue } from "../forms/fact-value.ts";
import { formField } from "../forms/field-definitions.ts";
import type { ListedEntry } from "../timeline/entry.ts";
import { listDefinition } from "./list-definitions.ts";
import type { ListFieldId } from "./list-fields.ts";
import type { ListId } from "./list-id.ts";

/** What an entry says of a thing in that list. A question a newer version asks is passed over: its answer stays in the entry. */
export function parseListedValues(list: ListId, value: unknown): ListedEntry["v"] | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const said = new Map<string, unknown>(Object.entries(value));
  const values: { [Field in ListFieldId]?: ListedEntry["v"][Field] } = {};
  for (const { field } of listDefinition(list).questions) {
    if (!said.has(field)) continue;
    // Nothing any more: what was said is taken back.
    const parsed = said.get(field) === "" ? "" : parseFactValue(formField(field), said.get(field));
    if (parsed === undefined) return undefined;
    values[field] = parsed;
  }
  return values;
}
