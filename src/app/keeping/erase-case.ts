import { instant, type Instant } from "../../base/clock.ts";
import type { ChannelId } from "../../base/ids.ts";
import { err, type Result } from "../../base/result.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { foldCase } from "../../domain/cases/case-record.ts";
import {
  daysToObject,
  mayEraseAtOnce,
  type ErasedPart,
  type EraseReason,
} from "../../domain/keeping/erase-reasons.ts";
import { erasedCounts } from "../../domain/keeping/erased-counts.ts";
import type { Keeping } from "../../domain/keeping/fold-keeping.ts";
import type { ErasedCase } from "../../domain/network/erased-case.ts";
import { mayErase } from "../../domain/network/role.ts";
import type { Attributed } from "../../domain/timeline/entry-origin.ts";
import type { EraseEntry } from "../../domain/timeline/keeping-entries.ts";
import { stampOf, withCase, type CaseActionError, type CaseWriter } from "../cases/case-change.ts";
import type { CasePart, WholeCase } from "../cases/whole-case.ts";
import type { DocumentChange } from "../documents.ts";
import type { Workspace } from "../workspace.ts";

type Eraser = CaseWriter & Pick<Workspace, "erasures">;

export type EraseError =
  | CaseActionError
  /** It is needed for a claim. */
  | { readonly type: "Held" }
  /** Nobody has planned it, or the days in which colleagues may say no are not over. */
  | { readonly type: "NotYet" }
  | { readonly type: "NobodyNamed" };

/**
 * Ends the case, or only who its person is, on every phone and for good. What is left is a line of who did it and why, and how many contacts there were.
 * On the person's own demand at once; else when it has been planned and nobody has said no.
 */
export async function eraseCase(
  ws: Eraser,
  caseId: CaseId,
  said: { readonly what: ErasedPart; readonly why: EraseReason },
): Promise<Result<void, EraseError>> {
  if (!mayErase(ws.me.get().role)) return err({ type: "NotAllowed" });
  return withCase(ws, caseId, async (whole) => {
    const { keeping, opened } = whole.record;
    if (!opened) return err<EraseError>({ type: "CaseNotFound" });
    if (keeping.holds.length > 0) return err<EraseError>({ type: "Held" });
    const isPlanned = keeping.plans.some(
      (plan) => plan.entry.what === said.what && isRipe(plan, ws.clock.now()),
    );
    if (!mayEraseAtOnce(said.why) && !isPlanned) return err<EraseError>({ type: "NotYet" });
    const parts = whole.parts.filter(({ as }) => as !== "group");
    const persons = parts.flatMap(personsOf);
    if (said.what === "person") {
      if (persons.length === 0) return err<EraseError>({ type: "NobodyNamed" });
      const stamp = stampOf(ws);
      const entries = [{ k: "erase", ...stamp, ...said, done: true }] as const;
      const { no, type } = opened.entry;
      return ws.erasures.erase({
        channels: persons,
        records: [{ case: caseId, no, type, ...said }],
        changes: parts.map((part) => ({ document: "case", channel: part.caseId, entries })),
      });
    }
    return ws.erasures.erase({
      channels: [...parts.map(({ caseId: part }) => part), ...persons, ...parts.flatMap(roomsOf)],
      records: recordsOf(parts, said),
      changes: await comingApart(ws, whole, parts),
    });
  });
}

/** When the days are over; undefined while the relay has not got the plan, and nobody else can know of it. */
export const ripeAt = ({ origin }: Attributed<EraseEntry>): Instant | undefined =>
  origin.arrivedAt === undefined ? undefined : instant(origin.arrivedAt + daysToObject * dayMs);

export function isRipe(plan: Keeping["plans"][number], now: number): boolean {
  const at = ripeAt(plan);
  return at !== undefined && now >= at;
}

const dayMs = 24 * 60 * 60 * 1_000;

/** Every document about the person that this part ever named: two may have named her apart, and the case shows only one of them. */
const personsOf = ({ entries }: CasePart): readonly ChannelId[] => [
  ...new Set(
    entries.flatMap(({ entry }) =>
      (entry.k === "opened" || entry.k === "named") && entry.identity ? [entry.identity] : [],
    ),
  ),
];

/** What guests were shown of it. */
const roomsOf = ({ entries }: CasePart): readonly ChannelId[] =>
  entries.flatMap(({ entry }) => (entry.k === "expert" && entry.room) || []);

/** Two cases of one person count her once, as they did while they were there. */
function recordsOf(
  parts: readonly CasePart[],
  said: { readonly what: ErasedPart; readonly why: EraseReason },
): readonly ErasedCase[] {
  let isCounted = false;
  return parts.flatMap((part): readonly ErasedCase[] => {
    const record = foldCase(part.caseId, { entries: part.entries, unreadable: [] });
    if (!record.opened) return [];
    const { no, type } = record.opened.entry;
    const counts = erasedCounts(record);
    const persons = isCounted ? 0 : counts.persons;
    isCounted ||= counts.persons > 0;
    return [{ case: part.caseId, no, type, ...said, counts: { ...counts, persons } }];
  });
}

/** Cases of other people that were joined with this one, as a group, go on by themselves. */
async function comingApart(
  ws: Eraser,
  { record, parts: all }: WholeCase,
  erased: readonly CasePart[],
): Promise<readonly DocumentChange[]> {
  const gone = new Set(erased.map(({ caseId }) => caseId));
  const neighbours = new Set([
    ...all.map(({ caseId }) => caseId),
    ...record.merges.map(({ entry }) => entry.other),
  ]);
  const stamp = stampOf(ws);
  const changes: DocumentChange[] = [];
  for (const id of neighbours) {
    if (gone.has(id)) continue;
    const { merges } = foldCase(id, await ws.documents.readCase(id));
    const entries = merges
      .filter(({ entry }) => gone.has(entry.other))
      .map(({ id: merge }) => ({ k: "unmerged" as const, ...stamp, merge }));
    if (entries.length > 0) changes.push({ document: "case", channel: id, entries });
  }
  return changes;
}
