import fc from "fast-check";
import { expect, test } from "vitest";
import {
  caseId,
  date,
  entryId,
  followUp,
  ilona,
  opened,
  stampAt,
} from "../../../tests/casework.ts";
import { parseRouteId } from "../legal/legal-route.ts";
import type { CaseEntry } from "./entry.ts";
import { parseLocalDate } from "../time/partial-date.ts";
import { parseCaseEntry, parseIdentityEntry } from "./parse-entry.ts";
import { entryLimits } from "./entry-limits.ts";

const stamp = stampAt("2026-11-22T10:00");
const on = date("2026-11-22");
const r = [entryId(1)];
const route = parseRouteId("a_route_of_next_year")!;

const everyKind: readonly CaseEntry[] = [
  opened("2026-11-22T10:00", { clock: true }),
  { k: "fact", ...stamp, f: "settlement", v: "Mintafalva", r },
  { k: "fact", ...stamp, f: "need", v: ["debt", "a_need_of_next_year"] },
  { k: "fact", ...stamp, f: "adults_children", v: { adults: 2, children: 3 } },
  { k: "fact", ...stamp, f: "known_on", v: "2026-10" },
  { k: "fact", ...stamp, f: "ground", v: ["hu_minority", "hu_colour"] },
  { k: "fact", ...stamp, f: "ethos_now", v: "ethos_9" },
  { k: "fact", ...stamp, f: "monthly_budget", v: 12_000 },
  { k: "fact", ...stamp, f: "age_band", v: "14_17" },
  { k: "fact", ...stamp, f: "hidden_pregnancy", v: true },
  { k: "fact", ...stamp, f: "other_children", v: { at_home: 1, in_care: 0 } },
  { k: "fact", ...stamp, f: "debt_kind", v: ["rent"] },
  followUp("2026-11", {
    minutes: 20,
    next: date("2026-12"),
    topics: ["debt"],
    people: { women: 1, men: 0, children: 2, unknown: 0 },
  }),
  { k: "closed", ...stamp, on, outcome: "referred", note: "", seen: r, r },
  { k: "reopened", ...stamp, on, note: "came back", r },
  { k: "consent", ...stamp, purpose: "service", state: "given", on, how: "said aloud", r },
  { k: "merged", ...stamp, other: caseId(2), as: "group" },
  { k: "mergedInto", ...stamp, other: caseId(1), as: "samePerson" },
  { k: "unmerged", ...stamp, merge: entryId(1) },
  { k: "question", ...stamp, text: "What now?", due: on },
  { k: "answer", ...stamp, to: entryId(1), text: "This." },
  { k: "assigned", ...stamp, to: ilona.person, r },
  {
    k: "listed",
    ...stamp,
    list: "step",
    v: { step_what: "Call the school", step_by: "2026-12-01" },
  },
  { k: "listed", ...stamp, list: "step", of: entryId(1), v: { step_by: "" }, gone: false, r },
  { k: "route", ...stamp, route, note: "" },
  { k: "route", ...stamp, route, knownOn: on, occurredOn: date("2026-09"), note: "with r", r },
  { k: "route", ...stamp, route, servedOn: on, days: 15, note: "from the letter" },
  { k: "routeStep", ...stamp, to: entryId(1), on, status: "filed" },
  {
    k: "routeStep",
    ...stamp,
    to: entryId(1),
    on,
    status: "answered",
    reference: "7/2026",
    next: on,
  },
  followUp("2026-11-22", { channel: "phone", began: "person" }),
  { k: "checked", ...stamp, on, what: "weeks-34", note: "" },
  { k: "checked", ...stamp, on, what: "home-m3", still: true, rent: false, note: "" },
  { k: "checked", ...stamp, on, what: "a-m24", fine: false, note: "a slot of next year" },
  {
    k: "wish",
    ...stamp,
    on,
    clock: true,
    wishes: ["keep"],
    words: "I keep the baby.",
    by: "herself",
  },
  {
    k: "wish",
    ...stamp,
    on,
    wishes: ["a_wish_of_next_year"],
    words: "",
    by: "other",
    relation: "mother",
  },
  { k: "birth", ...stamp, on, place: "safe", mother: "well", child: "needs_care", note: "", r },
  { k: "duty", ...stamp, on, decision: "reported", to: "DGASPC", note: "", reasons: ["minor"], r },
  { k: "taken", ...stamp },
  { k: "revealed", ...stamp, what: "phone" },
  { k: "named", ...stamp, identity: caseId(9) },
  { k: "keep", ...stamp, until: parseLocalDate("2027-12-01")!, why: "A grant asks for it.", r },
  { k: "hold", ...stamp, holds: true, why: "The court has not decided.", r },
  { k: "erase", ...stamp, what: "case", why: "over" },
  { k: "erase", ...stamp, what: "person", why: "asked", done: true },
  { k: "spare", ...stamp, to: entryId(1), why: "" },
  { k: "basis", ...stamp, purpose: "represent", basis: "legal_duty", why: "A child.", r },
  { k: "handed", ...stamp, what: "sheet", withName: false },
  { k: "handed", ...stamp, what: "letter", withName: true, letter: "a_letter_of_next_year" },
  { k: "expert", ...stamp, as: "file", to: "dr. Próba Jogász" },
  { k: "expert", ...stamp, as: "guest", to: "dr. Próba Jogász", room: caseId(9), until: parseLocalDate("2026-12-12")! }, // prettier-ignore
  { k: "offer", ...stamp, to: ilona.person, note: "On leave.", r: [entryId(1)] },
  { k: "offerEnd", ...stamp, to: entryId(1), as: "declined", note: "I know them." },
  { k: "distinct", ...stamp, other: caseId(2), holds: true, r: [entryId(1)] },
  { k: "review", ...stamp, text: "What else?", notes: [entryId(1)] },
  { k: "remark", ...stamp, to: entryId(1), text: "Ask the school first.", ends: true },
];

test("what one phone writes, another reads as it was", () => {
  for (const entry of everyKind) {
    const sent: unknown = JSON.parse(JSON.stringify(entry));
    expect(parseCaseEntry(sent)).toEqual({ ok: true, value: entry });
  }
});

test("an entry of a later version is not a broken one", () => {
  expect(parseCaseEntry({ k: "visit", ...stamp })).toEqual({
    ok: false,
    error: { type: "UnknownKind", kind: "visit" },
  });
  expect(parseCaseEntry({ k: "fact", ...stamp, f: "shoe_size", v: 40 })).toMatchObject({
    error: { type: "UnknownKind", kind: "fact shoe_size" },
  });
});

test("a part that is missing or wrong is named", () => {
  const wrongOf = (value: unknown) => {
    const parsed = parseCaseEntry(value);
    return parsed.ok || parsed.error.type !== "BadEntry" ? undefined : parsed.error.what;
  };
  expect(wrongOf({ ...followUp("2026-11-22"), methods: [] })).toBe("methods");
  expect(wrongOf({ ...followUp("2026-11-22"), methods: ["magic"] })).toBe("methods");
  expect(wrongOf({ ...followUp("2026-11-22"), on: "yesterday" })).toBe("on");
  expect(wrongOf({ ...followUp("2026-11-22"), minutes: 1_441 })).toBe("minutes");
  expect(wrongOf({ ...followUp("2026-11-22"), note: "x".repeat(entryLimits.note + 1) })).toBe(
    "note",
  );
  expect(wrongOf({ ...followUp("2026-11-22"), at: Number.NaN })).toBe("at");
  expect(wrongOf({ k: "fact", ...stamp, f: "settlement", v: 3 })).toBe("v");
  expect(wrongOf({ k: "fact", ...stamp, f: "region", v: "XX999" })).toBe("v");
  expect(
    wrongOf({ k: "fact", ...stamp, f: "adults_children", v: { adults: -1, children: 0 } }),
  ).toBe("v");
  const wrongFacts = {
    area: ["education"],
    known_on: "last week",
    ground: ["hu minority"],
    ethos_now: "9.",
    need_rooms: 0,
    hidden_pregnancy: "yes",
    other_children: { at_home: 1 },
    wishes: "keep",
  };
  for (const [f, v] of Object.entries(wrongFacts))
    expect(wrongOf({ k: "fact", ...stamp, f, v })).toBe("v");
  expect(wrongOf({ k: "closed", ...stamp, on, outcome: "referred", note: "" })).toBe("seen");
  const taken = { k: "route", ...stamp, route, note: "" };
  expect(wrongOf({ ...taken, route: "Not a route" })).toBe("route");
  expect(wrongOf({ ...taken, knownOn: "last year" })).toBe("knownOn");
  expect(wrongOf({ ...taken, days: -1 })).toBe("days");
  expect(wrongOf({ ...taken, days: entryLimits.documentDays + 1 })).toBe("days");
  const step = { k: "routeStep", ...stamp, to: entryId(1), on, status: "filed" };
  expect(wrongOf({ ...step, status: "won" })).toBe("status");
  expect(wrongOf({ ...step, reference: "x".repeat(entryLimits.reference + 1) })).toBe("reference");
  expect(wrongOf({ ...step, to: "x" })).toBe("to");
  const offer = { k: "offer", ...stamp, to: ilona.person, note: "" };
  expect(wrongOf({ ...offer, to: "everybody" })).toBe("to");
  expect(wrongOf({ ...offer, note: "x".repeat(entryLimits.sentence + 1) })).toBe("note");
  expect(wrongOf({ k: "offerEnd", ...stamp, to: entryId(1), as: "lost", note: "" })).toBe("as");
  expect(wrongOf({ k: "keep", ...stamp, until: "2027-12", why: "" })).toBe("until");
  expect(wrongOf({ k: "hold", ...stamp, holds: 1, why: "" })).toBe("holds");
  expect(wrongOf({ k: "erase", ...stamp, what: "everything", why: "over" })).toBe("what");
  expect(wrongOf({ k: "spare", ...stamp, to: "x", why: "" })).toBe("to");
  expect(wrongOf({ k: "basis", ...stamp, purpose: "share_with_landlord", basis: "vital", why: "" })).toBe("basis"); // prettier-ignore
  expect(wrongOf({ k: "handed", ...stamp, what: "film", withName: false })).toBe("what");
  expect(wrongOf({ k: "expert", ...stamp, as: "letter", to: "" })).toBe("as");
  expect(wrongOf({ k: "expert", ...stamp, as: "guest", to: "", until: "2026-12" })).toBe("until");
  expect(wrongOf({ k: "distinct", ...stamp, other: caseId(2), holds: "yes" })).toBe("holds");
  expect(wrongOf({ k: "review", ...stamp, text: "", notes: ["all"] })).toBe("notes");
  expect(wrongOf({ k: "remark", ...stamp, to: entryId(1), text: "", ends: 1 })).toBe("ends");
  expect(wrongOf(["k"])).toBe("entry");
  expect(wrongOf(null)).toBe("entry");
});

test("a name cannot get into the case document, and case facts not into the identity", () => {
  expect(parseCaseEntry({ k: "fact", ...stamp, f: "full_name", v: "Minta Mária" }).ok).toBe(false);
  expect(parseIdentityEntry({ k: "fact", ...stamp, f: "full_name", v: "Minta Mária" }).ok).toBe(
    true,
  );
  expect(parseIdentityEntry({ k: "fact", ...stamp, f: "region", v: "HU332" }).ok).toBe(false);
});

test("whatever anybody sends, reading it ends in an answer", () => {
  const keys = [
    "k",
    "at",
    "z",
    "f",
    "v",
    "r",
    "on",
    "methods",
    "type",
    "people",
    "__proto__",
    "seen",
  ];
  const kinds = everyKind.map(({ k }) => k);
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }),
        fc.dictionary(fc.constantFrom(...keys), fc.oneof(fc.anything(), fc.constantFrom(...kinds))),
        fc
          .tuple(fc.constantFrom(...everyKind), fc.constantFrom(...keys), fc.anything())
          .map(([entry, key, value]) => ({ ...entry, [key]: value })),
      ),
      (value) => {
        expect(typeof parseCaseEntry(value).ok).toBe("boolean");
        expect(typeof parseIdentityEntry(value).ok).toBe("boolean");
      },
    ),
    { numRuns: 2_000 },
  );
});
