import { err, ok, type Result } from "../../base/result.ts";
import type { LettersError } from "../../crypto/letter-groups.ts";
import type { PartsError } from "../../crypto/recovery-parts.ts";
import { parseRecovery, type RecoveryKey, type RecoveryPart } from "../../crypto/recovery.ts";

/** What has been read from paper so far: the first of two parts, or all there is to know. */
export type PapersRead =
  | { readonly state: "onePart"; readonly part: RecoveryPart }
  | { readonly state: "whole"; readonly key: RecoveryKey };

export type PaperError = LettersError | PartsError;

/** Takes in one more paper, typed or scanned, in any order. `before` stays what it was when this one is wrong. */
export async function readPaper(
  before: PapersRead | undefined,
  text: string,
): Promise<Result<PapersRead, PaperError>> {
  const read = parseRecovery(text);
  if (!read.ok) return read;
  if (read.value.kind === "whole") return ok({ state: "whole", key: read.value.key });
  const { part } = read.value;
  if (before?.state !== "onePart") return ok({ state: "onePart", part });
  const { joinRecoveryParts } = await import("../../crypto/recovery-parts.ts");
  const joined = await joinRecoveryParts(before.part, part);
  return joined.ok ? ok({ state: "whole", key: joined.value }) : err(joined.error);
}
