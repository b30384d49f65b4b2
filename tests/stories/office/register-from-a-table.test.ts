import { afterEach, expect, test } from "vitest";
import { bringInRegister } from "../../../src/app/import/bring-in-register.ts";
import { readTable } from "../../../src/app/import/read-table.ts";
import { takeBackRegister } from "../../../src/app/import/take-back-register.ts";
import { putInRegister } from "../../../src/app/lists/put-in-list.ts";
import { registerView } from "../../../src/app/lists/register-view.ts";
import { createCellReader, type TableWords } from "../../../src/domain/import/cell-value.ts";
import { headOf } from "../../../src/domain/import/columns.ts";
import {
  listOfColumns,
  registerLines,
  registerList,
  type MadeRegistered,
} from "../../../src/domain/import/register-lines.ts";
import { createThingGuesser, parseThingTarget } from "../../../src/domain/import/thing-columns.ts";
import { saidOf, thingsIn, type Lists } from "../../../src/domain/lists/fold-lists.ts";
import type { RegisterId } from "../../../src/domain/lists/list-id.ts";
import { parseLocalDate } from "../../../src/domain/time/partial-date.ts";
import { must, until } from "../../make-app.ts";
import { createOffice, day, type Office, type Worker } from "./office.ts";

let office: Office;
afterEach(() => office.close());

const heads: Readonly<Record<string, string>> = {
  flat_address: "Cím",
  flat_settlement: "Település",
  flat_region: "Megye",
  flat_state: "Hol tart",
  flat_rooms: "Szobák",
  flat_rent: "Havi bérleti díj",
  flat_landlord: "Bérbeadó",
  landlord_name: "Név",
  landlord_agrees: "Beleegyezik",
};
const words: TableWords = {
  field: (id) => (heads[id] === undefined ? [] : [heads[id]]),
  list: () => [],
  code: (_list, code) => ({ free: ["szabad"], let: ["kiadva"] })[code] ?? [],
};

const landlords = "Név;Beleegyezik\nKitalált Kft;igen\nMinta Mátyás;nem tudom\n";
const flats = `Cím;Település;Megye;Hol tart;Szobák;Havi bérleti díj;Bérbeadó
Minta utca 1;Mintafalva;Nógrád;szabad;2;60000;Kitalált Kft
Próba tér 4;Próbaháza;Nógrád;szabad;sok;75000;
Minta utca 1;Mintafalva;Nógrád;kiadva;3;80000;Kitalált Kft
Teszt köz 2;Tesztháza;Nógrád;szabad;1;45000;Senki Bt
Képzelt sor 9;Mintafalva;Nógrád;szabad;1;40000;
`;

async function registerOf({ ws }: Worker): Promise<Lists> {
  const view = registerView(ws());
  const { lists } = await until(view, ({ loading }) => !loading);
  view.release();
  return lists;
}

async function looked(worker: Worker, list: RegisterId, text: string) {
  const { timers } = worker.ws();
  const table = must(await readTable(new Blob([text]), timers)).get("") ?? [];
  const columns = createThingGuesser(words, [registerList(list)]).inSheet(headOf(table).heads, "");
  const lines = registerLines(
    { list, table, columns, forAll: {} },
    {
      register: await registerOf(worker),
      reader: createCellReader(words),
      today: parseLocalDate("2026-11-28")!,
    },
  );
  const said = {
    rows: lines.length,
    columns: columns.flatMap((each) => parseThingTarget(each)?.field ?? []),
  };
  return { columns, lines, said };
}

const ready = (lines: ReturnType<typeof registerLines>): readonly MadeRegistered[] =>
  lines.flatMap((line) => (line.state === "ready" && !line.alike ? [line.made] : []));

const addresses = async (worker: Worker) =>
  thingsIn(await registerOf(worker), "flat").map((flat) => saidOf(flat, "flat_address"));

test("landlords and flats come into the register from a table, and all of them are taken back but for the flat somebody knows more of", async () => {
  office = await createOffice(day(0));
  const timea = await office.begins("Teszt Tímea");
  const kata = await office.joins("Kitalált Kata");

  const owners = await looked(timea, "landlord", landlords);
  expect(owners.lines.map(({ label, state }) => `${label} ${state}`)).toEqual(["Kitalált Kft ready", "Minta Mátyás wrong"]); // prettier-ignore
  const first = bringInRegister(timea.ws(), ready(owners.lines), owners.said);
  await until(first, ({ state }) => state === "done");

  // Line by line: a number that is none, a landlord nobody has heard of, and a flat that stands further up already.
  const { lines, said } = await looked(timea, "flat", flats);
  expect(lines.map(({ line, state }) => `${line} ${state}`)).toEqual(["2 ready", "3 wrong", "4 ready", "5 wrong", "6 ready"]); // prettier-ignore
  expect(lines[1]).toMatchObject({ problems: [{ about: "cell", place: { column: 4 }, error: { type: "NotANumber", piece: "sok" } }] }); // prettier-ignore
  expect(lines[2]).toMatchObject({ alike: { line: 2 } });
  expect(lines[3]).toMatchObject({ problems: [{ place: { column: 6 }, error: { type: "NotInList", piece: "Senki Bt" } }] }); // prettier-ignore

  const refused = bringInRegister(kata.ws(), ready(lines), said);
  expect(await until(refused, ({ state }) => state === "failed")).toMatchObject({ made: 0, error: { type: "NotAllowed" } }); // prettier-ignore
  const going = bringInRegister(timea.ws(), ready(lines), said);
  expect(await until(going, ({ state }) => state === "done")).toMatchObject({ made: 2, of: 2 });
  await office.everyoneSyncs();

  const [imported] = kata.ws().imports.list.get();
  expect(imported).toMatchObject({ rows: 5, made: 2, state: "done" });
  expect(listOfColumns(imported!.columns)).toBe("flat");
  const [flat, other] = thingsIn(await registerOf(kata), "flat");
  const [owner] = thingsIn(await registerOf(kata), "landlord");
  expect(saidOf(flat!, "flat_landlord")).toBe(owner!.id);
  // A second time they are known.
  expect((await looked(timea, "flat", flats)).lines[0]).toMatchObject({ alike: { thing: "Minta utca 1" } }); // prettier-ignore

  // Kata knows that one of them is let.
  const changed = { flat_address: "Képzelt sor 9", flat_settlement: "Mintafalva", flat_region: "HU-NO", flat_state: "let", flat_rooms: 1, flat_rent: 40_000 }; // prettier-ignore
  must(await putInRegister(kata.ws(), "flat", { ...changed, flat_region: saidOf(other!, "flat_region")! }, other)); // prettier-ignore
  await office.everyoneSyncs();
  const back = takeBackRegister(timea.ws(), imported!, "flat");
  expect(await until(back, ({ state }) => state === "done")).toMatchObject({ taken: 1, kept: [other!.id] }); // prettier-ignore
  await office.everyoneSyncs();
  for (const worker of [timea, kata]) expect(await addresses(worker)).toEqual(["Képzelt sor 9"]);
  expect(kata.ws().imports.list.get()[0]).toMatchObject({ state: "undone", made: 2 });
  expect(thingsIn(await registerOf(timea), "landlord")).toHaveLength(1);
});
