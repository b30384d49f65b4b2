import type { CaseId } from "../cases/case-id.ts";
import type { CaseSummary } from "../cases/case-summary.ts";
import { createLikenessReader, reasonsOf, type DuplicateReason, type Likeness, type LikenessKeys } from "../cases/likeness.ts"; // prettier-ignore

/** What a line is like: a case that is here, or a line further up. */
export interface LikeLine {
  readonly like: { readonly case: CaseId } | { readonly line: number };
  readonly reasons: readonly DuplicateReason[];
}

interface Known {
  readonly like: LikeLine["like"];
  readonly keys: LikenessKeys;
}

/**
 * Finds for one line after the other whom it may be: among all cases, and among the lines before it. Only what shares a telephone or a place is
 * compared, and what has no place with all.
 */
export function createLineDuplicates(
  cases: readonly CaseSummary[],
): (line: number, likeness: Likeness | undefined) => LikeLine | undefined {
  const read = createLikenessReader();
  const all: Known[] = [];
  const byPhone = new Map<string, Known[]>();
  const byPlace = new Map<string, Known[]>();
  const anywhere: Known[] = [];

  function learn(known: Known): void {
    all.push(known);
    const { phone, place } = known.keys;
    if (phone !== undefined) listIn(byPhone, phone).push(known);
    if (place === undefined) anywhere.push(known);
    else listIn(byPlace, place).push(known);
  }
  for (const summary of cases) learn({ like: { case: summary.id }, keys: read(summary) });

  return (line, likeness) => {
    if (!likeness) return undefined;
    const keys = read(likeness);
    const compared =
      keys.place === undefined
        ? all
        : [
            ...((keys.phone !== undefined && byPhone.get(keys.phone)) || []),
            ...(byPlace.get(keys.place) ?? []),
            ...anywhere,
          ];
    let found: LikeLine | undefined;
    for (const { like, keys: others } of compared) {
      const reasons = reasonsOf(keys, others);
      if (reasons.length > (found?.reasons.length ?? 0)) found = { like, reasons };
    }
    learn({ like: { line }, keys });
    return found;
  };
}

function listIn(lists: Map<string, Known[]>, key: string): Known[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
