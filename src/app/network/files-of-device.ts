import type { DeviceId } from "../../base/ids.ts";
import { parseAttachments, type Attachment } from "../../domain/attachments/attachment.ts";
import { fieldsOf } from "../sealed-values.ts";
import type { Workspace } from "../workspace.ts";

/**
 * How many photographs, documents and voice notes that its entries name are nowhere but on this device. Of entries that have not come either nobody knows. Undefined
 * without a line: then the relay cannot be asked.
 */
export async function filesOnlyOn(
  {
    cases,
    documents,
    attachments,
    timers,
  }: Pick<Workspace, "cases" | "documents" | "attachments" | "timers">,
  device: DeviceId,
): Promise<number | undefined> {
  const room = await attachments?.room();
  if (!room) return 0;
  const files: Attachment[] = [];
  for (const [at, id] of [...cases.get().summaries.keys()].entries()) {
    const { entries } = await documents.readCase(id);
    for (const { entry, origin } of entries)
      if (origin.device === device) files.push(...(parseAttachments(fieldsOf(entry)["files"]) ?? [])); // prettier-ignore
    if (at % together === together - 1)
      await new Promise<void>((goOn) => void timers.after(0, goOn));
  }
  return room.missing(files);
}

const together = 50;
