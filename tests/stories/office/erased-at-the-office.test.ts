import { afterEach, expect, test, vi } from "vitest";
import { addFollowUp } from "../../../src/app/cases/add-follow-up.ts";
import { openCase } from "../../../src/app/cases/open-case.ts";
import { removeMember } from "../../../src/app/network/change-members.ts";
import { nobodyCompares } from "../../../src/app/network/nobody-compares.ts";
import { eraseCase } from "../../../src/app/keeping/erase-case.ts";
import { must, until } from "../../make-app.ts";
import {
  createOffice,
  day,
  meetUntil,
  shownCase,
  usualIntake,
  visit,
  type Office,
  type Worker,
} from "./office.ts";

let office: Office;
afterEach(() => office.close());

const untilTrue = (isTrue: () => boolean, workers: readonly Worker[], on: number) =>
  meetUntil(office, isTrue, workers, on);

test("a week after a colleague's phone has confirmed what is left, the office has nothing of who was erased, and a new phone everything of the others", async () => {
  office = await createOffice(day(-1));
  const timea = await office.begins("Teszt Tímea");
  const tilda = await office.joins("Teszt Tilda", "coordinator");
  const kata = await office.joins("Kitalált Kata");
  const opens = async (label: string) =>
    must(await openCase(kata.ws(), usualIntake({ person_label: label }))).caseId;
  const [stays, goes] = [await opens("Próba Péter"), await opens("Minta Manci")];
  for (const id of [stays, goes]) must(await addFollowUp(kata.ws(), id, visit("At the school.")));
  await office.everyoneSyncs();
  must(await eraseCase(timea.ws(), goes, { what: "case", why: "asked" }));
  const team = [timea, tilda, kata];

  // Whose turn it is writes one; a colleague's phone compares it with its own.
  await untilTrue(() => office.kept().isConfirmed, team, 2);
  const before = office.kept();
  expect(before.purged).toBe(0);
  await untilTrue(() => office.kept().purged > 0, team, 10);
  expect(office.kept().envelopes).toBeLessThan(before.envelopes);

  const dana = await office.joins("Dr. Próba Dana");
  await office.everyoneSyncs();
  expect(dana.ws().cases.get().list.map(({ id }) => id)).toEqual([stays]); // prettier-ignore
  const [hers, katas] = [await shownCase(dana, stays), await shownCase(kata, stays)];
  expect(hers.record.entries.map(({ entry }) => entry)).toEqual(katas.record.entries.map(({ entry }) => entry)); // prettier-ignore
  expect(hers.record.entries.map(({ id }) => id)).toEqual(katas.record.entries.map(({ id }) => id));
  expect(dana.phone.disk.stored.size).toBeLessThan(kata.phone.disk.stored.size);

  // She goes on from there like everybody else.
  must(await addFollowUp(dana.ws(), stays, visit("She was at home.")));
  await office.everyoneSyncs();
  expect((await shownCase(kata, stays)).record.entries.length).toBe(hers.record.entries.length + 1);
});

test("who was away meanwhile gets everything by hand from a phone that has no envelopes of it itself, and nothing twice from the office", async () => {
  office = await createOffice(day(-1));
  const timea = await office.begins("Teszt Tímea");
  const tilda = await office.joins("Teszt Tilda", "coordinator");
  const kata = await office.joins("Kitalált Kata");
  const ilona = await office.joins("Képzelt Ilona");
  await office.everyoneSyncs();
  ilona.phone.setSignal(false);
  office.leaves(ilona);
  const team = [timea, tilda, kata];
  const opens = async (label: string) =>
    must(await openCase(kata.ws(), usualIntake({ person_label: label }))).caseId;
  const [stays, goes] = [await opens("Próba Péter"), await opens("Minta Manci")];
  for (const id of [stays, goes]) must(await addFollowUp(kata.ws(), id, visit("At the school.")));
  await office.everyoneSyncs();
  must(await eraseCase(timea.ws(), goes, { what: "case", why: "asked" }));
  await untilTrue(() => office.kept().isConfirmed, team, 2);
  await untilTrue(() => office.kept().purged > 0, team, 10);

  const dana = await office.joins("Dr. Próba Dana");
  await office.everyoneSyncs();
  const [katas, danas] = [await shownCase(kata, stays), await shownCase(dana, stays)];
  expect(danas.record.entries).toHaveLength(katas.record.entries.length);
  expect(rowsOf(dana, kata)).toBe(0);

  // In the village, with no line.
  dana.phone.setSignal(false);
  const passing = async (worker: Worker) => worker.ws().passingOn!();
  const code = await (await passing(ilona)).ownCode();
  const { file } = must(await (await passing(dana)).give({ what: "missing", code }, { withPhotos: false })); // prettier-ignore
  const taken = must(await (await passing(ilona)).take(file));
  expect(taken).toMatchObject({ isWhole: true, waiting: 0 });
  expect(
    ilona
      .ws()
      .cases.get()
      .list.map(({ id }) => id),
  ).toEqual([stays]);
  const idsOf = async (worker: Worker) =>
    (await shownCase(worker, stays)).record.entries.map(({ id }) => id);
  expect(await idsOf(ilona)).toEqual(await idsOf(kata));

  // At the office again she goes on like everybody else.
  for (const { phone } of [dana, ilona]) phone.setSignal(true);
  must(await addFollowUp(ilona.ws(), stays, visit("She was at home.")));
  await until(ilona.ws().sync, ({ state, waiting }) => state === "online" && waiting === 0);
  await office.everyoneSyncs();
  expect(await idsOf(ilona)).toHaveLength(katas.record.entries.length + 1);
  expect(await idsOf(kata)).toEqual(await idsOf(ilona));
});

test("after a month a phone that has compared the summary lets go of the envelopes in it, and gives the summary to an office that has lost both: to who is new, and to who has only the beginning", async () => {
  office = await createOffice(day(-1));
  const timea = await office.begins("Teszt Tímea");
  const tilda = await office.joins("Teszt Tilda", "coordinator");
  const kata = await office.joins("Kitalált Kata");
  const ilona = await office.joins("Képzelt Ilona");
  await office.everyoneSyncs();
  ilona.phone.setSignal(false);
  office.leaves(ilona);
  const losesAll = office.backup();
  const opens = async (label: string) =>
    must(await openCase(kata.ws(), usualIntake({ person_label: label }))).caseId;
  const [stays, goes] = [await opens("Próba Péter"), await opens("Minta Manci")];
  await office.everyoneSyncs();
  for (let visits = 0; visits < 5; visits++) {
    must(await addFollowUp(kata.ws(), stays, visit(`Visit ${visits}.`)));
    await office.everyoneSyncs();
  }
  must(await eraseCase(timea.ws(), goes, { what: "case", why: "asked" }));
  const team = [timea, tilda, kata];
  await untilTrue(() => office.kept().isConfirmed, team, 2);
  const before = Math.min(rowsOf(timea, kata), rowsOf(tilda, kata));
  expect(before).toBeGreaterThan(5);
  // Not a day too early, and on the phone that compared it.
  await untilTrue(() => office.kept().purged > 0, team, 20);
  expect(Math.min(rowsOf(timea, kata), rowsOf(tilda, kata))).toBe(before);
  await untilTrue(() => Math.min(rowsOf(timea, kata), rowsOf(tilda, kata)) < before, team, 40);
  const keeper = rowsOf(timea, kata) < before ? timea : tilda;
  expect(rowsOf(keeper, kata)).toBe(1);

  // Everybody else is away when the relay's disk dies, and an old copy is put in its place.
  for (const one of team)
    if (one !== keeper) {
      one.phone.setSignal(false);
      office.leaves(one);
    }
  await losesAll();
  await untilTrue(() => office.kept().isConfirmed, [keeper], 41);
  const dana = await office.joins("Dr. Próba Dana");
  await office.everyoneSyncs();
  const idsOf = async (worker: Worker) =>
    (await shownCase(worker, stays)).record.entries.map(({ id }) => id);
  expect(
    dana
      .ws()
      .cases.get()
      .list.map(({ id }) => id),
  ).toEqual([stays]);
  expect(await idsOf(dana)).toEqual(await idsOf(kata));

  // Who has the beginning from before finds in the log only what it has itself, and the rest in the summary.
  ilona.phone.setSignal(true);
  await until(ilona.ws().cases, ({ list }) => list.length === 1);
  await until(ilona.ws().sync, ({ state, heldBack }) => state === "online" && heldBack === 0);
  expect(await idsOf(ilona)).toEqual(await idsOf(kata));
});

/** Envelopes of the other's phone that lie on this one. */
const rowsOf = ({ phone }: Worker, other: Worker): number =>
  phone.disk.stored.get(other.phone.disk.meta!.device)?.size ?? 0;

test("who works alone with one phone has it compare its own summary once it was closed, so that the office lets go of who was erased; whoever joins later has everything", async () => {
  office = await createOffice(day(-1));
  const petra = await office.begins("Pokusná Petra");
  const opens = async (label: string) =>
    must(await openCase(petra.ws(), usualIntake({ person_label: label }))).caseId;
  const [stays, goes] = [await opens("Próba Péter"), await opens("Minta Manci")];
  for (const id of [stays, goes]) must(await addFollowUp(petra.ws(), id, visit("At the school.")));
  await office.everyoneSyncs();
  must(await eraseCase(petra.ws(), goes, { what: "case", why: "asked" }));
  await untilTrue(() => petra.phone.disk.meta?.snapshotMadeAt !== undefined, [petra], 2);
  await office.everyoneSyncs();
  // Not the app that has just written it.
  expect(office.kept().isConfirmed).toBe(false);
  await petra.dies();
  await untilTrue(() => office.kept().isConfirmed, [petra], 3);
  await untilTrue(() => office.kept().purged > 0, [petra], 11);

  for (const role of ["mediator", "coordinator"] as const) {
    const joined = await office.joins(`Dr. Próba Dana, ${role}`, role);
    await office.everyoneSyncs();
    expect(joined.ws().cases.get().list.map(({ id }) => id)).toEqual([stays]); // prettier-ignore
    const [hers, petras] = [await shownCase(joined, stays), await shownCase(petra, stays)];
    expect(hers.record.entries.map(({ id }) => id)).toEqual(petras.record.entries.map(({ id }) => id)); // prettier-ignore
    must(await addFollowUp(joined.ws(), stays, visit(`The ${role} was there.`)));
    await office.everyoneSyncs();
  }
  expect((await shownCase(petra, stays)).record.contacts).toHaveLength(4);
});

test("who is left alone with what colleagues have written is told that a second device is needed; with her own laptop the office lets go of who was erased", async () => {
  office = await createOffice(day(-1));
  const petra = await office.begins("Pokusná Petra");
  const kata = await office.joins("Kitalált Kata");
  const [stays, goes] = [
    must(await openCase(kata.ws(), usualIntake({ person_label: "Próba Péter" }))).caseId,
    must(await openCase(kata.ws(), usualIntake({ person_label: "Minta Manci" }))).caseId,
  ];
  await office.everyoneSyncs();
  const isTold = () => nobodyCompares(petra.ws().members.get(), petra.ws().guests!.rooms.get());
  expect(isTold()).toBe(false);
  const { person } = kata.ws().me.get();
  await vi.waitFor(async () => must(await removeMember(petra.ws(), person)), 10_000);
  office.leaves(kata);
  await until(petra.ws().members, () => isTold());

  must(await eraseCase(petra.ws(), goes, { what: "case", why: "asked" }));
  await untilTrue(() => petra.phone.disk.meta?.snapshotMadeAt !== undefined, [petra], 2);
  for (const later of [3, 12, 50]) {
    await petra.dies();
    await untilTrue(() => true, [petra], later);
    await office.everyoneSyncs();
  }
  expect(office.kept()).toMatchObject({ isConfirmed: false, purged: 0 });
  expect(isTold()).toBe(true);

  const laptop = await office.newPhone("Petra's laptop");
  await office.links(petra, laptop);
  await until(petra.ws().members, () => !isTold());
  const both = [petra, laptop];
  await untilTrue(() => office.kept().isConfirmed, both, 54);
  await untilTrue(() => office.kept().purged > 0, both, 70);
  const [there, here] = [await shownCase(laptop, stays), await shownCase(petra, stays)];
  expect(there.record.entries.map(({ id }) => id)).toEqual(here.record.entries.map(({ id }) => id));
  expect(laptop.ws().cases.get().summaries.has(goes)).toBe(false);
});

test("400 days later a phone comes back with unsent work of who was erased, when the office has long let the log go; nothing of her returns, neither by the line nor by a file", async () => {
  office = await createOffice(day(-1));
  const timea = await office.begins("Teszt Tímea");
  const tilda = await office.joins("Teszt Tilda", "coordinator");
  const kata = await office.joins("Kitalált Kata");
  const petra = await office.joins("Pokusná Petra");
  const opens = async (label: string) =>
    must(await openCase(kata.ws(), usualIntake({ person_label: label }))).caseId;
  const [stays, goes] = [await opens("Próba Péter"), await opens("Minta Manci")];
  await office.everyoneSyncs();
  const identity = (await shownCase(petra, goes)).record.identity!;

  // Petra's phone lies in a drawer, with a visit that never went out.
  petra.phone.setSignal(false);
  must(await addFollowUp(petra.ws(), goes, visit("Went with Manci to the town hall.")));
  must(await addFollowUp(petra.ws(), stays, visit("Péter was at home.")));
  office.leaves(petra);
  must(await eraseCase(timea.ws(), goes, { what: "case", why: "asked" }));
  const team = [timea, tilda, kata];
  await untilTrue(() => office.kept().isConfirmed, team, 2);
  await untilTrue(() => office.kept().purged > 0, team, 10);

  // D400. Before there is a signal she gives Kata all she has, in a file.
  office.setDay(day(400));
  petra.phone.setClock(day(400));
  await petra.dies();
  expect((await shownCase(petra, goes)).record.contacts).toHaveLength(2);
  const hers = await petra.ws().passingOn!();
  const { file } = must(await hers.give({ what: "everything" }, { withPhotos: false }));
  must(await (await kata.ws().passingOn!()).take(file));
  const isGone = (worker: Worker) => {
    expect(worker.ws().cases.get().list.map(({ id }) => id)).toEqual([stays]); // prettier-ignore
    const { channels, values } = worker.phone.disk;
    const rests = [...channels.keys(), ...values.keys()].filter((key) =>
      [goes, identity].some((id) => key.includes(id)),
    );
    expect(rests).toEqual([]);
  };
  isGone(kata);

  petra.phone.setSignal(true);
  await until(petra.ws().cases, ({ list }) => list.length === 1);
  await until(petra.ws().sync, ({ waiting, state }) => waiting === 0 && state === "online");
  await office.everyoneSyncs();
  for (const someone of [...team, petra]) {
    await someone.dies();
    await until(someone.ws().cases, ({ loaded }) => loaded);
    isGone(someone);
    // What she did for the other is there, and comes once.
    const { record } = await shownCase(someone, stays);
    expect(record.contacts.filter(({ entry }) => entry.note === "Péter was at home.")).toHaveLength(
      1,
    );
  }
  // A phone that joins now never hears a word of her.
  const dana = await office.joins("Dr. Próba Dana");
  await office.everyoneSyncs();
  isGone(dana);
});
