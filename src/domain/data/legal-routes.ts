import type { LegalRoute } from "../legal/legal-route.ts";

interface RouteRow extends Omit<LegalRoute, "id"> {
  readonly id: string;
}

/**
 * The rules of the pack, from our domain research (docs/legal-pack.md); every list of cases counts by them. An id never
 * changes its meaning; titles live in i18n (legal.ftl), whom to write to in legal-route-details.ts.
 */
export const routeRows: readonly RouteRow[] = [
  {
    id: "hu_ajbh",
    country: "HU",
    kinds: ["discrimination", "housing"],
    rule: {
      kind: "counted",
      earliestOf: [
        { from: "knownOn", add: { unit: "years", count: 1 }, hard: false },
        { from: "occurredOn", add: { unit: "years", count: 3 }, hard: false },
      ],
    },
    confidence: "high",
  },
  {
    id: "hu_decision_review",
    country: "HU",
    kinds: ["discrimination"],
    rule: {
      kind: "counted",
      earliestOf: [{ from: "servedOn", add: { unit: "days", count: 30 }, hard: false }],
    },
    confidence: "medium",
  },
  {
    id: "hu_public_interest",
    country: "HU",
    kinds: ["discrimination"],
    rule: { kind: "noDeadline" },
    confidence: "medium",
  },
  {
    id: "hu_eviction_moratorium",
    country: "HU",
    kinds: ["housing"],
    rule: { kind: "season", from: "11-15", to: "04-30" },
    confidence: "high",
  },
  {
    id: "hu_lease_notice",
    country: "HU",
    kinds: ["housing"],
    rule: { kind: "inWords" },
    confidence: "medium",
  },
  {
    id: "hu_child_signal",
    country: "HU",
    kinds: ["discrimination", "housing", "crisis_pregnancy", "general"],
    rule: { kind: "atOnce" },
    confidence: "high",
  },
  {
    id: "cz_ombudsman",
    country: "CZ",
    kinds: ["discrimination", "housing"],
    rule: { kind: "noDeadline" },
    confidence: "medium",
  },
  {
    id: "cz_court",
    country: "CZ",
    kinds: ["discrimination"],
    rule: { kind: "inWords" },
    confidence: "low",
  },
  {
    id: "cz_lease_review",
    country: "CZ",
    kinds: ["housing"],
    rule: {
      kind: "counted",
      earliestOf: [{ from: "servedOn", add: { unit: "months", count: 2 }, hard: true }],
    },
    confidence: "high",
  },
  {
    id: "cz_housing_support",
    country: "CZ",
    kinds: ["housing"],
    rule: { kind: "noDeadline" },
    confidence: "low",
  },
  {
    id: "cz_school",
    country: "CZ",
    kinds: ["discrimination"],
    rule: { kind: "fromDocument" },
    confidence: "medium",
  },
  {
    id: "cz_child_reporting",
    country: "CZ",
    kinds: ["discrimination", "housing", "crisis_pregnancy", "general"],
    rule: { kind: "atOnce" },
    confidence: "high",
  },
  {
    id: "ro_cncd",
    country: "RO",
    kinds: ["discrimination", "housing"],
    rule: {
      kind: "counted",
      earliestOf: [
        { from: "knownOn", add: { unit: "years", count: 1 }, hard: true },
        { from: "occurredOn", add: { unit: "years", count: 1 }, hard: true },
      ],
    },
    confidence: "high",
  },
  {
    id: "ro_cncd_decision",
    country: "RO",
    kinds: ["discrimination"],
    rule: {
      kind: "counted",
      earliestOf: [{ from: "servedOn", add: { unit: "days", count: 15 }, hard: false }],
    },
    confidence: "low",
  },
  {
    id: "ro_court",
    country: "RO",
    kinds: ["discrimination"],
    rule: {
      kind: "counted",
      earliestOf: [{ from: "knownOn", add: { unit: "years", count: 3 }, hard: false }],
    },
    confidence: "low",
  },
  {
    id: "ro_eviction_winter",
    country: "RO",
    kinds: ["housing"],
    rule: { kind: "season", from: "12-01", to: "03-01" },
    confidence: "high",
  },
  {
    id: "ro_eviction_notice",
    country: "RO",
    kinds: ["housing"],
    rule: {
      kind: "counted",
      earliestOf: [{ from: "servedOn", add: { unit: "days", count: 30 }, hard: false }],
    },
    confidence: "medium",
  },
  {
    id: "ro_school",
    country: "RO",
    kinds: ["discrimination"],
    rule: { kind: "asOther", route: "ro_cncd" },
    confidence: "medium",
  },
  {
    id: "ro_child_reporting",
    country: "RO",
    kinds: ["discrimination", "housing", "crisis_pregnancy", "general"],
    rule: { kind: "atOnce" },
    confidence: "high",
  },
  {
    id: "sk_snslp",
    country: "SK",
    kinds: ["discrimination", "housing"],
    rule: { kind: "noDeadline" },
    confidence: "high",
  },
  {
    id: "sk_lease",
    country: "SK",
    kinds: ["housing"],
    rule: {
      kind: "counted",
      earliestOf: [{ from: "servedOn", add: { unit: "months", count: 3 }, hard: true }],
    },
    confidence: "high",
  },
  {
    id: "sk_lease_need",
    country: "SK",
    kinds: ["housing"],
    rule: { kind: "inWords" },
    confidence: "medium",
  },
  {
    id: "sk_school",
    country: "SK",
    kinds: ["discrimination"],
    rule: { kind: "noDeadline" },
    confidence: "medium",
  },
];
