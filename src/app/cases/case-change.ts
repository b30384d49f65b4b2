import { err, ok, type Result } from "../../base/result.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { mayWrite } from "../../domain/network/role.ts";
import type { EntryId } from "../../domain/timeline/entry-id.ts";
import type { CaseEntry } from "../../domain/timeline/entry.ts";
import type { Stamp } from "../../domain/timeline/stamp.ts";
import { parseCaseEntry } from "../../domain/timeline/parse-entry.ts";
import { stamp } from "../../domain/timeline/stamp.ts";
import type { WriteError } from "../documents.ts";
import type { Workspace } from "../workspace.ts";
import { openWholeCase, type WholeCase } from "./whole-case.ts";

/** What an action on a case asks for. */
export type CaseWriter = Pick<
  Workspace,
  "me" | "clock" | "random" | "utcOffsetMinutes" | "documents"
>;

export type CaseActionError =
  { readonly type: "NotAllowed" } | { readonly type: "CaseNotFound" } | WriteError;

/** Makes the entries that follow from the case as it is now, and writes them; the draft they were typed as goes. The answer comes when they are durable. */
export async function changeCase<E = never>(
  ws: CaseWriter,
  caseId: CaseId,
  entriesFor: (whole: WholeCase, stamp: Stamp) => Result<readonly CaseEntry[], E>,
  draft?: string,
): Promise<Result<readonly EntryId[], CaseActionError | E>> {
  if (!mayWrite(ws.me.get().role)) return err({ type: "NotAllowed" });
  return withCase<readonly EntryId[], WriteError | E>(ws, caseId, async (whole) => {
    const entries = entriesFor(whole, stampOf(ws));
    if (!entries.ok) return entries;
    // What no phone could read back is not written: the text stays in the form.
    if (!entries.value.every((entry) => parseCaseEntry(entry).ok)) return err({ type: "TooLarge" });
    const change = { document: "case", channel: caseId, entries: entries.value } as const;
    return ws.documents.write([change], draft);
  });
}

/** Opens the case only as long as `work` takes. */
export async function withCase<T, E>(
  ws: Pick<CaseWriter, "documents">,
  caseId: CaseId,
  work: (whole: WholeCase) => Promise<Result<T, E>>,
): Promise<Result<T, E | { readonly type: "CaseNotFound" }>> {
  const open = await openWholeCase(ws.documents, caseId);
  try {
    const whole = open.get();
    if (whole.record.entries.length === 0) return err({ type: "CaseNotFound" });
    return await work(whole);
  } finally {
    open.release();
  }
}

export const stampOf = (ws: Pick<CaseWriter, "clock" | "utcOffsetMinutes">): Stamp =>
  stamp(ws.clock, ws.utcOffsetMinutes());

/** For actions whose caller has no use for the entries' ids. */
export const done = <E>(result: Result<unknown, E>): Result<void, E> =>
  result.ok ? ok(undefined) : result;
