import type { Result } from "../../base/result.ts";
import type { App } from "../app.ts";
import { parseInvitation, type InvitationError } from "./parse-invitation.ts";
import { checkName, type NameError } from "./check-name.ts";
import type { NewVaultError } from "./new-vault.ts";

export interface LinkJoin {
  readonly link: string;
  readonly myName: string;
  readonly secret: string;
}

export type JoinByLinkError =
  | NewVaultError
  | NameError
  | InvitationError
  | { readonly type: "Offline" }
  /** The invitation was used, taken back, or is of a network this relay does not know. */
  | { readonly type: "InvitationGone" };

/** Asks to be let in. The session then shows six digits to read out to the coordinator, who lets in whoever reads them. */
export async function joinByLink(
  app: App,
  { link, myName, secret }: LinkJoin,
): Promise<Result<void, JoinByLinkError>> {
  const name = checkName("myName", myName);
  if (!name.ok) return name;
  const invitation = parseInvitation(app, link);
  if (!invitation.ok) return invitation;
  const { askToJoin } = await import("./ask-to-join.ts");
  return askToJoin(app, { invitation: invitation.value, myName: name.value, secret });
}
