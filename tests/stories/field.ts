import * as Y from "yjs";
import { addCaseEntries, readCase } from "../../src/documents/case-document.ts";
import { addIdentityEntries, readIdentity } from "../../src/documents/identity-document.ts";
import { foldCase, type CaseRecord } from "../../src/domain/cases/case-record.ts";
import type { CaseSummary } from "../../src/domain/cases/case-summary.ts";
import { summarizeCase } from "../../src/domain/cases/summarize-case.ts";
import { foldPerson, idsOfField, type Facts } from "../../src/domain/cases/facts.ts";
import {
  checkAnonymousContact,
  checkIntake,
  intakeEntries,
  type Intake,
} from "../../src/domain/cases/intake.ts";
import { newCaseNo } from "../../src/domain/cases/case-number.ts";
import type { CaseId } from "../../src/domain/cases/case-id.ts";
import type { CaseFieldId, IdentityFieldId } from "../../src/domain/forms/field-definitions.ts";
import type { FormValues } from "../../src/domain/forms/form.ts";
import {
  addDays,
  dayOf,
  parseLocalDate,
  startOfPeriod,
  type PartialDate,
} from "../../src/domain/time/partial-date.ts";
import { newEntryId, type EntryId } from "../../src/domain/timeline/entry-id.ts";
import type { EntryOrigin } from "../../src/domain/timeline/entry-origin.ts";
import type { CaseEntry, FollowUpEntry, IdentityEntry } from "../../src/domain/timeline/entry.ts";
import type { FactValue } from "../../src/domain/forms/fact-value.ts";
import type { Stamp } from "../../src/domain/timeline/stamp.ts";
import { checkFollowUp, type FollowUpDraft } from "../../src/domain/timeline/follow-up.ts";
import { mergeTimeline, type TimelineItem } from "../../src/domain/timeline/merge-timeline.ts";
import { caseId, date, originOf, seededRandom, stampAt, worker, type Worker } from "../casework.ts";

/*
 * A story happens on days (D0, D1 …) to people with phones. A phone keeps what is written on it; it learns of others only
 * when it meets the office. Documents and rules are the real ones; the way between them is the shortest there is.
 */

const firstDay = parseLocalDate("2026-10-05")!;

/** D0 is the first day; a part of a day by the clock on the wall. */
export const day = (number: number, time = "10:00"): PartialDate =>
  date(`${addDays(firstDay, number)}T${time}`);
export const dateOf = (number: number) => addDays(firstDay, number);

export function createField() {
  const random = seededRandom(2_026);
  const authors = new Map<number, Worker>();
  const office = new Map<CaseId, Y.Doc>();
  const people: Person[] = [];
  let cases = 0;

  const originOfClient = (client: number): EntryOrigin => originOf(authors.get(client)!);

  function docOf(docs: Map<CaseId, Y.Doc>, id: CaseId, owner: Worker | undefined): Y.Doc {
    const known = docs.get(id);
    if (known) return known;
    const doc = new Y.Doc();
    if (owner) authors.set(doc.clientID, owner);
    docs.set(id, doc);
    return doc;
  }

  function person(): Person {
    const me = worker(people.length + 1);
    const docs = new Map<CaseId, Y.Doc>();
    const identityOf = (id: CaseId): CaseId => caseId(Number.parseInt(id, 16) + 0x1000);
    const isIdentity = (id: CaseId) => Number.parseInt(id, 16) > 0x1000;
    const record = (id: CaseId) => foldCase(id, readCase(docOf(docs, id, me), originOfClient));
    /** With what was merged into it as the same person: what its worker sees as one case. */
    const whole = (id: CaseId) => {
      const own = readCase(docOf(docs, id, me), originOfClient).entries;
      const others = record(id).merges.filter(
        ({ entry }) => entry.k === "merged" && entry.as === "samePerson",
      );
      const entries = others.flatMap(({ entry }) => record(entry.other).entries);
      const said = entries.filter(({ entry }) => entry.k !== "opened" && entry.k !== "mergedInto");
      return foldCase(id, { entries: [...own, ...said], unreadable: [] });
    };
    const identity = (id: CaseId) =>
      foldPerson(readIdentity(docOf(docs, identityOf(id), me), originOfClient).entries);

    function write(id: CaseId, entry: CaseEntry): EntryId {
      const entryId = newEntryId(random);
      addCaseEntries(docOf(docs, id, me), [{ id: entryId, entry }]);
      return entryId;
    }

    function begin(intake: Intake, on: PartialDate): CaseId {
      const id = caseId(++cases);
      const { caseEntries, identityEntries } = intakeEntries(intake, {
        no: newCaseNo(random, intake.region, dayOf(startOfPeriod(on))),
        identity: identityOf(id),
        stamp: stampAt(on),
      });
      const withIds = <E extends object>(entries: readonly E[]) =>
        entries.map((entry) => ({ id: newEntryId(random), entry }));
      addCaseEntries(docOf(docs, id, me), withIds<CaseEntry>(caseEntries));
      addIdentityEntries(docOf(docs, identityOf(id), me), withIds<IdentityEntry>(identityEntries));
      return id;
    }

    const self: Person = {
      worker: me,
      record,
      whole,
      write,
      opensCase(on, answers) {
        const checked = checkIntake({ ...usual(on), ...answers }, on);
        if (!checked.ok) throw new Error(JSON.stringify(checked.error));
        return begin(checked.value, on);
      },
      notesAnonymousContact(on, answers) {
        const checked = checkAnonymousContact(answers, on);
        if (!checked.ok) throw new Error(JSON.stringify(checked.error));
        return begin(checked.value, on);
      },
      followsUp(id, on, note, draft) {
        const methods = ["personal_oral"] as const;
        const checked = checkFollowUp({ methods, channel: "in_person", on, note, ...draft }, on);
        if (!checked.ok) throw new Error(JSON.stringify(checked.error));
        const entry: FollowUpEntry = { ...stampAt(on), ...checked.value };
        return write(id, entry);
      },
      states(id, on, f, v) {
        const r = idsOfField(whole(id).facts, f);
        return write(id, { k: "fact", ...stampAt(on), f, v, ...(r.length > 0 && { r }) });
      },
      statesOfPerson(id, on, f, v, { sawNothing = false } = {}) {
        const r = sawNothing ? [] : idsOfField(identity(id), f);
        const entry: IdentityEntry = {
          k: "fact",
          ...stampAt(on),
          f,
          v,
          ...(r.length > 0 && { r }),
        };
        addIdentityEntries(docOf(docs, identityOf(id), me), [{ id: newEntryId(random), entry }]);
      },
      identity,
      does: (id, on, change) => write(id, change(record(id), stampAt(on))),
      summary: (id) => {
        const others = [...docs.keys()].filter((it) => !isIdentity(it) && it !== id);
        const otherNos = others
          .map(record)
          .filter(({ merges }) =>
            merges.some(({ entry }) => entry.k === "mergedInto" && entry.other === id),
          )
          .flatMap(({ opened }) => (opened ? [opened.entry.no] : []));
        return summarizeCase(record(id), {
          identity: identity(id),
          unread: 0,
          identityWaiting: 0,
          otherNos,
        })!;
      },
      cases: () => [...docs.keys()].filter((id) => !isIdentity(id)).sort(),
      timeline: (id) => {
        const others = record(id).merges.map(({ entry }) => entry.other);
        return mergeTimeline(
          [id, ...others].map((it) => ({ caseId: it, entries: record(it).entries })),
        );
      },
      goesOnline() {
        for (const id of new Set([...docs.keys(), ...office.keys()])) {
          const [mine, there] = [docOf(docs, id, me), docOf(office, id, undefined)];
          Y.applyUpdate(there, Y.encodeStateAsUpdate(mine, Y.encodeStateVector(there)));
          Y.applyUpdate(mine, Y.encodeStateAsUpdate(there, Y.encodeStateVector(mine)));
        }
      },
    };
    people.push(self);
    return self;
  }

  return { person };
}

export interface Person {
  readonly worker: Worker;
  readonly opensCase: (on: PartialDate, answers: FormValues) => CaseId;
  readonly notesAnonymousContact: (on: PartialDate, answers: FormValues) => CaseId;
  readonly followsUp: (
    id: CaseId,
    on: PartialDate,
    note: string,
    draft?: Partial<FollowUpDraft>,
  ) => EntryId;
  /** Says a fact, replacing what she sees on her own phone. */
  readonly states: (id: CaseId, on: PartialDate, field: CaseFieldId, value: FactValue) => EntryId;
  /** Says a fact about the person herself. */
  readonly statesOfPerson: (
    id: CaseId,
    on: PartialDate,
    field: IdentityFieldId,
    value: FactValue,
    options?: { readonly sawNothing?: boolean },
  ) => void;
  readonly identity: (id: CaseId) => Facts<IdentityFieldId>;
  /** Writes what follows from the case as she sees it. */
  readonly does: (
    id: CaseId,
    on: PartialDate,
    change: (record: CaseRecord, stamp: Stamp) => CaseEntry,
  ) => EntryId;
  readonly write: (id: CaseId, entry: CaseEntry) => EntryId;
  readonly record: (id: CaseId) => CaseRecord;
  readonly whole: (id: CaseId) => CaseRecord;
  readonly summary: (id: CaseId) => CaseSummary;
  readonly cases: () => readonly CaseId[];
  readonly timeline: (id: CaseId) => readonly TimelineItem[];
  readonly goesOnline: () => void;
}

/** What every intake has to say and a story need not. */
const usual = (on: PartialDate): FormValues => ({
  case_type: "general",
  urgency: "normal",
  safety_flag: false,
  region: "HU332",
  anonymous: false,
  contact_safe: ["visit_ok"],
  legal_basis: "consent_art9",
  need: ["other"],
  help_method: ["personal_oral"],
  channel: "in_person",
  opened_on: on,
  followup_on: addDays(on, 14),
});

/** The follow-ups of a timeline in words. */
export const notesOf = (items: readonly TimelineItem[]): readonly string[] =>
  items.flatMap((item) =>
    item.kind === "entry" && item.entry.k === "followUp" && item.entry.note !== ""
      ? [item.entry.note]
      : [],
  );
