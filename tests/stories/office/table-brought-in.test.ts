import { afterEach, expect, test } from "vitest";
import { addFollowUp } from "../../../src/app/cases/add-follow-up.ts";
import { reopenCase } from "../../../src/app/cases/close-case.ts";
import { openCase } from "../../../src/app/cases/open-case.ts";
import { bringIn, type LineToMake } from "../../../src/app/import/bring-in.ts";
import { dryRun, type DryLine } from "../../../src/app/import/dry-run.ts";
import { readTable } from "../../../src/app/import/read-table.ts";
import { takeBack } from "../../../src/app/import/take-back.ts";
import type { Workspace } from "../../../src/app/workspace.ts";
import type { FormValues } from "../../../src/domain/forms/form.ts";
import type { TableWords } from "../../../src/domain/import/cell-value.ts";
import { guessColumns, headOf } from "../../../src/domain/import/columns.ts";
import type { Table } from "../../../src/domain/paper/table-file.ts";
import { must, until } from "../../make-app.ts";
import { createOffice, day, shownCase, usualIntake, visit, type Office } from "./office.ts";

let office: Office;
afterEach(() => office.close());

const words: TableWords = {
  field: () => [],
  list: () => [],
  code: (_list, code) => ({ documents: ["Iratok"], debt: ["Adósság"] })[code] ?? [],
};
const csv = `Név;Település;Született;Dátum;Szükséglet;Megjegyzés
Minta Mária;Mintafalva;1987;2026. 10. 1.;Iratok;Személyi igazolvány
Próba Pál;Mintafalva;1990;2.10.2026;Adósság;"=1+1; nem képlet"
Minta Géza;Tesztháza;ezerkilencszáz;2026. 10. 3.;Csoda;

Képzelt Klára;Tesztháza;;2026. október 4.;Iratok, Adósság;
Kepzelt Klara;Teszthaza;;2026. 10. 5.;Iratok;
`;
const forAll: FormValues = { ...usualIntake(), settlement: "" };

async function tableOf(ws: Workspace, text: string): Promise<Table> {
  return must(await readTable(new Blob([text]), ws.timers)).get("") ?? [];
}

async function looked(ws: Workspace, table: Table) {
  const columns = guessColumns(headOf(table).heads, words, []);
  const run = dryRun(ws, { table, columns, sheets: [], forAll, words });
  const { lines } = await until(run, ({ isDone }) => isDone);
  run.release();
  return { columns, lines };
}

const ready = (lines: readonly DryLine[]): readonly LineToMake[] =>
  lines.flatMap((line) => (line.state === "ready" ? [line] : []));

const labels = (ws: Workspace) =>
  ws.cases
    .get()
    .list.map(({ label }) => label)
    .sort();

test("a table is looked at, brought in without its broken line, and taken back but for the case somebody works in", async () => {
  office = await createOffice(day(0));
  const timea = await office.begins("Teszt Tímea");
  const kata = await office.joins("Kitalált Kata");
  must(
    await openCase(
      timea.ws(),
      usualIntake({ person_label: "Minta Maria", birth_year: 1987, settlement: "Mintafalva" }),
    ),
  );

  const table = await tableOf(timea.ws(), csv);
  const { columns, lines } = await looked(timea.ws(), table);
  expect(columns).toEqual(["person_label", "settlement", "birth_year", "opened_on", "need", "note"]); // prettier-ignore
  expect(lines.map(({ line, state }) => `${line} ${state}`)).toEqual([
    "2 ready",
    "3 ready",
    "4 wrong",
    "6 ready",
    "7 ready",
  ]);
  // Line by line in plain words, and who may be here already: a case, and a line further up.
  expect(lines[2]).toMatchObject({
    label: "Minta Géza",
    problems: [
      { place: { column: 2 }, error: { type: "NotANumber", piece: "ezerkilencszáz" } },
      { place: { column: 4 }, error: { type: "NotInList", piece: "Csoda" } },
    ],
  });
  expect(lines[0]?.alike).toMatchObject({ like: { case: timea.ws().cases.get().list[0]?.id } });
  expect(lines[4]?.alike).toMatchObject({ like: { line: 6 } });
  expect(lines.filter(({ alike }) => alike)).toHaveLength(2);
  expect(timea.ws().imports.list.get()).toEqual([]);
  expect(labels(timea.ws())).toEqual(["Minta Maria"]);

  // Who may not bring a table in does not, whatever the screen offers.
  const said = { rows: 5, columns: columns.filter((column) => column !== undefined) };
  const refused = bringIn(kata.ws(), ready(lines), said);
  expect(await until(refused, ({ state }) => state === "failed")).toMatchObject({ made: 0, error: { type: "NotAllowed" } }); // prettier-ignore

  const going = bringIn(timea.ws(), ready(lines), said);
  expect(await until(going, ({ state }) => state === "done")).toMatchObject({ made: 4, of: 4 });
  await office.everyoneSyncs();
  expect(labels(kata.ws())).toEqual(["Kepzelt Klara", "Képzelt Klára", "Minta Maria", "Minta Mária", "Próba Pál"].sort()); // prettier-ignore
  const [imported] = kata.ws().imports.list.get();
  expect(imported).toMatchObject({ rows: 5, made: 4, state: "done", person: timea.ws().me.get().person, columns: said.columns }); // prettier-ignore

  const idOf = (label: string) =>
    kata
      .ws()
      .cases.get()
      .list.find((one) => one.label === label)!.id;
  const [palId, klaraId, mariaId] = ["Próba Pál", "Képzelt Klára", "Minta Mária"].map(idOf);
  const pal = await shownCase(kata, palId!);
  expect(pal.record.opened?.entry).toMatchObject({ import: imported?.id, line: 3, on: "2026-10-02" }); // prettier-ignore
  expect(pal.record.contacts[0]?.entry.note).toBe("=1+1; nem képlet");

  // Kata works in one where everybody hears it, and in another without a signal.
  must(await addFollowUp(kata.ws(), palId!, visit("Beszéltünk a közüzemmel.")));
  await office.everyoneSyncs();
  kata.phone.setSignal(false);
  must(await addFollowUp(kata.ws(), klaraId!, visit("Otthon voltam nála.")));

  const back = takeBack(timea.ws(), imported!, "Visszavett tábla.");
  expect(await until(back, ({ state }) => state === "done")).toMatchObject({ taken: 3, kept: [palId] }); // prettier-ignore
  expect(labels(timea.ws())).toEqual(["Minta Maria", "Próba Pál"]);
  expect(timea.ws().imports.list.get()).toMatchObject([{ state: "undone", made: 4 }]);
  const taken = await shownCase(timea, mariaId!);
  expect(taken.record.status).toMatchObject({ closings: [{ entry: { outcome: "mistake", note: "Visszavett tábla." } }] }); // prettier-ignore

  // What she wrote meanwhile is not hidden with the rest: it opens its case again, and people decide.
  kata.phone.setSignal(true);
  await office.everyoneSyncs();
  for (const { ws } of [timea, kata])
    expect(labels(ws())).toEqual(["Képzelt Klára", "Minta Maria", "Próba Pál"]);
  expect((await shownCase(timea, klaraId!)).record.status.state).toBe("disputed");

  // And a case closed by mistake is opened like any other.
  must(await reopenCase(timea.ws(), mariaId!, { note: "" }));
  expect(labels(timea.ws())).toContain("Minta Mária");
});

test("a long table is left between two cases, what is made stays, and the second time it is known", async () => {
  office = await createOffice(day(0));
  const timea = await office.begins("Teszt Tímea");
  const long = Array.from({ length: 40 }, (_, at) => `Minta ${String.fromCharCode(65 + at)}oltán Ödön;Falu${at};${1950 + at}`); // prettier-ignore
  const table = await tableOf(timea.ws(), ["Név;Település;Született", ...long].join("\n"));
  const { lines } = await looked(timea.ws(), table);
  expect(ready(lines)).toHaveLength(40);

  const going = bringIn(timea.ws(), ready(lines), { rows: 40, columns: [] });
  await until(going, ({ made }) => made > 0);
  going.stop();
  const left = await until(going, ({ state }) => state === "left");
  expect(left.made).toBeGreaterThan(0);
  expect(left.made).toBeLessThan(40);
  expect(timea.ws().cases.get().list).toHaveLength(left.made);
  expect(timea.ws().imports.list.get()).toMatchObject([{ state: "left", made: left.made }]);

  const again = await looked(timea.ws(), table);
  expect(again.lines.filter(({ alike }) => alike && "case" in alike.like)).toHaveLength(left.made);
});
