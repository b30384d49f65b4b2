import type { Bytes } from "../../src/base/bytes.ts";
import type { InvitationId, SpaceId } from "../../src/protocol/roster.ts";
import type { Sequence } from "../../src/protocol/sequence.ts";
import type { AppendItem } from "./log-store.ts";
import type { LateCall } from "./sqlite-late.ts";
import type { SnapshotCall } from "./sqlite-snapshots.ts";
import type { Superseded } from "./superseded.ts";

/** What the log is asked, as values: they cross into the database's own thread. */
export type LogCall =
  | { readonly call: "createSpace"; readonly space: SpaceId; readonly genesis: Bytes }
  | { readonly call: "openSpace"; readonly space: SpaceId }
  | { readonly call: "findSpace"; readonly beginning: Bytes }
  | { readonly call: "roster"; readonly space: SpaceId; readonly from: number }
  | {
      readonly call: "appendRoster";
      readonly space: SpaceId;
      readonly entry: Bytes;
      readonly expectedLength: number;
    }
  | {
      readonly call: "append";
      readonly space: SpaceId;
      readonly items: readonly AppendItem[];
      readonly now: number;
    }
  | {
      readonly call: "read";
      readonly space: SpaceId;
      readonly after: Sequence;
      readonly maxBytes: number;
      readonly beyond?: Superseded | undefined;
    }
  | { readonly call: "heads"; readonly space: SpaceId }
  | {
      readonly call: "addJoin";
      readonly space: SpaceId;
      readonly invitation: InvitationId;
      readonly request: Bytes;
      readonly most: number;
    }
  | { readonly call: "joins"; readonly space: SpaceId }
  | { readonly call: "dropJoin"; readonly space: SpaceId; readonly request: Bytes }
  | {
      readonly call: "dropJoinsOf";
      readonly space: SpaceId;
      readonly invitations: readonly InvitationId[];
    }
  | { readonly call: "putDigest"; readonly space: SpaceId; readonly digest: Bytes }
  | { readonly call: "digest"; readonly space: SpaceId }
  | LateCall
  | SnapshotCall;

const reads: ReadonlySet<LogCall["call"]> = new Set([
  "openSpace",
  "findSpace",
  "roster",
  "read",
  "heads",
  "joins",
  "digest",
  "snapshots",
  "snapshotPart",
  "readLate",
]);

export const isWrite = ({ call }: LogCall): boolean => !reads.has(call);
