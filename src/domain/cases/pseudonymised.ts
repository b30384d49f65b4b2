import type { CaseFieldId, IdentityFieldId } from "../forms/field-definitions.ts";
import { caseFields, formField } from "../forms/field-definitions.ts";
import { listDefinition } from "../lists/list-definitions.ts";
import type { Lists } from "../lists/fold-lists.ts";
import { withoutName } from "../paper/without-name.ts";
import { daysBetween, firstDayOf, minuteOf, precisionOf } from "../time/partial-date.ts";
import type { IdentityLog } from "../timeline/case-log.ts";
import type { EntryId } from "../timeline/entry-id.ts";
import type { Attributed } from "../timeline/entry-origin.ts";
import type { CaseEntry } from "../timeline/entry.ts";
import type { FactValue } from "../forms/fact-value.ts";
import { happenedAt } from "../timeline/happened.ts";
import type { CaseRecord } from "./case-record.ts";
import type { CaseType } from "./case-type.ts";
import { foldPerson, shownValue, type Facts } from "./facts.ts";
import { parseRegionId, type RegionId } from "./region.ts";

/** A case as colleagues read it who shall think about the case and not about the person. */
export interface PseudonymisedCase {
  readonly type: CaseType | undefined;
  readonly region: RegionId | undefined;
  /** What was chosen from lists; never what was written in words, save for whose institution it was. */
  readonly facts: readonly {
    readonly field: CaseFieldId;
    readonly values: readonly FactValue[];
  }[];
  readonly items: readonly PseudonymisedItem[];
}

interface PseudonymisedItem {
  readonly id: EntryId;
  /** The case began on day 1. */
  readonly day: number;
  /** Only the month or the year is known. */
  readonly about: boolean;
  readonly entry: ToldEntry;
  /** Something was written in words; whether it is shown says `words`. */
  readonly hasWords: boolean;
  /** Undefined where the words are left out. */
  readonly words: string | undefined;
}

const toldKinds = [
  "opened",
  "followUp",
  "closed",
  "reopened",
  "question",
  "answer",
  "route",
  "routeStep",
] as const;
export type ToldEntry = Extract<CaseEntry, { readonly k: (typeof toldKinds)[number] }>;

/** The whole case, with what is kept with the person. */
interface ToldCase {
  readonly record: CaseRecord;
  readonly identity: Facts<IdentityFieldId>;
  readonly lists: Lists;
  /** In a group, with the people of the other cases, whose names are nobody's business either. */
  readonly parts?: readonly { readonly identityLog: IdentityLog | undefined }[];
}

/** Words are shown of the entries in `notes` only: whoever asks has read them. */
export function pseudonymise(told: ToldCase, notes: readonly EntryId[]): PseudonymisedCase {
  const { record } = told;
  const { opened, facts } = record;
  const start = opened ? dayOfEntry(opened) : undefined;
  const masked = createMask(told);
  return {
    type: opened?.entry.type,
    region: parseRegionId(shownValue(facts, "region")),
    facts: [...chosenFacts(facts), ...institutionOf(facts, masked)],
    items: record.entries.flatMap((item) => {
      if (!isTold(item)) return [];
      const words = wordsOf(item.entry);
      return [
        {
          id: item.id,
          day: start ? daysBetween(start, dayOfEntry(item)) + 1 : 1,
          about: isVague(item.entry),
          entry: item.entry,
          hasWords: words !== "",
          words: words !== "" && notes.includes(item.id) ? masked(words) : undefined,
        },
      ];
    }),
  };
}

/** What is shown of an entry's words when they are left in: to be read before that is decided. */
export function readableWords(
  told: ToldCase,
): readonly { readonly id: EntryId; readonly words: string }[] {
  const masked = createMask(told);
  return told.record.entries.flatMap((item) => {
    const words = isTold(item) ? wordsOf(item.entry) : "";
    return words === "" ? [] : [{ id: item.id, words: masked(words) }];
  });
}

/** Of lists that say what happened, and neither how somebody lives nor what she is; but for what she was treated worse for. */
const shownFields: readonly CaseFieldId[] = caseFields
  .filter(
    (field) =>
      "options" in field &&
      ((field.sensitive !== "high" && field.sensitive !== "art9") || field.id === "ground"),
  )
  .map(({ id }) => id)
  .filter((id) => id !== "legal_basis");

const chosenFacts = (facts: Facts<CaseFieldId>): PseudonymisedCase["facts"] =>
  shownFields.flatMap((field) => {
    const values = (facts.get(field) ?? []).map(({ value }) => value);
    return values.length > 0 ? [{ field, values }] : [];
  });

/** A school or an office may be named; a landlord, an employer and whoever else is a person is not. */
const institutions: readonly unknown[] = ["school", "authority", "shop", "police"];

export const isInstitution = (facts: Facts<CaseFieldId>): boolean =>
  (facts.get("respondent_type") ?? []).length > 0 &&
  (facts.get("respondent_type") ?? []).every(({ value }) => institutions.includes(value));

function institutionOf(
  facts: Facts<CaseFieldId>,
  masked: (words: string) => string,
): PseudonymisedCase["facts"] {
  if (!isInstitution(facts)) return [];
  const values = textsOf(facts, "respondent").map(masked);
  return values.length > 0 ? [{ field: "respondent", values }] : [];
}

/**
 * Leaves out the person's names, where she lives, who did it where that is a person, whoever is listed with her (witnesses, household, others the same was
 * done to), and whatever looks like a telephone number.
 */
function createMask({
  record: { facts },
  identity,
  lists,
  parts = [],
}: ToldCase): (words: string) => string {
  const persons = parts.map(({ identityLog }) => foldPerson(identityLog?.entries ?? []));
  const names = [
    ...[identity, ...persons].flatMap((person) => [
      ...textsOf(person, "person_label"),
      ...textsOf(person, "full_name"),
      ...textsOf(person, "address"),
    ]),
    ...textsOf(facts, "settlement"),
    ...textsOf(facts, "social_worker"),
    ...textsOf(facts, "mentor"),
    ...(isInstitution(facts)
      ? []
      : [...textsOf(facts, "respondent"), ...textsOf(facts, "respondent_address")]),
    ...listedWith(lists),
  ];
  return (words) => withoutName(words, names).replaceAll(/\+?\d[\d\s()/-]{5,}\d/g, "…");
}

/** Names and places of what is kept with the person. */
const listedWith = (lists: Lists): readonly string[] =>
  [...lists.values()]
    .flat()
    .filter(({ list }) => listDefinition(list).place === "person")
    .flatMap(({ values }) =>
      [...values].flatMap(([field, said]) =>
        formField(field).kind === "text" ? textsIn(said) : [],
      ),
    );

const textsOf = <Field extends CaseFieldId | IdentityFieldId>(
  facts: Facts<Field>,
  field: Field,
): readonly string[] => textsIn(facts.get(field) ?? []);

const textsIn = (said: readonly { readonly value: FactValue }[]): readonly string[] =>
  said.flatMap(({ value }) => (typeof value === "string" ? [value] : []));

const isTold = (item: Attributed<CaseEntry>): item is Attributed<ToldEntry> =>
  toldKinds.some((kind) => kind === item.entry.k);

function wordsOf(entry: ToldEntry): string {
  switch (entry.k) {
    case "followUp":
    case "closed":
    case "reopened":
    case "route":
      return entry.note.trim();
    case "question":
    case "answer":
      return entry.text.trim();
    case "opened":
    case "routeStep":
      return "";
  }
}

const dayOfEntry = (item: Attributed<CaseEntry>) => firstDayOf(minuteOf(happenedAt(item)));

function isVague(entry: ToldEntry): boolean {
  const precision = "on" in entry ? precisionOf(entry.on) : "day";
  return precision === "year" || precision === "month";
}
