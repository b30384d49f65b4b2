import type { Bytes } from "../../src/base/bytes.ts";
import { refusalBody } from "../../src/protocol/frames.ts";
import type { Refusal } from "../../src/protocol/refusals.ts";

/** What a route answers, before anyone knows of HTTP. */
export interface Answer {
  readonly status: number;
  readonly body?: Bytes;
  readonly headers?: Readonly<Record<string, string>>;
}

const statusOf = {
  Malformed: 400,
  BadSignature: 403,
  NotMember: 403,
  Gap: 409,
  Fork: 409,
  TooBig: 413,
  Quota: 429,
  StaleRoster: 409,
  NotAllowed: 403,
  UnknownSpace: 404,
  InvitationSpent: 410,
  Later: 503,
  WrongVersion: 426,
} as const satisfies Record<Refusal, number>;

/** The refusal's name as text. */
export function refused(refusal: Refusal, retryAfterSeconds?: number): Answer {
  return {
    status: statusOf[refusal],
    body: refusalBody(refusal),
    ...(retryAfterSeconds === undefined
      ? {}
      : { headers: { "Retry-After": String(retryAfterSeconds) } }),
  };
}
