import type { CaseRecord } from "../cases/case-record.ts";
import type { ConsentState } from "../cases/code-lists.ts";

/** What has to be agreed to before somebody outside the network reads the case, with or without a name on it. */
const purposes = ["service", "share_with_service"] as const;

export interface NoConsent {
  readonly type: "NoConsent";
  readonly purpose: (typeof purposes)[number];
  readonly state: Exclude<ConsentState, "given"> | "missing";
}

/** Undefined when the person agreed. What she took back counts, whatever was agreed before. */
export function missingConsent({ consents }: Pick<CaseRecord, "consents">): NoConsent | undefined {
  for (const purpose of purposes) {
    const state = consents.get(purpose)?.state ?? "missing";
    // That notes are kept at all may stand on another basis; that it was taken back stops everything.
    if (state === "given" || (purpose === "service" && state === "missing")) continue;
    return { type: "NoConsent", purpose, state };
  }
  return undefined;
}
