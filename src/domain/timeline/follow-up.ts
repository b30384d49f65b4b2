import { err, ok, type Result } from "../../base/result.ts";
import { attachmentLimits, type Attachment } from "../attachments/attachment.ts";
import type { ContactBeginner, ContactChannel, HelpMethod, NeedId } from "../cases/code-lists.ts";
import { cleanText } from "../text/clean-text.ts";
import { endOfPeriod, startOfPeriod, type PartialDate } from "../time/partial-date.ts";
import type { FollowUpEntry, PeopleCounts } from "./entry.ts";
import type { Stamp } from "./stamp.ts";
import { entryLimits } from "./entry-limits.ts";

/** A follow-up as it stands in the form. */
export interface FollowUpDraft {
  readonly methods: readonly HelpMethod[];
  readonly channel: ContactChannel;
  /** Undefined while the worker leaves "now" as it is. */
  readonly on: PartialDate | undefined;
  readonly note: string;
  readonly minutes?: number | undefined;
  readonly next?: PartialDate | undefined;
  readonly topics?: readonly NeedId[] | undefined;
  readonly people?: PeopleCounts | undefined;
  /** On this phone's disk already. */
  readonly files?: readonly Attachment[] | undefined;
  /** The channel is against the person's contact rule: who began it has to be said. */
  readonly againstRule?: boolean | undefined;
  readonly began?: ContactBeginner | undefined;
  /** What was typed as a day and is none: it is asked again, and never taken for "now" or "none". */
  readonly unread?: readonly ("on" | "next")[];
}

export type FollowUpError =
  | { readonly field: "methods"; readonly type: "NoHelpMethod" }
  | { readonly field: "channel"; readonly type: "WhoBegan" }
  | { readonly field: "on" | "next"; readonly type: "NoSuchDay" }
  | { readonly field: "next"; readonly type: "MediationNeedsNextDate" | "NextBeforeHappened" }
  | { readonly field: "on"; readonly type: "HappenedInFuture" }
  | { readonly field: "minutes"; readonly type: "MinutesOutOfRange"; readonly most: number }
  | { readonly field: "people"; readonly type: "CountsOutOfRange"; readonly most: number }
  | { readonly field: "note"; readonly type: "NoteTooLong"; readonly most: number };

/** The help method that is a promise to come back. */
export const mediation: HelpMethod = "mediation_followup";

const dayMs = 24 * 60 * 60 * 1_000;

/** The follow-up without its stamp, or everything that is wrong with it, so that the form can say all of it at once. */
export function checkFollowUp(
  draft: FollowUpDraft,
  now: PartialDate,
): Result<Omit<FollowUpEntry, keyof Stamp>, readonly FollowUpError[]> {
  const on = draft.on ?? now;
  const note = cleanText(draft.note);
  const {
    methods,
    channel,
    minutes,
    next,
    topics,
    people,
    began,
    files,
    againstRule = false,
  } = draft;

  const errors: FollowUpError[] = [];
  if (methods.length === 0) errors.push({ field: "methods", type: "NoHelpMethod" });
  if (againstRule && began === undefined) errors.push({ field: "channel", type: "WhoBegan" });
  // A phone may be a day behind the worker, by a wrong clock or over a border; more than a day ahead is a slip of the finger.
  if (startOfPeriod(on) > startOfPeriod(now) + dayMs)
    errors.push({ field: "on", type: "HappenedInFuture" });
  const { unread = [] } = draft;
  for (const field of unread) errors.push({ field, type: "NoSuchDay" });
  if (methods.includes(mediation) && next === undefined && !unread.includes("next"))
    errors.push({ field: "next", type: "MediationNeedsNextDate" });
  if (next !== undefined && endOfPeriod(next) <= startOfPeriod(on))
    errors.push({ field: "next", type: "NextBeforeHappened" });
  if (minutes !== undefined && !isCount(minutes, entryLimits.minutes))
    errors.push({ field: "minutes", type: "MinutesOutOfRange", most: entryLimits.minutes });
  if (people && !Object.values(people).every((count) => isCount(count, entryLimits.people)))
    errors.push({ field: "people", type: "CountsOutOfRange", most: entryLimits.people });
  if (note.length > entryLimits.note)
    errors.push({ field: "note", type: "NoteTooLong", most: entryLimits.note });
  if (errors.length > 0) return err(errors);

  return ok({
    k: "followUp",
    methods,
    channel,
    on,
    clock: draft.on === undefined,
    note,
    ...(minutes !== undefined && { minutes }),
    ...(next !== undefined && { next }),
    ...(topics && topics.length > 0 && { topics }),
    ...(people && { people }),
    ...(files && files.length > 0 && { files: files.slice(0, attachmentLimits.files) }),
    ...(againstRule && began && { began }),
  });
}

const isCount = (value: number, most: number): boolean =>
  Number.isInteger(value) && value >= 0 && value <= most;
