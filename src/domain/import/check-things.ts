import type { CaseType } from "../cases/case-type.ts";
import type { OwnValues } from "../forms/ask-in-turn.ts";
import { isBasis, isClosed, type FormValues } from "../forms/form.ts";
import { holds, type Surroundings } from "../forms/own-expression.ts";
import type { OwnWords } from "../forms/own-question.ts";
import type { ListDefinition } from "../lists/list-definitions.ts";
import type { ListFieldId } from "../lists/list-fields.ts";
import type { ListId } from "../lists/list-id.ts";
import { checkListed, type ListedDraft, type ListedFault } from "../lists/listed-draft.ts";
import type { OwnList, OwnListId } from "../lists/own-list.ts";
import { checkOwnThing } from "../lists/own-thing-draft.ts";
import type { LocalDate } from "../time/partial-date.ts";
import type { ListedEntry, OwnListedEntry } from "../timeline/entry.ts";
import { parseCaseEntry, parseIdentityEntry } from "../timeline/parse-entry.ts";
import type { LinePlace } from "./line-place.ts";
import type { ImportList, ThingField } from "./thing-columns.ts";
import type { FactValue } from "../forms/fact-value.ts";

/** A thing that comes with the case, in one of its lists. */
export type MadeThing = Pick<ListedEntry, "list" | "v"> | Pick<OwnListedEntry, "list" | "v">;

/** What the cells of one line say of one thing. */
export interface SaidThing {
  readonly list: ImportList;
  readonly said: ReadonlyMap<ThingField, { readonly value: FactValue; readonly place: LinePlace }>;
}

export type ThingProblem =
  | {
      readonly about: "thing";
      readonly list: ListId | OwnListId;
      readonly field: ThingField;
      readonly type: ListedFault["type"] | "NotTaken";
      readonly words?: OwnWords | undefined;
      readonly place: LinePlace;
    }
  | { readonly about: "place"; readonly place: LinePlace; readonly type: "NotAsked" | "NoBasis" };

export interface ThingContext {
  readonly type: CaseType;
  readonly today: LocalDate;
  /** What the line says of the case, with what is said for every line. */
  readonly values: FormValues;
  readonly consents: readonly string[];
  readonly answerTo: Surroundings["answerTo"];
}

/** Whether it can be put into the list, by the same rules as from its form; a cell that would be lost is named. */
export function checkThing(
  thing: SaidThing,
  context: ThingContext,
): { readonly made: MadeThing } | { readonly problems: readonly ThingProblem[] } {
  const { list } = thing;
  const made = list.ours
    ? checkOurs(list.ours, thing, context)
    : checkOwn(list.own, thing, context);
  if ("problems" in made) return made;
  const lost = [...thing.said].filter(([field]) => !(field in made.made.v));
  if (lost.length > 0)
    return {
      problems: lost.map(([field, { place }]) => ({
        about: "place",
        place,
        type: list.ours && isClosed(field as ListFieldId, context.values) ? "NoBasis" : "NotAsked",
      })),
    };
  return made;
}

type Checked = ReturnType<typeof checkThing>;

function checkOurs(
  { id, of, questions }: ListDefinition,
  thing: SaidThing,
  { type, today, values, consents }: ThingContext,
): Checked {
  if (!of.includes(type)) return noPlace(thing, "NotAsked");
  const draft: { [Field in ListFieldId]?: FactValue } = {};
  for (const { field } of questions) {
    const value = thing.said.get(field)?.value ?? values[field];
    if (value !== undefined) draft[field] = value;
  }
  const known: FormValues = {
    consents,
    ...(values.legal_basis !== undefined && { legal_basis: values.legal_basis }),
  };
  const checked = checkListed(id, draft satisfies ListedDraft, undefined, { known, today });
  if (!checked.ok)
    return {
      problems: checked.error.map(({ field, type: fault }) => ({
        about: "thing",
        list: id,
        field,
        type: fault,
        place: thing.said.get(field)?.place ?? placeOf(thing),
      })),
    };
  return readable(thing, { list: id, v: checked.value.v });
}

function checkOwn(
  list: OwnList,
  thing: SaidThing,
  { type, today, values, answerTo }: ThingContext,
): Checked {
  const { id, caseType, sensitive, when } = list;
  if (caseType !== "core" && caseType !== type) return noPlace(thing, "NotAsked");
  if (sensitive === "art9" && !isBasis(values.legal_basis)) return noPlace(thing, "NoBasis");
  if (when !== undefined && !holds(when, { today, answerTo })) return noPlace(thing, "NotAsked");
  const draft: OwnValues = Object.fromEntries([...thing.said].map(([field, { value }]) => [field, value])); // prettier-ignore
  const checked = checkOwnThing(list, draft, undefined, { today, answerTo });
  if (!checked.ok)
    return {
      problems: checked.error.map(({ field, type: fault, words }) => ({
        about: "thing",
        list: id,
        field,
        type: fault,
        words,
        place: thing.said.get(field)?.place ?? placeOf(thing),
      })),
    };
  return readable(thing, { list: id, v: checked.value.v });
}

/** What no phone could read back is not brought in. */
function readable(thing: SaidThing, made: MadeThing): Checked {
  const entry = { k: "listed", at: 0, z: 0, ...made };
  const parse = thing.list.ours?.place === "person" ? parseIdentityEntry : parseCaseEntry;
  if (parse(entry).ok) return { made };
  return {
    problems: [...thing.said].slice(0, 1).map(([field, { place }]) => ({
      about: "thing",
      list: made.list,
      field,
      type: "TooLong",
      place,
    })),
  };
}

const placeOf = ({ said }: SaidThing): LinePlace => {
  const [first] = said.values();
  return first?.place ?? { column: 0 };
};

const noPlace = ({ said }: SaidThing, type: "NotAsked" | "NoBasis"): Checked => ({
  problems: [...said.values()].map(({ place }) => ({ about: "place", place, type })),
});
