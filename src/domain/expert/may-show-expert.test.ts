import { expect, test } from "vitest";
import { attributed, caseId, date, ilona, log, opened, stampAt } from "../../../tests/casework.ts";
import { foldCase } from "../cases/case-record.ts";
import type { ConsentPurposeId, ConsentState } from "../cases/code-lists.ts";
import type { CaseEntry } from "../timeline/entry.ts";
import { missingConsent } from "./may-show-expert.ts";

const on = date("2026-11-22");
type Said = readonly [ConsentPurposeId, ConsentState];
const caseWith = (...said: readonly Said[]) =>
  foldCase(
    caseId(1),
    log([
      attributed<CaseEntry>(1, ilona, opened("2026-11-22")),
      ...said.map(([purpose, state], index) =>
        attributed<CaseEntry>(index + 2, ilona, {
          k: "consent",
          ...stampAt("2026-11-22"),
          on,
          purpose,
          state,
        }),
      ),
    ]),
  );

test("an expert reads a case when its person agreed to pass it on", () => {
  expect(missingConsent(caseWith(["share_with_service", "given"]))).toBeUndefined();
  expect(
    missingConsent(caseWith(["service", "given"], ["share_with_service", "given"])),
  ).toBeUndefined();
});

test("nothing said, a no, and a yes that was taken back each stop it, and say so", () => {
  const state = (...said: readonly Said[]) => missingConsent(caseWith(...said));
  expect(state()).toMatchObject({ purpose: "share_with_service", state: "missing" });
  expect(state(["share_with_service", "refused"])).toMatchObject({ state: "refused" });
  expect(state(["share_with_service", "given"], ["share_with_service", "withdrawn"])).toMatchObject(
    { state: "withdrawn" },
  );
});

test("who took back that notes are kept is shown to nobody, whatever else she agreed to", () => {
  expect(
    missingConsent(caseWith(["share_with_service", "given"], ["service", "withdrawn"])),
  ).toEqual({ type: "NoConsent", purpose: "service", state: "withdrawn" });
});
