import { instant } from "../src/base/clock.ts";
import { bytesToBase64url } from "../src/base/bytes.ts";
import { parseDeviceId, type DeviceId } from "../src/base/ids.ts";
import type { Random } from "../src/base/random.ts";
import { parseCaseId, type CaseId } from "../src/domain/cases/case-id.ts";
import type { CaseSummary } from "../src/domain/cases/case-summary.ts";
import { parseCaseNo, type CaseNo } from "../src/domain/cases/case-number.ts";
import { personIdOfFirstDevice, type PersonId } from "../src/domain/network/person-id.ts";
import {
  parsePartialDate,
  startOfPeriod,
  type PartialDate,
} from "../src/domain/time/partial-date.ts";
import { parseEntryId, type EntryId } from "../src/domain/timeline/entry-id.ts";
import type { Attributed, EntryOrigin } from "../src/domain/timeline/entry-origin.ts";
import type { CaseEntry, FollowUpEntry, OpenedEntry } from "../src/domain/timeline/entry.ts";
import type { Stamp } from "../src/domain/timeline/stamp.ts";

/** Somebody with a phone, in tests. */
export interface Worker {
  readonly device: DeviceId;
  readonly person: PersonId;
}

export function worker(number: number): Worker {
  const device = parseDeviceId(number.toString(16).padStart(16, "0"))!;
  return { device, person: personIdOfFirstDevice(device) };
}

export const ilona = worker(1);
export const marek = worker(2);
export const dana = worker(3);

export const date = (text: string): PartialDate => {
  const parsed = parsePartialDate(text);
  if (!parsed) throw new Error(`not a date: ${text}`);
  return parsed;
};

export const caseId = (number: number): CaseId =>
  parseCaseId(number.toString(16).padStart(16, "0"))!;
export const caseNo = (tail = "7K3QF"): CaseNo => parseCaseNo(`HU-BE-26-${tail}`)!;
export const entryId = (number: number): EntryId =>
  parseEntryId(bytesToBase64url(new Uint8Array([0, 0, 0, 0, 0, 0, number >> 8, number & 255])))!;

/** Chance that is the same in every run. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0 || 1;
  return {
    bytes(length) {
      const out = new Uint8Array(length);
      for (let i = 0; i < length; i++) {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        out[i] = state & 255;
      }
      return out;
    },
  };
}

/** The stamp of a phone whose wall clock shows this (Central European winter time). */
export const stampAt = (wall: string): Stamp => ({
  at: startOfPeriod(date(wall)) - 60 * 60_000,
  z: 60,
});

export const originOf = (by: Worker, known: Partial<EntryOrigin> = {}): EntryOrigin => ({
  device: by.device,
  person: by.person,
  place: "relay",
  arrivedAt: undefined,
  clockOffsetMs: 0,
  clockWrong: false,
  ...known,
});

export function attributed<E extends object>(
  id: number,
  by: Worker,
  entry: E,
  known: Partial<EntryOrigin> = {},
): Attributed<E> {
  return { id: entryId(id), entry, origin: originOf(by, known) };
}

export const opened = (on: string, rest: Partial<OpenedEntry> = {}): OpenedEntry => ({
  k: "opened",
  ...stampAt(on),
  type: "general",
  no: caseNo(),
  on: date(on),
  anonymous: false,
  ...rest,
});

export const followUp = (on: string, rest: Partial<FollowUpEntry> = {}): FollowUpEntry => ({
  k: "followUp",
  ...stampAt(on),
  methods: ["personal_oral"],
  channel: "in_person",
  on: date(on),
  clock: false,
  note: "",
  ...rest,
});

export const log = (entries: readonly Attributed<CaseEntry>[]) => ({ entries, unreadable: [] });

/** A day later or earlier, in milliseconds. */
export const days = (count: number): number => count * 24 * 60 * 60_000;

export const at = (wall: string) => instant(stampAt(wall).at);

/** A case in short, of which nothing is known but what is `said`. */
export const summaryOf = (number: number, said: Partial<CaseSummary> = {}): CaseSummary => ({
  id: caseId(number),
  no: caseNo(),
  type: "general",
  label: "",
  anonymous: false,
  status: "open",
  danger: false,
  workers: [ilona.person],
  openedOn: date("2026-11-01"),
  lastOn: date("2026-11-02"),
  lastEntryOn: date("2026-11-02"),
  questionsOpen: 0,
  conflicts: 0,
  unread: 0,
  waiting: 0,
  ...said,
});
