import { expect, test } from "vitest";
import { dana } from "../../../tests/casework.ts";
import { createLive } from "../../base/live.ts";
import { err, ok } from "../../base/result.ts";
import type { ExportedList } from "../../domain/network/directory.ts";
import type { Role } from "../../domain/network/role.ts";
import type { WriteError } from "../documents.ts";
import { exportNumbers } from "./export-numbers.ts";

const numbers = {
  table: [["Help given"], ["Different people", "hidden"]],
  tables: ["helped"],
  as: { kind: "csv", separator: ";" },
} as const;

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

test("a coordinator takes the numbers out, and the log says which, and that nobody's case is in them", async () => {
  const ws = office("coordinator");
  const made = await exportNumbers(ws, numbers);
  expect(made.ok && (await made.value?.text())).toContain("Different people;hidden");
  expect(ws.log).toEqual([
    { rows: 0, columns: ["numbers", "helped"], withNames: false, cases: [] },
  ]);
});

test("what is printed is logged too", async () => {
  const ws = office("owner");
  expect(await exportNumbers(ws, { ...numbers, as: { kind: "paper" } })).toEqual(ok(undefined));
  expect(ws.log).toHaveLength(1);
});

test.each(["mediator", "reader", "intake"] as const)("a %s takes none out", async (role) => {
  const ws = office(role);
  expect(await exportNumbers(ws, numbers)).toEqual(err({ type: "NotAllowed" }));
  expect(ws.log).toEqual([]);
});

test("what cannot be written down is not handed out", async () => {
  const ws = office("coordinator", { type: "StorageFull" });
  expect(await exportNumbers(ws, numbers)).toEqual(err({ type: "StorageFull" }));
});
