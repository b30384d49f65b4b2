import type { CaseRecord } from "../cases/case-record.ts";
import type { ConsentPurposeId } from "../cases/code-lists.ts";

/** The person has said no, or taken her yes back. Not to have been asked is another thing. */
export const saidNo = (
  { consents }: Pick<CaseRecord, "consents">,
  purpose: ConsentPurposeId,
): boolean => /refused|withdrawn/.test(consents.get(purpose)?.state ?? "");

/** Somebody may ring or write to her, as far as she was asked: not after she took back that notes are kept, nor after the end when she wants to be left alone. */
export const mayBeContacted = (record: Pick<CaseRecord, "consents" | "status">): boolean =>
  record.consents.get("service")?.state !== "withdrawn" &&
  (record.status.state === "open" || !saidNo(record, "after_contact"));
