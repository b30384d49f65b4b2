import { createLive } from "../../base/live.ts";
import { foldLists, thingsIn } from "../../domain/lists/fold-lists.ts";
import type { RegisterId } from "../../domain/lists/list-id.ts";
import type { LoggedImport } from "../../domain/network/imported-table.ts";
import { mayImport } from "../../domain/network/role.ts";
import { stampOf, type CaseWriter } from "../cases/case-change.ts";
import { struck } from "../lists/put-in-list.ts";
import type { Workspace } from "../workspace.ts";
import type { OpenTakingBack, TakingBack } from "./take-back.ts";

const together = 20;

/**
 * Strikes everything that one import put into the register. Of what somebody has said something since, nothing is struck: it is the network's now. Left halfway, it can be
 * begun again.
 */
export function takeBackRegister(
  ws: CaseWriter & Pick<Workspace, "imports">,
  imported: LoggedImport,
  list: RegisterId,
): OpenTakingBack {
  const live = createLive<TakingBack>({ share: 0, taken: 0, kept: [], state: "running" });
  let isWanted = true;
  const fail = (error: NonNullable<TakingBack["error"]>) =>
    live.set({ ...live.get(), state: "failed", error });

  async function run(): Promise<void> {
    if (!mayImport(ws.me.get().role)) return fail({ type: "NotAllowed" });
    const register = await ws.documents.openRegister();
    const things = thingsIn(foldLists(register.get().entries), list).filter(
      (thing) => thing.entries.find(({ id }) => id === thing.id)?.entry.import === imported.id,
    );
    register.release();
    const untouched = things.filter(({ entries }) => entries.length === 1);
    const kept = things.filter(({ entries }) => entries.length > 1).map(({ id }) => id);
    live.set({ ...live.get(), kept });
    for (let at = 0; at < untouched.length; at += together) {
      if (!isWanted) return;
      const batch = untouched.slice(at, at + together);
      const entries = batch.map((thing) => ({ k: "listed", ...stampOf(ws), list, of: thing.id, ...struck(thing, true) }) as const); // prettier-ignore
      const written = await ws.documents.write([{ document: "register", entries }]);
      if (!written.ok) return fail(written.error);
      const taken = live.get().taken + batch.length;
      live.set({ ...live.get(), share: taken / untouched.length, taken });
    }
    const { id, rows, columns, made } = imported;
    const logged = await ws.imports.write({ id, rows, columns, made, state: "undone" });
    if (!logged.ok) return fail(logged.error);
    live.set({ ...live.get(), share: 1, state: "done" });
  }

  run().catch(() => fail({ type: "StorageFailed" }));
  return {
    ...live,
    release() {
      isWanted = false;
    },
  };
}
