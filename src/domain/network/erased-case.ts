import { instant, type Instant } from "../../base/clock.ts";
import { groupBy } from "../../base/group-by.ts";
import type { DeviceId } from "../../base/ids.ts";
import { err, ok, type Result } from "../../base/result.ts";
import { byEntryId, type EntryId } from "../timeline/entry-id.ts";
import type { Attributed } from "../timeline/entry-origin.ts";
import type { EntryError } from "../timeline/parse-entry.ts";
import type { PersonId } from "./person-id.ts";
import { parseCaseId, type CaseId } from "../cases/case-id.ts";
import { parseCaseNo, type CaseNo } from "../cases/case-number.ts";
import { caseTypes, type CaseType } from "../cases/case-type.ts";
import { parseCode } from "../cases/code-lists.ts";
import {
  erasedParts,
  eraseReasons,
  type ErasedPart,
  type EraseReason,
} from "../keeping/erase-reasons.ts";
import { parseErasedCounts, type ErasedCounts } from "../keeping/erased-counts.ts";

/** What is left of an erased case; of an erased name, that it was erased. Who did it is the signer. */
export interface ErasedEntry extends ErasedCase {
  readonly k: "erased";
  readonly at: number;
}

export interface ErasedCase {
  readonly case: CaseId;
  readonly no: CaseNo;
  readonly type: CaseType;
  readonly what: ErasedPart;
  readonly why: EraseReason;
  /** Of a case that is gone. */
  readonly counts?: ErasedCounts;
}

export interface LoggedErasure extends ErasedCase {
  readonly id: EntryId;
  readonly person: PersonId;
  /** By the clock of the device that wrote it. */
  readonly at: Instant;
}

/**
 * Two coordinators may erase one case apart: everybody shows the same one's word of it, and counts it once. It stays when she coordinates no more.
 */
export function foldErased(
  entries: readonly Attributed<{ readonly k: string }>[],
  personOf: (device: DeviceId) => PersonId,
): readonly LoggedErasure[] {
  const said = entries.filter((item): item is Attributed<ErasedEntry> => item.entry.k === "erased");
  return [...groupBy(said, ({ entry }) => `${entry.case} ${entry.what}`).values()]
    .flatMap((all): readonly LoggedErasure[] => {
      const [first] = all.toSorted(byEntryId);
      if (!first) return [];
      const { id, origin } = first;
      const { k: _, at, ...erased } = first.entry;
      const when = instant(at - origin.clockOffsetMs);
      return [{ ...erased, id, person: personOf(origin.device), at: when }];
    })
    .sort((a, b) => b.at - a.at || byEntryId(a, b));
}

export function parseErased(
  at: number,
  fields: Readonly<Record<string, unknown>>,
): Result<ErasedEntry, EntryError> {
  const of = parseCaseId(fields["case"]);
  const no = parseCaseNo(fields["no"]);
  const type = parseCode(caseTypes, fields["type"]);
  const what = parseCode(erasedParts, fields["what"]);
  const why = parseCode(eraseReasons, fields["why"]);
  const counts = parseErasedCounts(fields["counts"]);
  if (!of || !no || !type) return err({ type: "BadEntry", what: "case" });
  if (!what || !why) return err({ type: "BadEntry", what: what ? "why" : "what" });
  if (fields["counts"] !== undefined && !counts) return err({ type: "BadEntry", what: "counts" });
  return ok({ k: "erased", at, case: of, no, type, what, why, ...(counts && { counts }) });
}
