import type { Live } from "../../base/live.ts";
import { isActive, isOverdue, type CaseSummary } from "../../domain/cases/case-summary.ts";
import { mayCoordinate, mayWrite } from "../../domain/network/role.ts";
import { today, type LocalDate } from "../../domain/time/partial-date.ts";
import { byNext } from "../cases/today.ts";
import type { CaseIndex, Me, Workspace } from "../workspace.ts";
import type { Member } from "./member.ts";

/** What a coordinator looks at first. */
export interface Attention {
  /** Two people said different things of the same. */
  readonly conflicts: readonly CaseSummary[];
  /** Closed by someone who did not know of newer work. */
  readonly closedButNewer: readonly CaseSummary[];
  readonly unread: readonly CaseSummary[];
  /** Of the whole team: the promised day is over, the longest waiting first. */
  readonly overdue: readonly CaseSummary[];
  /** Questions without an answer. */
  readonly questions: readonly CaseSummary[];
  /** Workers of whom the relay has had nothing for seven days. */
  readonly silent: readonly Member[];
}

const silentMs = 7 * 24 * 60 * 60 * 1_000;

export function attention(
  ws: Pick<Workspace, "cases" | "members" | "me" | "clock" | "utcOffsetMinutes">,
): Live<Attention> {
  let last: { readonly seen: Seen; readonly view: Attention } | undefined;
  return {
    get() {
      const now = ws.clock.now();
      const seen: Seen = {
        index: ws.cases.get(),
        members: ws.members.get(),
        me: ws.me.get(),
        // Silence grows by itself; an hour is fine enough to see it.
        hour: Math.floor(now / 3_600_000),
      };
      if (!last || !isSame(last.seen, seen))
        last = { seen, view: attentionOf(seen, now, today(ws.clock, ws.utcOffsetMinutes())) };
      return last.view;
    },
    subscribe(listener) {
      const ends = [ws.cases, ws.members, ws.me].map((live) => live.subscribe(listener));
      return () => ends.forEach((end) => end());
    },
  };
}

interface Seen {
  readonly index: CaseIndex;
  readonly members: readonly Member[];
  readonly me: Me;
  readonly hour: number;
}

const isSame = (a: Seen, b: Seen): boolean =>
  a.index === b.index && a.members === b.members && a.me === b.me && a.hour === b.hour;

const nothing: Attention = {
  conflicts: [],
  closedButNewer: [],
  unread: [],
  overdue: [],
  questions: [],
  silent: [],
};

function attentionOf(
  { index: { list }, members, me }: Seen,
  now: number,
  day: LocalDate,
): Attention {
  if (!mayCoordinate(me.role)) return nothing;
  return {
    conflicts: list.filter(({ conflicts }) => conflicts > 0),
    closedButNewer: list.filter(({ status }) => status === "disputed"),
    unread: list.filter(({ unread }) => unread > 0),
    overdue: byNext(list.filter((summary) => isOverdue(summary, day))),
    questions: list.filter((summary) => isActive(summary) && summary.questionsOpen > 0),
    silent: members.filter(
      ({ removed, isMe, role, lastHeard }) =>
        !removed && !isMe && mayWrite(role) && (lastHeard ?? 0) < now - silentMs,
    ),
  };
}
