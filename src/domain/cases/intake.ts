import type { ChannelId } from "../../base/ids.ts";
import { err, ok, type Result } from "../../base/result.ts";
import { anonymousContactForm, intakeForm } from "../forms/case-forms.ts";
import { answersOf, checkForm, type FieldError, type FormValues } from "../forms/form.ts";
import {
  caseField,
  identityField,
  type CaseFieldId,
  type FormFieldId,
  type IdentityFieldId,
} from "../forms/field-definitions.ts";
import { isFactList, isFactRecord } from "../forms/fact-value.ts";
import type { OwnFieldId } from "../forms/own-question.ts";
import { urgentForm } from "../forms/urgent-form.ts";
import { addDays, firstDayOf, parsePartialDate, type PartialDate } from "../time/partial-date.ts";
import type {
  CaseEntry,
  FollowUpEntry,
  IdentityEntry,
  OpenedEntry,
  PeopleCounts,
} from "../timeline/entry.ts";
import type { FactValue } from "../forms/fact-value.ts";
import type { Stamp } from "../timeline/stamp.ts";
import { checkFollowUp, type FollowUpError } from "../timeline/follow-up.ts";
import type { CaseNo } from "./case-number.ts";
import { caseTypes, type CaseType } from "./case-type.ts";
import {
  consentPurposes,
  contactChannels,
  helpMethods,
  needs,
  parseCode,
  type ConsentPurposeId,
} from "./code-lists.ts";
import { parseRegionId, type RegionId } from "./region.ts";

/** A checked intake: everything the case begins with, still without ids and stamps. */
export interface Intake {
  readonly type: CaseType;
  readonly anonymous: boolean;
  readonly region: RegionId;
  readonly caseFacts: readonly Fact<CaseFieldId>[];
  readonly identityFacts: readonly Fact<IdentityFieldId>[];
  readonly contact: Omit<FollowUpEntry, keyof Stamp>;
  readonly consents: readonly ConsentPurposeId[];
  readonly question: string | undefined;
}

export interface Fact<Field extends CaseFieldId | IdentityFieldId | OwnFieldId> {
  readonly f: Field;
  readonly v: FactValue;
}

export type IntakeError = FieldError | FollowUpError;

export const checkIntake = (
  values: FormValues,
  now: PartialDate,
): Result<Intake, readonly IntakeError[]> => {
  const errors = checkForm(intakeForm, values);
  return errors.length > 0 ? err(errors) : intakeOf(answersOf(intakeForm, values), now);
};

/** An anonymous contact is a case of its own, so that it counts, and can be named when the person comes back. */
export const checkAnonymousContact = (
  values: FormValues,
  now: PartialDate,
): Result<Intake, readonly IntakeError[]> => {
  const errors = checkForm(anonymousContactForm, values);
  if (errors.length > 0) return err(errors);
  const answers = answersOf(anonymousContactForm, values);
  return intakeOf({ ...answers, case_type: "general", anonymous: true }, now);
};

/** A crisis pregnancy in a minute. What the worker was not asked follows from it: it is urgent, and somebody looks again tomorrow. */
export const checkUrgentIntake = (
  values: FormValues,
  now: PartialDate,
): Result<Intake, readonly IntakeError[]> => {
  const errors = checkForm(urgentForm, values);
  if (errors.length > 0) return err(errors);
  const answers = answersOf(urgentForm, values);
  const byPhone = answers.channel === "phone" || answers.channel === "message";
  return intakeOf(
    {
      ...answers,
      case_type: "crisis_pregnancy",
      anonymous: false,
      urgency: "today",
      safety_flag: answers.safe_now !== "yes",
      need: ["health"],
      help_method: [byPhone ? "phone_email" : "personal_oral"],
      followup_on: addDays(firstDayOf(now), 1),
    },
    now,
  );
};

/** Answers as the facts they are, apart by the document they belong to. */
export function valuesToFacts(answers: FormValues): Pick<Intake, "caseFacts" | "identityFacts"> {
  const caseFacts: Fact<CaseFieldId>[] = [];
  const identityFacts: Fact<IdentityFieldId>[] = [];
  for (const [id, v] of Object.entries(answers)) {
    const ofCase = caseField(id);
    const ofPerson = identityField(id);
    if (ofCase) caseFacts.push({ f: ofCase.id, v });
    if (ofPerson) identityFacts.push({ f: ofPerson.id, v });
  }
  return { caseFacts, identityFacts };
}

/** The first entries of the two documents, in the order they are written. */
export function intakeEntries(
  intake: Intake,
  made: {
    readonly no: CaseNo;
    readonly identity: ChannelId;
    readonly stamp: Stamp;
    /** The table it was brought in from. */
    readonly from?: Required<Pick<OpenedEntry, "import" | "line">>;
    readonly own?: readonly Fact<OwnFieldId>[];
    readonly byIntake?: boolean;
  },
): {
  readonly caseEntries: readonly CaseEntry[];
  readonly identityEntries: readonly IdentityEntry[];
} {
  const { stamp } = made;
  const { type, anonymous, contact } = intake;
  const dated = { on: contact.on, clock: contact.clock };
  const caseEntries: CaseEntry[] = [
    {
      k: "opened",
      ...stamp,
      type,
      no: made.no,
      ...dated,
      anonymous,
      ...(!anonymous && { identity: made.identity }),
      ...made.from,
      ...(made.byIntake && { intake: true as const }),
    },
    ...[...intake.caseFacts, ...(made.own ?? [])].map((fact) => ({
      k: "fact" as const,
      ...stamp,
      ...fact,
    })),
    ...intake.consents.map((purpose) => ({
      k: "consent" as const,
      ...stamp,
      purpose,
      state: "given" as const,
      ...dated,
    })),
    { ...stamp, ...contact },
  ];
  if (intake.question !== undefined)
    caseEntries.push({ k: "question", ...stamp, text: intake.question });
  return {
    caseEntries,
    identityEntries: intake.identityFacts.map((fact) => ({
      k: "fact" as const,
      ...stamp,
      ...fact,
    })),
  };
}

function intakeOf(answers: FormValues, now: PartialDate): Result<Intake, readonly IntakeError[]> {
  const type = parseCode(caseTypes, answers.case_type);
  const region = parseRegionId(answers.region);
  const channel = parseCode(contactChannels, answers.channel);
  if (!type) return notAllowed("case_type");
  if (!region) return notAllowed("region");
  if (!channel) return notAllowed("channel");
  const minutes = answers.duration_min;
  const contact = checkFollowUp(
    {
      methods: codesOf(helpMethods, answers.help_method),
      channel,
      on: parsePartialDate(answers.opened_on),
      note: textOf(answers.note) ?? "",
      minutes: typeof minutes === "number" ? minutes : undefined,
      next: parsePartialDate(answers.followup_on),
      topics: codesOf(needs, answers.need),
      people: peopleOf(answers.people_helped),
    },
    now,
  );
  if (!contact.ok) return contact;
  const anonymous = answers.anonymous === true;
  const withBasis: FormValues = anonymous ? { ...answers, legal_basis: "anonymous" } : answers;
  return ok({
    type,
    anonymous,
    region,
    ...valuesToFacts(withBasis),
    contact: contact.value,
    consents: codesOf(consentPurposes, answers.consents),
    question: textOf(answers.expert_question),
  });
}

const notAllowed = (field: FormFieldId) => err([{ field, type: "NotAllowed" as const }]);

const textOf = (value: FactValue | undefined): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

const codesOf = <T extends string>(
  list: readonly T[],
  value: FactValue | undefined,
): readonly T[] => (isFactList(value) ? list.filter((code) => value.includes(code)) : []);

function peopleOf(value: FactValue | undefined): PeopleCounts | undefined {
  if (!isFactRecord(value)) return undefined;
  const count = (name: keyof PeopleCounts) => {
    const number = value[name];
    return typeof number === "number" ? number : 0;
  };
  return {
    women: count("women"),
    men: count("men"),
    children: count("children"),
    unknown: count("unknown"),
  };
}
