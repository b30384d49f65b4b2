import { afterEach, expect, test } from "vitest";
import { addFollowUp } from "../../../src/app/cases/add-follow-up.ts";
import { caseView } from "../../../src/app/cases/case-view.ts";
import { openCase } from "../../../src/app/cases/open-case.ts";
import { createOffice, day, usualIntake, visit, type Office } from "./office.ts";
import { must, until } from "../../make-app.ts";
import { notesOf } from "../field.ts";

let office: Office;
afterEach(() => office.close());

test("a case written without a signal reaches the coordinator's timeline, with a colleague's follow-up in it", async () => {
  office = await createOffice(day(0));
  const marek = await office.begins("Marek");
  const ilona = await office.joins("Ilona");
  const dana = await office.joins("Dana");

  ilona.phone.setSignal(false);
  office.setDay(day(1));
  const { caseId } = must(
    await openCase(
      ilona.ws(),
      usualIntake({ person_label: "Minta Mária", note: "At the kitchen table." }),
    ),
  );
  office.setDay(day(1, "11:00"));
  must(await addFollowUp(ilona.ws(), caseId, visit("The letter is found.")));
  expect(ilona.ws().sync.get().waiting).toBeGreaterThan(0);
  await ilona.dies();
  expect(
    ilona
      .ws()
      .cases.get()
      .list.map(({ label }) => label),
  ).toEqual(["Minta Mária"]);

  office.setDay(day(2));
  ilona.phone.setSignal(true);
  await office.everyoneSyncs();
  dana.phone.setSignal(false);
  must(await addFollowUp(dana.ws(), caseId, visit("A neighbour saw it too.")));
  office.setDay(day(3));
  dana.phone.setSignal(true);
  await office.everyoneSyncs();

  const view = caseView(marek.ws(), caseId);
  const ready = await until(view, (it) => it.state === "ready" && it.timeline.length >= 4);
  if (ready.state !== "ready") throw new Error(ready.state);
  expect(notesOf(ready.timeline)).toEqual([
    "At the kitchen table.",
    "The letter is found.",
    "A neighbour saw it too.",
  ]);
  view.release();
});
