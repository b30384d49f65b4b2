import { err, ok, type Result } from "../../base/result.ts";
import { mayExport } from "../../domain/network/role.ts";
import { separatedValues, type Table } from "../../domain/paper/table-file.ts";
import type { WriteError } from "../documents.ts";
import type { Workspace } from "../workspace.ts";

/** The register as a file, once it is written down that it was made, like every list that leaves. */
export async function exportIncidents(
  ws: Pick<Workspace, "me" | "exports">,
  table: Table,
): Promise<Result<Blob, { readonly type: "NotAllowed" } | WriteError>> {
  if (!mayExport(ws.me.get().role)) return err({ type: "NotAllowed" });
  const file = new Blob([separatedValues(table, ";")], { type: "text/csv;charset=utf-8" });
  const rows = table.length - 1;
  const logged = await ws.exports.write({ rows, columns: ["incidents"], withNames: true });
  return logged.ok ? ok(file) : logged;
}
