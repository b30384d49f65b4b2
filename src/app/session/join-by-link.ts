import type { Result } from "../../base/result.ts";
import type { App } from "../app.ts";
import { parseInvitation } from "./parse-invitation.ts";
import { checkName } from "./check-name.ts";
import type { JoinByLinkError } from "./join-errors.ts";

export interface LinkJoin {
  readonly link: string;
  readonly myName: string;
  readonly secret: string;
}

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
