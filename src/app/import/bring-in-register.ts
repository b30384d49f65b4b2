import type { MadeRegistered } from "../../domain/import/register-lines.ts";
import { stampOf, type CaseWriter } from "../cases/case-change.ts";
import type { Workspace } from "../workspace.ts";
import { bringInLines, type OpenBringingIn, type SaidOfTable } from "./bring-in-lines.ts";

/** Puts a thing into the register for every line. */
export const bringInRegister = (
  ws: CaseWriter & Pick<Workspace, "imports" | "timers">,
  lines: readonly MadeRegistered[],
  said: SaidOfTable,
): OpenBringingIn =>
  bringInLines(ws, lines, said, (batch, id) => {
    const stamp = stampOf(ws);
    const entries = batch.map((made) => ({ k: "listed", ...stamp, ...made, import: id }) as const);
    return [{ document: "register", entries }];
  });
