import { afterEach, expect, test } from "vitest";
import { addFollowUp } from "../../../src/app/cases/add-follow-up.ts";
import { closeCase } from "../../../src/app/cases/close-case.ts";
import { mergeCases } from "../../../src/app/cases/merge-cases.ts";
import { nameAnonymous } from "../../../src/app/cases/name-anonymous.ts";
import { openCase } from "../../../src/app/cases/open-case.ts";
import { today } from "../../../src/app/cases/today.ts";
import { eraseCase } from "../../../src/app/keeping/erase-case.ts";
import {
  holdCase,
  keepUntil,
  planErasure,
  stopErasure,
} from "../../../src/app/keeping/keep-case.ts";
import { firstDayOf } from "../../../src/domain/time/partial-date.ts";
import { must, until } from "../../make-app.ts";
import { createOffice, day, shownCase, usualIntake, visit, type Office } from "./office.ts";

let office: Office;
afterEach(() => office.close());

async function team() {
  office = await createOffice(day(-1));
  const timea = await office.begins("Teszt Tímea");
  const tilda = await office.joins("Teszt Tilda", "coordinator");
  const kata = await office.joins("Kitalált Kata");
  const opens = async (label: string) =>
    must(await openCase(kata.ws(), usualIntake({ person_label: label }))).caseId;
  return { timea, tilda, kata, opens };
}

const over = { what: "case", why: "over" } as const;

test("what is not needed any more is erased a week after a coordinator planned it, by any of them, unless one says no", async () => {
  const { timea, tilda, kata, opens } = await team();
  const [wanted, needed] = [await opens("Minta Manci"), await opens("Próba Péter")];
  for (const id of [wanted, needed])
    must(await closeCase(kata.ws(), id, { outcome: "resolved", note: "" }));
  await office.everyoneSyncs();
  // Her phone has no signal: the days begin when the others can know of it.
  timea.phone.setSignal(false);
  for (const id of [wanted, needed]) must(await planErasure(timea.ws(), id, over));
  expect((await planErasure(kata.ws(), wanted, over)).ok).toBe(false);
  office.setDay(day(20));
  expect(await eraseCase(timea.ws(), wanted, over)).toMatchObject({ error: { type: "NotYet" } });
  timea.phone.setSignal(true);
  await office.everyoneSyncs();
  expect(
    today(tilda.ws())
      .get()
      .toReview.map(({ id }) => id)
      .sort(),
  ).toEqual([wanted, needed].sort());

  // D22: Tilda says no to one of them.
  office.setDay(day(22));
  const plan = (await shownCase(tilda, needed)).record.keeping.plans[0]!.id;
  must(await stopErasure(tilda.ws(), needed, { plan, why: "The school may appeal." }));
  office.setDay(day(26));
  expect(await eraseCase(tilda.ws(), wanted, over)).toMatchObject({ error: { type: "NotYet" } });
  await office.everyoneSyncs();
  office.setDay(day(28));
  expect(timea.ws().cases.get().summaries.has(wanted)).toBe(true);
  // Both carry it out, apart: it is erased once.
  tilda.phone.setSignal(false);
  timea.phone.setSignal(false);
  for (const { ws } of [timea, tilda]) must(await eraseCase(ws(), wanted, over));
  expect(await eraseCase(timea.ws(), needed, over)).toMatchObject({ error: { type: "NotYet" } });
  for (const { phone } of [timea, tilda]) phone.setSignal(true);
  await office.everyoneSyncs();
  for (const someone of [timea, tilda, kata]) {
    expect(
      someone
        .ws()
        .cases.get()
        .list.map(({ id }) => id),
    ).toEqual([needed]);
    const erased = await until(someone.ws().erasures.list, (all) => all.length > 0);
    expect(erased.map((one) => one.case)).toEqual([wanted]);
    expect(erased).toEqual(timea.ws().erasures.list.get());
  }
});

test("nobody erases what is held for a court, even on the person's own demand, until whoever knows lifts it", async () => {
  const { timea, tilda, kata, opens } = await team();
  const id = await opens("Minta Manci");
  await office.everyoneSyncs();
  const asked = { what: "case", why: "asked" } as const;
  expect(await holdCase(timea.ws(), id, { holds: true, why: " ", seen: [] })).toMatchObject({
    error: { type: "NoReason" },
  });
  must(await holdCase(timea.ws(), id, { holds: true, why: "The court decides in May.", seen: [] }));
  // Tilda, without a signal, forbids it too.
  must(await holdCase(tilda.ws(), id, { holds: true, why: "A complaint is open.", seen: [] }));
  await office.everyoneSyncs();
  expect(await eraseCase(timea.ws(), id, asked)).toEqual({ ok: false, error: { type: "Held" } });
  expect((await planErasure(timea.ws(), id, over)).ok).toBe(false);
  const holds = (await shownCase(timea, id)).record.keeping.holds;
  expect(holds).toHaveLength(2);
  const first = holds.filter(({ entry }) => entry.why.startsWith("The court")).map((it) => it.id);
  must(await holdCase(timea.ws(), id, { holds: false, why: "It has decided.", seen: first }));
  // The other word still stands.
  expect(await eraseCase(timea.ws(), id, asked)).toMatchObject({ error: { type: "Held" } });
  const all = (await shownCase(timea, id)).record.keeping.saidOfHold.map((it) => it.id);
  must(await holdCase(timea.ws(), id, { holds: false, why: "Both are over.", seen: all }));
  must(await eraseCase(timea.ws(), id, asked));
  await office.everyoneSyncs();
  expect(kata.ws().cases.get().list).toEqual([]);
});

test("only who she is goes: the case stays without a name, and what is written of her offline reaches nobody", async () => {
  const { timea, kata, opens } = await team();
  const id = await opens("Minta Manci");
  must(await addFollowUp(kata.ws(), id, visit("Went to the office.")));
  await office.everyoneSyncs();
  const identity = (await shownCase(timea, id)).record.identity!;
  must(await eraseCase(timea.ws(), id, { what: "person", why: "withdrawn" }));
  await office.everyoneSyncs();
  for (const someone of [timea, kata]) {
    expect(someone.ws().cases.get().summaries.get(id)).toMatchObject({ label: "", status: "open" });
    expect((await shownCase(someone, id)).record.contacts).toHaveLength(2);
    expect([...someone.phone.disk.channels.keys()]).not.toContain(identity);
    const fact = { k: "fact", at: 0, z: 0, f: "person_label", v: "Manci" } as const;
    expect(
      await someone
        .ws()
        .documents.write([{ document: "identity", channel: identity, of: id, entries: [fact] }]),
    ).toEqual({ ok: false, error: { type: "Erased" } });
  }
});

test("her name was erased, and she comes back: the case is named anew by the worker, and what she was called before does not come back", async () => {
  const { timea, kata, opens } = await team();
  const id = await opens("Minta Manci");
  must(await addFollowUp(kata.ws(), id, visit("Went to the office.")));
  await office.everyoneSyncs();
  const before = (await shownCase(timea, id)).record.identity!;
  const values = { contact_safe: ["visit_ok"], legal_basis: "consent_art9" };
  const named = (label: string) => nameAnonymous(kata.ws(), id, { ...values, person_label: label });
  expect(await named("Minta M.")).toMatchObject({ error: { type: "AlreadyNamed" } });
  must(await eraseCase(timea.ws(), id, { what: "person", why: "asked" }));
  await office.everyoneSyncs();
  expect((await shownCase(kata, id)).record.identity).toBeUndefined();

  office.setDay(day(30));
  must(await named("Új Név"));
  expect(await named("Twice")).toMatchObject({ error: { type: "AlreadyNamed" } });
  await office.everyoneSyncs();
  for (const someone of [timea, kata]) {
    await someone.dies();
    expect(someone.ws().cases.get().summaries.get(id)).toMatchObject({ label: "Új Név" });
    const { record, identity } = await shownCase(someone, id);
    expect(record.identity).not.toBe(before);
    expect(JSON.stringify([...identity])).not.toContain("Manci");
    expect([...someone.phone.disk.channels.keys()]).not.toContain(before);
  }

  // Erased again, and named by nobody who knew of it: it stays without a name.
  const second = (await shownCase(timea, id)).record.identity!;
  must(await eraseCase(timea.ws(), id, { what: "person", why: "asked" }));
  await office.everyoneSyncs();
  for (const someone of [timea, kata]) {
    expect((await shownCase(someone, id)).record.identity).toBeUndefined();
    expect(someone.ws().cases.get().summaries.get(id)).toMatchObject({ label: "" });
    expect([...someone.phone.disk.channels.keys()]).not.toContain(second);
  }
  must(await named("Harmadik Név"));
});

test("a case joined as the same person's goes with it; a group's other members stay, and so does what was joined offline", async () => {
  const { timea, tilda, kata, opens } = await team();
  const [first, twin, neighbour, late] = [
    await opens("Minta Manci"),
    await opens("Minta M."),
    await opens("Próba Péter"),
    await opens("Teszt Tibor"),
  ];
  await office.everyoneSyncs();
  must(await mergeCases(timea.ws(), { survivor: first, other: twin, as: "samePerson" }));
  must(await mergeCases(timea.ws(), { survivor: first, other: neighbour, as: "group" }));
  await office.everyoneSyncs();
  tilda.phone.setSignal(false);
  must(await mergeCases(tilda.ws(), { survivor: first, other: late, as: "samePerson" }));
  must(await eraseCase(timea.ws(), first, { what: "case", why: "asked" }));
  tilda.phone.setSignal(true);
  await office.everyoneSyncs();
  for (const someone of [timea, tilda, kata]) {
    const shown = () =>
      someone
        .ws()
        .cases.get()
        .list.map(({ id }) => id)
        .sort();
    await until(someone.ws().cases, () => shown().length === 2);
    expect(shown()).toEqual([neighbour, late].sort());
    expect((await shownCase(someone, neighbour)).record.merges).toEqual([]);
    await someone.dies();
    expect(shown()).toEqual([neighbour, late].sort());
    const erased = await until(someone.ws().erasures.list, (all) => all.length > 1);
    expect(erased.map(({ counts }) => Number(counts?.persons)).toSorted((a, b) => a - b)).toEqual([
      0, 1,
    ]);
  }
});

test("a day that is reached asks again only when the day somebody chose is near", async () => {
  const { timea, kata, opens } = await team();
  const id = await opens("Minta Manci");
  must(await closeCase(kata.ws(), id, { outcome: "resolved", note: "" }));
  await office.everyoneSyncs();
  const asksOn = (number: number) => {
    office.setDay(day(number));
    return today(timea.ws()).get().toReview.length === 1;
  };
  expect([asksOn(300), asksOn(340), asksOn(400)]).toEqual([false, true, true]);
  const until500 = { until: firstDayOf(day(500)), why: "The grant asks for it.", seen: [] };
  expect(await keepUntil(timea.ws(), id, { ...until500, until: firstDayOf(day(400)) })).toMatchObject({ error: { type: "DayIsOver" } }); // prettier-ignore
  must(await keepUntil(timea.ws(), id, until500));
  expect([asksOn(401), asksOn(469), asksOn(471)]).toEqual([false, false, true]);
  must(await timea.ws().erasures.setKeepFor({ discrimination: 1, housing: 1, crisis_pregnancy: 1, general: 1 }, [])); // prettier-ignore
  await until(timea.ws().erasures.keepFor, ({ months }) => months.general === 1);
  // What somebody said of this case stands before the rule.
  expect(asksOn(402)).toBe(false);
});
