import { afterEach, expect, test } from "vitest";
import { addFollowUp } from "../../../src/app/cases/add-follow-up.ts";
import { askQuestion } from "../../../src/app/cases/ask-question.ts";
import { openCase } from "../../../src/app/cases/open-case.ts";
import { takeRoute } from "../../../src/app/cases/take-route.ts";
import { parseRouteId } from "../../../src/domain/legal/legal-route.ts";
import { monthOf, openCalendar, type CalendarItem } from "../../../src/app/calendar/calendar.ts";
import { putInList } from "../../../src/app/lists/put-in-list.ts";
import { thingsIn } from "../../../src/domain/lists/fold-lists.ts";
import { parseLocalDate, parsePartialDate } from "../../../src/domain/time/partial-date.ts";
import { must, until } from "../../make-app.ts";
import {
  createOffice,
  day,
  shownCase,
  usualIntake,
  visit,
  type Office,
  type Worker,
} from "./office.ts";

let office: Office;
afterEach(() => office.close());

const november = parseLocalDate("2026-11-01")!;
const on = (text: string) => parsePartialDate(text)!;

const named = ({ of, what }: CalendarItem) =>
  `${of.label} ${what.is === "listed" ? what.thing.list : what.is}`;

async function monthFor(worker: Worker, whose: "mine" | "everybodys") {
  const calendar = openCalendar(worker.ws(), whose);
  const { items } = await until(calendar, ({ loading }) => !loading);
  calendar.release();
  const month = monthOf(items, november);
  return {
    byDay: Object.fromEntries([...month.byDay].map(([each, list]) => [each, list.map(named)])),
    someDay: month.someDay.map(named),
  };
}

test("a month shows by day what was promised, viewed, asked and what is lost after it, of her own cases or of everybody's", async () => {
  office = await createOffice(day(20));
  const timea = await office.begins("Teszt Tímea");
  const kata = await office.joins("Kitalált Kata");
  const { caseId: maria } = must(await openCase(kata.ws(), usualIntake({ person_label: "Minta Mária", case_type: "housing", adults_children: { adults: 1, children: 1 }, followup_on: "2026-11-10" }))); // prettier-ignore
  must(
    await openCase(timea.ws(), usualIntake({ person_label: "Próba Pál", followup_on: "2026-11" })),
  );
  must(await putInList(kata.ws(), maria, "viewing", { viewing_where: "Fő utca 1.", viewing_on: "2026-11-12T14:30", viewing_result: "agreed" })); // prettier-ignore
  must(await putInList(kata.ws(), maria, "step", { step_what: "Bérlet", step_who: "worker", step_by: "2026-11-12" })); // prettier-ignore
  must(await askQuestion(kata.ws(), maria, { text: "Mit tegyek?", due: on("2026-11-14") }));
  must(await takeRoute(kata.ws(), maria, { route: parseRouteId("cz_lease_review")!, bases: { servedOn: on("2026-09-20"), knownOn: undefined, occurredOn: undefined, days: undefined }, note: "" })); // prettier-ignore
  await office.everyoneSyncs();

  const hers = await monthFor(kata, "mine");
  expect(hers.byDay).toMatchObject({
    "2026-11-10": ["Minta Mária next"],
    "2026-11-12": ["Minta Mária step", "Minta Mária viewing"],
    "2026-11-14": ["Minta Mária question"],
  });
  expect(hers.someDay).toEqual([]);
  expect(Object.values(hers.byDay).flat()).toContain("Minta Mária deadline");
  // A vague promise is in its month and on no day; the case of a colleague is in everybody's.
  const all = await monthFor(timea, "everybodys");
  expect(all.byDay["2026-11-10"]).toEqual(["Minta Mária next"]);
  expect(all.someDay).toEqual(["Próba Pál next"]);

  // It follows what is done: a later promise moves the day, and an answered question leaves it.
  office.setDay(day(21));
  const calendar = openCalendar(kata.ws(), "mine");
  await until(calendar, ({ loading }) => !loading);
  must(await addFollowUp(kata.ws(), maria, visit("Beszéltünk.", { next: on("2026-11-19") })));
  await until(calendar, ({ items }) => items.some(({ on: each }) => each === "2026-11-19"));
  const moved = monthOf(calendar.get().items, november).byDay;
  expect(moved.get("2026-11-10")).toBeUndefined();
  expect(moved.get("2026-11-19")?.map(named)).toEqual(["Minta Mária next"]);
  calendar.release();
});

test("what was applied for stands in the month until it is decided, and then the last day to appeal, on every phone", async () => {
  office = await createOffice(day(20));
  const timea = await office.begins("Teszt Tímea");
  const kata = await office.joins("Kitalált Kata");
  const { caseId } = must(await openCase(kata.ws(), usualIntake({ person_label: "Próba Pál", followup_on: "2026-11-29" }))); // prettier-ignore
  const asked = { claim_kind: "benefit", claim_what: "Családi pótlék", claim_on: "2026-10-21", claim_due: "2026-11-16" }; // prettier-ignore
  must(await putInList(kata.ws(), caseId, "claim", asked));
  await office.everyoneSyncs();
  expect((await monthFor(timea, "everybodys")).byDay).toEqual({
    "2026-11-16": ["Próba Pál claim"],
    "2026-11-29": ["Próba Pál next"],
  });

  office.setDay(day(25));
  const [claim] = thingsIn((await shownCase(timea, caseId)).lists, "claim");
  const decided = { ...asked, claim_decided_on: "2026-10-24" };
  expect(await putInList(timea.ws(), caseId, "claim", decided, claim)).toMatchObject({
    error: { type: "BadListed", faults: [{ field: "claim_result", type: "Required" }] },
  });
  must(await putInList(timea.ws(), caseId, "claim", { ...decided, claim_result: "refused", claim_appeal_by: "2026-11-08" }, claim)); // prettier-ignore
  await office.everyoneSyncs();
  expect((await monthFor(kata, "mine")).byDay).toEqual({
    "2026-11-08": ["Próba Pál claim"],
    "2026-11-29": ["Próba Pál next"],
  });
  expect(kata.ws().cases.get().summaries.get(caseId)?.next).toBe("2026-11-08");
});
