import { afterEach, expect, test } from "vitest";
import { filterCases } from "../../../src/app/cases/case-list.ts";
import { caseView } from "../../../src/app/cases/case-view.ts";
import { mergeCases, undoMerge } from "../../../src/app/cases/merge-cases.ts";
import { duplicateQueue } from "../../../src/app/cases/duplicate-queue.ts";
import { openCase } from "../../../src/app/cases/open-case.ts";
import { sayDistinct } from "../../../src/app/cases/say-distinct.ts";
import { settleFact, setFact } from "../../../src/app/cases/set-fact.ts";
import { putInList } from "../../../src/app/lists/put-in-list.ts";
import { saidOf, thingsIn } from "../../../src/domain/lists/fold-lists.ts";
import type { CaseId } from "../../../src/domain/cases/case-id.ts";
import { attention } from "../../../src/app/network/attention.ts";
import { must, until } from "../../make-app.ts";
import { createOffice, day, shownCase, usualIntake, type Office } from "./office.ts";

let office: Office;
afterEach(() => office.close());

test("B1: one family registered twice becomes one case, with both numbers, both counts of children, and a way back", async () => {
  office = await createOffice(day(-1));
  const ulrika = await office.begins("Ukázková Ulrika");
  const petra = await office.joins("Pokusná Petra");
  const filip = await office.joins("Fiktivní Filip");
  const family = { case_type: "housing", region: "CZ032", settlement: "Vzorov", need: ["housing"] };

  // D0: the same street, both without a signal.
  for (const { phone } of [petra, filip]) phone.setSignal(false);
  office.setDay(day(0));
  const hers = must(
    await openCase(
      petra.ws(),
      usualIntake({
        ...family,
        person_label: "Zkušební",
        birth_year: 1985,
        adults_children: { adults: 2, children: 3 },
      }),
    ),
  ).caseId;
  const his = must(
    await openCase(
      filip.ws(),
      usualIntake({
        ...family,
        person_label: "Zkusebni",
        birth_year: 1986,
        adults_children: { adults: 2, children: 4 },
      }),
    ),
  ).caseId;

  must(await setFact(petra.ws(), hers, "ethos_now", "ethos_9", { replaces: [] }));
  must(await setFact(filip.ws(), his, "ethos_now", "ethos_8", { replaces: [] }));

  // D2: the hint is on the screens of both and of the coordinator.
  office.setDay(day(2));
  for (const { phone } of [petra, filip]) phone.setSignal(true);
  await office.everyoneSyncs();
  for (const someone of [ulrika, petra, filip]) {
    const view = caseView(someone.ws(), hers);
    const shown = await until(view, (it) => it.state === "ready" && it.duplicates.length > 0);
    expect(shown).toMatchObject({ duplicates: [{ id: his }] }); // prettier-ignore
    view.release();
  }

  // D3: merged, while Petra without a signal still writes into what she has.
  office.setDay(day(3));
  petra.phone.setSignal(false);
  expect(await mergeCases(filip.ws(), { survivor: hers, other: his, as: "samePerson" })).toEqual({
    ok: false,
    error: { type: "NotAllowed" },
  });
  must(await mergeCases(ulrika.ws(), { survivor: hers, other: his, as: "samePerson" }));
  const replaces = (await shownCase(petra, hers)).record.facts.get("need") ?? [];
  must(
    await setFact(petra.ws(), hers, "need", ["housing", "debt"], {
      replaces: replaces.flatMap(({ saidBy }) => saidBy.map(({ id }) => id)),
    }),
  );
  // Into her own copy, which is the case that stays only elsewhere; and into the one that goes into it, as another could.
  const deposit = { barrier_kind: "deposit", barrier_on: day(3).slice(0, 10) } as const;
  must(await putInList(petra.ws(), hers, "barrier", deposit));
  must(await putInList(petra.ws(), his, "barrier", { ...deposit, barrier_kind: "low_income" }));
  office.setDay(day(5));
  petra.phone.setSignal(true);
  await office.everyoneSyncs();

  const theirNo = ulrika.ws().cases.get().summaries.get(his)!.no;
  for (const someone of [ulrika, petra, filip]) {
    const shown = await shownCase(someone, hers);
    const values = (field: "adults_children" | "need" | "ethos_now") =>
      shown.record.facts.get(field)?.map(({ value }) => value);
    expect(values("adults_children")).toEqual(
      expect.arrayContaining([
        { adults: 2, children: 3 },
        { adults: 2, children: 4 },
      ]),
    );
    expect(values("need")).toContainEqual(["housing", "debt"]);
    expect(values("ethos_now")).toEqual(expect.arrayContaining(["ethos_9", "ethos_8"]));
    const barriers = thingsIn(shown.lists, "barrier").map((each) => saidOf(each, "barrier_kind"));
    expect(new Set(barriers)).toEqual(new Set(["deposit", "low_income"]));
    // Either number finds it, and so does either spelling.
    for (const query of [theirNo, "zkusebni vzor", "Zkušební"])
      expect(filterCases(someone.ws().cases.get(), {}, query).map(({ id }) => id)).toEqual([hers]);
  }
  expect(
    attention(ulrika.ws())
      .get()
      .conflicts.map(({ id }) => id),
  ).toEqual([hers]);

  // The coordinator settles it: four, the fourth is a newborn.
  must(await settleFact(ulrika.ws(), hers, "adults_children", { adults: 2, children: 4 }));
  must(await settleFact(ulrika.ws(), hers, "need", ["housing", "debt"]));
  must(await settleFact(ulrika.ws(), hers, "ethos_now", "ethos_9"));
  await office.everyoneSyncs();
  expect(petra.ws().cases.get().summaries.get(hers)?.conflicts).toBe(0);

  office.setDay(day(20));
  const merge = (await shownCase(ulrika, hers)).record.merges[0]!.id;
  must(await undoMerge(ulrika.ws(), hers, merge));
  expect(ulrika.ws().cases.get().list).toHaveLength(2);
});

test("B1: after thirty days a merge is not undone any more", async () => {
  office = await createOffice(day(0));
  const ulrika = await office.begins("Ukázková Ulrika");
  const [one, other] = [
    must(await openCase(ulrika.ws(), usualIntake({ person_label: "Zkušební" }))).caseId,
    must(await openCase(ulrika.ws(), usualIntake({ person_label: "Zkusebni" }))).caseId,
  ];
  must(await mergeCases(ulrika.ws(), { survivor: one, other, as: "samePerson" }));
  const merge = (await shownCase(ulrika, one)).record.merges[0]!.id;
  office.setDay(day(31));
  expect(await undoMerge(ulrika.ws(), one, merge)).toEqual({
    ok: false,
    error: { type: "TooLate" },
  });
});

test("B1: two families of one name are said not to be the same, by a worker and for everybody, until somebody asks again", async () => {
  office = await createOffice(day(0));
  const ulrika = await office.begins("Ukázková Ulrika");
  const petra = await office.joins("Pokusná Petra");
  const filip = await office.joins("Fiktivní Filip");
  const registers = async (worker: typeof petra, label: string, distinct: readonly CaseId[] = []) =>
    must(await openCase(worker.ws(), usualIntake({ person_label: label }), { distinct })).caseId;
  const queued = async () => {
    const queue = duplicateQueue(ulrika.ws());
    const { found } = await until(queue, ({ searched }) => searched === undefined);
    queue.release();
    return found.map(({ id }) => id).sort();
  };
  const hers = await registers(petra, "Zkušební");
  const his = await registers(filip, "Zkusebni");
  await office.everyoneSyncs();
  expect(await queued()).toEqual([hers, his].sort());

  // Petra knows both houses, and says it without a signal.
  petra.phone.setSignal(false);
  must(await sayDistinct(petra.ws(), { one: hers, other: his, holds: true }));
  petra.phone.setSignal(true);
  await office.everyoneSyncs();
  expect(await queued()).toEqual([]);
  for (const someone of [ulrika, petra, filip])
    expect((await shownCase(someone, his)).record.distinct).toMatchObject([
      { other: hers, holds: true },
    ]);

  // A third of that name: what was looked at while it was typed is known from its first minute.
  const third = await registers(filip, "Zkusebni", [hers]);
  await office.everyoneSyncs();
  expect(await queued()).toEqual([his, third].sort());

  must(await sayDistinct(ulrika.ws(), { one: his, other: hers, holds: false }));
  await office.everyoneSyncs();
  expect(await queued()).toEqual([hers, his, third].sort());
});
