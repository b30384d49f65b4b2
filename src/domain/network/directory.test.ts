import { expect, test } from "vitest";
import {
  attributed,
  caseId,
  caseNo,
  dana,
  entryId,
  ilona,
  marek,
  worker,
} from "../../../tests/casework.ts";
import { parseImportId } from "../import/import-id.ts";
import type { ErasedCounts } from "../keeping/erased-counts.ts";
import { usualKeepFor } from "../keeping/keep-for.ts";
import type { EntryId } from "../timeline/entry-id.ts";
import { foldDirectory, parseDirectoryEntry, type DirectoryEntry } from "./directory.ts";
import type { ImportState } from "./imported-table.ts"; // prettier-ignore
import { mayAppoint, mayCoordinate, mayManageMembers, mayWrite } from "./role.ts";

const says = (
  id: number,
  by: typeof ilona,
  about: typeof ilona,
  name: string,
  device = about.device,
) => attributed<DirectoryEntry>(id, by, { k: "person", person: about.person, device, name, at: 0 });
const danaManages = (device: string) => device === dana.device;

test("members are known by the names they or the coordinator gave", () => {
  const { names } = foldDirectory(
    [says(1, ilona, ilona, "Ilona"), says(2, dana, marek, "Marek")],
    danaManages,
  );
  expect(names.get(ilona.person)).toBe("Ilona");
  expect(names.get(marek.person)).toBe("Marek");
});

test("nobody can rename a colleague, or write under her name", () => {
  const entries = [
    says(9, ilona, ilona, "Ilona"),
    says(1, marek, ilona, "Nobody"),
    says(2, marek, ilona, "Ilona", marek.device),
  ];
  const { names, personOf } = foldDirectory(entries, danaManages);
  expect(names.get(ilona.person)).toBe("Ilona");
  expect(personOf(marek.device)).toBe(marek.person);
});

test("a second phone is hers when the coordinator says so", () => {
  const second = worker(77);
  const { personOf } = foldDirectory([says(1, dana, ilona, "Ilona", second.device)], danaManages);
  expect(personOf(second.device)).toBe(ilona.person);
});

test("a phone that was let in for her says nothing else of itself, whatever its role", () => {
  const second = worker(77);
  const linkedBy = (device: string) => (device === second.device ? ilona.device : undefined);
  const own = [
    says(1, second, second, "Somebody"),
    says(2, second, marek, "Marek", second.device),
    says(3, ilona, ilona, "Ilona"),
  ];
  for (const manages of [danaManages, (device: string) => device === second.device]) {
    const { personOf } = foldDirectory(own, manages, linkedBy);
    expect(personOf(second.device)).toBe(ilona.person);
  }
  const saidOn = (id: number, at: number) =>
    attributed<DirectoryEntry>(id, dana, {
      ...says(id, dana, ilona, "Ilona", second.device).entry,
      at,
    } as DirectoryEntry);
  // She corrects the name later, and coordinates no more after that: it was let in when it was let in.
  const said = [saidOn(4, 5_000), saidOn(5, 9_000)];
  for (const manages of [danaManages, () => false]) {
    const { personOf, saidAt } = foldDirectory([...own, ...said], manages, linkedBy);
    expect(personOf(second.device)).toBe(ilona.person);
    expect(saidAt(second.device, dana.device)).toBe(5_000);
    expect(saidAt(second.device, marek.device)).toBeUndefined();
  }
  const { names } = foldDirectory([...own, ...said], danaManages, linkedBy);
  expect(names.get(ilona.person)).toBe("Ilona");
});

test("a rename that knew the old name replaces it; the network's name is the coordinator's to give", () => {
  const before = says(1, ilona, ilona, "Ilona");
  const after = attributed<DirectoryEntry>(2, ilona, {
    ...before.entry,
    name: "Ilona K.",
    r: [before.id],
  } as DirectoryEntry);
  const network = (id: number, by: typeof ilona, name: string) =>
    attributed<DirectoryEntry>(id, by, { k: "network", name, at: 0 });
  const directory = foldDirectory(
    [before, after, network(3, marek, "Mine"), network(4, dana, "Ours")],
    danaManages,
  );
  expect(directory.names.get(ilona.person)).toBe("Ilona K.");
  expect(directory.networkName).toBe("Ours");
});

test("the directory reads only what it knows", () => {
  const person = {
    k: "person",
    person: ilona.person,
    device: ilona.device,
    name: "Ilona",
    at: 0,
    r: [entryId(1)],
  };
  expect(parseDirectoryEntry(person)).toEqual({ ok: true, value: person });
  for (const wrong of [
    null,
    3,
    { ...person, name: 4 },
    { ...person, device: "?" },
    { ...person, r: ["?"] },
    { ...person, k: "x" },
  ])
    expect(parseDirectoryEntry(wrong).ok).toBe(false);
});

test("a list that left the app is kept under whoever signed that it did, the latest first", () => {
  const second = worker(77);
  const took = (id: number, by: typeof ilona, at: number) =>
    attributed<DirectoryEntry>(id, by, {
      k: "export",
      at,
      rows: 12,
      columns: ["no", "type"],
      withNames: false,
    });
  const { exports } = foldDirectory(
    [says(1, dana, ilona, "Ilona", second.device), took(2, second, 1_000), took(3, dana, 2_000)],
    danaManages,
  );
  expect(exports.map(({ person, at, rows }) => ({ person, at, rows }))).toEqual([
    { person: dana.person, at: 2_000, rows: 12 },
    { person: ilona.person, at: 1_000, rows: 12 },
  ]);
});

test("what is said of a list that left the app is read with limits", () => {
  const entry = { k: "export", at: 0, rows: 12, columns: ["no"], withNames: true };
  expect(parseDirectoryEntry(entry)).toEqual({ ok: true, value: entry });
  for (const wrong of [
    { ...entry, rows: -1 },
    { ...entry, rows: 1.5 },
    { ...entry, columns: "no" },
    { ...entry, columns: [3] },
    { ...entry, columns: Array.from({ length: 101 }, () => "no") },
    { ...entry, withNames: "yes" },
  ])
    expect(parseDirectoryEntry(wrong).ok).toBe(false);
});

test("each role may do what it is for", () => {
  expect(
    ["owner", "coordinator", "mediator", "reader"].map((role) => mayWrite(role as "owner")),
  ).toEqual([true, true, true, false]);
  expect(mayCoordinate("mediator")).toBe(false);
  expect(mayManageMembers("coordinator")).toBe(true);
  expect(mayAppoint("coordinator", "coordinator")).toBe(false);
  expect(mayAppoint("owner", "coordinator")).toBe(true);
});

test("an import is logged from its first word to its last, whoever takes it back", () => {
  const id = parseImportId("00000000000000aa")!;
  const imported = (at: number, state: ImportState, made: number): DirectoryEntry => ({ k: "import", at, id, rows: 12, made, columns: ["phone"], state }); // prettier-ignore
  const { imports } = foldDirectory(
    [
      attributed(3, marek, imported(30, "undone", 10)),
      attributed(1, ilona, imported(10, "begun", 0)),
      attributed(2, ilona, imported(20, "done", 10)),
    ],
    () => true,
  );
  expect(imports).toEqual([{ id, rows: 12, made: 10, columns: ["phone"], state: "undone", person: ilona.person, at: 10 }]); // prettier-ignore
  expect(parseDirectoryEntry({ ...imported(1, "done", 1), made: -1 })).toMatchObject({ ok: false });
});

test("of two changes of a question made apart all devices show the same one, until somebody knew both", () => {
  const asked = (label: string, r?: readonly EntryId[]): DirectoryEntry => ({
    k: "asked",
    at: 1,
    question: {
      id: "own_00000000000000aa",
      caseType: "core",
      kind: "text",
      label: { en: label },
      sensitive: "no",
      order: 1,
    },
    ...(r && { r }),
  });
  const first = attributed(1, ilona, asked("First"));
  const here = attributed(2, ilona, asked("Here", [first.id]));
  const there = attributed(3, marek, asked("There", [first.id]));
  const labels = (...entries: Parameters<typeof foldDirectory>[0]) =>
    foldDirectory(entries, () => true).questions.map(({ question, saidBy }) => [question.label["en"], saidBy.length]); // prettier-ignore
  expect(labels(first)).toEqual([["First", 1]]);
  expect(labels(there, first, here)).toEqual(labels(here, there, first));
  expect(labels(first, here, there)).toEqual([["Here", 2]]);
  const both = attributed(4, dana, asked("Both", [here.id, there.id]));
  expect(labels(first, here, there, both)).toEqual([["Both", 1]]);
  expect(parseDirectoryEntry({ ...first.entry, question: {} })).toMatchObject({ ok: false });
});

test("an erased case stands once, with whoever said it first, and stays when she coordinates no more", () => {
  const erased = (what: "case" | "person", counts?: ErasedCounts): DirectoryEntry => ({
    k: "erased",
    at: 40,
    case: caseId(7),
    no: caseNo(),
    type: "general",
    what,
    why: "asked",
    ...(counts && { counts }),
  });
  const counts = { persons: 1, anonymous: 0, contacts: [] };
  const one = attributed(1, marek, erased("case", counts));
  const other = attributed(2, dana, erased("case"));
  const name = attributed(3, dana, erased("person"));
  const fold = (...entries: Parameters<typeof foldDirectory>[0]) =>
    foldDirectory(entries, () => false).erased;
  expect(fold(other, one, name)).toEqual(fold(one, name, other));
  expect(fold(one, other)).toEqual([{ case: caseId(7), no: caseNo(), type: "general", what: "case", why: "asked", counts, id: one.id, person: marek.person, at: 40 }]); // prettier-ignore
  expect(fold(one, other, name).map(({ what }) => what)).toEqual(["case", "person"]);
  const sent: unknown = JSON.parse(JSON.stringify(one.entry));
  expect(parseDirectoryEntry(sent)).toEqual({ ok: true, value: one.entry });
  for (const bad of [{ no: "x" }, { what: "all" }, { counts: {} }, { case: "y" }])
    expect(parseDirectoryEntry({ ...one.entry, ...bad })).toMatchObject({ ok: false });
});

test("how long cases are kept is what the network said last, and our own months until then", () => {
  const rule = (general: number, r?: readonly EntryId[]): DirectoryEntry => ({
    k: "keepFor",
    at: 1,
    months: { ...usualKeepFor, general },
    ...(r && { r }),
  });
  const first = attributed(1, marek, rule(24));
  const next = attributed(2, marek, rule(6, [first.id]));
  const monthsOf = (...entries: Parameters<typeof foldDirectory>[0]) =>
    foldDirectory(entries, () => true).keepFor;
  expect(monthsOf()).toEqual({ months: usualKeepFor, saidBy: [] });
  expect(monthsOf(next, first)).toMatchObject({ months: { general: 6 }, saidBy: [next.id] });
  expect(parseDirectoryEntry({ ...first.entry, months: { general: 0 } })).toMatchObject({ ok: false }); // prettier-ignore
});
