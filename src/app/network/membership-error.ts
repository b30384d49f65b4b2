import type { MembersError } from "../../sync/members-error.ts";
import type { MembershipError } from "./membership.ts";

/** Why the roster did not take a change, in words the screens know. */
export function membershipError(error: MembersError): MembershipError {
  switch (error.type) {
    case "NotAllowed":
      return error.why === "too many devices" ? { type: "TooMany" } : { type: "NotAllowed" };
    case "Offline":
    case "StorageFailed":
      return { type: error.type };
    case "StorageFull":
      return { type: "StorageFailed" };
  }
}
