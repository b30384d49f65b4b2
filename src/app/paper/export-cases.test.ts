import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { caseId, dana } from "../../../tests/casework.ts";
import { createLive } from "../../base/live.ts";
import { err, ok } from "../../base/result.ts";
import type { ExportedList } from "../../domain/network/directory.ts";
import type { Role } from "../../domain/network/role.ts";
import type { WriteError } from "../documents.ts";
import { exportCases, type CasesToExport } from "./export-cases.ts";

const list: CasesToExport = {
  table: [["Number"], ["HU-BE-26-7K3QF"], ["=1+1"]],
  columns: ["no"],
  withNames: false,
  cases: [caseId(1), caseId(2)],
  as: { kind: "csv", separator: ";" },
};

function office(role: Role, problem?: WriteError) {
  const log: ExportedList[] = [];
  return {
    log,
    me: createLive({ device: dana.device, person: dana.person, name: "Dana", role }),
    exports: {
      list: createLive([]),
      write: (exported: ExportedList) => {
        if (problem) return Promise.resolve(err(problem));
        log.push(exported);
        return Promise.resolve(ok(undefined));
      },
    },
  };
}

test("a coordinator takes the list out, and that she did is written down", async () => {
  const ws = office("coordinator");
  const made = await exportCases(ws, list);
  expect(made.ok && (await made.value.text())).toContain("'=1+1");
  expect(ws.log).toEqual([{ rows: 2, columns: ["no"], withNames: false, cases: list.cases }]);
});

test("a workbook opens again and says the same", async () => {
  const made = await exportCases(office("owner"), { ...list, as: { kind: "xlsx" } });
  if (!made.ok) throw new Error(made.error.type);
  const parts = unzipSync(new Uint8Array(await made.value.arrayBuffer()));
  expect(strFromU8(parts["xl/worksheets/sheet1.xml"]!)).toContain(">HU-BE-26-7K3QF<");
});

test.each(["mediator", "reader"] as const)("a %s takes no list out", async (role) => {
  const ws = office(role);
  expect(await exportCases(ws, list)).toEqual({ ok: false, error: { type: "NotAllowed" } });
  expect(ws.log).toEqual([]);
});

test("what cannot be written down is not handed out", async () => {
  const ws = office("coordinator", { type: "StorageFull" });
  expect(await exportCases(ws, list)).toEqual({ ok: false, error: { type: "StorageFull" } });
});
