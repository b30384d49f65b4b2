import { afterEach, expect, test } from "vitest";
import { addFollowUp } from "../../../src/app/cases/add-follow-up.ts";
import { mergeCases } from "../../../src/app/cases/merge-cases.ts";
import { nameAnonymous } from "../../../src/app/cases/name-anonymous.ts";
import { openCase, recordAnonymousContact } from "../../../src/app/cases/open-case.ts";
import { setFact, settleFact } from "../../../src/app/cases/set-fact.ts";
import { teamTimeline } from "../../../src/app/timeline/team-timeline.ts";
import { must, until } from "../../make-app.ts";
import { numbersOf } from "./numbers.ts";
import { createOffice, day, shownCase, usualIntake, visit, type Office } from "./office.ts";

let office: Office;
afterEach(() => office.close());

test("D1: fourteen people on a Saturday without a signal are all there on Monday, and the double help is one person's", async () => {
  office = await createOffice(day(-1));
  const timea = await office.begins("Teszt Tímea");
  const kata = await office.joins("Kitalált Kata");
  const kalman = await office.joins("Képzelt Kálmán");
  for (const { phone } of [kata, kalman]) phone.setSignal(false);

  for (let i = 0; i < 9; i++) {
    office.setDay(day(0, `08:${10 + i}`));
    must(
      await recordAnonymousContact(kata.ws(), {
        help_method: ["personal_oral"],
        need: ["documents"],
        people_helped: { women: 1, men: 0, children: i % 3, unknown: 0 },
        region: "HU323",
        channel: "in_person",
      }),
    );
  }
  const named = [];
  for (const [i, name] of [
    "Teszt Tibor",
    "Minta Margit",
    "Próba Péter",
    "Minta Mór",
    "Teszt Tódor",
  ].entries()) {
    office.setDay(day(0, `10:${10 + i}`));
    const opened = await openCase(kata.ws(), usualIntake({ person_label: name, need: ["debt"] }));
    named.push(must(opened).caseId);
  }
  const again = [];
  for (const [i, name] of ["Teszt Tibor", "Minta Margit"].entries()) {
    office.setDay(day(0, `14:${10 + i}`));
    const opened = await openCase(kalman.ws(), usualIntake({ person_label: name, need: ["debt"] }));
    again.push(must(opened).caseId);
  }

  office.setDay(day(2));
  for (const { phone } of [kata, kalman]) phone.setSignal(true);
  await office.everyoneSyncs();
  expect(timea.ws().cases.get().list).toHaveLength(16);
  for (const [i, other] of again.entries())
    must(await mergeCases(timea.ws(), { survivor: named[i]!, other, as: "samePerson" }));
  await office.everyoneSyncs();
  for (const someone of [timea, kata, kalman]) {
    const { list } = someone.ws().cases.get();
    expect([list.length, list.filter(({ anonymous }) => anonymous).length]).toEqual([14, 9]);
    expect((await shownCase(someone, named[0]!)).record.contacts).toHaveLength(2);
  }

  // Everything of the day in one line, the latest first; and one worker's part of it.
  const all = teamTimeline(timea.ws(), { region: "HU323" });
  const shown = await until(all, ({ loading }) => !loading);
  expect(shown.items.filter((it) => it.kind === "entry" && it.entry.k === "followUp")).toHaveLength(
    9,
  );
  all.release();
  const his = teamTimeline(timea.ws(), { worker: kalman.ws().me.get().person });
  const { items } = await until(his, ({ loading }) => !loading);
  expect(new Set(items.map(({ of }) => of.id))).toEqual(new Set(named.slice(0, 2)));
  his.release();

  // The numbers of the month, as the coordinator sees them, and as they leave.
  const { report, out } = await numbersOf(timea.ws(), { from: "2026-10-01", to: "2026-10-31" });
  expect(report("helped")).toEqual({ persons: [5], contacts: [16], anonymous: [9] });
  expect(report("methods")).toEqual({
    personal_oral: [16],
    accompaniment_admin: [0],
    phone_email: [0],
    mediation_followup: [0],
  });
  expect(report("cases")).toEqual({
    HU323: [0, 0, 9, 9],
    HU332: [0, 0, 5, 5],
    total: [0, 0, 14, 14],
  });
  expect(out("helped")).toEqual({ persons: [5], contacts: [16], anonymous: [9] });
  const villageOnly = await numbersOf(timea.ws(), {
    from: "2026-10-01",
    to: "2026-10-31",
    region: "HU332",
  });
  expect(villageOnly.report("helped")).toEqual({ persons: [5], contacts: [7], anonymous: [0] });

  // One of the nine comes back and gives a name.
  const [nameless] = kata
    .ws()
    .cases.get()
    .list.filter(({ anonymous }) => anonymous);
  office.setDay(day(14));
  must(
    await nameAnonymous(kata.ws(), nameless!.id, {
      person_label: "Minta Manci",
      contact_safe: ["visit_ok"],
      legal_basis: "consent_art9",
    }),
  );
  must(await addFollowUp(kata.ws(), nameless!.id, visit("She came back.")));
  await office.everyoneSyncs();
  expect(timea.ws().cases.get().summaries.get(nameless!.id)).toMatchObject({
    anonymous: false,
    label: "Minta Manci",
  });
});

test("a special category is not kept before there is a basis for it, whichever way it is written", async () => {
  office = await createOffice(day(-1));
  const kata = await office.begins("Kitalált Kata");
  office.setDay(day(0));
  const { caseId } = must(
    await recordAnonymousContact(kata.ws(), {
      help_method: ["personal_oral"],
      need: ["health"],
      people_helped: { women: 1, men: 0, children: 0, unknown: 0 },
      region: "HU323",
      channel: "in_person",
    }),
  );
  const health = () =>
    setFact(kata.ws(), caseId, "health_topic", ["vaccination"], { replaces: [] });
  expect(await health()).toEqual({ ok: false, error: { type: "NoBasis" } });
  expect(await settleFact(kata.ws(), caseId, "health_topic", ["vaccination"])).toMatchObject({
    error: { type: "NoBasis" },
  });

  must(await settleFact(kata.ws(), caseId, "legal_basis", "consent_art9"));
  must(await health());
});
