import type { IntakeError } from "../domain/cases/intake.ts";
import type { FormFieldId } from "../domain/forms/field-definitions.ts";
import type { FollowUpError } from "../domain/timeline/follow-up.ts";
import { fieldWords } from "./fact-words.ts";
import type { Text } from "./text.ts";

/** Which question is not answered well, and in which words. */
export function problemsOf(
  text: Text,
  errors: readonly IntakeError[],
): ReadonlyMap<FormFieldId, string> {
  const problems = new Map<FormFieldId, string>();
  for (const error of errors) {
    const field = formFieldOf(error.field);
    if (!problems.has(field)) problems.set(field, wordsOf(text, error, field));
  }
  return problems;
}

function wordsOf(text: Text, error: IntakeError, id: FormFieldId): string {
  const field = fieldWords(text, id);
  switch (error.type) {
    case "Required":
    case "NoHelpMethod":
      return text.t("cases-missing", { field });
    case "NoSuchDay":
      return text.t("common-date-none");
    case "MediationNeedsNextDate":
      return text.t("cases-mediation-needs-next");
    case "NextBeforeHappened":
      return text.t("cases-next-too-early");
    case "WhoBegan":
      return text.t("crisis-began-missing");
    case "HappenedInFuture":
      return text.t("cases-happened-in-future");
    case "NotAllowed":
    case "MinutesOutOfRange":
    case "CountsOutOfRange":
    case "NoteTooLong":
      return text.t("cases-wrong", { field });
  }
}

/** A first contact is checked as a follow-up, and its fields have names of their own there. */
const followUpFields: Readonly<Record<FollowUpError["field"], FormFieldId>> = {
  methods: "help_method",
  channel: "channel",
  next: "followup_on",
  on: "opened_on",
  minutes: "duration_min",
  people: "people_helped",
  note: "note",
};

const isFollowUpField = (field: string): field is FollowUpError["field"] =>
  field in followUpFields && field !== "note";

const formFieldOf = (field: IntakeError["field"]): FormFieldId =>
  isFollowUpField(field) ? followUpFields[field] : field;
