// What the phones of the relay bench are asked to do, and what they report.

export type ClientsTask = PushTask | IdleTask;

export interface PushTask {
  readonly type: "push";
  readonly url: string;
  readonly phones: number;
  readonly envelopesPerPhone: number;
  /** Pushes a phone has sent and not heard of. */
  readonly inFlight: number;
  readonly perPush: number;
}

export interface IdleTask {
  readonly type: "idle";
  readonly url: string;
  readonly sockets: number;
  readonly seconds: number;
}

export interface ClientsReport {
  readonly envelopes: number;
  readonly seconds: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Of the phones themselves, without the signing beforehand. */
  readonly cpuSeconds: number;
}

export const membersPerNetwork = 10;
/** Envelopes of each phone before the clock starts: a relay runs for weeks, and its code is compiled in the first seconds. */
export const warmUp = 400;
