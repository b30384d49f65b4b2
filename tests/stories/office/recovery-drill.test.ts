import { afterEach, expect, test } from "vitest";
import { openCase } from "../../../src/app/cases/open-case.ts";
import { recoveryMade } from "../../../src/app/network/recovery-made.ts";
import { removeMember } from "../../../src/app/network/change-members.ts";
import type { SheetKind } from "../../../src/app/network/membership.ts";
import {
  beginNewSheet,
  confirmRecoverySheet,
  groupsToAsk,
  recoverySheet,
} from "../../../src/app/network/recovery.ts";
import { openSheet, type FoundNetwork } from "../../../src/app/session/open-sheet.ts";
import { readPaper, type PapersRead } from "../../../src/app/session/recovery-papers.ts";
import { restoreNetwork } from "../../../src/app/session/restore-network.ts";
import type { CaseId } from "../../../src/domain/cases/case-id.ts";
import { must, until, usualSecret } from "../../make-app.ts";
import { createOffice, day, shownCase, usualIntake, type Office, type Worker } from "./office.ts"; // prettier-ignore

// Saturday night the office burns down, with the phones in it. On Monday there is a new laptop, and a piece of paper from Marek's mother.

let office: Office;
afterEach(() => office.close());

/** What stands on each paper, after it has been asked back. */
async function prints(owner: Worker, kind: SheetKind = "whole"): Promise<readonly string[]> {
  const sheet = must(await recoverySheet(owner.ws(), kind));
  const asked = groupsToAsk(sheet, owner.phone.app.random);
  const typed = asked.map(({ paper, group }) => sheet.papers[paper]!.groups[group]!);
  must(await confirmRecoverySheet(owner.ws(), { sheet, asked, typed }));
  return sheet.papers.map(({ groups }) => groups.join(" "));
}

const labelOn = (worker: Worker, id: CaseId) => worker.ws().cases.get().summaries.get(id)?.label;

async function types(papers: readonly string[]): Promise<PapersRead> {
  let read: PapersRead | undefined;
  for (const paper of papers) read = must(await readPaper(read, paper));
  return read!;
}

async function opens(computer: Worker, papers: readonly string[]) {
  const read = await types(papers);
  if (read.state !== "whole") throw new Error("a part is missing");
  return openSheet(computer.phone.app, read.key);
}

async function restores(
  computer: Worker,
  found: FoundNetwork,
  { name, removeOthers = true }: { readonly name: string; readonly removeOthers?: boolean },
): Promise<void> {
  const person = found.people.find((one) => one.name === name);
  must(
    await restoreNetwork(computer.phone.app, found, {
      as: person ?? { name },
      removeOthers,
      secret: usualSecret,
    }),
  );
  const joining = computer.phone.app.session.get();
  if (joining.state !== "joining") throw new Error(joining.state);
  must(await joining.check());
  await until(computer.ws().sync, ({ state, waiting }) => state === "online" && waiting === 0);
}

test("the drill: printed, every phone lost, typed on a new laptop, and every case can be read", async () => {
  office = await createOffice(day(0));
  const marek = await office.begins("Marek");
  const paper = await prints(marek);
  const ilona = await office.joins("Ilona");
  // Two removals later the key is another one; the sheet opens it all the same.
  const jana = await office.joins("Jana");
  must(await removeMember(marek.ws(), jana.ws().me.get().person));
  office.leaves(jana);
  const { caseId } = must(await openCase(ilona.ws(), usualIntake({ person_label: "Minta Mária" })));
  await office.everyoneSyncs();
  const { person } = marek.ws().me.get();
  for (const gone of [marek, ilona]) {
    gone.phone.setSignal(false);
    office.leaves(gone);
  }

  office.setDay(day(2));
  const laptop = await office.newPhone("The new laptop");
  const found = must(await opens(laptop, [paper[0]!.toLowerCase().replaceAll(" ", "-")]));
  expect(found).toMatchObject({ name: "Testháló", cases: 1, isBehind: false });
  expect(found.people.filter(({ removed }) => !removed).map(({ name }) => name)).toEqual([
    "Marek",
    "Ilona",
  ]);
  await restores(laptop, found, { name: "Marek" });
  await office.everyoneSyncs();

  // He is who he was, alone on the roster, and reads what Ilona wrote.
  expect(laptop.ws().me.get()).toMatchObject({ person, name: "Marek", role: "owner" });
  expect((await shownCase(laptop, caseId)).record.opened).toBeDefined();
  expect(labelOn(laptop, caseId)).toBe("Minta Mária");
  const active = laptop.ws().members.get().flatMap(({ phones }) => phones.filter(({ removed }) => !removed)); // prettier-ignore
  expect(active.map(({ device }) => device)).toEqual([laptop.ws().me.get().device]);
  ilona.phone.setSignal(true);
  await until(ilona.phone.app.session, ({ state }) => state === "removed");

  // The sheet is used up; the next one is asked for, and opens the network again.
  expect(recoveryMade(laptop.ws()).get()).toBe(false);
  const another = await office.newPhone("Another laptop");
  expect(await opens(another, paper)).toMatchObject({ error: { type: "SheetUsed" } });
  const next = must(await opens(another, await prints(laptop)));
  expect(next.cases).toBe(1);
  await next.close();
  office.leaves(another);
  await marek.phone.stop();
  await ilona.phone.stop();
});

test("phones that were found again may stay", async () => {
  office = await createOffice(day(0));
  const marek = await office.begins("Marek");
  const paper = await prints(marek);
  const ilona = await office.joins("Ilona");
  await office.everyoneSyncs();
  const laptop = await office.newPhone("The new laptop");
  const found = must(await opens(laptop, paper));
  await restores(laptop, found, { name: "Dana", removeOthers: false });
  const { caseId } = must(await openCase(ilona.ws(), usualIntake({ person_label: "Minta Mária" })));
  await office.everyoneSyncs();
  expect(labelOn(laptop, caseId)).toBe("Minta Mária");
  await until(ilona.ws().members, (all) => all.some(({ name }) => name === "Dana"));
  expect(ilona.ws().sync.get().refusal).toBeUndefined();
});

test("two of three parts restore, in any order; parts of two sheets, or one twice, do not", async () => {
  office = await createOffice(day(0));
  const marek = await office.begins("Marek");
  const early = must(await recoverySheet(marek.ws(), "twoOfThree"));
  const parts = await prints(marek, "twoOfThree");
  expect(parts).toHaveLength(3);
  const laptop = await office.newPhone("The new laptop");

  const [one, , three] = parts;
  const first = must(await readPaper(undefined, one!));
  expect(first.state).toBe("onePart");
  expect(await readPaper(first, one!)).toMatchObject({ error: { type: "SamePart" } });
  const mixed = early.papers[1]!.groups.join("");
  expect(await readPaper(first, mixed)).toMatchObject({ error: { type: "OtherSheet" } });
  const mistyped = three!.replace(/^./, (letter) => (letter === "7" ? "8" : "7"));
  expect(await readPaper(first, mistyped)).toMatchObject({
    error: { type: "WrongGroups", groups: [0] },
  });
  const found = must(await opens(laptop, [three!, one!]));
  await restores(laptop, found, { name: "Marek" });
  expect(laptop.ws().me.get().role).toBe("owner");
  office.leaves(marek);
  await marek.phone.stop();
});

test("two of the three are asked back before they count", async () => {
  office = await createOffice(day(0));
  const marek = await office.begins("Marek");
  const sheet = must(await recoverySheet(marek.ws(), "twoOfThree"));
  const asked = groupsToAsk(sheet, marek.phone.app.random);
  expect(new Set(asked.map(({ paper }) => paper)).size).toBe(2);
  const typed = asked.map(({ paper, group }) => sheet.papers[paper]!.groups[group]!);
  const answer = (groups: readonly string[], of = asked) =>
    confirmRecoverySheet(marek.ws(), { sheet, asked: of, typed: groups });
  expect(await answer(typed.with(3, typed[0]!))).toMatchObject({ error: { type: "WrongGroups" } });
  // One of the papers alone is not enough.
  expect(await answer(typed.slice(0, 2), asked.slice(0, 2))).toMatchObject({
    error: { type: "WrongGroups" },
  });
  expect(recoveryMade(marek.ws()).get()).toBe(false);
  must(await answer(typed));
  expect(recoveryMade(marek.ws()).get()).toBe(true);
});

test("a new sheet takes the place of the old one, which then opens nothing", async () => {
  office = await createOffice(day(0));
  const marek = await office.begins("Marek");
  const old = await prints(marek);
  must(await beginNewSheet(marek.ws()));
  expect(recoveryMade(marek.ws()).get()).toBe(false);
  // Without a signal nothing is printed that nobody has sealed a key to.
  marek.phone.setSignal(false);
  expect(await recoverySheet(marek.ws())).toMatchObject({ error: { type: "Offline" } });
  const laptop = await office.newPhone("The new laptop");
  const still = must(await opens(laptop, old));
  await still.close();

  marek.phone.setSignal(true);
  await until(marek.ws().sync, ({ state }) => state === "online");
  const paper = await prints(marek);
  expect(await opens(laptop, old)).toMatchObject({ error: { type: "SheetUsed" } });
  const found = must(await opens(laptop, paper));
  await found.close();
});

test("a relay that shows an old roster is found out by what the members wrote", async () => {
  office = await createOffice(day(0));
  const marek = await office.begins("Marek");
  const paper = await prints(marek);
  const ilona = await office.joins("Ilona");
  await office.everyoneSyncs();
  const jana = await office.joins("Jana");
  must(await openCase(ilona.ws(), usualIntake({ person_label: "Minta Mária" })));
  await office.everyoneSyncs();

  const laptop = await office.newPhone("The new laptop");
  const honest = must(await opens(laptop, paper));
  expect(honest.isBehind).toBe(false);
  await honest.close();
  for (const { phone } of [marek, ilona, jana]) phone.setSignal(false);
  await office.forgetsRoster(ilona.phone.disk.roster.length - 1);
  const found = must(await opens(laptop, paper));
  expect(found.isBehind).toBe(true);
  await found.close();
});

test("what is no sheet, and a sheet of a network the relay does not know, are said to be that", async () => {
  office = await createOffice(day(0));
  const laptop = await office.newPhone("The new laptop");
  for (const [text, type] of [
    ["", "NotLetters"],
    ["https://teren.example/#join-1.x", "NotLetters"],
    ["7K2M", "WrongLength"],
    ["0000 ".repeat(24), "WrongGroups"],
  ] as const)
    expect(await readPaper(undefined, text)).toMatchObject({ error: { type } });
  const key = { seed: new Uint8Array(32).fill(7), network: new Uint8Array(10).fill(9) };
  expect(await openSheet(laptop.phone.app, key)).toMatchObject({
    error: { type: "UnknownNetwork" },
  });
  laptop.phone.setSignal(false);
  expect(await openSheet(laptop.phone.app, key)).toMatchObject({ error: { type: "Offline" } });
});
