import { expect, test } from "vitest";
import {
  attributed,
  caseId,
  date,
  ilona,
  log,
  marek,
  opened,
  stampAt,
} from "../../../tests/casework.ts";
import { foldCase } from "../cases/case-record.ts";
import type { CaseEntry } from "../timeline/entry.ts";
import { mayPrintName } from "./may-print-name.ts";

const begun = attributed<CaseEntry>(1, ilona, opened("2026-11-22"));
const said = (state: "given" | "refused" | "withdrawn") =>
  attributed<CaseEntry>(2, ilona, {
    k: "consent",
    ...stampAt("2026-11-22"),
    on: date("2026-11-22"),
    purpose: "identity_to_team",
    state,
  });
const caseOf = (...entries: (typeof begun)[]) => foldCase(caseId(1), log([begun, ...entries]));

test("who works in the case or coordinates may print the name", () => {
  expect(mayPrintName({ person: ilona.person, role: "mediator" }, caseOf())).toBe(true);
  expect(mayPrintName({ person: marek.person, role: "coordinator" }, caseOf())).toBe(true);
});

test("a colleague may when the person said that the team may see her name", () => {
  const colleague = { person: marek.person, role: "mediator" } as const;
  expect(mayPrintName(colleague, caseOf())).toBe(false);
  expect(mayPrintName(colleague, caseOf(said("given")))).toBe(true);
  expect(mayPrintName(colleague, caseOf(said("refused")))).toBe(false);
});

test("a case without a name has none to print", () => {
  const nameless = { ...caseOf(), anonymous: true };
  expect(mayPrintName({ person: ilona.person, role: "owner" }, nameless)).toBe(false);
});
