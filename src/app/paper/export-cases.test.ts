import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { caseId } from "../../../tests/casework.ts";
import { logOfExports } from "../../../tests/log-of-exports.ts";
import { exportCases, type CasesToExport } from "./export-cases.ts";

const list: CasesToExport = {
  table: [["Number"], ["HU-BE-26-7K3QF"], ["=1+1"]],
  columns: ["no"],
  withNames: false,
  cases: [caseId(1), caseId(2)],
  as: { kind: "csv", separator: ";" },
};

test("a coordinator takes the list out, and that she did is written down", async () => {
  const ws = logOfExports("coordinator");
  const made = await exportCases(ws, list);
  expect(made.ok && (await made.value.text())).toContain("'=1+1");
  expect(ws.log).toEqual([{ rows: 2, columns: ["no"], withNames: false, cases: list.cases }]);
});

test("a workbook opens again and says the same", async () => {
  const made = await exportCases(logOfExports("owner"), { ...list, as: { kind: "xlsx" } });
  if (!made.ok) throw new Error(made.error.type);
  const parts = unzipSync(new Uint8Array(await made.value.arrayBuffer()));
  expect(strFromU8(parts["xl/worksheets/sheet1.xml"]!)).toContain(">HU-BE-26-7K3QF<");
});

test.each(["mediator", "reader"] as const)("a %s takes no list out", async (role) => {
  const ws = logOfExports(role);
  expect(await exportCases(ws, list)).toEqual({ ok: false, error: { type: "NotAllowed" } });
  expect(ws.log).toEqual([]);
});

test("what cannot be written down is not handed out", async () => {
  const ws = logOfExports("coordinator", { type: "StorageFull" });
  expect(await exportCases(ws, list)).toEqual({ ok: false, error: { type: "StorageFull" } });
});
