import { parseOwnAnswer, parseOwnFieldId, type OwnFieldId } from "../forms/own-question.ts";
import type { OwnListedEntry } from "../timeline/entry.ts";
import type { FactValue } from "../forms/fact-value.ts";
import { ownListLimits } from "./own-list.ts";

/** What an entry says of a record, as far as it can be told without the list. */
export function parseOwnValues(value: unknown): OwnListedEntry["v"] | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const said = Object.entries(value);
  if (said.length > ownListLimits.questions) return undefined;
  const values: { [Field in OwnFieldId]?: FactValue } = {};
  for (const [key, answer] of said) {
    const field = parseOwnFieldId(key);
    const parsed = parseOwnAnswer(answer);
    if (!field || parsed === undefined) return undefined;
    values[field] = parsed;
  }
  return values;
}
