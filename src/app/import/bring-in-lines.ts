import { createLive, type Live } from "../../base/live.ts";
import { newImportId, type ImportId } from "../../domain/import/import-id.ts";
import type { ImportState } from "../../domain/network/imported-table.ts";
import { mayImport } from "../../domain/network/role.ts";
import type { CaseWriter } from "../cases/case-change.ts";
import type { DocumentChange, WriteError } from "../documents.ts";
import type { Workspace } from "../workspace.ts";

/** Lines on their way to being cases, or things of the register. */
interface BringingIn {
  readonly made: number;
  readonly of: number;
  readonly state: "running" | "stopping" | "done" | "left" | "failed";
  readonly error?: { readonly type: "NotAllowed" } | WriteError;
}

export interface OpenBringingIn extends Live<BringingIn> {
  /** Leaves it between two steps: what is made stays, and can be taken back. */
  readonly stop: () => void;
  readonly release: () => void;
}

/** What the log of imports says of the table. */
export interface SaidOfTable {
  readonly rows: number;
  readonly columns: readonly string[];
}

/** What is kept in one step and travels together. */
const together = 8;
const restMs = 4;

/**
 * Makes something of every line. It is logged before the first one, like a list that leaves: nobody fills the network without a word of it.
 */
export function bringInLines<Line>(
  ws: CaseWriter & Pick<Workspace, "imports" | "timers">,
  lines: readonly Line[],
  said: SaidOfTable,
  changesOf: (batch: readonly Line[], id: ImportId) => readonly DocumentChange[],
): OpenBringingIn {
  const id = newImportId(ws.random);
  const live = createLive<BringingIn>({ made: 0, of: lines.length, state: "running" });
  let isWanted = true;

  const log = (state: ImportState) =>
    ws.imports.write({ ...said, id, made: live.get().made, state });
  const fail = (error: NonNullable<BringingIn["error"]>) =>
    live.set({ ...live.get(), state: "failed", error });

  async function write(
    batch: readonly Line[],
  ): Promise<{ readonly made: number; readonly error?: WriteError }> {
    const written = await ws.documents.write(changesOf(batch, id));
    if (written.ok) return { made: batch.length };
    // Long notes together are too much for one envelope, and each alone is not.
    if (written.error.type !== "TooLarge" || batch.length === 1) return { made: 0, error: written.error }; // prettier-ignore
    let made = 0;
    for (const line of batch) {
      const one = await write([line]);
      made += one.made;
      if (one.error) return { made, error: one.error };
    }
    return { made };
  }

  async function run(): Promise<void> {
    if (!mayImport(ws.me.get().role)) return fail({ type: "NotAllowed" });
    const begun = await log("begun");
    if (!begun.ok) return fail(begun.error);
    for (let at = 0; at < lines.length && isWanted; at += together) {
      const batch = lines.slice(at, at + together);
      const written = await write(batch);
      live.set({ ...live.get(), made: live.get().made + written.made });
      if (written.error) {
        // What is made is made, and the log says how many.
        await log("left");
        return fail(written.error);
      }
      await new Promise<void>((goOn) => void ws.timers.after(restMs, goOn));
    }
    const isWhole = live.get().made === lines.length;
    const logged = await log(isWhole ? "done" : "left");
    if (!logged.ok) return fail(logged.error);
    live.set({ ...live.get(), state: isWhole ? "done" : "left" });
  }

  run().catch(() => fail({ type: "StorageFailed" }));
  const stop = () => {
    isWanted = false;
    if (live.get().state === "running") live.set({ ...live.get(), state: "stopping" });
  };
  return { ...live, stop, release: stop };
}
