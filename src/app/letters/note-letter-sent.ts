import { err, ok, type Result } from "../../base/result.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { caseCountry, type CaseRecord } from "../../domain/cases/case-record.ts";
import type { ContactChannel } from "../../domain/cases/code-lists.ts";
import { missingFor, type NoConsent } from "../../domain/consent/agreed.ts";
import { consentForLetter } from "../../domain/letters/letter-consent.ts";
import { takenRoute, type LetterId } from "../../domain/letters/letter.ts";
import { checkRouteStep } from "../../domain/legal/route-draft.ts";
import {
  endOfPeriod,
  firstDayOf,
  now as nowOf,
  startOfPeriod,
  today,
  type PartialDate,
} from "../../domain/time/partial-date.ts";
import {
  checkFollowUp,
  type FollowUpDraft,
  type FollowUpError,
} from "../../domain/timeline/follow-up.ts";
import { letterDraft } from "../drafts/draft-keys.ts";
import { changeCase, done, type CaseActionError, type CaseWriter } from "../cases/case-change.ts";

/** How a letter left. */
export const sendingWays = ["post", "in_person", "portal", "email", "to_person"] as const;
export type SendingWay = (typeof sendingWays)[number];

export interface SentLetter {
  readonly letter: LetterId;
  readonly how: SendingWay;
  readonly on: PartialDate | undefined;
  readonly note: string;
  readonly unread?: FollowUpDraft["unread"];
}

export interface BadSentLetter {
  readonly type: "BadSentLetter";
  readonly errors: readonly FollowUpError[];
}

const channels: Readonly<Record<SendingWay, ContactChannel>> = {
  post: "message",
  in_person: "in_person",
  portal: "message",
  email: "email",
  to_person: "in_person",
};

/**
 * Without the yes that the letter needs, or another basis, none is noted as sent, whatever was prepared: unless it left on a day before she took her yes back,
 * or she takes it herself.
 */
function stopped(record: CaseRecord, { letter, how, on }: SentLetter): NoConsent | undefined {
  const purpose = consentForLetter[letter];
  const missing = purpose && how !== "to_person" ? missingFor(record, purpose) : undefined;
  if (missing?.state !== "withdrawn" || !on) return missing;
  const since = (record.consents.get(missing.purpose)?.standing ?? []).map(({ entry }) => entry.on);
  return since.every((day) => endOfPeriod(on) <= startOfPeriod(firstDayOf(day)))
    ? undefined
    : missing;
}

/**
 * Notes by the worker's word that a letter left: as a contact, and as a step of the route it belongs to, where the case has taken that. What she
 * changed in it by hand goes from this phone in the same step.
 */
export async function noteLetterSent(
  ws: CaseWriter,
  caseId: CaseId,
  sentLetter: SentLetter,
): Promise<Result<void, CaseActionError | BadSentLetter | NoConsent>> {
  const { letter, how, on, note, unread = [] } = sentLetter;
  const now = nowOf(ws.clock, ws.utcOffsetMinutes());
  const checked = checkFollowUp(
    { methods: ["accompaniment_admin"], channel: channels[how], on, note, unread },
    now,
  );
  if (!checked.ok) return err({ type: "BadSentLetter", errors: checked.error });
  return done(
    await changeCase<NoConsent>(
      ws,
      caseId,
      ({ record }, stamp) => {
        const missing = stopped(record, sentLetter);
        if (missing) return err(missing);
        const sent = { ...checked.value, ...stamp };
        const route =
          how === "to_person" ? undefined : takenRoute(letter, caseCountry(record), record.routes);
        if (!route) return ok([sent]);
        const day = today(ws.clock, ws.utcOffsetMinutes());
        const step = checkRouteStep(
          { on: on ?? day, status: "filed", reference: "", next: undefined },
          day,
        );
        return ok(step.ok ? [sent, { ...step.value, ...stamp, to: route.taken.id }] : [sent]);
      },
      letterDraft(caseId, letter),
    ),
  );
}
