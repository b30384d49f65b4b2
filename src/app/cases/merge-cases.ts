import { err, type Result } from "../../base/result.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import type { MergeKind } from "../../domain/cases/code-lists.ts";
import { mergeUndoUntil } from "../../domain/cases/merge.ts";
import { mayCoordinate } from "../../domain/network/role.ts";
import type { EntryId } from "../../domain/timeline/entry-id.ts";
import { done, stampOf, withCase, type CaseActionError, type CaseWriter } from "./case-change.ts";

export type MergeError =
  | CaseActionError
  | { readonly type: "SameCase" }
  /** It went into another case already. */
  | { readonly type: "AlreadyMerged" };

/** Shows the other case's history inside the survivor: as one person's, or as a group that keeps two persons. Nothing of either is lost. */
export async function mergeCases(
  ws: CaseWriter,
  { survivor, other, as }: MergePlan,
): Promise<Result<void, MergeError>> {
  if (!mayCoordinate(ws.me.get().role)) return err({ type: "NotAllowed" });
  if (survivor === other) return err({ type: "SameCase" });
  return withCase(ws, survivor, (kept) =>
    withCase(ws, other, async (gone) => {
      if ([kept, gone].some(({ record }) => record.merges.some(wentAway)))
        return err<MergeError>({ type: "AlreadyMerged" });
      const stamp = stampOf(ws);
      return done(
        await ws.documents.write([
          { document: "case", channel: survivor, entries: [{ k: "merged", ...stamp, other, as }] },
          {
            document: "case",
            channel: other,
            entries: [{ k: "mergedInto", ...stamp, other: survivor, as }],
          },
        ]),
      );
    }),
  );
}

interface MergePlan {
  readonly survivor: CaseId;
  readonly other: CaseId;
  readonly as: MergeKind;
}

export type UndoMergeError =
  | CaseActionError
  | { readonly type: "NoSuchMerge" }
  /** More than 30 days ago. */
  | { readonly type: "TooLate" };

/** Takes the cases apart again. `mergeId` is the `merged` entry of the surviving case, or `mergedInto` of the other. */
export async function undoMerge(
  ws: CaseWriter,
  caseId: CaseId,
  mergeId: EntryId,
): Promise<Result<void, UndoMergeError>> {
  if (!mayCoordinate(ws.me.get().role)) return err({ type: "NotAllowed" });
  return withCase(ws, caseId, async ({ record }) => {
    const merge = record.merges.find(({ id }) => id === mergeId);
    if (!merge) return err<UndoMergeError>({ type: "NoSuchMerge" });
    if (ws.clock.now() > mergeUndoUntil(merge)) return err<UndoMergeError>({ type: "TooLate" });
    return withCase(ws, merge.entry.other, async (other) => {
      const stamp = stampOf(ws);
      const counterparts = other.record.merges.filter(
        ({ entry }) => entry.other === caseId && entry.k !== merge.entry.k,
      );
      return done(
        await ws.documents.write([
          {
            document: "case",
            channel: caseId,
            entries: [{ k: "unmerged", ...stamp, merge: mergeId }],
          },
          {
            document: "case",
            channel: merge.entry.other,
            entries: counterparts.map(({ id }) => ({ k: "unmerged", ...stamp, merge: id })),
          },
        ]),
      );
    });
  });
}

const wentAway = ({ entry }: { readonly entry: { readonly k: string } }): boolean =>
  entry.k === "mergedInto";
