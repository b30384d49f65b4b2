import { afterEach, expect, test } from "vitest";
import { addFollowUp } from "../../../src/app/cases/add-follow-up.ts";
import { closeCase } from "../../../src/app/cases/close-case.ts";
import { nameAnonymous } from "../../../src/app/cases/name-anonymous.ts";
import { openCase, recordAnonymousContact } from "../../../src/app/cases/open-case.ts";
import { filterCases } from "../../../src/app/cases/case-list.ts";
import { caseView } from "../../../src/app/cases/case-view.ts";
import { today } from "../../../src/app/cases/today.ts";
import { followUpDraft } from "../../../src/app/drafts/draft-keys.ts";
import { saveDraft } from "../../../src/app/drafts/drafts.ts";
import { eraseCase } from "../../../src/app/keeping/erase-case.ts";
import { setFact } from "../../../src/app/cases/set-fact.ts";
import { putInList } from "../../../src/app/lists/put-in-list.ts";
import { keepUntil } from "../../../src/app/keeping/keep-case.ts";
import type { CaseId } from "../../../src/domain/cases/case-id.ts";
import { countContacts, countedCase } from "../../../src/domain/cases/count-contacts.ts";
import { shownIdentity } from "../../../src/domain/contact/contact-rules.ts";
import { caseFields, identityFields } from "../../../src/domain/forms/field-definitions.ts";
import { createOthersTest } from "../../../src/domain/paper/about-others.ts";
import { factsInWords } from "../../../src/features/paper/PaperParts.tsx";
import { wordsOf } from "../../e2e/words.ts";
import { notesOf } from "../field.ts";
import { dayOf, firstDayOf, wallTimeOf } from "../../../src/domain/time/partial-date.ts";
import { must, testUtcOffsetMinutes, until } from "../../make-app.ts";
import {
  createOffice,
  day,
  shownCase,
  usualIntake,
  visit,
  type Office,
  type Worker,
} from "./office.ts";

let office: Office;
afterEach(() => office.close());

const listed = ({ ws }: Worker) =>
  ws()
    .cases.get()
    .list.map(({ id }) => id);

/** Every place on her phone in which something of it could rest, without what is sealed for the line. */
const restsOf = ({ phone }: Worker, ids: readonly string[]) =>
  [...phone.disk.channels.keys(), ...phone.disk.values.keys()].filter((key) =>
    ids.some((id) => key.includes(id)),
  );

async function isMissing(worker: Worker, caseId: CaseId): Promise<boolean> {
  const view = caseView(worker.ws(), caseId);
  const shown = await until(view, ({ state }) => state !== "loading");
  view.release();
  return shown.state === "missing";
}

test("D3: Vzorná's history is named by Petra's act alone; erased on D401, it does not come back with the phone that was off for 400 days", async () => {
  office = await createOffice(day(-1));
  const ulrika = await office.begins("Ukázková Ulrika");
  const filip = await office.joins("Fiktivní Filip");
  const petra = await office.joins("Pokusná Petra");

  // D0: somebody calls and does not say who she is.
  office.setDay(day(0));
  const { caseId } = must(
    await recordAnonymousContact(filip.ws(), {
      help_method: ["personal_oral"],
      need: ["documents"],
      people_helped: { women: 1, men: 0, children: 0, unknown: 0 },
      region: "CZ042",
      channel: "phone",
    }),
  );
  await office.everyoneSyncs();
  expect(ulrika.ws().cases.get().summaries.get(caseId)).toMatchObject({
    anonymous: true,
    label: "",
  });

  // D14: she comes and gives her name. Nothing joined the two but the worker who says so.
  office.setDay(day(14));
  must(
    await nameAnonymous(petra.ws(), caseId, {
      person_label: "Vzorná Věra",
      contact_safe: ["visit_ok"],
      legal_basis: "consent_art9",
    }),
  );
  must(await addFollowUp(petra.ws(), caseId, visit("Věra brought the letter from the office.")));
  await office.everyoneSyncs();
  const identity = (await shownCase(ulrika, caseId)).record.identity!;
  expect(ulrika.ws().cases.get().summaries.get(caseId)).toMatchObject({ label: "Vzorná Věra" });

  // D2 … D402: Petra's phone lies in a drawer, with a follow-up of D15 that never went out.
  petra.phone.setSignal(false);
  office.setDay(day(15));
  must(await addFollowUp(petra.ws(), caseId, visit("Went with her to the town hall.")));
  office.leaves(petra);

  // D60: it is over. The network keeps it until D400.
  office.setDay(day(60));
  must(await closeCase(filip.ws(), caseId, { outcome: "resolved", note: "" }));
  await office.everyoneSyncs();
  const kept = { until: firstDayOf(day(400)), why: "Agreed with the office.", seen: [] };
  must(await keepUntil(ulrika.ws(), caseId, kept));
  await office.everyoneSyncs();
  const reminded = (worker: Worker) =>
    today(worker.ws())
      .get()
      .toReview.map(({ id }) => id);
  office.setDay(day(369));
  expect(reminded(ulrika)).toEqual([]);

  // D400: the day is reached. A coordinator is asked, a mediator is not, and nothing happens by itself.
  office.setDay(day(400));
  expect(reminded(ulrika)).toEqual([caseId]);
  expect(reminded(filip)).toEqual([]);
  const counted = async (worker: Worker) => {
    const records = [];
    for (const id of worker.ws().cases.get().summaries.keys())
      records.push((await shownCase(worker, id)).record);
    const erased = worker.ws().erasures.list.get();
    return countContacts(
      records.map(countedCase),
      erased.flatMap(({ counts }) => counts ?? []),
    );
  };
  const before = await counted(ulrika);
  expect(before).toMatchObject({ persons: 1, contacts: 2, anonymous: 0 });

  // D401: she asks for it herself, and it does not wait.
  office.setDay(day(401));
  expect(await eraseCase(filip.ws(), caseId, { what: "case", why: "asked" })).toEqual({
    ok: false,
    error: { type: "NotAllowed" },
  });
  expect(await eraseCase(ulrika.ws(), caseId, { what: "case", why: "over" })).toEqual({
    ok: false,
    error: { type: "NotYet" },
  });
  must(await eraseCase(ulrika.ws(), caseId, { what: "case", why: "asked" }));
  expect(listed(ulrika)).toEqual([]);
  await office.everyoneSyncs();
  expect(listed(filip)).toEqual([]);

  // D402: Petra takes the phone out of the drawer. Without a signal it cannot know.
  office.setDay(day(402));
  petra.phone.setClock(day(402));
  await petra.dies();
  expect((await shownCase(petra, caseId)).record.contacts).toHaveLength(3);
  must(await addFollowUp(petra.ws(), caseId, visit("Written on D402, knowing nothing.")));
  await saveDraft(petra.ws(), followUpDraft(caseId), { note: "Věra called about" });
  petra.phone.setSignal(true);
  await until(petra.ws().cases, ({ list }) => list.length === 0);
  await until(petra.ws().sync, ({ waiting, state }) => waiting === 0 && state === "online");
  await office.everyoneSyncs();

  for (const someone of [ulrika, filip, petra]) {
    await someone.dies();
    expect(listed(someone)).toEqual([]);
    expect(filterCases(someone.ws().cases.get(), {}, "Věra")).toEqual([]);
    expect(await isMissing(someone, caseId)).toBe(true);
    expect(restsOf(someone, [caseId, identity])).toEqual([]);
    expect(await counted(someone)).toEqual(before);
    // Who, when and why; nothing of what was in it.
    const [line, ...more] = await until(someone.ws().erasures.list, (all) => all.length > 0);
    expect(more).toEqual([]);
    expect(line).toMatchObject({ case: caseId, why: "asked", person: ulrika.ws().me.get().person });
    expect(dayOf(wallTimeOf(line!.at, testUtcOffsetMinutes))).toBe(firstDayOf(day(401)));
    expect(JSON.stringify(line)).not.toMatch(/Věra|letter|town hall|documents|CZ042/);
  }
  // What is written now says so, and is not lost silently.
  expect(await addFollowUp(petra.ws(), caseId, visit("Once more."))).toMatchObject({ ok: false });
  await saveDraft(petra.ws(), followUpDraft(caseId), { note: "Once more." });
  expect(restsOf(petra, [caseId, identity])).toEqual([]);
});

test("D3: what she is given to read on D401 says no code and names nobody else, until a worker has looked", async () => {
  office = await createOffice(day(0));
  const ulrika = await office.begins("Ukázková Ulrika");
  const petra = await office.joins("Pokusná Petra");
  const intake = usualIntake({ case_type: "discrimination", need: ["housing"], area: "housing", known_on: day(-20).slice(0, 10), region: "CZ042", settlement: "Zkušebnice", person_label: "Vzorná Věra" }); // prettier-ignore
  const { caseId } = must(await openCase(petra.ws(), intake));
  const says = async (field: "respondent" | "respondent_type" | "request_in_words", value: string) => must(await setFact(petra.ws(), caseId, field, value, { replaces: [] })); // prettier-ignore
  await says("respondent", "Fiktivní Karel");
  await says("respondent_type", "landlord");
  await says("request_in_words", "Vzorná Věra wants to stay in Zkušebnice.");
  const witness = { witness_label: "The neighbour Ukázkový Tomáš", witness_ready: "anonymous" };
  must(await putInList(petra.ws(), caseId, "witness", witness));
  must(await addFollowUp(petra.ws(), caseId, visit("Tomáše jsem potkala.")));
  must(await addFollowUp(petra.ws(), caseId, visit("The landlord wrote to her.")));
  await office.everyoneSyncs();

  office.setDay(day(401));
  const { record, identity, lists, timeline } = await shownCase(ulrika, caseId);
  const cs = wordsOf("cs");
  const lines = [
    ...factsInWords(cs, identityFields, shownIdentity(identity)),
    ...factsInWords(cs, caseFields, record.facts),
  ].map(({ field, value }) => cs.t("paper-said", { field, value }));
  const isOfOthers = createOthersTest({ record, identity, lists });
  const read = [...lines, ...notesOf(timeline)].filter((words) => !isOfOthers(words)).join("\n");
  for (const hers of ["Vzorná Věra", "Zkušebnice", "The landlord wrote to her.", cs.t("code-life-area-housing")]) expect(read).toContain(hers); // prettier-ignore
  for (const other of ["Karel", "Fiktivní", "Tomáš", "Ukázkový"]) expect(read).not.toContain(other);
  for (const code of ["landlord\n", "consent_art9", "visit_ok", "CZ042", "housing", "person_label"]) expect(read).not.toContain(code); // prettier-ignore
  // She still finds what was left out: it was there.
  expect(lines.join("\n")).toContain("Fiktivní Karel");
});
