import type { ClientFrame } from "../../src/protocol/frames.ts";
import type { Member } from "../member.ts";

export function pull(member: Member, frame: ClientFrame & { readonly type: "pull" }): void {
  member.grant(frame.after, frame.credit);
}
