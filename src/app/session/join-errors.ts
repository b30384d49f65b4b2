import type { InvitationError } from "./parse-invitation.ts";
import type { NameError } from "./check-name.ts";
import type { NewVaultError } from "./vault-errors.ts";

export type JoinByLinkError =
  | NewVaultError
  | NameError
  | InvitationError
  | { readonly type: "Offline" }
  /** The invitation was used, taken back, or is of a network this relay does not know. */
  | { readonly type: "InvitationGone" };
