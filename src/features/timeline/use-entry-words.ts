import { useSyncExternalStore } from "react";
import type { IconName } from "../../design/Icon.tsx";
import { assertNever } from "../../base/assert.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { caseField } from "../../domain/forms/field-definitions.ts";
import {
  parseOwnFieldId,
  type OwnFieldId,
  type OwnQuestion,
} from "../../domain/forms/own-question.ts";
import { codeTextId } from "../../domain/forms/text-ids.ts";
import { deadlineOf } from "../../domain/legal/deadline.ts";
import { routeById } from "../../domain/legal/legal-pack.ts";
import type { OwnList, OwnListId } from "../../domain/lists/own-list.ts";
import type { PersonId } from "../../domain/network/person-id.ts";
import type { PartialDate } from "../../domain/time/partial-date.ts";
import type {
  CaseEntry,
  CaseFactEntry,
  FollowUpEntry,
  RouteEntry,
} from "../../domain/timeline/entry.ts";
import type { TimelineItem } from "../../domain/timeline/merge-timeline.ts";
import { slotWords } from "../../i18n/plan-words.ts";
import { factWords, fieldWords } from "../../i18n/fact-words.ts";
import { handedWords } from "../../i18n/handed-words.ts";
import { listEntryWords } from "../../i18n/own-list-words.ts";
import { ownAnswerWords, ownName } from "../../i18n/own-words.ts";
import { deadlineSum, routeTitle } from "../../i18n/route-words.ts";
import type { Text } from "../../i18n/text.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useLive } from "../../react/use-live.ts";
import { useMemberName } from "../../react/use-member-name.ts";
import { crisisWords } from "./crisis-words.ts";

/** An entry as it is read. */
export interface EntryWords {
  /** Events of the case stand out from contacts; a question waits. */
  readonly tone: "contact" | "event" | "quiet" | "question";
  readonly icon: IconName;
  readonly title: string;
  readonly note: string;
  readonly details: readonly string[];
  readonly next: PartialDate | undefined;
}

/** How others are called in it; the screen says their names, and paper may not. */
export interface Names {
  readonly ofPerson: (person: PersonId) => string;
  /** How the case is called that the entry names. */
  readonly otherCase: string;
}
type OwnListOf = (id: OwnListId) => OwnList | undefined;

export function useEntryWords(item: TimelineItem, given: Partial<Names> = {}): EntryWords {
  const text = useText();
  const otherCase = useCaseName(otherCaseOf(item));
  const nameOf = useMemberName();
  const asked = useLive(useWorkspace().ownQuestions.list);
  const lists = useLive(useWorkspace().ownLists.list);
  const names: Names = {
    ofPerson: (person) => nameOf(person) ?? text.t("timeline-somebody"),
    otherCase,
    ...given,
  };
  return item.kind === "facts"
    ? factsWords(
        text,
        item.facts.map(({ entry }) => entry),
        (field) => asked.find(({ question }) => question.id === field)?.question,
      )
    : entryWords(text, item.entry, names, (id) => lists.find(({ list }) => list.id === id)?.list);
}

const otherCaseOf = (item: TimelineItem): CaseId | undefined =>
  item.kind === "entry" && "other" in item.entry ? item.entry.other : undefined;

/** Only this one name: whatever else changes in ten thousand cases does not draw the entry again. */
function useCaseName(id: CaseId | undefined): string {
  const { cases } = useWorkspace();
  return useSyncExternalStore(cases.subscribe, () => {
    const summary = id && cases.get().summaries.get(id);
    return summary ? summary.label || summary.no : "…";
  });
}

function entryWords(
  text: Text,
  entry: Exclude<CaseEntry, CaseFactEntry>,
  names: Names,
  ownListOf: OwnListOf,
): EntryWords {
  const { t } = text;
  switch (entry.k) {
    case "opened":
      return event("start", t("timeline-opened"), "", [
        t(codeTextId("case-type", entry.type)),
        ...(entry.intake ? [t("common-role-intake")] : []),
        ...(entry.line === undefined ? [] : [t("import-from", { line: entry.line })]),
      ]);
    case "followUp":
      return followUpWords(text, entry);
    case "closed":
      return event(
        "check",
        t("timeline-closed", { outcome: t(codeTextId("outcome", entry.outcome)) }),
        entry.note,
      );
    case "reopened":
      return event("undo", t("timeline-reopened"), entry.note);
    case "consent":
      return event(
        "shield",
        t(`timeline-consent-${entry.state}`, { purpose: t(codeTextId("consent", entry.purpose)) }),
        entry.how ?? "",
      );
    case "merged":
      return event(
        "merge",
        t(entry.as === "group" ? "timeline-merged-group" : "timeline-merged-same", {
          case: names.otherCase,
        }),
      );
    case "mergedInto":
      return event("merge", t("timeline-merged-into", { case: names.otherCase }));
    case "unmerged":
      return event("undo", t("timeline-unmerged"));
    case "question":
      return {
        ...event(
          "question",
          t("timeline-question"),
          entry.text,
          entry.due ? [t("timeline-question-due", { when: text.date(entry.due) })] : [],
        ),
        tone: "question",
      };
    case "answer":
      return {
        ...event(
          "talk",
          entry.guest ? t("work-entry-guest-answer", { name: entry.guest }) : t("timeline-answer"),
          entry.text,
        ),
        tone: "question",
      };
    case "assigned":
      return event("people", t("timeline-assigned", { name: names.ofPerson(entry.to) }));
    case "offer":
      return event("people", t("work-entry-offer", { name: names.ofPerson(entry.to) }), entry.note);
    case "offerEnd":
      return event("people", t(`work-entry-${entry.as}`), entry.note);
    case "distinct":
      return event(
        "people",
        t(entry.holds ? "work-entry-distinct" : "work-entry-alike", { case: names.otherCase }),
      );
    case "review":
      return { ...event("talk", t("work-entry-review"), entry.text), tone: "question" };
    case "remark":
      return event(
        "talk",
        t(entry.ends ? "work-entry-conclusion" : "work-entry-remark"),
        entry.text,
      );
    case "route":
      return routeWords(text, entry);
    case "routeStep":
      return {
        ...event(
          "scales",
          t("legal-entry-step", { step: t(`legal-step-${entry.status}`) }),
          "",
          entry.reference ? [t("legal-entry-reference", { reference: entry.reference })] : [],
        ),
        next: entry.next,
      };
    case "listed": {
      const { title, details } = listEntryWords(text, entry, ownListOf);
      return event("edit", title, "", details);
    }
    case "checked":
      return event(
        "check",
        t("crisis-entry-checked", { what: slotWords(text, entry.what) }),
        entry.note,
        [
          entry.fine !== undefined && t(entry.fine ? "crisis-entry-fine" : "crisis-entry-not-fine"),
          entry.still !== undefined &&
            t(entry.still ? "matters-entry-still" : "matters-entry-gone"),
          entry.rent !== undefined &&
            t(entry.rent ? "matters-entry-rent-paid" : "matters-entry-rent-owed"),
        ].filter((words) => words !== false),
      );
    case "wish":
    case "birth":
    case "duty":
    case "taken":
    case "revealed": {
      const { icon, title, note = "", details } = crisisWords(text, entry);
      return event(icon, title, note, details);
    }
    case "keep":
      return event("clock", t("keeping-entry-keep", { when: text.date(entry.until) }), entry.why);
    case "hold":
      return event(
        "lock",
        t(entry.holds ? "keeping-entry-hold" : "keeping-entry-hold-over"),
        entry.why,
      );
    case "erase":
      return event(
        "trash",
        t(entry.done ? "keeping-entry-name-erased" : `keeping-entry-erase-${entry.what}`),
        "",
        [t(`keeping-why-${entry.why}`)],
      );
    case "spare":
      return event("undo", t("keeping-entry-spare"), entry.why);
    case "expert":
      return event(
        "scales",
        t(`work-entry-expert-${entry.as}`, { name: entry.to }),
        "",
        entry.until ? [t("work-entry-expert-until", { when: text.date(entry.until) })] : [],
      );
    case "basis":
      return event(
        "shield",
        t("timeline-basis", { purpose: t(codeTextId("consent", entry.purpose)) }),
        entry.why,
        [t(codeTextId("legal-basis", entry.basis))],
      );
    case "handed":
      return event(
        "print",
        t("timeline-handed", { what: handedWords(text, entry) }),
        "",
        entry.withName ? [t("paper-with-name")] : [],
      );
    case "named":
      return event("person", t("timeline-named"));
    default:
      return assertNever(entry);
  }
}

const event = (
  icon: IconName,
  title: string,
  note = "",
  details: readonly string[] = [],
): EntryWords => ({ tone: "event", icon, title, note, details, next: undefined });

function routeWords(text: Text, entry: RouteEntry): EntryWords {
  const route = routeById(entry.route);
  const deadline = route && deadlineOf(route, entry);
  return event(
    "scales",
    text.t("legal-entry-route", { route: routeTitle(text, entry.route) }),
    entry.note,
    deadline
      ? [text.t("legal-deadline", { when: text.date(deadline.on) }), deadlineSum(text, deadline)]
      : [],
  );
}

function followUpWords(text: Text, entry: FollowUpEntry): EntryWords {
  const { t } = text;
  const people = entry.people
    ? Object.values(entry.people).reduce<number>((sum, count) => sum + Number(count), 0)
    : 0;
  const topics = (entry.topics ?? []).map((need) => t(codeTextId("need", need)));
  return {
    tone: "contact",
    icon: channelIcons[entry.channel],
    title: "",
    note: entry.note,
    details: [
      ...entry.methods.map((method) => t(codeTextId("help-method", method))),
      ...(topics.length > 0 ? [text.list(topics)] : []),
      [
        t(codeTextId("channel", entry.channel)),
        entry.minutes !== undefined && t("timeline-minutes-count", { minutes: entry.minutes }),
        people > 0 && t("timeline-people", { count: people }),
        entry.began && t(`crisis-entry-began-${entry.began}`),
      ]
        .filter(Boolean)
        .join(" · "),
    ],
    next: entry.next,
  };
}

const channelIcons: Readonly<Record<FollowUpEntry["channel"], IconName>> = {
  in_person: "person",
  phone: "call",
  email: "message",
  message: "talk",
  event: "people",
};

/** What somebody wrote down in one go. */
function factsWords(
  text: Text,
  facts: readonly CaseFactEntry[],
  questionOf: (field: OwnFieldId) => OwnQuestion | undefined,
): EntryWords {
  return {
    tone: "quiet",
    icon: "edit",
    title: text.t("timeline-facts-noted", { count: facts.length }),
    note: "",
    details: facts.flatMap(({ f, v }) => {
      const field = caseField(f);
      const own = parseOwnFieldId(f);
      const said = (name: string, value: string) => text.t("timeline-fact", { field: name, value });
      if (field) return [said(fieldWords(text, field.id), factWords(text, field, v))];
      const question = own && questionOf(own);
      return own ? [said(ownName(text, question, own), ownAnswerWords(text, question, v))] : [];
    }),
    next: undefined,
  };
}
