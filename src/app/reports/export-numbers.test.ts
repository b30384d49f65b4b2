import { expect, test } from "vitest";
import { logOfExports } from "../../../tests/log-of-exports.ts";
import { err, ok } from "../../base/result.ts";
import { exportNumbers } from "./export-numbers.ts";

const numbers = {
  table: [["Help given"], ["Different people", "hidden"]],
  tables: ["helped"],
  as: { kind: "csv", separator: ";" },
} as const;

test("a coordinator takes the numbers out, and the log says which, and that nobody's case is in them", async () => {
  const ws = logOfExports("coordinator");
  const made = await exportNumbers(ws, numbers);
  expect(made.ok && (await made.value?.text())).toContain("Different people;hidden");
  expect(ws.log).toEqual([
    { rows: 0, columns: ["numbers", "helped"], withNames: false, cases: [] },
  ]);
});

test("what is printed is logged too", async () => {
  const ws = logOfExports("owner");
  expect(await exportNumbers(ws, { ...numbers, as: { kind: "paper" } })).toEqual(ok(undefined));
  expect(ws.log).toHaveLength(1);
});

test.each(["mediator", "reader", "intake"] as const)("a %s takes none out", async (role) => {
  const ws = logOfExports(role);
  expect(await exportNumbers(ws, numbers)).toEqual(err({ type: "NotAllowed" }));
  expect(ws.log).toEqual([]);
});

test("what cannot be written down is not handed out", async () => {
  const ws = logOfExports("coordinator", { type: "StorageFull" });
  expect(await exportNumbers(ws, numbers)).toEqual(err({ type: "StorageFull" }));
});
