import { caseTypes } from "./case-type.ts";
import {
  ageBands,
  birthPlaces,
  childConditions,
  childOutcomes,
  companies,
  dangerSources,
  dutyDecisions,
  guardianRoles,
  informedOptions,
  inKindNeeds,
  motherConditions,
  pregnancyConfirmations,
  prenatalCare,
  relations,
  riskLevels,
  safetyNow,
  supporters,
  wishes,
} from "./crisis-pregnancy-codes.ts";
import {
  biasIndicators,
  crimeReports,
  discriminationForms,
  educationIssues,
  impacts,
  lifeAreas,
  representations,
  respondentTypes,
  wantedOutcomes,
} from "./discrimination-codes.ts";
import {
  debtKinds,
  documentTypes,
  educationTopics,
  employmentTopics,
  healthTopics,
  moneyHandling,
  yesNoUnknown,
} from "./general-codes.ts";
import { grounds, groundsByCountry } from "./grounds.ts";
import {
  accessNeeds,
  ethosCategories,
  guarantees,
  householdDebts,
  housingBarriers,
  housingForms,
  incomeSources,
  noticeKinds,
  offerStatuses,
  reasonsToMove,
  refusalReasons,
  tenancyEndReasons,
} from "./housing-codes.ts";
import {
  appointmentResults,
  claimKinds,
  claimResults,
  creditorKinds,
  debtPlans,
  evidenceKeepers,
  evidenceKinds,
  familyRelations,
  flatStates,
  interventionKinds,
  landlordKinds,
  paperKinds,
  referralStatuses,
  refusalBases,
  serviceTypes,
  stepDoers,
  tenancyKinds,
  viewingResults,
  witnessReadiness,
} from "../lists/list-codes.ts";
import type { Country } from "./region.ts";

/*
 * The networks' code lists, from our domain research. An id never changes its meaning; wording lives in i18n (codes.ftl,
 * kinds.ftl). Where each list comes from is in docs/domain.md.
 */

/** The four ways of helping; every contact carries at least one. */
export const helpMethods = [
  "personal_oral",
  "accompaniment_admin",
  "phone_email",
  "mediation_followup",
] as const;
export type HelpMethod = (typeof helpMethods)[number];

export const contactChannels = ["in_person", "phone", "email", "message", "event"] as const;
export type ContactChannel = (typeof contactChannels)[number];

/** Asked only when the channel is against the person's contact rule. */
export const contactBeginners = ["person", "worker"] as const;
export type ContactBeginner = (typeof contactBeginners)[number];

export const needs = [
  "documents",
  "benefits",
  "debt",
  "health",
  "education",
  "employment",
  "housing",
  "legal",
  "family",
  "violence",
  "food_inkind",
  "energy",
  "civic",
  "other",
] as const;
export type NeedId = (typeof needs)[number];

export const outcomes = [
  "resolved",
  "partly",
  "referred",
  "withdrawn",
  "no_contact",
  "not_possible",
  "duplicate",
  /** There never was such a case, or it is here already: it is kept, and no list shows it. */
  "mistake",
] as const;
export type OutcomeId = (typeof outcomes)[number];

export const urgencies = ["today", "week", "normal"] as const;
export type Urgency = (typeof urgencies)[number];

/** Never preselected; each is given, refused or withdrawn by itself. */
export const consentPurposes = [
  "service",
  "identity_to_team",
  "share_with_service",
  "contact_respondent",
  "represent",
  "share_with_landlord",
  "photo_recording",
  "story_anonymised",
  "statistics",
  "after_contact",
] as const;
export type ConsentPurposeId = (typeof consentPurposes)[number];

export const consentStates = ["given", "refused", "withdrawn"] as const;
export type ConsentState = (typeof consentStates)[number];

const legalBases = [
  "consent_art9",
  "nonprofit_9d",
  "vital",
  "legal_claims",
  "legal_duty",
  "social_care_9h",
  "anonymous",
] as const;

const contactRules = [
  "phone_ok",
  "message_ok",
  "visit_ok",
  "no_voicemail",
  "no_letters",
  "only_through_someone",
  "no_calls",
] as const;

/** What a person prefers to speak; says nothing of who she is, and is never asked before there is a basis for keeping it. */
const languages = ["hu", "cs", "ro", "sk", "rom", "rmc", "rmy", "bayash", "other"] as const;

export const mergeKinds = ["samePerson", "group"] as const;
export type MergeKind = (typeof mergeKinds)[number];

export const offerEnds = ["declined", "withdrawn"] as const;
export type OfferEnd = (typeof offerEnds)[number];

/** The lists a form field can offer, by the name their wording carries in i18n (`code-<list>-<id>`). */
export const codeLists = {
  "case-type": caseTypes,
  "help-method": helpMethods,
  channel: contactChannels,
  need: needs,
  outcome: outcomes,
  urgency: urgencies,
  consent: consentPurposes,
  "consent-state": consentStates,
  "legal-basis": legalBases,
  "contact-rule": contactRules,
  language: languages,
  "life-area": lifeAreas,
  "education-issue": educationIssues,
  ground: grounds,
  "discrimination-form": discriminationForms,
  "respondent-type": respondentTypes,
  impact: impacts,
  "bias-indicator": biasIndicators,
  "crime-report": crimeReports,
  "wanted-outcome": wantedOutcomes,
  representation: representations,
  ethos: ethosCategories,
  "housing-form": housingForms,
  "reason-to-move": reasonsToMove,
  "notice-kind": noticeKinds,
  "access-need": accessNeeds,
  "income-source": incomeSources,
  "household-debt": householdDebts,
  "housing-barrier": housingBarriers,
  "offer-status": offerStatuses,
  "refusal-reason": refusalReasons,
  guarantee: guarantees,
  "tenancy-end-reason": tenancyEndReasons,
  "pregnancy-confirmation": pregnancyConfirmations,
  "prenatal-care": prenatalCare,
  "age-band": ageBands,
  "guardian-role": guardianRoles,
  "safety-now": safetyNow,
  "danger-source": dangerSources,
  "risk-level": riskLevels,
  supporter: supporters,
  "in-kind-need": inKindNeeds,
  wish: wishes,
  "informed-option": informedOptions,
  "child-outcome": childOutcomes,
  company: companies,
  relation: relations,
  "birth-place": birthPlaces,
  "mother-condition": motherConditions,
  "child-condition": childConditions,
  "duty-decision": dutyDecisions,
  "document-type": documentTypes,
  "debt-kind": debtKinds,
  "health-topic": healthTopics,
  "yes-no-unknown": yesNoUnknown,
  "education-topic": educationTopics,
  "employment-topic": employmentTopics,
  "money-handling": moneyHandling,
  "step-doer": stepDoers,
  "service-type": serviceTypes,
  "referral-status": referralStatuses,
  "appointment-result": appointmentResults,
  "evidence-kind": evidenceKinds,
  "evidence-keeper": evidenceKeepers,
  "witness-readiness": witnessReadiness,
  "family-relation": familyRelations,
  "viewing-result": viewingResults,
  "refusal-basis": refusalBases,
  "intervention-kind": interventionKinds,
  "paper-kind": paperKinds,
  "claim-kind": claimKinds,
  "claim-result": claimResults,
  "creditor-kind": creditorKinds,
  "debt-plan": debtPlans,
  "tenancy-kind": tenancyKinds,
  "flat-state": flatStates,
  "landlord-kind": landlordKinds,
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type CodeListId = keyof typeof codeLists;

/** What the list offers in a case of that country. Grounds are each law's own; while the country is not known, all are offered. */
export function offeredCodes(list: CodeListId, country: Country | undefined): readonly string[] {
  return list === "ground" && country ? groundsByCountry[country] : codeLists[list];
}

/** The member of `list` that `value` is, if any. */
export const parseCode = <T extends string>(list: readonly T[], value: unknown): T | undefined =>
  list.find((code) => code === value);
