import { expect, test } from "vitest";
import { attributed, caseId, followUp, ilona, log, opened, summaryOf } from "../../../tests/casework.ts"; // prettier-ignore
import { createLive } from "../../base/live.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { emptyIndex, updateIndex } from "../cases/case-index.ts";
import type { Documents } from "../documents.ts";
import { networkFigures } from "./network-figures.ts";

/** A network whose rests last until the test ends one. */
function network(count: number) {
  const readCases: CaseId[] = [];
  const rests: (() => void)[] = [];
  const entries = [
    attributed(1, ilona, opened("2026-11-01")),
    attributed(2, ilona, followUp("2026-11-02")),
  ];
  const documents: Pick<Documents, "readCase"> = {
    readCase(id) {
      readCases.push(id);
      return Promise.resolve(log(entries));
    },
  };
  const summaries = Array.from({ length: count }, (_, number) => summaryOf(number + 1));
  const cases = createLive(updateIndex(emptyIndex, summaries, true));
  const ws = {
    cases,
    documents: documents as Documents,
    timers: { after: (_: number, goOn: () => void) => (rests.push(goOn), () => undefined) },
  };
  const settle = () => new Promise<void>((done) => setTimeout(done));
  const rest = async () => {
    rests.shift()?.();
    await settle();
  };
  return { ws, cases, readCases, rest, settle };
}

test("cases are read some at a time, and no more once the screen is left", async () => {
  const { ws, readCases, rest, settle } = network(90);
  const view = networkFigures(ws);
  await settle();
  expect(view.get()).toMatchObject({ read: 20, of: 90, loading: true });
  await rest();
  expect(readCases).toHaveLength(40);
  view.release();
  await rest();
  await rest();
  expect(readCases).toHaveLength(40);
});

test("a case that changed is read again, and only that", async () => {
  const { ws, cases, readCases, rest, settle } = network(30);
  const view = networkFigures(ws);
  await settle();
  await rest();
  await rest();
  expect(view.get()).toMatchObject({ read: 30, of: 30, loading: false });
  expect(view.get().cases).toHaveLength(30);
  cases.set(updateIndex(cases.get(), [summaryOf(7, { unread: 1 })], true));
  await settle();
  await rest();
  expect(readCases.slice(30)).toEqual([caseId(7)]);
  expect(view.get()).toMatchObject({ read: 30, loading: false });
  view.release();
});
