import type { CaseFieldId } from "../forms/field-definitions.ts";
import { isFactList } from "../forms/fact-value.ts";
import { shownValue, type Facts } from "../cases/facts.ts";
import { saidOf, thingsIn, type ListedThing, type Lists } from "./fold-lists.ts";

/** Why a flat fits a household, or does not, or what is not known. Only what the household needs is compared, never who they are. */
export type FitReason =
  | { readonly about: "rooms"; readonly fits: boolean | undefined; readonly rooms: number }
  | {
      readonly about: "price";
      readonly fits: boolean | undefined;
      readonly price: number;
      /** Above the budget. */
      readonly over: number;
    }
  | { readonly about: "county"; readonly fits: boolean }
  | { readonly about: "access"; readonly fits: boolean; readonly missing: readonly string[] }
  /** Nobody decides by it: it has to be found. */
  | { readonly about: "deposit"; readonly amount: number };

export interface FlatFit {
  readonly flat: ListedThing;
  readonly reasons: readonly FitReason[];
  /** How many reasons speak against it. */
  readonly against: number;
}

/** The free flats of the register, those that fit best first. */
export function fitFlats(facts: Facts<CaseFieldId>, register: Lists): readonly FlatFit[] {
  return thingsIn(register, "flat")
    .filter((flat) => saidOf(flat, "flat_state") === "free")
    .map((flat) => {
      const reasons = reasonsFor(facts, flat);
      const against = reasons.filter((reason) => "fits" in reason && reason.fits === false).length;
      return { flat, reasons, against };
    })
    .sort(
      (a, b) => a.against - b.against || known(b) - known(a) || (a.flat.id < b.flat.id ? -1 : 1),
    );
}

const known = ({ reasons }: FlatFit): number =>
  reasons.filter((reason) => "fits" in reason && reason.fits === true).length;

function reasonsFor(facts: Facts<CaseFieldId>, flat: ListedThing): readonly FitReason[] {
  const reasons: FitReason[] = [];
  const rooms = saidOf(flat, "flat_rooms");
  const needed = shownValue(facts, "need_rooms");
  if (typeof rooms === "number")
    reasons.push({
      about: "rooms",
      fits: typeof needed === "number" ? rooms >= needed : undefined,
      rooms: typeof needed === "number" && rooms < needed ? needed : rooms,
    });

  const rent = saidOf(flat, "flat_rent");
  const services = saidOf(flat, "flat_services");
  const budget = shownValue(facts, "monthly_budget");
  if (typeof rent === "number") {
    const price = rent + (typeof services === "number" ? services : 0);
    const over = typeof budget === "number" ? Math.max(0, price - budget) : 0;
    reasons.push({
      about: "price",
      fits: typeof budget === "number" ? over === 0 : undefined,
      price,
      over,
    });
  }

  const county = saidOf(flat, "flat_region");
  const home = shownValue(facts, "region");
  if (county !== undefined && home !== undefined)
    reasons.push({ about: "county", fits: county === home });

  const needs = shownValue(facts, "access_need");
  if (isFactList(needs) && needs.length > 0) {
    const offered = saidOf(flat, "flat_access");
    const missing = needs.filter((need) => !(isFactList(offered) && offered.includes(need)));
    reasons.push({ about: "access", fits: missing.length === 0, missing });
  }

  const deposit = saidOf(flat, "flat_deposit");
  if (typeof deposit === "number" && deposit > 0)
    reasons.push({ about: "deposit", amount: deposit });
  return reasons;
}
