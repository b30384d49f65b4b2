import type { CaseSummary } from "../../../src/domain/cases/case-summary.ts";
import { duplicateHints } from "../../../src/domain/cases/duplicate-hint.ts";
import { foldText } from "../../../src/domain/cases/fold-text.ts";
import type { Likeness } from "../../../src/domain/cases/likeness.ts";
import { phoneKey } from "../../../src/domain/cases/phone-key.ts";
import { caseId, caseNo, date } from "../../casework.ts";
import type { Registrations } from "./registrations.ts";
import type { Writing } from "./writing.ts";

/** How the hints fare with everything of one kind. */
export interface KindScore {
  readonly kind: string;
  readonly count: number;
  /** Of those who are known: how many the hints name. Undefined where nobody is known. */
  readonly found: number | undefined;
  /** Hints that name somebody else. */
  readonly wrong: number;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  /** Recall of people whose given name the list of given names lacks. */
  readonly recallOfUnlisted: number;
  readonly kinds: readonly KindScore[];
}

/** Each new case against everybody known. A hint that names anybody else than the same person is wrong. */
export function scoreHints({ known, incoming }: Registrations): Score {
  const summaries = known.map(summaryOf);
  const kinds = new Map<string, { count: number; known: number; found: number; wrong: number }>();
  const total = { known: 0, found: 0, wrong: 0, unlisted: 0, unlistedFound: 0 };
  for (const { writing, kind, sameAs, heldOut } of incoming) {
    const hints = duplicateHints(likenessOf(writing), summaries);
    const same = sameAs === undefined ? undefined : summaries[sameAs]?.id;
    const found = Number(hints.some(({ id }) => id === same));
    const wrong = hints.length - found;
    const isKnown = Number(same !== undefined);
    const { count, ...before } = kinds.get(kind) ?? { count: 0, known: 0, found: 0, wrong: 0 };
    kinds.set(kind, {
      count: count + 1,
      known: before.known + isKnown,
      found: before.found + found,
      wrong: before.wrong + wrong,
    });
    total.known += isKnown;
    total.found += found;
    total.wrong += wrong;
    if (heldOut) {
      total.unlisted += isKnown;
      total.unlistedFound += found;
    }
  }
  return {
    precision: total.found / (total.found + total.wrong),
    recall: total.found / total.known,
    recallOfUnlisted: total.unlistedFound / total.unlisted,
    kinds: [...kinds].map(([kind, { count, known: isKnown, found, wrong }]) => ({
      kind,
      count,
      found: isKnown > 0 ? found : undefined,
      wrong,
    })),
  };
}

/** As the case's summary keeps it. */
export function likenessOf({ name, settlement, birthYear, phone }: Writing): Likeness {
  const key = phoneKey(phone);
  return {
    nameKey: foldText(name),
    ...(settlement && { settlement }),
    ...(birthYear !== undefined && { birthYear }),
    ...(key && { phoneKey: key }),
  };
}

export const summaryOf = (writing: Writing, number: number): CaseSummary => ({
  id: caseId(number + 1),
  no: caseNo(),
  type: "general",
  label: writing.name,
  anonymous: false,
  status: "open",
  danger: false,
  workers: [],
  openedOn: date("2026-11-01"),
  lastOn: date("2026-11-01"),
  lastEntryOn: date("2026-11-01"),
  questionsOpen: 0,
  conflicts: 0,
  unread: 0,
  waiting: 0,
  ...likenessOf(writing),
});
