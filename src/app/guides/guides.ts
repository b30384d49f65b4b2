import type { Live } from "../../base/live.ts";
import type { Result } from "../../base/result.ts";
import type { Guide, WrittenGuide } from "../../domain/guides/guide.ts";
import type { WriteError } from "../documents.ts";

/** The network's texts for the field, kept in the directory, where every member has them. */
export interface Guides {
  /** In no order, also those that were withdrawn. */
  readonly list: Live<readonly Guide[]>;
  /** Comes back when it is on this device's disk. */
  readonly write: (guide: WrittenGuide) => Promise<Result<void, WriteError>>;
}
