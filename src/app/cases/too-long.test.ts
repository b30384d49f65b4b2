import { expect, test } from "vitest";
import { date, seededRandom } from "../../../tests/casework.ts";
import { until } from "../../../tests/make-app.ts";
import { instant } from "../../base/clock.ts";
import { startOfPeriod } from "../../domain/time/partial-date.ts";
import { createSample } from "../sample/create-sample.ts";
import { firstSettings } from "../settings/settings.ts";
import { askQuestion } from "./ask-question.ts";
import { caseView } from "./case-view.ts";
import { closeCase } from "./close-case.ts";
import { recordConsent } from "./record-consent.ts";

test("an entry that no phone could read back is refused, and nothing of it is in the case", async () => {
  const now = instant(startOfPeriod(date("2026-11-22T09:00")));
  const ws = createSample(
    {
      clock: { now: () => now },
      random: seededRandom(3),
      timers: { after: (ms, task) => (setTimeout(task, ms), () => undefined) },
      utcOffsetMinutes: () => 60,
    },
    "mediator",
    firstSettings("hu"),
  );
  const id = ws.cases.get().list[0]!.id;
  const tooLong = "ő".repeat(8_001);
  expect(await closeCase(ws, id, { outcome: "resolved", note: tooLong })).toEqual({
    ok: false,
    error: { type: "TooLarge" },
  });
  const consent = { purpose: "represent", state: "given", how: "x".repeat(501) } as const;
  expect(await recordConsent(ws, id, consent)).toMatchObject({ error: { type: "TooLarge" } });
  expect(await askQuestion(ws, id, { text: tooLong })).toMatchObject({
    error: { type: "TextTooLong" },
  });
  const view = caseView(ws, id);
  const shown = await until(view, ({ state }) => state === "ready");
  expect(shown).toMatchObject({ record: { unreadable: [], status: { state: "open" } } });
  view.release();
});
