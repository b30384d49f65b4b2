/** Why the relay says no. Names, numbers on the wire, and whether trying again can help. */
export const refusals = {
  Malformed: 1,
  BadSignature: 2,
  NotMember: 3,
  /** The counter is not the next one; `detail` is the counter expected. */
  Gap: 4,
  /** The same device and counter is stored with other content: this device lives twice. */
  Fork: 5,
  TooBig: 6,
  Quota: 7,
  /** Someone changed the roster first; `detail` is its present position. */
  StaleRoster: 8,
  NotAllowed: 9,
  UnknownSpace: 10,
  InvitationSpent: 11,
  /** Try again after `detail` milliseconds. */
  Later: 12,
  WrongVersion: 13,
} as const;

export type Refusal = keyof typeof refusals;

const byCode = new Map<number, Refusal>(
  (Object.entries(refusals) as readonly [Refusal, number][]).map(([name, code]) => [code, name]),
);

export const refusalFromCode = (code: number): Refusal | undefined => byCode.get(code);

/**
 * WebSocket close codes. y-websocket takes 4400–4499 as final and does not come back by itself; 1013 and 4500–4599 it retries.
 */
export const closeCodes = {
  malformed: 4400,
  notAuthenticated: 4401,
  notMember: 4403,
  fork: 4409,
  spaceUnknown: 4410,
  appTooOld: 4426,
  tryLater: 1013,
  slow: 4508,
} as const;
