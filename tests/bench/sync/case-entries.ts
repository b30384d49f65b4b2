import type { ChannelId } from "../../../src/base/ids.ts";
import {
  canonical,
  entryNames,
  type CaseFile,
  type DataEntry,
  type DataFields,
  type DataOperation,
} from "../line/dataset.ts";

/*
 * The data set as the app would have written it: a case document and the person's own document, entry by entry. What our entries have no place
 * for (who is said to have written, where, how it ended) travels in keys of its own, so that nothing is left out. Ids of the data set are the
 * one exception: ids of channels and entries stand for them.
 */
export type NewEntry = Readonly<Record<string, unknown>>;

export interface EntriesOfCase {
  readonly inCase: readonly NewEntry[];
  readonly inIdentity: readonly NewEntry[];
}

/** An entry as it lies in a document, in the order in which it came. */
export interface WrittenEntry {
  readonly id: string;
  readonly value: unknown;
}

export interface CaseChannels {
  readonly case: ChannelId;
  readonly identity: ChannelId;
}

const minuteMs = 60_000;
/** The data set's times are UTC, and so are the clocks on its walls. */
const utcOffset = 0;

/** `at`: when the worker tapped "save". `replaced`: ids of what an edit replaces. */
export function entriesOf(
  operation: DataOperation,
  at: number,
  channels: CaseChannels,
  lang: string,
  replaced: readonly string[],
): EntriesOfCase {
  const stamp = { at, z: utcOffset };
  switch (operation.op) {
    case "create":
      return intake(operation.fields, stamp, channels, lang);
    case "edit": {
      const { field, value } = operation;
      const entry = { k: "fact", ...stamp, f: factOf(field), v: value, r: replaced };
      return { inCase: [entry], inIdentity: [] };
    }
    case "entry":
      return { inCase: [followUp(operation.entry, stamp)], inIdentity: [] };
  }
}

/** The entries the next edit of `field` replaces: those that stand now. */
export const standingFacts = (entries: readonly WrittenEntry[], field: string): readonly string[] =>
  standing(entries, factOf(field)).map(({ id }) => id);

/** The case file a phone would show for these entries, with the data set's words. */
export function caseFileFrom(
  id: string,
  inCase: readonly WrittenEntry[],
  inIdentity: readonly WrittenEntry[],
): CaseFile {
  const fields: Record<string, string | number> = {};
  const say = (name: string, value: unknown) => {
    if (typeof value === "string" || typeof value === "number") fields[name] = value;
  };
  const fact = (entries: readonly WrittenEntry[], name: string) =>
    record(standing(entries, name)[0]?.value);
  say("name", fact(inIdentity, "person_label")["v"]);
  const born = fact(inIdentity, "birth_year");
  say("born", `${String(born["v"])}-${String(born["day"])}`);
  say("phone", fact(inIdentity, "phone")["v"]);
  say("address", fact(inIdentity, "address")["v"]);
  say("language", fact(inCase, "language")["v"]);
  say("status", fact(inCase, "status")["v"]);
  say("priority", urgencies.indexOf(String(fact(inCase, "urgency")["v"])) + 1);
  say("household", record(fact(inCase, "adults_children")["v"])["adults"]);
  const consent = inCase.find(({ value }) => record(value)["k"] === "consent");
  say("consent", record(consent?.value)["how"]);
  say("referredBy", fact(inIdentity, "contact_note")["v"]);
  say("needs", fact(inCase, "request_in_words")["v"]);
  say("summary", fact(inCase, "summary")["v"]);

  const timeline = inCase
    .map(({ id: entryId, value }) => [entryId, record(value)] as const)
    .filter(([, value]) => value["k"] === "followUp")
    .map(([entryId, value]): DataEntry => ({
      id: entryId,
      type: typeOf(value),
      at: `${String(value["on"])}Z`,
      author: String(value["author"]),
      place: String(value["place"]),
      minutes: Number(value["minutes"]),
      outcome: String(value["outcome"]),
      note: String(value["note"]),
    }));
  return { id, fields, timeline };
}

/** For comparing: everything but the ids, contacts in order of time. */
export function comparable(file: CaseFile): string {
  const lineOf = (entry: DataEntry) => JSON.stringify(entryNames.map((name) => entry[name]));
  const timeline = file.timeline.map((entry) => ({ ...entry, id: "" }));
  timeline.sort((a, b) => (lineOf(a) < lineOf(b) ? -1 : 1));
  return canonical({ id: "", fields: file.fields, timeline });
}

const urgencies = ["today", "week", "normal"];

function intake(
  fields: DataFields,
  stamp: { readonly at: number; readonly z: number },
  channels: CaseChannels,
  lang: string,
): EntriesOfCase {
  const day = new Date(stamp.at).toISOString().slice(0, 10);
  const fact = (f: string, v: unknown, more: NewEntry = {}) => ({
    k: "fact",
    ...stamp,
    f,
    v,
    ...more,
  });
  const born = String(fields["born"]);
  return {
    inCase: [
      {
        k: "opened",
        ...stamp,
        type: "general",
        no: caseNo(channels.case, lang, day),
        on: day,
        anonymous: false,
        identity: channels.identity,
      },
      fact("language", fields["language"]),
      fact("status", fields["status"]),
      fact("urgency", urgencies[Number(fields["priority"]) - 1]),
      fact("adults_children", { adults: fields["household"], children: 0 }),
      {
        k: "consent",
        ...stamp,
        purpose: "service",
        state: "given",
        on: day,
        how: fields["consent"],
      },
      fact("request_in_words", fields["needs"]),
      fact("summary", fields["summary"]),
    ],
    inIdentity: [
      fact("person_label", fields["name"]),
      fact("birth_year", Number(born.slice(0, 4)), { day: born.slice(5) }),
      fact("phone", fields["phone"]),
      fact("address", fields["address"]),
      fact("contact_note", fields["referredBy"]),
    ],
  };
}

const counties: Readonly<Record<string, string>> = { hu: "HU-BE", cs: "CZ-20", ro: "RO-CJ" };

/** As the app numbers cases: county, year and five characters, here made from the channel. */
function caseNo(channel: ChannelId, lang: string, day: string): string {
  const digits = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
  let rest = Number.parseInt(channel.slice(0, 12), 16);
  let tail = "";
  for (let i = 0; i < 5; i++) {
    tail += digits.charAt(rest % digits.length);
    rest = Math.floor(rest / digits.length);
  }
  return `${counties[lang] ?? "HU-BE"}-${day.slice(2, 4)}-${tail}`;
}

/** What each type of entry in the data set is with us; no two are the same. */
const contacts: Readonly<Record<string, NewEntry>> = {
  visit: { methods: ["personal_oral"], channel: "in_person" },
  call: { methods: ["phone_email"], channel: "phone" },
  school: { methods: ["accompaniment_admin"], channel: "in_person", topics: ["education"] },
  health: { methods: ["accompaniment_admin"], channel: "in_person", topics: ["health"] },
  office: { methods: ["accompaniment_admin"], channel: "in_person", topics: ["benefits"] },
  note: { methods: ["phone_email"], channel: "message" },
};

function followUp(entry: DataEntry, stamp: { readonly at: number; readonly z: number }): NewEntry {
  const { at, author, place, minutes, outcome, note } = entry;
  const { topics, ...contact } = contacts[String(entry["type"])] ?? {};
  return {
    k: "followUp",
    ...contact,
    on: at.slice(0, -1),
    clock: true,
    note,
    minutes,
    ...(topics === undefined ? {} : { topics }),
    author,
    place,
    outcome,
    ...stamp,
  };
}

function typeOf(value: NewEntry): string {
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const found = Object.entries(contacts).find(([, contact]) =>
    ["methods", "channel", "topics"].every((key) => same(contact[key], value[key])),
  );
  return found?.[0] ?? "?";
}

function factOf(field: string): string {
  return field === "needs" ? "request_in_words" : field;
}

function standing(entries: readonly WrittenEntry[], field: string): readonly WrittenEntry[] {
  const facts = entries.filter(({ value }) => {
    const { k, f } = record(value);
    return k === "fact" && f === field;
  });
  const gone = new Set(
    facts.flatMap(({ value }) => {
      const { r } = record(value);
      return Array.isArray(r) ? r.map(String) : [];
    }),
  );
  return facts.filter(({ id }) => !gone.has(id));
}

function record(value: unknown): NewEntry {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
}

/** When the worker tapped "save", leaving "now" as it was: within the minute the data set names, the same in every run. */
export function savedAt(minuteOfData: number, chance: () => number): number {
  return minuteOfData - (minuteOfData % minuteMs) + Math.floor(chance() * minuteMs);
}
