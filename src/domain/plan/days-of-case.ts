import { entriesOf, nextPromised, type CaseRecord } from "../cases/case-record.ts";
import { isSettled } from "../legal/case-routes.ts";
import type { RouteId } from "../legal/legal-route.ts";
import { dateOf, promiseOf, thingsIn, type ListedThing } from "../lists/fold-lists.ts";
import type { PartialDate } from "../time/partial-date.ts";
import { compareByHappened } from "../timeline/happened.ts";
import { plannedDates } from "./planned-dates.ts";
import type { SlotId } from "./slot.ts";

/** What falls on a day in a case, done or not said: a calendar shows it also when the day is over. */
export interface CaseDay {
  readonly on: PartialDate;
  readonly what:
    | { readonly is: "next" }
    | { readonly is: "question" }
    | { readonly is: "listed"; readonly thing: ListedThing }
    | { readonly is: "planned"; readonly slot: SlotId }
    | { readonly is: "deadline"; readonly route: RouteId };
}

/** In a closed case only the questions without an answer and the deadlines of a claim are left. */
export function daysOfCase(record: CaseRecord): readonly CaseDay[] {
  const { entries, contacts, lists, questions, routes, status } = record;
  const isOpen = status.state !== "closed";
  const promised = [...lists.values()].flat().flatMap((thing): readonly CaseDay[] => {
    const on = promiseOf(thing);
    return on ? [{ on, what: { is: "listed", thing } }] : [];
  });
  const viewings = thingsIn(lists, "viewing").flatMap((thing): readonly CaseDay[] => {
    const on = dateOf(thing, "viewing_on");
    return on ? [{ on, what: { is: "listed", thing } }] : [];
  });
  // Also when something else comes first, which is then the next day of the case.
  const next = nextPromised(
    [...contacts, ...entriesOf(entries, "routeStep"), ...entriesOf(entries, "checked")].sort(
      compareByHappened,
    ),
  );
  const planned = plannedDates(record).flatMap((date): readonly CaseDay[] =>
    date.isOpen ? [{ on: date.on, what: { is: "planned", slot: date.what } }] : [],
  );
  const asked = questions.flatMap(({ question, answers }): readonly CaseDay[] =>
    question.entry.due && answers.length === 0
      ? [{ on: question.entry.due, what: { is: "question" } }]
      : [],
  );
  const deadlines = routes.flatMap((route): readonly CaseDay[] =>
    route.deadline && !isSettled(route)
      ? [{ on: route.deadline.on, what: { is: "deadline", route: route.taken.entry.route } }]
      : [],
  );
  return [
    ...deadlines,
    ...(isOpen ? promised : []),
    ...(isOpen ? viewings : []),
    ...(isOpen && next ? [{ on: next, what: { is: "next" } as const }] : []),
    ...(isOpen ? planned : []),
    ...asked,
  ];
}
