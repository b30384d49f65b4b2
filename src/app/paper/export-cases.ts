import { err, ok, type Result } from "../../base/result.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { exportedAtOnce } from "../../domain/network/exported-list.ts";
import { mayExport } from "../../domain/network/role.ts";
import { separatedValues, type Table } from "../../domain/paper/table-file.ts";
import type { WriteError } from "../documents.ts";
import type { Workspace } from "../workspace.ts";

export type ExportError = { readonly type: "NotAllowed" } | WriteError;

export interface CasesToExport {
  /** In words, the heads first. */
  readonly table: Table;
  /** What stands in the columns, for the log. */
  readonly columns: readonly string[];
  readonly withNames: boolean;
  /** Which cases stand in it, line by line. */
  readonly cases: readonly CaseId[];
  readonly as: { readonly kind: "xlsx" } | { readonly kind: "csv"; readonly separator: ";" | "," };
}

/** The file, once it is written down that it was made: no list leaves without a word of it. */
export async function exportCases(
  ws: Pick<Workspace, "me" | "exports">,
  { table, columns, withNames, cases, as }: CasesToExport,
): Promise<Result<Blob, ExportError>> {
  if (!mayExport(ws.me.get().role)) return err({ type: "NotAllowed" });
  const file =
    as.kind === "csv"
      ? new Blob([separatedValues(table, as.separator)], { type: "text/csv;charset=utf-8" })
      : (await import("./workbook.ts")).workbook(table);
  for (let at = 0; at === 0 || at < cases.length; at += exportedAtOnce) {
    const part = cases.slice(at, at + exportedAtOnce);
    const logged = await ws.exports.write({ rows: part.length, columns, withNames, cases: part });
    if (!logged.ok) return logged;
  }
  return ok(file);
}
