import { err, ok, type Result } from "../../base/result.ts";
import { mayExport } from "../../domain/network/role.ts";
import { separatedValues, type Table } from "../../domain/paper/table-file.ts";
import type { ExportError } from "../paper/export-cases.ts";
import type { Workspace } from "../workspace.ts";

interface NumbersToExport {
  /** In words, with the small numbers hidden. */
  readonly table: Table;
  /** Which tables stand in it, for the log. */
  readonly tables: readonly string[];
  readonly as:
    | { readonly kind: "xlsx" }
    | { readonly kind: "csv"; readonly separator: ";" | "," }
    | { readonly kind: "paper" };
}

/** What stands first in the log of such an export: there are no cases in it. */
export const numbersInLog = "numbers";

/** The file, or for paper nothing, once it is written down that the numbers left. */
export async function exportNumbers(
  ws: Pick<Workspace, "me" | "exports">,
  { table, tables, as }: NumbersToExport,
): Promise<Result<Blob | undefined, ExportError>> {
  if (!mayExport(ws.me.get().role)) return err({ type: "NotAllowed" });
  const file =
    as.kind === "paper"
      ? undefined
      : as.kind === "csv"
        ? new Blob([separatedValues(table, as.separator)], { type: "text/csv;charset=utf-8" })
        : (await import("../paper/workbook.ts")).workbook(table);
  const logged = await ws.exports.write({
    rows: 0,
    columns: [numbersInLog, ...tables],
    withNames: false,
    cases: [],
  });
  return logged.ok ? ok(file) : logged;
}
