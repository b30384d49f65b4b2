import { expect, test } from "vitest";
import { date, seededRandom } from "../../../tests/casework.ts";
import { must, until } from "../../../tests/make-app.ts";
import { instant } from "../../base/clock.ts";
import { startOfPeriod } from "../../domain/time/partial-date.ts";
import { addFollowUp } from "../cases/add-follow-up.ts";
import { caseView } from "../cases/case-view.ts";
import { filterCases } from "../cases/case-list.ts";
import { markSeen } from "../cases/mark-seen.ts";
import { today } from "../cases/today.ts";
import { attention } from "../network/attention.ts";
import { createInvitation } from "../network/create-invitation.ts";
import { firstSettings } from "../settings/settings.ts";
import { teamTimeline } from "../timeline/team-timeline.ts";
import { createSample } from "./create-sample.ts";

const lookAround = () => {
  const now = instant(startOfPeriod(date("2026-11-22T09:00")) - 60 * 60_000);
  const parts = {
    clock: { now: () => now },
    random: seededRandom(3),
    timers: { after: (ms: number, task: () => void) => (setTimeout(task, ms), () => undefined) },
    utcOffsetMinutes: () => 60,
  };
  return createSample(parts, "mediator", firstSettings("hu"));
};

test("the mediator of the sample finds something overdue, something for today, her open question and a case a colleague offers", () => {
  const ws = lookAround();
  expect(ws.cases.get().list.length).toBeGreaterThanOrEqual(12);
  const view = today(ws).get();
  expect(view.due.map(({ label }) => label)).toEqual(["Próba Petra"]);
  expect(view.overdue.map(({ label }) => label)).toEqual(["Minta Margit"]);
  expect(view.upcoming.map(({ label }) => label)).toEqual(["Minta Mária", "Próba Péter"]);
  expect(view.waiting.map(({ label }) => label)).toEqual(["Próba Petra"]);
  expect(view.offered.map(({ label }) => label)).toEqual(["Próba Péter"]);
});

test("the coordinator of the sample finds a conflict, a closing that is disputed, a silent colleague and what she has not read", async () => {
  const ws = lookAround();
  expect(attention(ws).get().silent).toEqual([]);
  ws.sample.switchTo("coordinator");
  const seen = attention(ws).get();
  expect(seen.conflicts.map(({ label }) => label)).toEqual(["Vzorná Věra"]);
  expect(seen.closedButNewer.map(({ label }) => label)).toEqual(["Vzorná Věra"]);
  expect(seen.silent.map(({ name }) => name)).toEqual(["Fictiv Florin"]);
  expect(seen.questions.map(({ label }) => label)).toEqual(["Próba Petra"]);

  const [unread] = seen.unread;
  await markSeen(ws, unread!.id);
  expect(attention(ws).get().unread).toHaveLength(seen.unread.length - 1);
});

test("what the visitor writes is in the case, on this phone only, and unread for the other role", async () => {
  const ws = lookAround();
  const [maria] = filterCases(ws.cases.get(), {}, "minta mar mintaf");
  must(
    await addFollowUp(ws, maria!.id, {
      methods: ["personal_oral"],
      channel: "in_person",
      on: undefined,
      note: "The visitor was here.",
    }),
  );
  expect(ws.sync.get()).toMatchObject({ state: "offline", waiting: 1 });
  const view = caseView(ws, maria!.id);
  const shown = await until(view, ({ state }) => state === "ready");
  expect(shown).toMatchObject({ timeline: expect.arrayContaining([expect.objectContaining({ place: "phone" })]) }); // prettier-ignore
  view.release();
  ws.sample.switchTo("coordinator");
  expect(ws.cases.get().summaries.get(maria!.id)?.unread).toBe(1);
});

test("a case with a clock that is three days ahead stands in the timeline where it happened", async () => {
  const ws = lookAround();
  ws.sample.switchTo("coordinator");
  const team = teamTimeline(ws, {});
  const { items } = await until(team, ({ loading }) => !loading);
  const times = items.map(({ time }) => time);
  expect(times).toEqual(times.toSorted((a, b) => b - a));
  while (team.get().more) await team.loadMore();
  const wrong = team.get().items.filter(({ clockWrong }) => clockWrong);
  expect(wrong.length).toBeGreaterThan(0);
  expect(wrong.every(({ time }) => time <= startOfPeriod(date("2026-11-22T09:00")))).toBe(true);
  team.release();
});

test("nobody is invited into the sample", async () => {
  const ws = lookAround();
  expect(await createInvitation(ws, { role: "mediator" })).toMatchObject({
    error: { type: "NotAllowed" },
  });
  ws.sample.switchTo("coordinator");
  expect(await createInvitation(ws, { role: "mediator" })).toMatchObject({
    error: { type: "SampleOnly" },
  });
});
