import { expect, test } from "vitest";
import {
  attributed,
  caseId,
  date,
  ilona,
  log,
  marek,
  opened,
  stampAt,
} from "../../../tests/casework.ts";
import { foldCase } from "../cases/case-record.ts";
import { parseLocalDate } from "../time/partial-date.ts";
import type { WishEntry } from "../timeline/crisis-entries.ts";
import type { CaseEntry } from "../timeline/entry.ts";
import { checkWish, wishesOf } from "./wishes.ts";

const said = (wish: string, on: string, by: WishEntry["by"] = "herself"): CaseEntry => ({
  k: "wish",
  ...stampAt(on.slice(0, 10)),
  on: date(on),
  wishes: [wish],
  words: "",
  by,
  ...(by === "other" && { relation: "mother" }),
});
const recordOf = (...entries: readonly CaseEntry[]) =>
  foldCase(
    caseId(1),
    log(
      [opened("2026-10-05"), ...entries].map((entry, at) =>
        attributed<CaseEntry>(at + 1, at % 2 === 0 ? ilona : marek, entry),
      ),
    ),
  );
const codes = (entries: readonly { readonly entry: WishEntry }[]) =>
  entries.flatMap(({ entry }) => entry.wishes);

test("her wish is what she herself said last, whoever wrote it down and when", () => {
  const wishes = wishesOf(
    recordOf(
      said("keep", "2026-10-10T09:00"),
      said("undecided", "2026-10-05T21:30"),
      said("open_adoption", "2026-10-09T18:00", "other"),
      said("other_adoption", "2026-10-11T18:00", "other"),
    ),
  );
  expect(codes(wishes.present)).toEqual(["keep"]);
  expect(codes(wishes.earlier)).toEqual(["undecided"]);
  expect(codes(wishes.ofOthers)).toEqual(["other_adoption", "open_adoption"]);
});

test("others alone give her no wish", () => {
  const wishes = wishesOf(recordOf(said("open_adoption", "2026-10-09", "other")));
  expect(wishes.present).toEqual([]);
  expect(codes(wishes.ofOthers)).toEqual(["open_adoption"]);
});

test("two things she said on one day, of which nobody knows the hour, both stand", () => {
  const wishes = wishesOf(
    recordOf(said("keep", "2026-10-10"), said("temporary_home", "2026-10-10")),
  );
  expect(codes(wishes.present).sort()).toEqual(["keep", "temporary_home"]);
});

test("what an earlier version noted is read, and is nobody's word: neither her wish nor a conflict to be settled", () => {
  const fact = (v: readonly string[]): CaseEntry => ({
    k: "fact",
    ...stampAt("2026-10-05"),
    f: "wishes",
    v,
  });
  const record = recordOf(fact(["open_adoption"]), fact(["keep"]));
  expect(wishesOf(record).before.map(({ value }) => value)).toEqual([["open_adoption"], ["keep"]]);
  expect(wishesOf(record).present).toEqual([]);
  expect(record.conflicts).toEqual([]);
});

test("a wish needs to be somebody's, and another's needs to say whose", () => {
  const [now, today] = [date("2026-10-10T10:00"), parseLocalDate("2026-10-10")!];
  const draft = { by: undefined, relation: undefined, wishes: [], words: "", on: undefined };
  const wrong = (part: object) => {
    const checked = checkWish({ ...draft, ...part }, now, today);
    return checked.ok ? [] : checked.error.map(({ field }) => field);
  };
  expect(wrong({})).toEqual(["by", "wishes"]);
  expect(wrong({ by: "other", wishes: ["keep"] })).toEqual(["relation"]);
  expect(wrong({ by: "herself", wishes: ["keep"], on: date("2026-10-20") })).toEqual(["on"]);
  expect(
    checkWish({ ...draft, by: "herself", wishes: ["keep"], relation: "mother" }, now, today),
  ).toEqual({
    ok: true,
    value: { k: "wish", on: now, clock: true, wishes: ["keep"], words: "", by: "herself" },
  });
});
