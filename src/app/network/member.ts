import type { Instant } from "../../base/clock.ts";
import type { DeviceId } from "../../base/ids.ts";
import type { PersonId } from "../../domain/network/person-id.ts";
import type { Role } from "../../domain/network/role.ts";

/** A phone or computer of a member, as far as it was heard of. */
export interface MemberPhone {
  readonly device: DeviceId;
  readonly role: Role;
  readonly removed: boolean;
  /** As its owner calls it. */
  readonly name?: string;
  /** Who coordinates and let it in for her, where she did not do it herself; when, once that is known. */
  readonly letIn?: { readonly by: PersonId; readonly at?: Instant };
  /** By the relay's clock. */
  readonly lastHeard?: Instant;
  /** So many entries were waiting on it then. */
  readonly waiting: number;
}

export interface Member {
  readonly person: PersonId;
  readonly devices: readonly DeviceId[];
  /** Empty until the roster has been read. */
  readonly phones: readonly MemberPhone[];
  /** Empty until the directory has arrived. */
  readonly name: string;
  readonly role: Role;
  /** By the relay's clock. */
  readonly lastHeard?: Instant;
  readonly removed: boolean;
  readonly isMe: boolean;
}
