import { afterEach, expect, test } from "vitest";
import { addFollowUp } from "../../../src/app/cases/add-follow-up.ts";
import { closeCase } from "../../../src/app/cases/close-case.ts";
import { openCase } from "../../../src/app/cases/open-case.ts";
import { setFact } from "../../../src/app/cases/set-fact.ts";
import { putInList } from "../../../src/app/lists/put-in-list.ts";
import { attention } from "../../../src/app/network/attention.ts";
import { filesOf, saidOf, thingsIn } from "../../../src/domain/lists/fold-lists.ts";
import { parsePartialDate } from "../../../src/domain/time/partial-date.ts";
import { must } from "../../make-app.ts";
import { notesOf } from "../field.ts";
import { createOffice, day, shownCase, usualIntake, visit, type Office } from "./office.ts";

let office: Office;
afterEach(() => office.close());

const dayOf = (number: number): string => day(number).slice(0, 10);
const bytes = (start: number) => Uint8Array.from({ length: 3_000 }, (_, at) => (start + at) & 255);

test("A2: two wants heard apart both stay with who heard them, the letter is a photograph, and a closing against newer work is the coordinator's to see", async () => {
  office = await createOffice(day(-1));
  const ulrika = await office.begins("Ukázková Ulrika");
  const petra = await office.joins("Pokusná Petra");
  const filip = await office.joins("Fiktivní Filip");

  // D0
  office.setDay(day(0));
  const { caseId } = must(await openCase(petra.ws(), usualIntake({ case_type: "discrimination", region: "CZ042", settlement: "Zkušebnice", need: ["education"], area: "education", known_on: dayOf(0), person_label: "Vzorná Věra" }))); // prettier-ignore
  const letter = must(await petra.ws().attachments!.keepPhoto({ whole: bytes(1), small: bytes(2), mime: "image/jpeg" })); // prettier-ignore
  must(await putInList(petra.ws(), caseId, "evidence", { evidence_kind: "letter", evidence_what: "Rozhodnutí o nepřijetí", evidence_on: dayOf(0), evidence_with: "person" }, undefined, [letter])); // prettier-ignore
  await office.everyoneSyncs();

  // D2: one without a signal, one on the telephone.
  petra.phone.setSignal(false);
  office.setDay(day(2));
  must(await setFact(petra.ws(), caseId, "wanted_outcome", ["place"], { replaces: [] }));
  must(await setFact(filip.ws(), caseId, "wanted_outcome", ["apology"], { replaces: [] }));
  office.setDay(day(3));
  petra.phone.setSignal(true);
  await office.everyoneSyncs();
  for (const someone of [ulrika, petra, filip]) {
    const { record } = await shownCase(someone, caseId);
    const wants = (record.facts.get("wanted_outcome") ?? []).map(({ value, saidBy }) => [value, saidBy.map(({ origin }) => origin.person)]); // prettier-ignore
    expect(wants).toHaveLength(2);
    expect(wants).toEqual(
      expect.arrayContaining([
        [["place"], [petra.ws().me.get().person]],
        [["apology"], [filip.ws().me.get().person]],
      ]),
    );
    expect(record.conflicts).toEqual([{ about: "fact", field: "wanted_outcome" }]);
  }

  // D11: both without a signal.
  for (const { phone } of [petra, filip]) phone.setSignal(false);
  office.setDay(day(11, "09:00"));
  must(await closeCase(filip.ws(), caseId, { outcome: "referred", note: "U ombudsmana." }));
  office.setDay(day(11, "15:00"));
  must(await addFollowUp(petra.ws(), caseId, visit("Přišel svědek.", { next: parsePartialDate(dayOf(18))! }))); // prettier-ignore
  must(await putInList(petra.ws(), caseId, "witness", { witness_label: "Zkušební Soused", witness_ready: "yes" })); // prettier-ignore
  office.setDay(day(13));
  for (const { phone } of [petra, filip]) phone.setSignal(true);
  await office.everyoneSyncs();

  for (const someone of [ulrika, petra, filip]) {
    const { record, lists, timeline } = await shownCase(someone, caseId);
    expect(record.status).toMatchObject({ state: "disputed" });
    expect(notesOf(timeline)).toContain("Přišel svědek.");
    expect(thingsIn(lists, "witness").map((each) => saidOf(each, "witness_label"))).toEqual(["Zkušební Soused"]); // prettier-ignore
    expect(filesOf(thingsIn(lists, "evidence")[0]!)).toEqual([letter]);
    const ofThatDay = timeline.flatMap(
      (item) =>
      item.kind === "entry" && (item.entry.k === "closed" || item.entry.k === "followUp") ? [item.entry.k] : [], // prettier-ignore
    );
    expect(ofThatDay.slice(-2)).toEqual(["closed", "followUp"]);
  }
  // She sees it among what needs her, and the case is still work: its next day is the one Petra promised.
  expect(attention(ulrika.ws()).get().conflicts.map(({ id }) => id)).toEqual([caseId]); // prettier-ignore
  expect(ulrika.ws().cases.get().list[0]).toMatchObject({ status: "disputed", next: dayOf(18) });
});
