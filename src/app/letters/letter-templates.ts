import type { Live } from "../../base/live.ts";
import type { Result } from "../../base/result.ts";
import type { TemplateVersion, WrittenTemplate } from "../../domain/letters/letter-template.ts";
import type { WriteError } from "../documents.ts";

/** The network's own wording of letters, kept in the directory, where every member has it. */
export interface LetterTemplates {
  /** Every version, in no order. */
  readonly versions: Live<readonly TemplateVersion[]>;
  /** Comes back when it is on this device's disk. */
  readonly write: (template: WrittenTemplate) => Promise<Result<void, WriteError>>;
}
