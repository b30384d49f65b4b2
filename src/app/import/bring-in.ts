import { createLive, type Live } from "../../base/live.ts";
import type { MadeCase } from "../../domain/import/check-line.ts";
import type { MadeThing } from "../../domain/import/check-things.ts";
import { newImportId, type ImportId } from "../../domain/import/import-id.ts";
import { listDefinition } from "../../domain/lists/list-definitions.ts";
import type { ListId } from "../../domain/lists/list-id.ts";
import { isOwnListId } from "../../domain/lists/own-list.ts";
import type { ImportState } from "../../domain/network/imported-table.ts";
import { mayImport } from "../../domain/network/role.ts";
import type { CaseWriter } from "../cases/case-change.ts";
import { newCase } from "../cases/open-case.ts";
import type { DocumentChange, WriteError } from "../documents.ts";
import type { Workspace } from "../workspace.ts";

/** Lines on their way to being cases. */
interface BringingIn {
  readonly made: number;
  readonly of: number;
  readonly state: "running" | "stopping" | "done" | "left" | "failed";
  readonly error?: { readonly type: "NotAllowed" } | WriteError;
}

export interface OpenBringingIn extends Live<BringingIn> {
  /** Leaves it between two cases: what is made stays, and can be taken back. */
  readonly stop: () => void;
  readonly release: () => void;
}

export interface LineToMake {
  readonly line: number;
  readonly made: MadeCase;
}

/** Cases that are kept in one step and travel together. */
const together = 8;
const restMs = 4;

/**
 * Makes a case of every line. It is logged before the first one, like a list that leaves: nobody fills the network without a word of it.
 */
export function bringIn(
  ws: CaseWriter & Pick<Workspace, "imports" | "timers">,
  lines: readonly LineToMake[],
  said: { readonly rows: number; readonly columns: readonly string[] },
): OpenBringingIn {
  const id = newImportId(ws.random);
  const live = createLive<BringingIn>({ made: 0, of: lines.length, state: "running" });
  let isWanted = true;

  const log = (state: ImportState) =>
    ws.imports.write({ ...said, id, made: live.get().made, state });
  const fail = (error: NonNullable<BringingIn["error"]>) =>
    live.set({ ...live.get(), state: "failed", error });

  async function run(): Promise<void> {
    if (!mayImport(ws.me.get().role)) return fail({ type: "NotAllowed" });
    const begun = await log("begun");
    if (!begun.ok) return fail(begun.error);
    for (let at = 0; at < lines.length && isWanted; at += together) {
      const batch = lines.slice(at, at + together);
      const written = await writeBatch(ws, batch, id);
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

async function writeBatch(
  ws: CaseWriter,
  batch: readonly LineToMake[],
  id: ImportId,
): Promise<{ readonly made: number; readonly error?: WriteError }> {
  const changes = batch.flatMap(
    ({ line, made }) =>
    withThings(newCase(ws, made.intake, { from: { import: id, line }, own: made.own }).changes, made.things), // prettier-ignore
  );
  const written = await ws.documents.write(changes);
  if (written.ok) return { made: batch.length };
  // Long notes together are too much for one envelope, and each alone is not.
  if (written.error.type !== "TooLarge" || batch.length === 1) return { made: 0, error: written.error }; // prettier-ignore
  let made = 0;
  for (const line of batch) {
    const one = await writeBatch(ws, [line], id);
    made += one.made;
    if (one.error) return { made, error: one.error };
  }
  return { made };
}

/** What is in its lists comes with the case, under its stamp: only what was written later shows that somebody has worked in it. */
function withThings(
  changes: readonly DocumentChange[],
  things: readonly MadeThing[],
): readonly DocumentChange[] {
  const opened = changes.find((change) => change.document === "case")?.entries[0];
  if (things.length === 0 || !opened) return changes;
  const { at, z } = opened;
  const stamped = things.map((thing) => ({ k: "listed", at, z, ...thing }) as const);
  return changes.map((change): DocumentChange => {
    switch (change.document) {
      case "case":
        return { ...change, entries: [...change.entries, ...stamped.filter((thing) => !isOfPerson(thing))] }; // prettier-ignore
      case "identity":
        return { ...change, entries: [...change.entries, ...stamped.filter(isOfPerson)] };
      default:
        return change;
    }
  });
}

const isOfPerson = <Thing extends MadeThing>(thing: Thing): thing is Thing & { list: ListId } =>
  !isOwnListId(thing.list) && listDefinition(thing.list).place === "person";
