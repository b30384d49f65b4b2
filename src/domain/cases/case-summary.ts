import type { PersonId } from "../network/person-id.ts";
import type { SlotId } from "../plan/slot.ts";
import { comparePeriod, type LocalDate, type PartialDate } from "../time/partial-date.ts";
import type { CaseId } from "./case-id.ts";
import type { CaseNo } from "./case-number.ts";
import type { CaseType } from "./case-type.ts";
import type { Urgency } from "./code-lists.ts";
import type { RegionId } from "./region.ts";

/** What lists, search, "today" and the duplicate hint need of a case, small enough to keep of every case at hand. */
export interface CaseSummary {
  readonly id: CaseId;
  readonly no: CaseNo;
  /** Numbers of the cases that went into this one; search finds it by them too. */
  readonly otherNos?: readonly CaseNo[];
  readonly type: CaseType;
  /** How the person is called, or empty. */
  readonly label: string;
  readonly anonymous: boolean;
  readonly region?: RegionId;
  readonly settlement?: string;
  /** What was recorded by mistake is kept and in no list. */
  readonly status: "open" | "closed" | "disputed" | "merged" | "mistake";
  readonly mergedInto?: CaseId;
  readonly urgency?: Urgency;
  readonly danger: boolean;
  readonly worker?: PersonId;
  readonly workers: readonly PersonId[];
  readonly openedOn: PartialDate;
  /** When the last thing that is said to have happened did. */
  readonly lastOn: PartialDate;
  /** The latest entry of any kind; nothing in the case is later. */
  readonly lastEntryOn: PartialDate;
  /** The earlier of what was promised and what is planned. */
  readonly next?: PartialDate;
  /** What is planned then; missing for a promise. */
  readonly nextWhat?: SlotId;
  /** The earliest of its legal routes on which nothing has been done. */
  readonly deadline?: LocalDate;
  /** To whom it is offered, while nobody has answered. */
  readonly offeredTo?: readonly PersonId[];
  /** Cases that somebody said are of other people. */
  readonly distinct?: readonly CaseId[];
  /** Colleagues are asked what they think of it. */
  readonly inReview?: true;
  /** A minor in danger whom no coordinator has taken on. */
  readonly callsForCoordinator?: true;
  /** It was handed in, and nobody has taken it. */
  readonly fromIntake?: true;
  /** Nobody has decided yet whether an authority is told. */
  readonly dutyOpen?: true;
  /** Somebody said until when it is kept. */
  readonly keepUntil?: LocalDate;
  /** It is needed for a claim, and nobody may erase it. */
  readonly held?: true;
  /** Somebody means to erase it, or the person has taken back her yes to being helped and notes being kept. */
  readonly erasing?: true;
  readonly questionsOpen: number;
  readonly conflicts: number;
  readonly unread: number;
  /** Entries that are only on this phone. */
  readonly waiting: number;
  /** The full name, or how the person is called, folded for search and comparing. */
  readonly nameKey?: string;
  readonly birthYear?: number;
  readonly phoneKey?: string;
  /** What is written in its lists of the network's own, folded for search. */
  readonly listWords?: string;
}

/** What somebody promised for a day that is over. A vague promise ("in November") is overdue when all of it is over. */
export const isOverdue = (
  summary: Pick<CaseSummary, "status" | "next">,
  today: LocalDate,
): boolean =>
  summary.next !== undefined && isActive(summary) && comparePeriod(summary.next, today) < 0;

export const isDueToday = (
  summary: Pick<CaseSummary, "status" | "next">,
  today: LocalDate,
): boolean =>
  summary.next !== undefined && isActive(summary) && comparePeriod(summary.next, today) === 0;

/** Work goes on in it; a disputed closing does not end it. */
export const isActive = ({ status }: Pick<CaseSummary, "status">): boolean =>
  status === "open" || status === "disputed";
