import { base64urlToBytes, bytesToBase64url, type Bytes } from "../../base/bytes.ts";
import { instant, type Instant } from "../../base/clock.ts";
import { parseCaseId } from "../../domain/cases/case-id.ts";
import { parseLocalDate } from "../../domain/time/partial-date.ts";
import { parseEntryId } from "../../domain/timeline/entry-id.ts";
import { fieldsOf, type SealedValues } from "../sealed-values.ts";
import type { GuestPlan } from "./guests.ts";

/** An invitation for a guest, with its secret, which reads who asks and checks the six digits. */
export interface KeptPlan extends GuestPlan {
  readonly id: string;
  readonly secret: Bytes;
  readonly expiresAt: Instant;
}

const place = "guest-invitations";

export const keepPlans = (values: SealedValues, plans: readonly KeptPlan[]): Promise<boolean> =>
  values.save(
    place,
    plans.map((one) => ({ ...one, secret: bytesToBase64url(one.secret) })),
  );

export async function readPlans(values: SealedValues): Promise<readonly KeptPlan[]> {
  const stored = await values.load(place);
  return Array.isArray(stored) ? stored.flatMap((one: unknown) => parsePlan(one) ?? []) : [];
}

function parsePlan(value: unknown): KeptPlan | undefined {
  const fields = fieldsOf(value);
  const { id, to, right, question, notes: ids, expiresAt } = fields;
  const caseId = parseCaseId(fields["caseId"]);
  const until = parseLocalDate(fields["until"]);
  const kept = fields["secret"];
  const secret = typeof kept === "string" ? base64urlToBytes(kept) : undefined;
  if (typeof id !== "string" || typeof to !== "string" || typeof question !== "string")
    return undefined;
  if (!caseId || !until || !secret || typeof expiresAt !== "number") return undefined;
  if (right !== "read" && right !== "comment") return undefined;
  const notes = Array.isArray(ids) ? ids.flatMap((one) => parseEntryId(one) ?? []) : [];
  return { id, to, right, question, notes, caseId, until, secret, expiresAt: instant(expiresAt) };
}
