import type { CaseId } from "../../domain/cases/case-id.ts";
import type { Workspace } from "../workspace.ts";

/** The case is on screen: nothing in it is unread here, and where a coordinator looks, its writers will see that she did. */
export const markSeen = (ws: Pick<Workspace, "documents">, caseId: CaseId): Promise<void> =>
  ws.documents.markSeen(caseId);
