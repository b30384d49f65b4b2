import { isVoice, isPicture, type Attachment } from "../attachments/attachment.ts";
import type { CaseRecord } from "../cases/case-record.ts";
import { missingFor, type NoConsent } from "./agreed.ts";
import { saidNo } from "./said-no.ts";

/** She does not want pictures or recordings kept; a paper is neither. Where nobody has asked, the form says to ask first. */
export const noToFiles = (
  record: Pick<CaseRecord, "consents" | "entries">,
  files: readonly Attachment[],
): NoConsent | undefined =>
  saidNo(record, "photo_recording") && files.some((file) => isPicture(file) || isVoice(file))
    ? missingFor(record, "photo_recording")
    : undefined;
