import { instant, type Instant } from "../../base/clock.ts";
import { groupBy } from "../../base/group-by.ts";
import type { DeviceId } from "../../base/ids.ts";
import { err, ok, type Result } from "../../base/result.ts";
import { isCount } from "../../base/shape.ts";
import type { Attributed } from "../timeline/entry-origin.ts";
import type { EntryError } from "../timeline/parse-entry.ts";
import type { PersonId } from "./person-id.ts";
import { parseImportId, type ImportId } from "../import/import-id.ts";
import { areColumns } from "./columns.ts";

/** Cases are being brought in from a table; or a later word of how that went. */
export interface ImportEntry extends ImportedTable {
  readonly k: "import";
  readonly at: number;
}

export interface ImportedTable {
  readonly id: ImportId;
  /** Lines of the table, and cases made of them so far. */
  readonly rows: number;
  readonly made: number;
  /** What stood in its columns, never what in its lines. */
  readonly columns: readonly string[];
  readonly state: ImportState;
}

/** Later ones overrule earlier ones, whoever said them when. */
const importStates = ["begun", "left", "done", "undone"] as const;
export type ImportState = (typeof importStates)[number];

/** Who brought it in is the signer of its first entry. */
export interface LoggedImport extends ImportedTable {
  readonly person: PersonId;
  readonly at: Instant;
}

export function foldImports(
  entries: readonly Attributed<{ readonly k: string }>[],
  personOf: (device: DeviceId) => PersonId,
): readonly LoggedImport[] {
  const words = entries
    .filter((item): item is Attributed<ImportEntry> => item.entry.k === "import")
    .map(({ entry, origin }) => ({ entry, origin, at: entry.at - origin.clockOffsetMs }))
    .sort((a, b) => a.at - b.at || (a.origin.device < b.origin.device ? -1 : 1));
  return [...groupBy(words, ({ entry }) => entry.id)]
    .flatMap(([id, said]): readonly LoggedImport[] => {
      const [first] = said;
      if (!first) return [];
      const latest = Math.max(...said.map(({ entry }) => importStates.indexOf(entry.state)));
      return [
        {
          id,
          rows: first.entry.rows,
          columns: first.entry.columns,
          made: Math.max(...said.map(({ entry }) => entry.made)),
          state: importStates[latest] ?? "begun",
          person: personOf(first.origin.device),
          at: instant(first.at),
        },
      ];
    })
    .sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
}

export function parseImport(
  at: number,
  { id: named, rows, made, columns, state: said }: Readonly<Record<string, unknown>>,
): Result<ImportEntry, EntryError> {
  const id = parseImportId(named);
  const state = importStates.find((each) => each === said);
  if (!id || !state) return err({ type: "BadEntry", what: id ? "state" : "id" });
  if (!isCount(rows)) return err({ type: "BadEntry", what: "rows" });
  if (!isCount(made)) return err({ type: "BadEntry", what: "made" });
  if (!areColumns(columns)) return err({ type: "BadEntry", what: "columns" });
  return ok({ k: "import", at, id, rows, made, columns, state });
}
