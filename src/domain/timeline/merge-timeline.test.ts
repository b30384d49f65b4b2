import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  at,
  attributed,
  caseId,
  dana,
  date,
  days,
  followUp,
  ilona,
  marek,
  opened,
  stampAt,
} from "../../../tests/casework.ts";
import type { Attributed } from "./entry-origin.ts";
import type { CaseEntry } from "./entry.ts";
import { mergeTimeline } from "./merge-timeline.ts";

const timeline = (...entries: readonly Attributed<CaseEntry>[]) =>
  mergeTimeline([{ caseId: caseId(100), entries }]);
const notes = (items: ReturnType<typeof timeline>) =>
  items.map((item) =>
    item.kind === "entry" && item.entry.k === "followUp" ? item.entry.note : item.kind,
  );

test("things stand in the order in which they happened, not in which they were written down", () => {
  const late = {
    ...followUp("2026-11-20T09:00", { note: "kitchen" }),
    ...stampAt("2026-11-25T20:00"),
  };
  const early = followUp("2026-11-21T09:00", { note: "school" });
  expect(notes(timeline(attributed(1, ilona, early), attributed(2, marek, late)))).toEqual([
    "kitchen",
    "school",
  ]);
});

test("a month counts from its first day", () => {
  const items = timeline(
    attributed(1, ilona, followUp("2026-11-02", { note: "the second" })),
    attributed(2, ilona, followUp("2026-11", { note: "some day in November" })),
  );
  expect(notes(items)).toEqual(["some day in November", "the second"]);
  expect(items[0]?.happened).toBe("2026-11");
});

test("two contacts of one minute, by the phone's clock, stay in the order in which they were written", () => {
  const { at: minute, z } = stampAt("2026-11-22T10:00");
  const at10 = (note: string, second: number) => ({
    ...followUp("2026-11-22T10:00", { clock: true, note }),
    at: minute + second * 1_000,
    z,
  });
  const written = [attributed(2, ilona, at10("first", 10)), attributed(1, ilona, at10("then", 50))];
  expect(notes(timeline(...written))).toEqual(["first", "then"]);
  expect(notes(timeline(...written.toReversed()))).toEqual(["first", "then"]);
});

describe("a phone with a wrong clock", () => {
  const ahead = days(3_650);
  const wrongNow = (note: string) => {
    const { at: right, z } = stampAt("2026-11-22T10:00");
    return { ...followUp("2036-11-19T10:00", { clock: true, note }), at: right + ahead, z };
  };

  test("does not decide the order once its error is known, and is marked", () => {
    const [first, second] = timeline(
      attributed(1, ilona, followUp("2026-11-22T11:00", { note: "after" })),
      attributed(2, marek, wrongNow("before"), { clockOffsetMs: ahead, clockWrong: true }),
    );
    expect(first).toMatchObject({ happened: "2026-11-22T10:00", clockWrong: true });
    expect(second).toMatchObject({ clockWrong: false });
  });

  test("that jumped where there was no signal is found out when what it wrote arrives before it was written", () => {
    const arrivedAt = at("2026-11-22T10:30");
    const [first, second] = timeline(
      attributed(1, ilona, followUp("2026-11-22T11:00", { note: "after" })),
      attributed(2, marek, wrongNow("before"), { arrivedAt }),
    );
    expect(first).toMatchObject({ happened: "2026-11-22T10:30", clockWrong: true });
    expect(second).toMatchObject({ clockWrong: false });
  });

  test("leaves alone what the worker herself said", () => {
    const said = { ...wrongNow("said"), on: date("2026-11-20"), clock: false };
    expect(
      timeline(attributed(1, marek, said, { clockOffsetMs: ahead, clockWrong: true }))[0],
    ).toMatchObject({
      happened: "2026-11-20",
    });
  });
});

describe("recorded and arrived", () => {
  test("show where they differ from when it happened", () => {
    const backfilled = { ...followUp("2026-11-20"), ...stampAt("2026-11-22T20:00") };
    const arrivedAt = at("2026-11-24T08:00");
    expect(timeline(attributed(1, ilona, backfilled, { arrivedAt }))[0]).toMatchObject({
      recordedLater: true,
      arrivedLater: true,
      arrivedAt,
      recordedAt: at("2026-11-22T20:00"),
    });
  });

  test("say nothing when it was written and sent on the spot", () => {
    const item = attributed(1, ilona, followUp("2026-11-20T09:00"), {
      arrivedAt: at("2026-11-20T09:10"),
    });
    expect(timeline(item)[0]).toMatchObject({ recordedLater: false, arrivedLater: false });
  });
});

test("facts saved in one go are one line; what two people wrote is not", () => {
  const fact = (f: "settlement" | "urgency", v: string) => ({
    k: "fact" as const,
    ...stampAt("2026-11-20T09:00"),
    f,
    v,
  });
  const items = timeline(
    attributed(9, ilona, opened("2026-11-20T09:00")),
    attributed(2, ilona, fact("settlement", "Mintafalva")),
    attributed(3, ilona, fact("urgency", "week")),
    attributed(4, marek, fact("settlement", "Vzorov")),
  );
  expect(items.map((item) => (item.kind === "facts" ? item.facts.length : item.entry.k))).toEqual([
    "opened",
    2,
    1,
  ]);
});

test("many cases merge into one line, and every device draws the same one", () => {
  const anyEntry = fc.record({
    by: fc.constantFrom(ilona, marek, dana),
    in: fc.constantFrom(1, 2, 3),
    day: fc.integer({ min: 1, max: 5 }),
    clock: fc.boolean(),
    offset: fc.constantFrom(0, days(3_650), -days(3_650)),
  });
  fc.assert(
    fc.property(
      fc.array(anyEntry, { maxLength: 30 }).chain((all) => {
        const entries = all.map(({ by, in: no, day, clock, offset }, i) => ({
          no,
          item: attributed(i + 1, by, followUp(`2026-11-0${day}`, { clock }), {
            clockOffsetMs: offset,
          }),
        }));
        return fc.tuple(
          fc.constant(entries),
          fc.shuffledSubarray(entries, { minLength: entries.length }),
        );
      }),
      ([here, there]) => {
        const drawn = (entries: typeof here, order: readonly number[]) =>
          mergeTimeline(
            order.map((no) => ({
              caseId: caseId(no),
              entries: entries.filter((e) => e.no === no).map(({ item }) => item),
            })),
          );
        expect(drawn(there, [3, 1, 2])).toEqual(drawn(here, [1, 2, 3]));
        expect(drawn(here, [1, 2, 3])).toHaveLength(here.length);
      },
    ),
  );
});
