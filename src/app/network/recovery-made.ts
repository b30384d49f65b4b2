import type { Live } from "../../base/live.ts";
import type { Workspace } from "../workspace.ts";

/** False until the sheet has been printed and groups of it were typed back: only then does it count. */
export const recoveryMade = (ws: Pick<Workspace, "membership">): Live<boolean> =>
  ws.membership.recoveryMade;
