import { caseTypes, type CaseType } from "../cases/case-type.ts";
import type { Condition, FormQuestion } from "../forms/form.ts";
import type { ListFieldId } from "./list-fields.ts";
import type { ListId } from "./list-id.ts";

/** A list that grows with the case or with the network's register, as data. */
export interface ListDefinition {
  readonly id: ListId;
  /**
   * Where its things are kept: in the case; with the person, so that the case can be shown without them; or in the register, which belongs to
   * no case.
   */
  readonly place: "case" | "person" | "register";
  /** The kinds of case that have it; none for the register's. */
  readonly of: readonly CaseType[];
  readonly questions: readonly ListQuestion[];
  /** What a thing in it is called, the first one that is answered. */
  readonly titles: readonly ListFieldId[];
  /** The order of the list, the latest first; without it, the order in which they were written down. */
  readonly by?: ListFieldId;
  /** Days that are promised, each until its `kept` is answered; the first that is open counts. */
  readonly promises?: readonly { readonly on: ListFieldId; readonly kept: ListFieldId }[];
  /** Photographs can be put with what is listed. */
  readonly photos?: true;
}

interface ListQuestion extends FormQuestion {
  readonly field: ListFieldId;
  /** Of a `ref`: what is chosen in the register gives its name to this question, so that it can be read where the register is not. */
  readonly names?: ListFieldId;
}

const wasSent: readonly Condition[] = [
  { field: "referral_status", isKnown: true },
  { field: "referral_status", isNot: "draft" },
];
const refused: readonly Condition[] = [{ field: "viewing_result", is: "refused" }];

const notGranted: readonly Condition[] = [
  { field: "claim_result", isOneOf: ["refused", "partly", "stopped"] },
];

export const listDefinitions: readonly ListDefinition[] = [
  {
    id: "step",
    place: "case",
    of: caseTypes,
    questions: [
      { field: "step_what", required: true },
      { field: "step_who", required: true },
      { field: "step_by" },
      { field: "step_done_on" },
    ],
    titles: ["step_what"],
    by: "step_by",
    promises: [{ on: "step_by", kept: "step_done_on" }],
  },
  {
    id: "appointment",
    place: "case",
    of: caseTypes,
    questions: [
      { field: "appointment_on", required: true },
      { field: "appointment_with", required: true },
      { field: "appointment_where" },
      { field: "appointment_accompanied" },
      { field: "appointment_bring" },
      { field: "appointment_result" },
    ],
    titles: ["appointment_with"],
    by: "appointment_on",
    promises: [{ on: "appointment_on", kept: "appointment_result" }],
  },
  {
    id: "referral",
    place: "case",
    of: caseTypes,
    questions: [
      { field: "referral_type", required: true },
      { field: "referral_service", names: "referral_to" },
      { field: "referral_to" },
      { field: "referral_why" },
      { field: "referral_status", required: true },
      {
        // Without her yes it is sent only with a reason that stays.
        field: "referral_no_consent",
        required: true,
        when: [...wasSent, { field: "consents", lacks: "share_with_service" }],
      },
      { field: "referral_on", required: true, when: wasSent },
      { field: "referral_answer_by", when: wasSent },
      { field: "referral_answered_on", when: wasSent },
      { field: "referral_answer", when: wasSent },
    ],
    titles: ["referral_to", "referral_type"],
    by: "referral_on",
    promises: [{ on: "referral_answer_by", kept: "referral_answered_on" }],
    photos: true,
  },
  {
    id: "evidence",
    place: "case",
    of: ["discrimination"],
    questions: [
      { field: "evidence_kind", required: true },
      { field: "evidence_what", required: true },
      { field: "evidence_on" },
      { field: "evidence_with", required: true },
      { field: "evidence_where" },
      { field: "evidence_copied" },
    ],
    titles: ["evidence_what"],
    by: "evidence_on",
    photos: true,
  },
  {
    id: "witness",
    place: "person",
    of: ["discrimination"],
    questions: [
      { field: "witness_label", required: true },
      { field: "witness_saw" },
      { field: "witness_ready", required: true },
      {
        field: "witness_contact",
        when: [{ field: "witness_ready", isOneOf: ["yes", "anonymous"] }],
      },
    ],
    titles: ["witness_label"],
  },
  {
    id: "affected",
    place: "person",
    of: ["discrimination"],
    questions: [
      { field: "affected_label", required: true },
      { field: "affected_how" },
      { field: "affected_joins" },
    ],
    titles: ["affected_label"],
  },
  {
    id: "member",
    place: "person",
    of: caseTypes,
    questions: [
      { field: "member_label", required: true },
      { field: "member_relation", required: true },
      { field: "member_birth_year" },
      { field: "member_school" },
      { field: "member_pregnant" },
      { field: "member_disabled" },
    ],
    titles: ["member_label"],
  },
  {
    id: "address",
    place: "person",
    of: ["housing", "crisis_pregnancy"],
    questions: [
      { field: "address_since", required: true },
      { field: "address_what", required: true },
      { field: "address_form" },
    ],
    titles: ["address_what"],
    by: "address_since",
    photos: true,
  },
  {
    id: "barrier",
    place: "case",
    of: ["housing"],
    questions: [
      { field: "barrier_kind", required: true },
      { field: "barrier_on", required: true },
      { field: "barrier_weight" },
      { field: "barrier_gone_on" },
      {
        field: "barrier_removed_by",
        required: true,
        when: [{ field: "barrier_gone_on", isKnown: true }],
      },
    ],
    titles: ["barrier_kind"],
    by: "barrier_on",
  },
  {
    id: "viewing",
    place: "case",
    of: ["housing"],
    questions: [
      { field: "viewing_flat", names: "viewing_where" },
      { field: "viewing_where", required: true },
      { field: "viewing_on", required: true },
      { field: "viewing_with" },
      { field: "viewing_result", required: true },
      { field: "viewing_refusal", required: true, when: refused },
      { field: "viewing_refusal_basis", required: true, when: refused },
      { field: "viewing_words", when: refused },
    ],
    titles: ["viewing_where"],
    by: "viewing_on",
    photos: true,
  },
  {
    id: "guarantee",
    place: "case",
    of: ["housing"],
    questions: [
      { field: "guarantee_kind", required: true },
      { field: "guarantee_amount" },
      { field: "guarantee_on" },
      { field: "guarantee_from" },
    ],
    titles: ["guarantee_kind"],
    by: "guarantee_on",
  },
  {
    id: "tenancy",
    place: "case",
    of: ["housing"],
    questions: [
      { field: "tenancy_flat", names: "tenancy_where" },
      { field: "tenancy_where", required: true },
      { field: "tenancy_from", required: true },
      { field: "tenancy_until" },
      { field: "tenancy_kind" },
      { field: "tenancy_rent" },
      { field: "tenancy_services" },
      { field: "tenancy_deposit" },
    ],
    titles: ["tenancy_where"],
    by: "tenancy_from",
    photos: true,
  },
  {
    id: "intervention",
    place: "case",
    of: ["housing"],
    questions: [
      { field: "intervention_on", required: true },
      { field: "intervention_kind", required: true },
      { field: "intervention_what" },
    ],
    titles: ["intervention_kind"],
    by: "intervention_on",
    photos: true,
  },
  {
    id: "paper",
    place: "case",
    of: ["general"],
    questions: [
      { field: "paper_kind", required: true },
      { field: "paper_about" },
      { field: "paper_to" },
      { field: "paper_on" },
      { field: "paper_copied" },
    ],
    titles: ["paper_about", "paper_kind"],
    by: "paper_on",
  },
  {
    id: "claim",
    place: "case",
    of: ["general", "housing", "crisis_pregnancy"],
    questions: [
      { field: "claim_kind", required: true },
      { field: "claim_what", required: true },
      { field: "claim_office" },
      { field: "claim_on" },
      { field: "claim_due" },
      { field: "claim_decided_on" },
      {
        field: "claim_result",
        required: true,
        when: [{ field: "claim_decided_on", isKnown: true }],
      },
      { field: "claim_appeal_by", when: notGranted },
      { field: "claim_appealed_on", when: notGranted },
    ],
    titles: ["claim_what"],
    by: "claim_on",
    promises: [
      { on: "claim_due", kept: "claim_decided_on" },
      { on: "claim_appeal_by", kept: "claim_appealed_on" },
    ],
    photos: true,
  },
  {
    id: "owed",
    place: "case",
    of: ["general", "housing"],
    questions: [
      { field: "owed_kind", required: true },
      { field: "owed_creditor" },
      { field: "owed_to" },
      { field: "owed_amount" },
      { field: "owed_plan" },
      { field: "owed_paid_on" },
    ],
    titles: ["owed_to", "owed_kind"],
  },
  {
    id: "landlord",
    place: "register",
    of: [],
    questions: [
      { field: "landlord_name", required: true },
      { field: "landlord_kind" },
      { field: "landlord_contact" },
      { field: "landlord_agrees", required: true },
      { field: "landlord_since" },
      { field: "landlord_terms" },
    ],
    titles: ["landlord_name"],
  },
  {
    id: "flat",
    place: "register",
    of: [],
    questions: [
      { field: "flat_address", required: true },
      { field: "flat_settlement" },
      { field: "flat_region", required: true },
      { field: "flat_state", required: true },
      { field: "flat_rooms", required: true },
      { field: "flat_rent", required: true },
      { field: "flat_services" },
      { field: "flat_deposit" },
      { field: "flat_size" },
      { field: "flat_access" },
      { field: "flat_from" },
      { field: "flat_landlord" },
      { field: "flat_condition" },
    ],
    titles: ["flat_address"],
    photos: true,
  },
  {
    id: "service",
    place: "register",
    of: [],
    questions: [
      { field: "service_name", required: true },
      { field: "service_type", required: true },
      { field: "service_region" },
      { field: "service_settlement" },
      { field: "service_contact" },
      { field: "service_hours" },
      { field: "service_note" },
    ],
    titles: ["service_name"],
  },
];
const byId = new Map(listDefinitions.map((list) => [list.id, list]));

export function listDefinition(id: ListId): ListDefinition {
  const list = byId.get(id);
  if (!list) throw new Error(`Expected a list, got ${id}`);
  return list;
}

/** The lists a case of that kind has. */
export const listsOf = (type: CaseType): readonly ListDefinition[] =>
  listDefinitions.filter(({ of }) => of.includes(type));
