import { err, type Result } from "../../base/result.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { distinctEntry } from "../../domain/cases/distinct.ts";
import { mayWrite } from "../../domain/network/role.ts";
import { done, stampOf, withCase, type CaseActionError, type CaseWriter } from "./case-change.ts";

export type DistinctError = CaseActionError | { readonly type: "SameCase" };

/**
 * Remembers for everybody that two cases are of different people, or that this is to be asked again. It is written in both, so that it is still
 * known when one of them goes into a third.
 */
export async function sayDistinct(
  ws: CaseWriter,
  { one, other, holds }: { readonly one: CaseId; readonly other: CaseId; readonly holds: boolean },
): Promise<Result<void, DistinctError>> {
  if (!mayWrite(ws.me.get().role)) return err({ type: "NotAllowed" });
  if (one === other) return err({ type: "SameCase" });
  return withCase(ws, one, (mine) =>
    withCase(ws, other, async (theirs) => {
      const stamp = stampOf(ws);
      return done(
        await ws.documents.write([
          {
            document: "case",
            channel: one,
            entries: [distinctEntry(mine.record, { other, holds }, stamp)],
          },
          {
            document: "case",
            channel: other,
            entries: [distinctEntry(theirs.record, { other: one, holds }, stamp)],
          },
        ]),
      );
    }),
  );
}
