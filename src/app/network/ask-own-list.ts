import { err, ok, type Result } from "../../base/result.ts";
import { isWholeList, type OwnList } from "../../domain/lists/own-list.ts";
import { mayAskOwnQuestions } from "../../domain/network/role.ts";
import type { WriteError } from "../documents.ts";
import type { Workspace } from "../workspace.ts";

export type AskListError =
  { readonly type: "NotAllowed" } | { readonly type: "BadList" } | WriteError;

/** From now on every case has these lists: new ones, or known ones as they are now. */
export async function askOwnLists(
  ws: Pick<Workspace, "me" | "ownLists">,
  lists: readonly OwnList[],
): Promise<Result<void, AskListError>> {
  if (!mayAskOwnQuestions(ws.me.get().role)) return err({ type: "NotAllowed" });
  // What the others could not read is not sent to them.
  if (!lists.every(isWholeList)) return err({ type: "BadList" });
  for (const list of lists) {
    const before = ws.ownLists.list.get().find((asked) => asked.list.id === list.id);
    const written = await ws.ownLists.write([{ list, replaces: before?.saidBy ?? [] }]);
    if (!written.ok) return written;
  }
  return ok(undefined);
}

/** Behind every list that is there. */
export const nextListOrder = (ws: Pick<Workspace, "ownLists">): number =>
  Math.max(0, ...ws.ownLists.list.get().map(({ list }) => list.order)) + 1;
