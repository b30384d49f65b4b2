import type { DeviceId } from "../../base/ids.ts";
import type { Live } from "../../base/live.ts";
import type { Result } from "../../base/result.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import type { LateRefused } from "../../domain/network/late-refused.ts";
import type { PersonId } from "../../domain/network/person-id.ts";
import type { TimelineItem } from "../../domain/timeline/merge-timeline.ts";
import type { WriteError } from "../documents.ts";
import type { MembershipError } from "./membership.ts";

/** What removed phones had not sent, before the coordinators: it enters a case only when one of them says so. */
export interface LateWorkDesk {
  readonly list: Live<readonly LateWork[]>;
  readonly refused: Live<readonly LateRefused[]>;
  readonly accept: (device: DeviceId) => Promise<Result<void, LateWorkError>>;
  readonly refuse: (device: DeviceId) => Promise<Result<void, LateWorkError>>;
}

export type LateWorkError = MembershipError | WriteError;

export interface LateWork {
  readonly device: DeviceId;
  readonly person: PersonId;
  readonly entries: number;
  /** What goes into cases, as it will stand there. */
  readonly items: readonly TimelineItem[];
  /** Names and the like, which no timeline shows. */
  readonly elsewhere: number;
  /** Cases that it would erase. */
  readonly ends: readonly CaseId[];
}
