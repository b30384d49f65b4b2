import type { CaseRecord } from "../cases/case-record.ts";
import { shownValue } from "../cases/facts.ts";
import type { CaseFieldId } from "../forms/field-definitions.ts";
import { dateOf, saidOf, thingsIn, type Lists } from "../lists/fold-lists.ts";
import type { ListFieldId } from "../lists/list-fields.ts";
import { comparePeriod, type LocalDate, type PartialDate } from "../time/partial-date.ts";
import type { FactValue } from "../forms/fact-value.ts";

/*
 * What the landlord's side may read of a household: how many they are and what they look for, when they come to see the flat, and what is secured. Nothing of
 * how they live now, of debts and income, of health, of what they were refused for, and of who they are. A field is here because it is named here:
 * a new one of the case is not, whatever it is about.
 */

export const landlordMayKnow = ["adults_children", "need_rooms", "need_district", "monthly_budget"] as const satisfies readonly CaseFieldId[]; // prettier-ignore
type LandlordFieldId = (typeof landlordMayKnow)[number];

/** Of the viewings when and where, of the guarantees which. */
export const landlordMayKnowOfLists = ["viewing_on", "viewing_where", "guarantee_kind"] as const satisfies readonly ListFieldId[]; // prettier-ignore

/** That arrears are covered says that there are some. */
const toldGuarantees: readonly string[] = ["deposit_paid", "repair_covered"];

export interface LandlordNote {
  readonly facts: readonly { readonly field: LandlordFieldId; readonly value: FactValue }[];
  /** The next one that is agreed. */
  readonly viewing: { readonly on: PartialDate; readonly where: FactValue | undefined } | undefined;
  readonly guarantees: readonly string[];
}

/** Undefined until the person has agreed that a landlord is told something. */
export function landlordNote(
  { facts, consents }: Pick<CaseRecord, "facts" | "consents">,
  lists: Lists,
  today: LocalDate,
): LandlordNote | undefined {
  if (consents.get("share_with_landlord")?.state !== "given") return undefined;
  const viewings = thingsIn(lists, "viewing").flatMap((thing) => {
    const on = dateOf(thing, "viewing_on");
    return on && comparePeriod(on, today) >= 0
      ? [{ on, where: saidOf(thing, "viewing_where") }]
      : [];
  });
  const guarantees = thingsIn(lists, "guarantee")
    .flatMap((thing) => saidOf(thing, "guarantee_kind") ?? [])
    .filter((kind) => typeof kind === "string")
    .filter((kind) => toldGuarantees.includes(kind));
  return {
    facts: landlordMayKnow.flatMap((field) => {
      const value = shownValue(facts, field);
      return value === undefined ? [] : [{ field, value }];
    }),
    viewing: viewings.toSorted((a, b) => (a.on < b.on ? -1 : 1))[0],
    guarantees: [...new Set(guarantees)],
  };
}
