import type { MadeCase } from "../../domain/import/check-line.ts";
import type { MadeThing } from "../../domain/import/check-things.ts";
import { listDefinition } from "../../domain/lists/list-definitions.ts";
import type { ListId } from "../../domain/lists/list-id.ts";
import { isOwnListId } from "../../domain/lists/own-list.ts";
import type { CaseWriter } from "../cases/case-change.ts";
import { newCase } from "../cases/open-case.ts";
import type { DocumentChange } from "../documents.ts";
import type { Workspace } from "../workspace.ts";
import { bringInLines, type OpenBringingIn, type SaidOfTable } from "./bring-in-lines.ts";

export interface LineToMake {
  readonly line: number;
  readonly made: MadeCase;
}

/** Makes a case of every line. */
export const bringIn = (
  ws: CaseWriter & Pick<Workspace, "imports" | "timers">,
  lines: readonly LineToMake[],
  said: SaidOfTable,
): OpenBringingIn =>
  bringInLines(ws, lines, said, (batch, id) =>
    batch.flatMap(
      ({ line, made }) =>
      withThings(newCase(ws, made.intake, { from: { import: id, line }, own: made.own }).changes, made.things), // prettier-ignore
    ),
  );

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
