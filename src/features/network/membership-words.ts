import type { LateWorkError } from "../../app/network/late-work-desk.ts";
import type { AcceptError, AdmitError, MembershipError } from "../../app/network/membership.ts";
import { notSavedWords } from "../../i18n/not-saved-words.ts";
import type { Text } from "../../i18n/text.ts";

export const lateWorkWords = (text: Text, error: LateWorkError): string => {
  switch (error.type) {
    case "Offline":
    case "NotAllowed":
    case "SampleOnly":
    case "UnknownMember":
    case "LastOwner":
    case "TooMany":
      return membershipWords(text, error);
    default:
      return notSavedWords(text, error);
  }
};

/** What did not work, and what to do. */
export function membershipWords(
  { t }: Text,
  error: MembershipError | AcceptError | AdmitError,
): string {
  switch (error.type) {
    case "Offline":
      return t("network-not-done-offline");
    case "NotAllowed":
      return t("network-not-done-not-allowed");
    case "SampleOnly":
      return t("network-sample");
    case "UnknownMember":
    case "RequestGone":
    case "AlreadyMember":
      return t("network-not-done-changed");
    case "LastOwner":
      return t("network-not-done-last-owner");
    case "WrongCode":
      return t("network-join-wrong");
    case "NotAJoinCode":
      return t("network-qr-wrong");
    case "TooMany":
    case "StorageFailed":
      return t("network-not-done");
  }
}
