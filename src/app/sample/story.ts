import { assert } from "../../base/assert.ts";
import { instant, type Clock, type Instant } from "../../base/clock.ts";
import type { ChannelId } from "../../base/ids.ts";
import type { Random } from "../../base/random.ts";
import { caseIdOfChannel, type CaseId } from "../../domain/cases/case-id.ts";
import { newCaseNo } from "../../domain/cases/case-number.ts";
import { entriesOf } from "../../domain/cases/case-record.ts";
import type { CaseType } from "../../domain/cases/case-type.ts";
import type { HelpMethod, NeedId, Urgency } from "../../domain/cases/code-lists.ts";
import type { RegionId } from "../../domain/cases/region.ts";
import {
  identityFields,
  type CaseFieldId,
  type IdentityFieldId,
} from "../../domain/forms/field-definitions.ts";
import {
  addDays,
  minuteOf,
  startOfPeriod,
  today,
  wallTime,
  wallTimeOf,
  type PartialDate,
} from "../../domain/time/partial-date.ts";
import type { RegisterId } from "../../domain/lists/list-id.ts";
import { newEntryId, type EntryId } from "../../domain/timeline/entry-id.ts";
import type { Attributed, EntryOrigin } from "../../domain/timeline/entry-origin.ts";
import type {
  CaseEntry,
  FollowUpEntry,
  IdentityEntry,
  ListedEntry,
} from "../../domain/timeline/entry.ts";
import type { FactValue } from "../../domain/forms/fact-value.ts";
import type { Stamp } from "../../domain/timeline/stamp.ts";
import { newChannelId } from "../cases/open-case.ts";
import type { SampleAuthor, Seed } from "./sample-documents.ts";

/** Tells cases as they were written: who, on which day, on or off line. Days are counted from today; 0 is today, -1 yesterday. */
export interface StoryTeller {
  readonly open: (beginning: Beginning, when: When) => StoryCase;
  /** Puts it into the register; the id is the thing's. */
  readonly register: (list: RegisterId, v: ListedEntry["v"], when: When) => EntryId;
  readonly seeds: () => readonly Seed[];
  readonly day: (days: number) => PartialDate;
}

interface StoryCase {
  readonly id: CaseId;
  readonly followUp: (contact: Contact, when: When) => StoryCase;
  readonly write: (entry: (stamp: Stamp, on: PartialDate) => CaseEntry, when: When) => StoryCase;
  /** Of what was written last, for whoever answers it. */
  readonly lastId: () => EntryId;
  /** What whoever closes the case has seen. */
  readonly contacts: () => readonly EntryId[];
}

interface When {
  readonly by: SampleAuthor;
  readonly day: number;
  readonly time?: string;
  /** Without a signal until this day. */
  readonly arrives?: number;
  /** No coordinator has seen it. */
  readonly fresh?: boolean;
}

interface Beginning extends Contact {
  readonly type: CaseType;
  readonly region: RegionId;
  readonly settlement: string;
  readonly urgency: Urgency;
  readonly danger?: boolean;
  readonly words?: string;
  readonly facts?: readonly (readonly [CaseFieldId, FactValue])[];
  /** Nobody: an anonymous contact. */
  readonly person?: { readonly [Field in IdentityFieldId]?: FactValue };
}

interface Contact {
  readonly methods: readonly HelpMethod[];
  readonly channel: FollowUpEntry["channel"];
  readonly note: string;
  readonly minutes?: number;
  readonly next?: number;
  readonly topics?: readonly NeedId[];
}

const minuteMs = 60_000;

export function createStoryTeller(parts: {
  readonly clock: Clock;
  readonly random: Random;
  readonly utcOffsetMinutes: number;
}): StoryTeller {
  const { clock, random, utcOffsetMinutes: z } = parts;
  const here = today(clock, z);
  const seeds: Seed[] = [];
  const day = (days: number): PartialDate => addDays(here, days);

  /** Nothing of the sample happens later than now, whatever the time of day. */
  function wallAt(days: number, time: string) {
    const [hours = 0, minutes = 0] = time.split(":").map(Number);
    const wall = startOfPeriod(day(days)) + (hours * 60 + minutes) * minuteMs;
    return wallTime(Math.min(wall, wallTimeOf(clock.now(), z) - 5 * minuteMs));
  }

  function moment({ by, day: days, time = "10:20", arrives, fresh = false }: When) {
    const wall = wallAt(days, time);
    const trueAt = wall - z * minuteMs;
    const arrivedAt: Instant = instant(
      arrives === undefined ? trueAt + minuteMs : wallAt(arrives, "08:05") - z * minuteMs,
    );
    const stamp: Stamp = { at: trueAt + by.clockOffsetMs, z };
    // What the phone takes for now is as wrong as its clock.
    const on = minuteOf(wallTime(wall + by.clockOffsetMs));
    const origin: EntryOrigin = {
      device: by.device,
      person: by.person,
      place: fresh ? "relay" : "seen",
      arrivedAt,
      clockOffsetMs: by.clockOffsetMs,
      clockWrong: by.clockOffsetMs !== 0,
    };
    const attributed = <E>(entry: E): Attributed<E> => ({ id: newEntryId(random), entry, origin });
    return { stamp, on, fresh, attributed };
  }

  const followUpOf = (contact: Contact, stamp: Stamp, on: PartialDate): FollowUpEntry => ({
    k: "followUp",
    ...stamp,
    methods: contact.methods,
    channel: contact.channel,
    on,
    clock: true,
    note: contact.note,
    ...(contact.minutes !== undefined && { minutes: contact.minutes }),
    ...(contact.next !== undefined && { next: day(contact.next) }),
    ...(contact.topics && { topics: contact.topics }),
  });

  return {
    day,
    seeds: () => seeds,
    register(list, v, when) {
      const { stamp, fresh, attributed } = moment(when);
      const entry = attributed<ListedEntry>({ k: "listed", ...stamp, list, v });
      seeds.push({ fresh, document: "register", entries: [entry] });
      return entry.id;
    },
    open(beginning, when) {
      const { stamp, on, fresh, attributed } = moment(when);
      const id = caseIdOfChannel(newChannelId(random));
      const identity = beginning.person && newChannelId(random);
      const first = openingEntries(beginning, stamp, on, identity, random, here);
      const entries = [...first, followUpOf(beginning, stamp, on)].map(attributed);
      const written = [...entries];
      seeds.push({ fresh, document: "case", channel: id, entries });
      if (identity) {
        const facts = identityEntries(beginning.person ?? {}, stamp).map(attributed);
        seeds.push({ fresh, document: "identity", channel: identity, entries: facts });
      }

      const story: StoryCase = {
        id,
        lastId() {
          const last = written.at(-1);
          assert(last, "an opened case has entries");
          return last.id;
        },
        contacts: () => entriesOf(written, "followUp").map((contact) => contact.id),
        followUp: (contact, later) =>
          story.write((itsStamp, itsOn) => followUpOf(contact, itsStamp, itsOn), later),
        write(entryOf, later) {
          const its = moment(later);
          const entry = its.attributed(entryOf(its.stamp, its.on));
          written.push(entry);
          seeds.push({ fresh: its.fresh, document: "case", channel: id, entries: [entry] });
          return story;
        },
      };
      return story;
    },
  };
}

const identityEntries = (
  person: NonNullable<Beginning["person"]>,
  stamp: Stamp,
): readonly IdentityEntry[] =>
  identityFields.flatMap(({ id }): IdentityEntry[] => {
    const v = person[id];
    return v === undefined ? [] : [{ k: "fact", ...stamp, f: id, v }];
  });

function openingEntries(
  beginning: Beginning,
  stamp: Stamp,
  on: PartialDate,
  identity: ChannelId | undefined,
  random: Random,
  here: Parameters<typeof newCaseNo>[2],
): CaseEntry[] {
  const {
    type,
    region,
    settlement,
    urgency,
    danger = false,
    words,
    topics,
    facts = [],
  } = beginning;
  const fact = (f: CaseFieldId, v: FactValue): CaseEntry => ({
    k: "fact",
    ...stamp,
    f,
    v,
  });
  return [
    {
      k: "opened",
      ...stamp,
      type,
      no: newCaseNo(random, region, here),
      on,
      clock: true,
      anonymous: identity === undefined,
      ...(identity && { identity }),
    },
    fact("region", region),
    fact("settlement", settlement),
    fact("urgency", urgency),
    fact("safety_flag", danger),
    fact("legal_basis", identity ? "consent_art9" : "anonymous"),
    ...(topics ? [fact("need", topics)] : []),
    ...(words === undefined ? [] : [fact("request_in_words", words)]),
    ...facts.map(([f, v]) => fact(f, v)),
  ];
}
