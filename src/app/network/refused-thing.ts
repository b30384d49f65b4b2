import type { Instant } from "../../base/clock.ts";
import type { Member } from "./member.ts";

/** What it means for the network that something was refused, and so what somebody can do about it. */
export type RefusalKind =
  /** In a member's name, and not signed by her phone. */
  | "forged"
  /** Nothing but bytes. */
  | "nobody"
  /** Written with a phone after it was removed. */
  | "removed"
  /** One place in its order, two different things: shown to different people, or a copied phone. */
  | "twice"
  /** Signed by a member's phone, and nothing our app writes. */
  | "changed"
  /** A summary for new phones that is not what was written. */
  | "snapshot"
  /** By a guest, where or when he may not. */
  | "guest";

export interface RefusedThing {
  readonly kind: RefusalKind;
  /** Whose phone it was, or is said to have been. */
  readonly member: Member | undefined;
  readonly times: number;
  readonly lastAt: Instant | undefined;
}
