import type { CaseSummary } from "../../domain/cases/case-summary.ts";
import { isActive, isOverdue } from "../../domain/cases/case-summary.ts";
import type { CaseType } from "../../domain/cases/case-type.ts";
import { foldText } from "../../domain/cases/fold-text.ts";
import type { RegionId } from "../../domain/cases/region.ts";
import type { PersonId } from "../../domain/network/person-id.ts";
import type { LocalDate } from "../../domain/time/partial-date.ts";
import type { CaseIndex } from "../workspace.ts";

export interface CaseFilter {
  /** Whose cases: those given to the person, or in which she wrote. */
  readonly mine?: PersonId;
  readonly type?: CaseType;
  readonly region?: RegionId;
  /** `open` counts disputed closings in: work goes on. */
  readonly status?: "open" | "closed" | "conflict";
  /** What was promised for a day before this one. */
  readonly overdue?: LocalDate;
}

/**
 * Cases that fit, in the order of the index. Every word of the query has to begin a word of number, name or place; marks and
 * capitals do not matter.
 */
export function filterCases(
  index: Pick<CaseIndex, "list">,
  filter: CaseFilter,
  query: string,
): readonly CaseSummary[] {
  const words = foldText(query).split(" ").filter(Boolean);
  if (words.length === 0 && Object.keys(filter).length === 0) return index.list;
  return index.list.filter(
    (summary) =>
      fits(summary, filter) && words.every((word) => hasWord(searchKeyOf(summary), word)),
  );
}

export interface CaseSearch {
  /** As `filterCases`; a query that goes on where the one before ended looks only at what that one found. */
  readonly find: (
    index: Pick<CaseIndex, "list">,
    filter: CaseFilter,
    query: string,
  ) => readonly CaseSummary[];
}

/** For one search box: remembers what was found last. */
export function createCaseSearch(): CaseSearch {
  let last:
    | {
        readonly list: readonly CaseSummary[];
        readonly filter: CaseFilter;
        readonly query: string;
        readonly found: readonly CaseSummary[];
      }
    | undefined;
  return {
    find({ list }, filter, query) {
      const goesOn =
        last?.list === list && last.filter === filter && foldText(query).startsWith(last.query);
      const found = filterCases({ list: goesOn && last ? last.found : list }, filter, query);
      last = { list, filter, query: foldText(query), found };
      return found;
    },
  };
}

/** Folded at the first letter of the first search, and kept: from then on ten thousand cases take no time to notice. */
function searchKeyOf(summary: CaseSummary): string {
  const known = searchKeys.get(summary);
  if (known !== undefined) return known;
  const { no, otherNos = [], label, nameKey = "", settlement = "" } = summary;
  const key = foldText([no, ...otherNos, label, nameKey, settlement].join(" "));
  searchKeys.set(summary, key);
  return key;
}
const searchKeys = new WeakMap<CaseSummary, string>();

function fits(summary: CaseSummary, filter: CaseFilter): boolean {
  const { mine, type, region, status, overdue } = filter;
  if (type !== undefined && summary.type !== type) return false;
  if (region !== undefined && summary.region !== region) return false;
  if (mine !== undefined && summary.worker !== mine && !summary.workers.includes(mine))
    return false;
  if (status === "open" && !isActive(summary)) return false;
  if (status === "closed" && summary.status !== "closed") return false;
  if (status === "conflict" && summary.conflicts === 0 && summary.status !== "disputed")
    return false;
  return overdue === undefined || isOverdue(summary, overdue);
}

/** "7k3" finds HU-BE-26-7K3QF: a word begins after anything that is no letter or digit. */
function hasWord(key: string, word: string): boolean {
  for (let at = key.indexOf(word); at >= 0; at = key.indexOf(word, at + 1))
    if (at === 0 || !isLetterOrDigit(key.charCodeAt(at - 1))) return true;
  return false;
}

const isLetterOrDigit = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127;
