import type { Live } from "../../base/live.ts";
import type { Result } from "../../base/result.ts";
import type { ExportedList, LoggedExport } from "../../domain/network/directory.ts";
import type { WriteError } from "../documents.ts";

/** Which lists left the app as a file, by whose hand: written into the directory, where every coordinator has it. */
export interface ExportLog {
  /** The latest first. */
  readonly list: Live<readonly LoggedExport[]>;
  /** Comes back when it is on this device's disk, to go out like any entry. */
  readonly write: (exported: ExportedList) => Promise<Result<void, WriteError>>;
}
