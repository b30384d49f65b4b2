import type { Workspace } from "../workspace.ts";
import type { LateWork } from "./late-work-desk.ts";

/** Photographs and other files that late work names. */
export interface LateFiles {
  readonly count: number;
  /** Those that the removed phone has not left at the relay; undefined without a line, for then nobody can be asked. */
  readonly missing: number | undefined;
}

export async function lateFiles(
  { attachments }: Pick<Workspace, "attachments">,
  { items }: Pick<LateWork, "items">,
): Promise<LateFiles> {
  const files = items.flatMap((item) =>
    item.kind === "entry" && "files" in item.entry ? (item.entry.files ?? []) : [],
  );
  const room = files.length > 0 ? await attachments?.room() : undefined;
  return { count: files.length, missing: room ? await room.missing(files) : 0 };
}
