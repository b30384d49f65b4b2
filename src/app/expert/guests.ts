import type { Instant } from "../../base/clock.ts";
import type { ChannelId } from "../../base/ids.ts";
import type { Live } from "../../base/live.ts";
import type { Result } from "../../base/result.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import type { Sheet } from "../../domain/expert/sheet.ts";
import type { LocalDate } from "../../domain/time/partial-date.ts";
import type { EntryId } from "../../domain/timeline/entry-id.ts";
import type { WriteError } from "../documents.ts";
import type { AcceptError, Invitation, MembershipError } from "../network/membership.ts";

/** What a guest is to be, as it was said when the link was made. Only the device that made it knows. */
export interface GuestPlan {
  readonly caseId: CaseId;
  readonly to: string;
  /** The last day, where the coordinator is. */
  readonly until: LocalDate;
  readonly right: "read" | "comment";
  readonly question: string;
  readonly notes: readonly EntryId[];
}

/** Somebody has opened the link and waits. */
export interface GuestRequest {
  readonly id: string;
  readonly name: string;
  readonly plan: GuestPlan;
}

/** Of a room, whoever made it. */
export interface RoomState {
  readonly state: "here" | "over" | "ended";
  readonly until: Instant;
  readonly right: "read" | "comment";
  /** Something of his has come. */
  readonly hasWritten: boolean;
}

/** Guests of single cases. The actions beside this file say who may; nobody comes to the sample network. */
export interface Guests {
  readonly invited: Live<readonly (GuestPlan & { readonly id: string })[]>;
  readonly requests: Live<readonly GuestRequest[]>;
  readonly rooms: Live<ReadonlyMap<ChannelId, RoomState>>;
  readonly invite: (plan: GuestPlan) => Promise<Result<Invitation, MembershipError>>;
  readonly takeBack: (id: string) => Promise<Result<void, MembershipError>>;
  /** Lets him in; gives the room he is in, which is empty. */
  readonly admit: (
    requestId: string,
    code: string,
  ) => Promise<Result<ChannelId, MembershipError | AcceptError>>;
  readonly show: (
    room: ChannelId,
    shown: {
      readonly caseId: CaseId;
      readonly sheet: Sheet;
      readonly asked: readonly { readonly question: EntryId; readonly text: string }[];
    },
  ) => Promise<Result<void, WriteError>>;
  /** Whose case is read there; undefined while nothing of it is on this device, or when it was erased. */
  readonly caseOf: (room: ChannelId) => Promise<CaseId | undefined>;
  readonly end: (room: ChannelId) => Promise<Result<void, MembershipError>>;
}
