import { instant, type Instant } from "../../base/clock.ts";
import type { DeviceId } from "../../base/ids.ts";
import { err, ok, type Result } from "../../base/result.ts";
import { isCount } from "../../base/shape.ts";
import { byEntryId, type EntryId } from "../timeline/entry-id.ts";
import type { Attributed } from "../timeline/entry-origin.ts";
import type { EntryError } from "../timeline/parse-entry.ts";
import type { PersonId } from "./person-id.ts";
import { parseCaseId, type CaseId } from "../cases/case-id.ts";
import { areColumns } from "./columns.ts";

/** Says of a list that left the app how much was in it, never what. */
export interface ExportEntry extends ExportedList {
  readonly k: "export";
  readonly at: number;
}

export interface ExportedList {
  readonly rows: number;
  readonly columns: readonly string[];
  readonly withNames: boolean;
  /** Which, so that whoever it is about can be told. Versions before did not say. */
  readonly cases?: readonly CaseId[];
}

/** In one word of the log; a longer list is several. */
export const exportedAtOnce = 2_000;

/** A list that left the app: who took it is the signer of the entry. */
export interface LoggedExport extends ExportedList {
  readonly id: EntryId;
  readonly person: PersonId;
  /** By the clock of the device that wrote it. */
  readonly at: Instant;
}

/** The latest first. */
export function foldExports(
  entries: readonly Attributed<{ readonly k: string }>[],
  personOf: (device: DeviceId) => PersonId,
): readonly LoggedExport[] {
  return entries
    .filter((item): item is Attributed<ExportEntry> => item.entry.k === "export")
    .map(({ id, entry, origin }): LoggedExport => {
      const { rows, columns, withNames, cases } = entry;
      const at = instant(entry.at - origin.clockOffsetMs);
      const person = personOf(origin.device);
      return { id, person, at, rows, columns, withNames, ...(cases && { cases }) };
    })
    .sort((a, b) => b.at - a.at || byEntryId(a, b));
}

export function parseExport(
  at: number,
  { rows, columns, withNames, cases }: Readonly<Record<string, unknown>>,
): Result<ExportEntry, EntryError> {
  if (!isCount(rows)) return err({ type: "BadEntry", what: "rows" });
  if (!areColumns(columns)) return err({ type: "BadEntry", what: "columns" });
  if (typeof withNames !== "boolean") return err({ type: "BadEntry", what: "withNames" });
  if (cases === undefined) return ok({ k: "export", at, rows, columns, withNames });
  const ids = Array.isArray(cases) ? cases.flatMap((each: unknown) => parseCaseId(each) ?? []) : [];
  return ids.length <= exportedAtOnce && Array.isArray(cases) && ids.length === cases.length
    ? ok({ k: "export", at, rows, columns, withNames, cases: ids })
    : err({ type: "BadEntry", what: "cases" });
}
