import { shownValue, type Facts } from "../cases/facts.ts";
import { phoneKey } from "../cases/phone-key.ts";
import type { ContactChannel } from "../cases/code-lists.ts";
import { isFactList } from "../forms/fact-value.ts";
import type { IdentityFieldId } from "../forms/field-definitions.ts";

type Answer = "yes" | "no" | "notSaid";

/** How the person may be reached without harm. While people disagree, the stricter one counts. */
export interface ContactRules {
  /** What is forbidden first, by anyone who said so; then what everybody says is safe. Codes of a newer version among the first. */
  readonly codes: readonly string[];
  /** Through whom, when not; every note that stands. */
  readonly notes: readonly string[];
  readonly forbids: boolean;
  /** Two people said different rules. */
  readonly differ: boolean;
  readonly calls: Answer;
  readonly messages: Answer;
  /** The number is not shown: calling is forbidden, or nobody said that it is safe to call or to write. */
  readonly hidesPhone: boolean;
}

const permissions = ["phone_ok", "message_ok", "visit_ok"];

export function contactRules(identity: Facts<IdentityFieldId>): ContactRules {
  const said = (identity.get("contact_safe") ?? [])
    .map(({ value }) => value)
    .filter((value) => isFactList(value));
  const all = [...new Set(said.flat())];
  const isSaid = (code: string) => all.includes(code);
  const isAgreed = (code: string) => said.length > 0 && said.every((codes) => codes.includes(code));
  const through = isSaid("only_through_someone");
  const answer = (isForbidden: boolean, permission: string): Answer =>
    isForbidden ? "no" : isAgreed(permission) ? "yes" : "notSaid";
  const calls = answer(through || isSaid("no_calls"), "phone_ok");
  const messages = answer(through, "message_ok");
  const safe = permissions.filter(
    (code) =>
      isAgreed(code) &&
      (code !== "phone_ok" || calls === "yes") &&
      (code !== "message_ok" || messages === "yes"),
  );
  const forbidden = all.filter((code) => !permissions.includes(code));
  return {
    codes: [...forbidden, ...safe],
    notes: (identity.get("contact_note") ?? []).flatMap(({ value }) =>
      typeof value === "string" && value.trim() !== "" ? [value] : [],
    ),
    forbids: forbidden.length > 0,
    differ: said.length > 1,
    calls,
    messages,
    hidesPhone: calls === "no" || (calls === "notSaid" && messages !== "yes"),
  };
}

/** Whether a contact on that channel is against what is known of the rule. Of somebody without a rule nothing is known. */
export function isAgainstRule(rules: ContactRules, channel: ContactChannel): boolean {
  if (rules.codes.length === 0) return false;
  if (channel === "phone") return rules.calls !== "yes";
  return channel === "message" && rules.messages !== "yes";
}

/** Stands where the number would. It says nothing of the number, not even how long it is. */
export const hiddenPhone = "••• ••• •••";

/**
 * The person's facts as they may be shown, on a screen or on paper: without the number when the rule hides it, and without
 * it where it was written among other words.
 */
export function shownIdentity(identity: Facts<IdentityFieldId>): Facts<IdentityFieldId> {
  const phones = identity.get("phone");
  if (!phones || !contactRules(identity).hidesPhone) return identity;
  return new Map(
    [...identity].map(([field, values]) => [
      field,
      values.map(({ value, saidBy }) => ({
        value:
          field === "phone"
            ? hiddenPhone
            : typeof value === "string"
              ? withoutHiddenPhone(value, identity)
              : value,
        saidBy,
      })),
    ]),
  );
}

const numberInText = /\+?\d[\d\s()/.-]{4,}\d/g;

/** Words with the person's hidden number left out, however it is spaced. */
export function withoutHiddenPhone(words: string, identity: Facts<IdentityFieldId>): string {
  if (!contactRules(identity).hidesPhone) return words;
  const hidden = new Set(
    (identity.get("phone") ?? []).flatMap(({ value }) =>
      typeof value === "string" ? phoneKey(value) || [] : [],
    ),
  );
  if (hidden.size === 0) return words;
  return words.replaceAll(numberInText, (number) =>
    hidden.has(phoneKey(number)) ? hiddenPhone : number,
  );
}

/** The number to call or write to; undefined while the rule does not say that it is safe. */
export function reachablePhone(
  identity: Facts<IdentityFieldId>,
  by: "calls" | "messages",
): string | undefined {
  const phone = shownValue(identity, "phone");
  if (typeof phone !== "string" || (identity.get("phone") ?? []).length !== 1) return undefined;
  return contactRules(identity)[by] === "yes" ? phone.replaceAll(/[^\d+]/g, "") : undefined;
}
