import { expect, test } from "vitest";
import {
  attributed,
  caseId,
  dana,
  entryId,
  ilona,
  log,
  marek,
  opened,
  stampAt,
  type Worker,
} from "../../../tests/casework.ts";
import type { CaseEntry, OfferEndEntry, OfferEntry } from "../timeline/entry.ts";
import { assignment } from "./case-changes.ts";
import { foldCase } from "./case-record.ts";
import { declinedLast, offeredTo, offering } from "./offers.ts";

const beginning = attributed<CaseEntry>(1, ilona, opened("2026-11-20T10:00"));
const stamp = stampAt("2026-11-21T10:00");
const fold = (...entries: Parameters<typeof log>[0]) =>
  foldCase(caseId(1), log([beginning, ...entries]));
const offer = (id: number, by: Worker, to: Worker, rest: Partial<OfferEntry> = {}) =>
  attributed<CaseEntry>(id, by, { k: "offer", ...stamp, to: to.person, note: "", ...rest });
const end = (id: number, by: Worker, of: number, as: OfferEndEntry["as"], note = "") =>
  attributed<CaseEntry>(id, by, { k: "offerEnd", ...stamp, to: entryId(of), as, note });
const statesOf = (record: ReturnType<typeof fold>) => record.offers.map(({ state }) => state);

test("an offered case stays with whoever has it until the other accepts", () => {
  const offered = fold(offer(2, ilona, marek));
  expect(offered.assigned).toEqual([ilona.person]);
  expect(offeredTo(offered.offers)).toEqual([marek.person]);

  const accepting = assignment(offered, marek.person, stamp);
  const accepted = fold(offer(2, ilona, marek), attributed<CaseEntry>(3, marek, accepting));
  expect(accepted.assigned).toEqual([marek.person]);
  expect(statesOf(accepted)).toEqual(["accepted"]);
  expect(offeredTo(accepted.offers)).toEqual([]);
});

test("declined with a sentence it stays where it was, and the sentence stands until somebody does something about it", () => {
  const no = "I know the family too well.";
  const declined = fold(offer(2, ilona, marek), end(3, marek, 2, "declined", no));
  expect(declined.assigned).toEqual([ilona.person]);
  expect(declinedLast(declined.offers)?.ends.map(({ entry }) => entry.note)).toEqual([no]);

  const again = offering(declined, { to: dana.person, note: "" }, stamp);
  const offeredAgain = fold(
    offer(2, ilona, marek),
    end(3, marek, 2, "declined", no),
    attributed<CaseEntry>(4, ilona, again),
  );
  expect(declinedLast(offeredAgain.offers)).toBeUndefined();
  expect(offeredTo(offeredAgain.offers)).toEqual([dana.person]);
});

test("two who offer it apart are both seen; whoever knows of an offer replaces it", () => {
  const apart = fold(offer(2, ilona, marek), offer(3, dana, dana));
  expect(offeredTo(apart.offers)).toEqual([marek.person, dana.person].sort());
  const knowing = offering(apart, { to: dana.person, note: "" }, stamp);
  const after = fold(
    offer(2, ilona, marek),
    offer(3, dana, dana),
    attributed<CaseEntry>(4, ilona, knowing),
  );
  expect(statesOf(after)).toEqual(["overtaken", "overtaken", "open"]);
});

test("two who accept apart are shown as a disagreement, and nothing of either is lost", () => {
  const offers = [offer(2, ilona, marek), offer(3, ilona, dana)];
  const seenByMarek = fold(offers[0]!);
  const seenByDana = fold(offers[1]!);
  const both = fold(
    ...offers,
    attributed<CaseEntry>(4, marek, assignment(seenByMarek, marek.person, stamp)),
    attributed<CaseEntry>(5, dana, assignment(seenByDana, dana.person, stamp)),
  );
  expect(both.assigned).toEqual([marek.person, dana.person].sort());
  expect(both.conflicts).toEqual([{ about: "assigned" }]);
  expect(statesOf(both)).toEqual(["accepted", "accepted"]);
});

test("taken back by one and accepted by the other, apart: it is where it was accepted, and that they crossed is told", () => {
  const accepting = assignment(fold(offer(2, ilona, marek)), marek.person, stamp);
  const crossed = fold(
    offer(2, ilona, marek),
    attributed<CaseEntry>(3, marek, accepting),
    end(4, ilona, 2, "withdrawn"),
  );
  expect(crossed.assigned).toEqual([marek.person]);
  expect(crossed.offers).toMatchObject([{ state: "accepted", crossed: true }]);
});

test("a coordinator who hands it over at once ends the offers she knew of", () => {
  const handing = assignment(fold(offer(2, ilona, marek)), dana.person, stamp);
  const handed = fold(offer(2, ilona, marek), attributed<CaseEntry>(3, dana, handing));
  expect(handed.assigned).toEqual([dana.person]);
  expect(statesOf(handed)).toEqual(["overtaken"]);
});
