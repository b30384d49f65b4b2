import type { ChannelId } from "../../base/ids.ts";
import { groupBy } from "../../base/group-by.ts";
import { isWishField, type CaseFieldId } from "../forms/field-definitions.ts";
import { parseOwnFieldId, type OwnFieldId } from "../forms/own-question.ts";
import { foldRoutes, type CaseRoute } from "../legal/case-routes.ts";
import { foldLists, promisesIn, type Lists } from "../lists/fold-lists.ts";
import { isOwnListId } from "../lists/own-list.ts";
import { foldOwnThings, type OwnThings } from "../lists/own-things.ts";
import type { PersonId } from "../network/person-id.ts";
import { comparePartialDates, dayOf, firstDayOf, type PartialDate } from "../time/partial-date.ts";
import type { CaseLog, UnreadableEntry } from "../timeline/case-log.ts";
import { byEntryId } from "../timeline/entry-id.ts";
import type { Attributed } from "../timeline/entry-origin.ts";
import type {
  AnswerEntry,
  AssignedEntry,
  CaseEntry,
  CaseFactEntry,
  CheckedEntry,
  ClosedEntry,
  ConsentEntry,
  FactEntry,
  FollowUpEntry,
  ListedEntry,
  MergedEntry,
  MergedIntoEntry,
  OpenedEntry,
  OwnListedEntry,
  QuestionEntry,
  RouteStepEntry,
} from "../timeline/entry.ts";
import { compareByHappened, happenedAt } from "../timeline/happened.ts";
import { standing } from "../timeline/standing.ts";
import type { CaseId } from "./case-id.ts";
import type { ConsentPurposeId, ConsentState } from "./code-lists.ts";
import { fieldsInConflict, foldFacts, shownValue, type Facts } from "./facts.ts";
import { countries, parseRegionId, regionById, type Country } from "./region.ts";
import { foldStatus, type CaseStatus } from "./case-status.ts";
import { foldDistinct, type Distinct } from "./distinct.ts";
import { foldOffers, type Offer } from "./offers.ts";
import { foldReviews, type Review } from "./reviews.ts";
import { foldKeeping, type Keeping } from "../keeping/fold-keeping.ts";

/** A case as its entries tell it. The same entries give the same record, in whatever order and over whatever way they came. */
export interface CaseRecord {
  readonly id: CaseId;
  /** Missing while the first part of the case is still on its way. */
  readonly opened: Attributed<OpenedEntry> | undefined;
  readonly anonymous: boolean;
  /** Undefined while nobody has named the person, and after her name was erased, until she came back. */
  readonly identity: ChannelId | undefined;
  readonly status: CaseStatus;
  readonly facts: Facts<CaseFieldId>;
  /** Answers to the network's own questions. */
  readonly own: Facts<OwnFieldId>;
  readonly conflicts: readonly Conflict[];
  /** The follow-ups, in the order in which they happened. */
  readonly contacts: readonly Attributed<FollowUpEntry>[];
  /** What the latest contact set; when a later contact exists, an earlier promise is kept. A step of a route and a thing in a list promise too. */
  readonly next: PartialDate | undefined;
  readonly questions: readonly Question[];
  /** The legal routes taken, with their deadlines. */
  readonly routes: readonly CaseRoute[];
  /** The lists that are kept in the case; those kept with the person are not here. */
  readonly lists: Lists;
  /** The records of the network's own lists. */
  readonly ownThings: OwnThings;
  readonly consents: ReadonlyMap<ConsentPurposeId, Consent>;
  readonly merges: readonly Merge[];
  /** Whoever the case was given to last; else whoever opened it. More than one while two handed it over apart. */
  readonly assigned: readonly PersonId[];
  readonly assignments: readonly Attributed<AssignedEntry>[];
  /** To whom it was offered, in the order of the offers, and what became of each. */
  readonly offers: readonly Offer[];
  /** Cases it was compared with. */
  readonly distinct: readonly Distinct[];
  readonly reviews: readonly Review[];
  readonly keeping: Keeping;
  /** Everyone who wrote in it, first the one who began. */
  readonly workers: readonly PersonId[];
  /** The latest entry that says when it happened. */
  readonly last: Attributed<CaseEntry> | undefined;
  /** Every entry that could be read, in the order in which things happened. */
  readonly entries: readonly Attributed<CaseEntry>[];
  readonly unreadable: readonly UnreadableEntry[];
}

type Conflict =
  | { readonly about: "fact"; readonly field: CaseFieldId }
  | { readonly about: "own"; readonly field: OwnFieldId }
  | { readonly about: "consent"; readonly purpose: ConsentPurposeId }
  | { readonly about: "outcome" }
  | { readonly about: "assigned" };

export interface Question {
  readonly question: Attributed<QuestionEntry>;
  readonly answers: readonly Attributed<AnswerEntry>[];
}

interface Consent {
  readonly state: ConsentState;
  /** What was said of it and is not replaced. More than one when it was said apart. */
  readonly standing: readonly Attributed<ConsentEntry>[];
}

/** Of an active merge; an undone one is only in the entries. */
export type Merge = Attributed<MergedEntry> | Attributed<MergedIntoEntry>;

export function foldCase(id: CaseId, log: CaseLog): CaseRecord {
  const entries = log.entries.toSorted(compareByHappened);
  const opened = firstById(entriesOf(entries, "opened"));
  const named = firstById(entriesOf(entries, "named"));
  const contacts = entriesOf(entries, "followUp");
  const questions = entriesOf(entries, "question");
  const steps = entriesOf(entries, "routeStep");
  const routes = foldRoutes(entriesOf(entries, "route"), steps);
  const said = entriesOf(entries, "fact");
  const facts = foldFacts(said.filter(isOurs));
  const own = foldFacts(said.filter(isOwn));
  const listed = entriesOf(entries, "listed");
  const lists = foldLists(listed.filter(isInOurs));
  const status = foldStatus(entriesOf(entries, "closed"), entriesOf(entries, "reopened"), [
    ...contacts,
    ...questions,
    ...routes.map(({ taken }) => taken),
  ]);
  const consents = foldConsents(entriesOf(entries, "consent"));
  const handedOver = entriesOf(entries, "assigned");
  const assignments = standing(handedOver);
  const assigned = personsOf(assignments, opened);
  const identity = identityIn(entries);
  return {
    id,
    opened,
    anonymous: (opened?.entry.anonymous ?? false) && named === undefined,
    identity,
    status,
    facts,
    own,
    conflicts: conflictsOf(facts, own, consents, status, assigned),
    contacts,
    next: earliest(
      nextPromised(
        [...contacts, ...steps, ...entriesOf(entries, "checked")].sort(compareByHappened),
      ),
      promisesIn(lists)[0],
    ),
    questions: withAnswers(questions, entriesOf(entries, "answer")),
    routes,
    lists,
    ownThings: foldOwnThings(listed.filter(isInOwn)),
    consents,
    merges: activeMerges(entries),
    assigned,
    assignments,
    offers: foldOffers(entriesOf(entries, "offer"), entriesOf(entries, "offerEnd"), handedOver),
    distinct: foldDistinct(entriesOf(entries, "distinct")),
    reviews: foldReviews(entriesOf(entries, "review"), entriesOf(entries, "remark")),
    keeping: foldKeeping(
      entriesOf(entries, "keep"),
      entriesOf(entries, "hold"),
      entriesOf(entries, "erase"),
      entriesOf(entries, "spare"),
    ),
    workers: distinctPersons(entries),
    last: entries.findLast(({ entry }) => "on" in entry),
    entries,
    unreadable: log.unreadable,
  };
}

/**
 * The day that was promised last and has not been kept: a contact keeps it by happening on that day or later, or by promising another; a look
 * on a planned day by happening then. A contact before it, of a colleague who knew nothing of it, leaves it standing. A step of a legal route promises and keeps nothing: of two promises
 * the earlier one stands.
 */
export function nextPromised(
  happened: readonly Attributed<FollowUpEntry | RouteStepEntry | CheckedEntry>[],
): PartialDate | undefined {
  let promised: PartialDate | undefined;
  for (const contact of happened) {
    const { entry } = contact;
    const next = entry.k === "checked" ? undefined : entry.next;
    if (entry.k === "routeStep") {
      if (next && (!promised || comparePartialDates(next, promised) < 0)) promised = next;
      continue;
    }
    const isKept = promised && dayOf(happenedAt(contact)) >= firstDayOf(promised);
    if (isKept) promised = undefined;
    promised = next ?? promised;
  }
  return promised;
}

const earliest = (
  a: PartialDate | undefined,
  b: PartialDate | undefined,
): PartialDate | undefined => (a && b ? (comparePartialDates(a, b) <= 0 ? a : b) : (a ?? b));

/** Where it is: by its region, or while that has not arrived, by its number. */
export function caseCountry({
  facts,
  opened,
}: Pick<CaseRecord, "facts" | "opened">): Country | undefined {
  const region = parseRegionId(shownValue(facts, "region"));
  if (region) return regionById(region).country;
  return countries.find((country) => opened?.entry.no.startsWith(`${country}-`));
}

/** The entries of one kind. */
export function entriesOf<Kind extends CaseEntry["k"]>(
  entries: readonly Attributed<CaseEntry>[],
  kind: Kind,
): readonly Attributed<Extract<CaseEntry, { readonly k: Kind }>>[] {
  return entries.filter((item): item is Attributed<Extract<CaseEntry, { readonly k: Kind }>> =>
    isKind(item.entry, kind),
  );
}

const isKind = (entry: CaseEntry, kind: CaseEntry["k"]): boolean => entry.k === kind;

const isOwn = (fact: Attributed<CaseFactEntry>): fact is Attributed<FactEntry<OwnFieldId>> =>
  parseOwnFieldId(fact.entry.f) !== undefined;
const isOurs = (fact: Attributed<CaseFactEntry>): fact is Attributed<FactEntry<CaseFieldId>> =>
  !isOwn(fact);

const isInOwn = (
  listed: Attributed<ListedEntry | OwnListedEntry>,
): listed is Attributed<OwnListedEntry> => isOwnListId(listed.entry.list);
const isInOurs = (
  listed: Attributed<ListedEntry | OwnListedEntry>,
): listed is Attributed<ListedEntry> => !isInOwn(listed);

/** Once a name was erased only one counts that was given by somebody who knew of it: what it was before cannot come back. */
function identityIn(entries: readonly Attributed<CaseEntry>[]): ChannelId | undefined {
  const erased = entriesOf(entries, "erase").filter(({ entry }) => entry.done);
  const named = entriesOf(entries, "named").filter(({ entry }) =>
    erased.every(({ id }) => entry.r?.includes(id)),
  );
  return (
    (erased.length === 0 ? firstById(entriesOf(entries, "opened"))?.entry.identity : undefined) ??
    firstById(named)?.entry.identity
  );
}

/** The rule for what is written once: should a broken device write it again, all devices take the same one. */
const firstById = <E>(entries: readonly Attributed<E>[]): Attributed<E> | undefined =>
  entries.toSorted(byEntryId)[0];

const withAnswers = (
  questions: readonly Attributed<QuestionEntry>[],
  answers: readonly Attributed<AnswerEntry>[],
): readonly Question[] =>
  questions.map((question) => ({
    question,
    answers: answers.filter(
      ({ id, entry }) =>
        entry.to === question.id &&
        // Two coordinators may have brought a guest's answer apart: it is one.
        !answers.some(
          (other) =>
            entry.from !== undefined &&
            other.entry.from === entry.from &&
            byEntryId(other, { id }) < 0,
        ),
    ),
  }));

/** A no counts before a yes: when one worker heard a withdrawal and another a yes, apart, nothing is done until they have asked again. */
function foldConsents(
  entries: readonly Attributed<ConsentEntry>[],
): ReadonlyMap<ConsentPurposeId, Consent> {
  const consents = new Map<ConsentPurposeId, Consent>();
  for (const [purpose, ofPurpose] of groupBy(entries, ({ entry }) => entry.purpose)) {
    const left = standing(ofPurpose);
    const states = new Set(left.map(({ entry }) => entry.state));
    const state = states.has("withdrawn")
      ? "withdrawn"
      : states.has("refused")
        ? "refused"
        : "given";
    consents.set(purpose, { state, standing: left });
  }
  return consents;
}

function personsOf(
  assignments: readonly Attributed<AssignedEntry>[],
  opened: Attributed<OpenedEntry> | undefined,
): readonly PersonId[] {
  if (assignments.length > 0) return [...new Set(assignments.map(({ entry }) => entry.to))].sort();
  const opener = opened?.entry.intake ? undefined : opened?.origin.person;
  return opener === undefined ? [] : [opener];
}

function activeMerges(entries: readonly Attributed<CaseEntry>[]): readonly Merge[] {
  const undone = new Set(entriesOf(entries, "unmerged").map(({ entry }) => entry.merge));
  return [...entriesOf(entries, "merged"), ...entriesOf(entries, "mergedInto")].filter(
    ({ id }) => !undone.has(id),
  );
}

function distinctPersons(entries: readonly Attributed<CaseEntry>[]): readonly PersonId[] {
  const persons = new Set<PersonId>();
  for (const { origin } of entries) if (origin.person !== undefined) persons.add(origin.person);
  return [...persons];
}

function conflictsOf(
  facts: Facts<CaseFieldId>,
  own: Facts<OwnFieldId>,
  consents: ReadonlyMap<ConsentPurposeId, Consent>,
  status: CaseStatus,
  assigned: readonly PersonId[],
): readonly Conflict[] {
  const conflicts: Conflict[] = fieldsInConflict(facts)
    // Nobody settles what a woman wants: what was noted of it stands as it was.
    .filter((field) => !isWishField(field))
    .map((field) => ({ about: "fact", field }));
  for (const field of fieldsInConflict(own)) conflicts.push({ about: "own", field });
  for (const [purpose, { standing: said }] of consents)
    if (new Set(said.map(({ entry }) => entry.state)).size > 1)
      conflicts.push({ about: "consent", purpose });
  if (status.state !== "open" && outcomesOf(status.closings).size > 1)
    conflicts.push({ about: "outcome" });
  if (assigned.length > 1) conflicts.push({ about: "assigned" });
  return conflicts;
}

const outcomesOf = (closings: readonly Attributed<ClosedEntry>[]) =>
  new Set(closings.map(({ entry }) => entry.outcome));
