import { expect, test } from "vitest";
import { date, seededRandom } from "../../../tests/casework.ts";
import { must, until } from "../../../tests/make-app.ts";
import { instant } from "../../base/clock.ts";
import { ownTemplate, wordingOf } from "../../domain/letters/letter-template.ts";
import { parseRouteId } from "../../domain/legal/legal-route.ts";
import { startOfPeriod } from "../../domain/time/partial-date.ts";
import { filterCases } from "../cases/case-list.ts";
import { caseView } from "../cases/case-view.ts";
import { recordConsent } from "../cases/record-consent.ts";
import { takeRoute } from "../cases/take-route.ts";
import { letterDraft } from "../drafts/draft-keys.ts";
import { loadDraft, saveDraft } from "../drafts/drafts.ts";
import { createSample } from "../sample/create-sample.ts";
import { firstSettings } from "../settings/settings.ts";
import { noteLetterSent } from "./note-letter-sent.ts";
import { saveTemplate } from "./save-template.ts";

const office = () => {
  const now = instant(startOfPeriod(date("2026-11-22T09:00")) - 60 * 60_000);
  const parts = {
    clock: { now: () => now },
    random: seededRandom(5),
    timers: { after: (ms: number, task: () => void) => (setTimeout(task, ms), () => undefined) },
    utcOffsetMinutes: () => 60,
  };
  return createSample(parts, "coordinator", firstSettings("hu"));
};

async function marias(ws: ReturnType<typeof office>) {
  const [maria] = filterCases(ws.cases.get(), {}, "minta mar mintaf");
  const view = caseView(ws, maria!.id);
  const ready = async () => {
    const shown = await until(view, ({ state }) => state === "ready");
    if (shown.state !== "ready") throw new Error("never");
    return shown.record;
  };
  await ready();
  return { id: maria!.id, ready, release: view.release };
}

test("a complaint that was posted is in the history, and its route is handed in: the deadline warns no more", async () => {
  const ws = office();
  const maria = await marias(ws);
  const bases = { knownOn: date("2026-10-13"), occurredOn: date("2026-09"), servedOn: undefined };
  const route = parseRouteId("hu_ajbh")!;
  const yes = { purpose: "represent", state: "given" } as const;
  must(await recordConsent(ws, maria.id, yes));
  must(await takeRoute(ws, maria.id, { route, bases: { ...bases, days: undefined }, note: "" }));
  must(
    await noteLetterSent(ws, maria.id, {
      letter: "hu_ajbh",
      how: "post",
      on: date("2026-11-20"),
      note: "Levél: kérelem. Postán.",
    }),
  );
  const record = await maria.ready();
  expect(record.contacts.at(-1)?.entry).toMatchObject({
    methods: ["accompaniment_admin"],
    note: "Levél: kérelem. Postán.",
    on: "2026-11-20",
  });
  expect(record.routes).toMatchObject([
    { steps: [{ entry: { status: "filed", on: "2026-11-20" } }] },
  ]);
  maria.release();
});

test("a letter put into the person's hand is noted, and nothing is handed in", async () => {
  const ws = office();
  const maria = await marias(ws);
  const bases = { knownOn: date("2026-10-13"), occurredOn: date("2026-09"), servedOn: undefined };
  const route = parseRouteId("hu_ajbh")!;
  must(await takeRoute(ws, maria.id, { route, bases: { ...bases, days: undefined }, note: "" }));
  const given = { letter: "hu_ajbh", how: "to_person", on: undefined, note: "" } as const;
  must(await noteLetterSent(ws, maria.id, given));
  expect((await maria.ready()).routes).toMatchObject([{ steps: [] }]);
  expect(await noteLetterSent(ws, maria.id, { ...given, on: date("2026-12-24") })).toMatchObject({
    error: { type: "BadSentLetter", errors: [{ field: "on" }] },
  });
  maria.release();
});

test("what was changed in a letter by hand goes from the phone when it was sent, and stays when that could not be noted", async () => {
  const ws = office();
  const maria = await marias(ws);
  const key = letterDraft(maria.id, "hu_ajbh");
  const yes = { purpose: "represent", state: "given" } as const;
  must(await recordConsent(ws, maria.id, yes));
  await saveDraft(ws, key, { edited: "Minta Mária kéri" });
  const sent = { letter: "hu_ajbh", how: "post", on: date("2026-12-24"), note: "" } as const;
  expect(await noteLetterSent(ws, maria.id, sent)).toMatchObject({ ok: false });
  expect(await loadDraft(ws, key)).toBeDefined();
  must(await noteLetterSent(ws, maria.id, { ...sent, on: date("2026-11-20") }));
  expect(await loadDraft(ws, key)).toBeUndefined();
  maria.release();
});

test("a coordinator words a letter, goes back to the built-in one, and both stay; a mediator does not", async () => {
  const ws = office();
  const own = () => ownTemplate(ws.templates.versions.get(), "landlord", "hu");
  const write = (text: string | undefined) =>
    saveTemplate(ws, {
      letter: "landlord",
      language: "hu",
      text,
      replaces: wordingOf(ws.templates.versions.get(), "landlord", "hu").standing,
    });
  must(await write("Tisztelt [respondent]!\n"));
  expect(own()).toBe("Tisztelt [respondent]!");
  must(await write(undefined));
  expect(own()).toBeUndefined();
  expect(ws.templates.versions.get()).toHaveLength(2);

  expect(await write(" \n ")).toMatchObject({ error: { type: "NothingWritten" } });
  expect(await write("x".repeat(12_005))).toMatchObject({ error: { type: "TooLong", over: 5 } });
  ws.sample.switchTo("mediator");
  expect(await write("Szia!")).toMatchObject({ error: { type: "NotAllowed" } });
});
