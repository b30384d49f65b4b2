import { err, ok, type Result } from "../../base/result.ts";
import { askInTurn, type OwnAnswerFault, type OwnValues } from "../forms/ask-in-turn.ts";
import type { Surroundings } from "../forms/own-expression.ts";
import type { OwnFieldId } from "../forms/own-question.ts";
import type { EntryId } from "../timeline/entry-id.ts";
import type { OwnListedEntry } from "../timeline/entry.ts";
import type { FactValue } from "../forms/fact-value.ts";
import type { OwnList } from "./own-list.ts";
import { ownSaidOf, type OwnThing } from "./own-things.ts";

/** What is new in the draft of a record and which words it replaces, or everything that is wrong with it. `outside` is what the case says. */
export function checkOwnThing(
  list: OwnList,
  draft: OwnValues,
  before: OwnThing | undefined,
  outside: Surroundings,
): Result<Pick<OwnListedEntry, "v" | "r">, readonly OwnAnswerFault[]> {
  const { asked, errors, answers } = askInTurn(list.questions, draft, outside);
  if (errors.length > 0) return err(errors);
  const v: { [Field in OwnFieldId]?: FactValue } = {};
  const replaced = new Set<EntryId>();
  for (const { question } of asked) {
    if (question.kind === "note") continue;
    const { id: field } = question;
    const said = before?.values.get(field) ?? [];
    // Emptied: what was said is taken back.
    const value = answers.get(field) ?? (said.length > 0 ? "" : undefined);
    if (value === undefined || isSame(value, before, field)) continue;
    v[field] = value;
    for (const { saidBy } of said) for (const { id } of saidBy) replaced.add(id);
  }
  // A new record that says nothing is none.
  const first = asked.find(({ question }) => question.kind !== "note")?.question.id;
  if (!before && Object.keys(v).length === 0 && first)
    return err([{ field: first, type: "Required" }]);
  return ok({ v, ...(replaced.size > 0 && { r: [...replaced] }) });
}

/** Agreed by all and left as it was: not said again. */
function isSame(value: FactValue, before: OwnThing | undefined, field: OwnFieldId): boolean {
  if (!before || (before.values.get(field)?.length ?? 0) !== 1) return false;
  return JSON.stringify(ownSaidOf(before, field) ?? "") === JSON.stringify(value);
}

/** A record as it stands in the form. */
export function ownDraftOf(thing: OwnThing): OwnValues {
  const draft: { [Field in OwnFieldId]?: FactValue } = {};
  for (const field of thing.values.keys()) {
    const value = ownSaidOf(thing, field);
    if (value !== undefined) draft[field] = value;
  }
  return draft;
}
