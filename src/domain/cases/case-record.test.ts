import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  attributed,
  caseId,
  dana,
  date,
  days,
  entryId,
  followUp,
  ilona,
  log,
  marek,
  opened,
  stampAt,
} from "../../../tests/casework.ts";
import type { CaseFieldId } from "../forms/field-definitions.ts";
import type { EntryId } from "../timeline/entry-id.ts";
import type { Attributed } from "../timeline/entry-origin.ts";
import type { CaseEntry, CaseFactEntry } from "../timeline/entry.ts";
import type { FactValue } from "../forms/fact-value.ts";
import { assignment, closing, consent, reopening } from "./case-changes.ts";
import { foldCase } from "./case-record.ts";
import { idsOfField } from "./facts.ts";
import { mergeUndoUntil } from "./merge.ts";

const id = caseId(100);
const fold = (...entries: readonly Attributed<CaseEntry>[]) => foldCase(id, log(entries));

const fact = (f: CaseFieldId, v: FactValue, r?: readonly EntryId[], at = "2026-11-22T10:00") => ({
  k: "fact" as const,
  ...stampAt(at),
  f,
  v,
  ...(r && { r }),
});
const begin = attributed(1, ilona, opened("2026-11-20T09:00"));
const visit = attributed(2, ilona, followUp("2026-11-20T09:00", { next: date("2026-12-01") }));

describe("a fact", () => {
  const first = attributed(10, ilona, fact("settlement", "Mintafalva"));

  test("corrected by somebody who saw it has the new value only", () => {
    const corrected = attributed(11, marek, fact("settlement", "Próbaháza", [first.id]));
    expect(fold(begin, first, corrected).facts.get("settlement")).toMatchObject([
      { value: "Próbaháza", saidBy: [{ id: corrected.id }] },
    ]);
  });

  test("changed by two people apart keeps both values, until somebody settles it", () => {
    const hers = attributed(11, ilona, fact("settlement", "Próbaháza", [first.id]));
    const his = attributed(12, marek, fact("settlement", "Vzorov", [first.id]));
    const apart = fold(begin, first, hers, his);
    expect(apart.facts.get("settlement")?.map(({ value }) => value)).toEqual([
      "Próbaháza",
      "Vzorov",
    ]);
    expect(apart.conflicts).toEqual([{ about: "fact", field: "settlement" }]);

    const settled = attributed(
      13,
      dana,
      fact("settlement", "Vzorov", idsOfField(apart.facts, "settlement")),
    );
    expect(fold(begin, first, hers, his, settled).conflicts).toEqual([]);
  });

  test("said the same by two people apart is no conflict, and both are named", () => {
    const hers = attributed(11, ilona, fact("need", ["debt", "health"]));
    const his = attributed(12, marek, fact("need", ["health", "debt"]));
    const { facts, conflicts } = fold(begin, hers, his);
    expect(conflicts).toEqual([]);
    expect(facts.get("need")?.[0]?.saidBy.map(({ origin }) => origin.person)).toEqual([
      ilona.person,
      marek.person,
    ]);
  });

  test("never vanishes, even when entries replace each other in a ring", () => {
    const a = attributed(11, ilona, fact("settlement", "A", [entryId(12)]));
    const b = attributed(12, marek, fact("settlement", "B", [entryId(11)]));
    expect(fold(begin, a, b).facts.get("settlement")).toHaveLength(2);
    const itself = attributed(13, marek, fact("urgency", "week", [entryId(13)]));
    expect(fold(begin, itself).facts.get("urgency")).toHaveLength(1);
  });
});

describe("closing", () => {
  const said = { on: date("2026-11-22T12:00"), outcome: "referred", note: "" } as const;
  const stamp = stampAt("2026-11-22T12:00");
  const closed = attributed(20, marek, closing(fold(begin, visit), said, stamp));

  test("by somebody who saw everything closes", () => {
    expect(fold(begin, visit, closed).status).toMatchObject({ state: "closed" });
  });

  test("is disputed by a follow-up its author had not seen, even one that happened before", () => {
    const unseen = attributed(21, ilona, followUp("2026-11-21T10:00"));
    const { status } = fold(begin, visit, closed, unseen);
    expect(status).toMatchObject({ state: "disputed", newer: [{ id: unseen.id }] });
  });

  test("holds again when somebody closes knowing the newer work", () => {
    const unseen = attributed(21, ilona, followUp("2026-11-22T13:00"));
    const disputed = fold(begin, visit, closed, unseen);
    const again = attributed(22, dana, closing(disputed, { ...said, outcome: "resolved" }, stamp));
    const record = fold(begin, visit, closed, unseen, again);
    expect(record.status).toMatchObject({ state: "closed", closings: [{ id: again.id }] });
    expect(record.conflicts).toEqual([]);
  });

  test("is ended by a reopening, but not by one that did not know of it", () => {
    const reopened = attributed(
      23,
      dana,
      reopening(fold(begin, visit, closed), { on: date("2026-11-23"), note: "" }, stamp),
    );
    const unknown = attributed(24, ilona, closing(fold(begin, visit), said, stamp));
    expect(fold(begin, visit, closed, reopened).status).toEqual({ state: "open" });
    expect(fold(begin, visit, closed, reopened, unknown).status).toMatchObject({
      state: "closed",
      closings: [{ id: unknown.id }],
    });
  });

  test("with two outcomes, said apart, is a conflict", () => {
    const other = attributed(
      25,
      ilona,
      closing(fold(begin, visit), { ...said, outcome: "resolved" }, stamp),
    );
    expect(fold(begin, visit, closed, other).conflicts).toEqual([{ about: "outcome" }]);
  });
});

describe("consent", () => {
  const given = attributed(
    30,
    ilona,
    consent(
      fold(begin),
      { purpose: "service", state: "given", on: date("2026-11-20") },
      stampAt("2026-11-20"),
    ),
  );
  const record = fold(begin, given);
  const withdrawn = attributed(
    31,
    marek,
    consent(
      record,
      { purpose: "service", state: "withdrawn", on: date("2026-11-22") },
      stampAt("2026-11-22"),
    ),
  );
  const givenAgain = attributed(
    32,
    ilona,
    consent(
      record,
      { purpose: "service", state: "given", on: date("2026-11-24") },
      stampAt("2026-11-24"),
    ),
  );

  test("withdrawn is withdrawn, whatever was heard elsewhere at the same time", () => {
    const apart = fold(begin, given, withdrawn, givenAgain);
    expect(apart.consents.get("service")?.state).toBe("withdrawn");
    expect(apart.conflicts).toEqual([{ about: "consent", purpose: "service" }]);
  });

  test("given anew, knowing of the withdrawal, counts", () => {
    const knowing = attributed(
      33,
      ilona,
      consent(
        fold(begin, given, withdrawn),
        { purpose: "service", state: "given", on: date("2026-11-25") },
        stampAt("2026-11-25"),
      ),
    );
    expect(fold(begin, given, withdrawn, knowing).consents.get("service")?.state).toBe("given");
  });
});

describe("what comes next", () => {
  test("is what the latest contact promised; a kept promise is done", () => {
    expect(fold(begin, visit).next).toBe("2026-12-01");
    const kept = attributed(40, marek, followUp("2026-12-01"));
    expect(fold(begin, visit, kept).next).toBeUndefined();
    const earlier = attributed(41, marek, followUp("2026-11-19", { next: date("2026-11-21") }));
    expect(fold(begin, visit, earlier).next).toBe("2026-12-01");
  });

  test("a colleague who passes by earlier and promises nothing does not undo the promise", () => {
    const passing = attributed(43, marek, followUp("2026-11-25"));
    expect(fold(begin, visit, passing).next).toBe("2026-12-01");
  });

  test("does not hang on a phone that was ten years ahead", () => {
    const ahead = days(3_650);
    const { at, z } = stampAt("2026-11-20T08:00");
    const wrong = attributed(
      42,
      marek,
      {
        ...followUp("2036-11-17T08:00", { clock: true, next: date("2026-11-22") }),
        at: at + ahead,
        z,
      },
      { clockOffsetMs: ahead, clockWrong: true },
    );
    expect(fold(begin, visit, wrong).next).toBe("2026-12-01");
  });
});

test("a question waits until it is answered", () => {
  const question = attributed(50, ilona, {
    k: "question" as const,
    ...stampAt("2026-11-21"),
    text: "?",
  });
  const answer = attributed(51, dana, {
    k: "answer" as const,
    ...stampAt("2026-11-22"),
    to: question.id,
    text: "!",
  });
  expect(fold(begin, question).questions).toMatchObject([{ answers: [] }]);
  expect(fold(begin, answer, question).questions).toMatchObject([{ answers: [{ id: answer.id }] }]);
});

test("a case is whose who opened it, until it is given to somebody else", () => {
  expect(fold(begin).assigned).toEqual([ilona.person]);
  const toMarek = attributed(
    60,
    dana,
    assignment(fold(begin), marek.person, stampAt("2026-11-21")),
  );
  const toDana = attributed(
    61,
    dana,
    assignment(fold(begin, toMarek), dana.person, stampAt("2026-11-22")),
  );
  expect(fold(begin, toMarek, toDana).assigned).toEqual([dana.person]);
  const apart = attributed(
    62,
    ilona,
    assignment(fold(begin, toMarek), ilona.person, stampAt("2026-11-22")),
  );
  expect(fold(begin, toMarek, toDana, apart).conflicts).toEqual([{ about: "assigned" }]);
});

test("a merge can be undone, for 30 days at a tap, and nothing of it is lost", () => {
  const merged = attributed(70, dana, {
    k: "merged" as const,
    ...stampAt("2026-11-22"),
    other: caseId(101),
    as: "samePerson" as const,
  });
  const undone = attributed(71, dana, {
    k: "unmerged" as const,
    ...stampAt("2026-11-25"),
    merge: merged.id,
  });
  const record = fold(begin, merged);
  expect(record.merges).toMatchObject([{ entry: { other: caseId(101) } }]);
  expect(mergeUndoUntil(record.merges[0]!) - merged.entry.at).toBe(days(30));
  expect(fold(begin, merged, undone).merges).toEqual([]);
  expect(fold(begin, merged, undone).entries).toHaveLength(3);
});

test("a case opened without a name is no longer anonymous when it gets one", () => {
  const unnamed = attributed(1, ilona, opened("2026-11-20", { anonymous: true }));
  expect(fold(unnamed)).toMatchObject({ anonymous: true, identity: undefined });
  const named = attributed(2, ilona, {
    k: "named" as const,
    ...stampAt("2026-12-04"),
    identity: caseId(7),
  });
  expect(fold(unnamed, named)).toMatchObject({ anonymous: false, identity: caseId(7) });
});

test("a case whose beginning is still on its way is shown as far as it is here", () => {
  expect(fold(visit)).toMatchObject({ opened: undefined, contacts: [{ id: visit.id }] });
});

/** Any history of one field and of closings: who replaces what is left to chance, as far as ids written before can be known. */
const anyHistory = fc
  .array(
    fc.record({
      by: fc.constantFrom(ilona, marek, dana),
      kind: fc.constantFrom("fact", "followUp", "closed", "reopened", "consent"),
      value: fc.constantFrom("Mintafalva", "Vzorov", "Exempleni"),
      day: fc.integer({ min: 1, max: 28 }),
      knows: fc.array(fc.nat(40), { maxLength: 6 }),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((steps) =>
    steps.map(({ by, kind, value, day, knows }, i) => {
      const stamp = stampAt(`2026-11-${String(day).padStart(2, "0")}`);
      const on = date(`2026-11-${String(day).padStart(2, "0")}`);
      const r = knows.filter((n) => n < i).map((n) => entryId(n + 10));
      const entry: CaseEntry =
        kind === "fact"
          ? { k: "fact", ...stamp, f: "settlement", v: value, r }
          : kind === "followUp"
            ? followUp(on)
            : kind === "closed"
              ? { k: "closed", ...stamp, on, outcome: "resolved", note: "", seen: r, r }
              : kind === "reopened"
                ? { k: "reopened", ...stamp, on, note: "", r }
                : {
                    k: "consent",
                    ...stamp,
                    purpose: "service",
                    state: day % 2 ? "given" : "withdrawn",
                    on,
                    r,
                  };
      return attributed(i + 10, by, entry);
    }),
  );

test("the same entries tell the same case, in whatever order they came", () => {
  fc.assert(
    fc.property(
      anyHistory.chain((h) =>
        fc.tuple(fc.constant(h), fc.shuffledSubarray(h, { minLength: h.length })),
      ),
      ([history, shuffled]) => {
        expect(fold(...shuffled)).toEqual(fold(...history));
      },
    ),
  );
});

test("a value goes only when somebody who knew it replaced it", () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const facts = history.filter((h): h is Attributed<CaseFactEntry> => h.entry.k === "fact");
      const shown = new Set(
        (fold(...history).facts.get("settlement") ?? []).flatMap(({ saidBy }) =>
          saidBy.map((s) => s.id),
        ),
      );
      const gone = facts.filter(({ id: factId }) => !shown.has(factId));
      for (const { id: factId } of gone)
        expect(facts.some(({ entry }) => entry.r?.includes(factId))).toBe(true);
      expect(shown.size > 0).toBe(facts.length > 0);
    }),
  );
});
