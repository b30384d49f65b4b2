import { afterEach, expect, test } from "vitest";
import { addFollowUp } from "../../../src/app/cases/add-follow-up.ts";
import { openCase } from "../../../src/app/cases/open-case.ts";
import type { CaseId } from "../../../src/domain/cases/case-id.ts";
import type { CaseEntry } from "../../../src/domain/timeline/entry.ts";
import { stamp } from "../../../src/domain/timeline/stamp.ts";
import { must, testUtcOffsetMinutes } from "../../make-app.ts";
import {
  createOffice,
  day,
  shownCase,
  usualIntake,
  visit,
  type Office,
  type Worker,
} from "./office.ts";

// Marek's app is two versions further than Ilona's: it writes a kind of entry, and an answer within a known one, that hers has never heard of.

let office: Office;
afterEach(() => office.close());

async function writesFromTheFuture({ ws }: Worker, channel: CaseId): Promise<void> {
  const said = stamp(ws().clock, testUtcOffsetMinutes);
  const entries = [
    { k: "hologram", ...said, of: "the stairwell", layers: [1, 2, 3] },
    { k: "followUp", ...said, on: day(0), clock: true, methods: ["personal_oral"], channel: "in_person", note: "With a scent", scent: "rain" }, // prettier-ignore
  ] as unknown as readonly CaseEntry[];
  must(await ws().documents.write([{ document: "case", channel, entries }]));
}

const envelopesOf = (from: Worker, on: Worker): ReadonlyMap<number, string> => {
  const { device } = from.ws().me.get();
  const { stored, outbox } = on.phone.disk;
  const rows = [...(stored.get(device)?.values() ?? []), ...(from === on ? outbox.values() : [])];
  return new Map(rows.map(({ gctr, bytes }) => [gctr, Buffer.from(bytes).toString("hex")]));
};

const notesOn = async (worker: Worker, caseId: CaseId) => {
  const { record, timeline } = await shownCase(worker, caseId);
  const notes = timeline.flatMap(
    (item) =>
    item.kind === "entry" && item.entry.k === "followUp" && item.entry.note ? [item.entry.note] : [], // prettier-ignore
  );
  return { notes: notes.toSorted(), unreadable: record.unreadable.length };
};

test("an app two versions behind reads what it knows, says that there is more, writes on, and passes on to the byte what it does not understand", async () => {
  office = await createOffice(day(0));
  const marek = await office.begins("Marek");
  const ilona = await office.joins("Ilona");
  const dana = await office.joins("Dana");
  const { caseId } = must(await openCase(ilona.ws(), usualIntake({ person_label: "Minta Mária" })));
  await office.everyoneSyncs();
  dana.phone.setSignal(false);
  office.leaves(dana);
  await writesFromTheFuture(marek, caseId);
  await office.everyoneSyncs();
  expect(await notesOn(ilona, caseId)).toEqual({ notes: ["With a scent"], unreadable: 1 });

  must(await addFollowUp(ilona.ws(), caseId, visit("Ilona goes on")));
  await ilona.dies();
  await office.everyoneSyncs();
  const both = { notes: ["Ilona goes on", "With a scent"], unreadable: 1 };
  for (const someone of [ilona, marek]) expect(await notesOn(someone, caseId)).toEqual(both);

  // By hand to somebody who has no signal: the very envelopes.
  const { file } = must(await (await ilona.ws().passingOn!()).give({ what: "everything" }, { withPhotos: false })); // prettier-ignore
  must(await (await dana.ws().passingOn!()).take(file));
  expect(await notesOn(dana, caseId)).toEqual(both);
  expect(envelopesOf(marek, dana)).toEqual(envelopesOf(marek, marek));
  await dana.phone.stop();
});
