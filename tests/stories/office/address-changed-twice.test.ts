import { afterEach, expect, test } from "vitest";
import { lookIn } from "../../../src/app/cases/look-in.ts";
import { openCase } from "../../../src/app/cases/open-case.ts";
import { putInList, putInRegister, strikeFromList } from "../../../src/app/lists/put-in-list.ts";
import { registered, registerView } from "../../../src/app/lists/register-view.ts";
import { fitFlats } from "../../../src/domain/lists/fit-flats.ts";
import { addressOn, saidOf, thingsIn } from "../../../src/domain/lists/fold-lists.ts";
import { plannedDates } from "../../../src/domain/plan/planned-dates.ts";
import { datesOfCase } from "../../../src/app/paper/calendar-dates.ts";
import { addMonths, parseLocalDate } from "../../../src/domain/time/partial-date.ts";
import { must, until } from "../../make-app.ts";
import { numbersOf } from "./numbers.ts";
import { createOffice, day, shownCase, usualIntake, type Office, type Worker } from "./office.ts";

let office: Office;
afterEach(() => office.close());

test("B2: an address that changed twice, entered late and corrected apart, is the one that is true", async () => {
  office = await createOffice(day(-1));
  const ulrika = await office.begins("Ukázková Ulrika");
  const zora = await office.joins("Zkušební Zora");
  const petra = await office.joins("Pokusná Petra");
  const filip = await office.joins("Fiktivní Filip");

  office.setDay(day(0));
  const { caseId } = must(
    await openCase(
      zora.ws(),
      usualIntake({
        case_type: "housing",
        region: "CZ080",
        settlement: "Pokusov",
        person_label: "paní Ukázková",
        adults_children: { adults: 1, children: 2 },
        need: ["housing"],
      }),
    ),
  );
  const lives = (who: Worker, since: string, where: string) =>
    putInList(who.ws(), caseId, "address", { address_since: since, address_what: where });
  must(await lives(zora, dayOf(0), "ubytovna, pokoj A"));
  await office.everyoneSyncs();

  petra.phone.setSignal(false);
  office.setDay(day(5));
  const roomB = must(await lives(petra, dayOf(5), "ubytovna, pokoj B"));
  office.setDay(day(6));
  must(await lives(zora, dayOf(6), "u příbuzných"));
  office.setDay(day(8));
  petra.phone.setSignal(true);
  await office.everyoneSyncs();
  filip.phone.setSignal(false);
  office.setDay(day(9));
  const seen = thingsIn((await shownCase(filip, caseId)).lists, "address").find(
    ({ id }) => id === roomB,
  );
  must(
    await putInList(
      filip.ws(),
      caseId,
      "address",
      { address_since: dayOf(5), address_what: "ubytovna Pokusov, pokoj B" },
      seen,
    ),
  );
  filip.phone.setSignal(true);
  await office.everyoneSyncs();

  for (const someone of [ulrika, zora, petra, filip]) {
    const { lists } = await shownCase(someone, caseId);
    const now = addressOn(lists, day(9));
    expect(now && saidOf(now, "address_what")).toBe("u příbuzných");
    expect(thingsIn(lists, "address").map((each) => saidOf(each, "address_what"))).toEqual([
      "u příbuzných",
      "ubytovna Pokusov, pokoj B",
      "ubytovna, pokoj A",
    ]);
    const corrected = thingsIn(lists, "address").find(({ id }) => id === roomB);
    expect(corrected?.entries).toHaveLength(2);
  }

  // The register: what the landlord's side sees has no word of the household.
  const landlord = must(
    await putInRegister(ulrika.ws(), "landlord", {
      landlord_name: "Majitel Vzorný",
      landlord_agrees: true,
    }),
  );
  const flat = must(
    await putInRegister(petra.ws(), "flat", {
      flat_address: "Zkušební 12, Pokusov",
      flat_region: "CZ080",
      flat_state: "free",
      flat_rooms: 2,
      flat_rent: 9_000,
      flat_landlord: landlord,
    }),
  );
  await office.everyoneSyncs();
  const shelf = registerView(filip.ws());
  const { lists: register } = await until(shelf, (it) => registered(it, "flat").length > 0);
  shelf.release();
  const { record } = await shownCase(filip, caseId);
  expect(fitFlats(record.facts, register)).toMatchObject([
    { flat: { id: flat }, against: 0, reasons: [{ about: "rooms" }, { about: "price" }, { about: "county", fits: true }] }, // prettier-ignore
  ]);
  expect(JSON.stringify([...register.values()])).not.toMatch(/ethos|debt|Ukázková/);

  // D14 refused because there are too many children, D20 accepted, D30 moved in.
  office.setDay(day(14));
  const first = { viewing_where: "Fiktivní 3", viewing_on: dayOf(14) };
  must(
    await putInList(filip.ws(), caseId, "viewing", {
      ...first,
      viewing_result: "refused",
      viewing_refusal: "household_size",
      viewing_refusal_basis: "said",
      viewing_words: "Moc dětí.",
    }),
  );
  must(
    await putInList(filip.ws(), caseId, "barrier", {
      barrier_kind: "household_size",
      barrier_on: dayOf(14),
    }),
  );
  office.setDay(day(20));
  must(
    await putInList(petra.ws(), caseId, "viewing", {
      viewing_flat: flat,
      viewing_where: "Zkušební 12, Pokusov",
      viewing_on: dayOf(20),
      viewing_result: "accepted",
    }),
  );
  office.setDay(day(30));
  must(
    await putInList(petra.ws(), caseId, "guarantee", {
      guarantee_kind: "deposit_paid",
      guarantee_amount: 18_000,
      guarantee_on: dayOf(30),
    }),
  );
  must(
    await putInList(petra.ws(), caseId, "tenancy", {
      tenancy_flat: flat,
      tenancy_where: "Zkušební 12, Pokusov",
      tenancy_from: dayOf(30),
      tenancy_rent: 9_000,
    }),
  );
  await office.everyoneSyncs();
  const { lists } = await shownCase(ulrika, caseId);
  expect(thingsIn(lists, "viewing").map((each) => saidOf(each, "viewing_result"))).toEqual([
    "accepted",
    "refused",
  ]);
  expect(thingsIn(lists, "barrier").map((each) => saidOf(each, "barrier_kind"))).toEqual([
    "household_size",
  ]);
  expect(thingsIn(lists, "guarantee")).toHaveLength(1);

  // The numbers, counted by who coordinates: exact for her, and as they leave with what tells of one household hidden.
  const all = await numbersOf(ulrika.ws(), { from: dayOf(0), to: dayOf(30) });
  expect(all.report("housed")).toEqual({ households: [1] });
  expect(all.report("refusals")).toEqual({ household_size: [1], total: [1] });
  expect(all.report("barriers")).toEqual({ household_size: [0, 1, 1] });
  expect(all.report("register")).toMatchObject({ landlords: [1], flats_free: [1] });
  expect(all.out("housed")).toEqual({ households: [undefined] });
  expect(all.out("refusals")).toEqual({ household_size: [undefined], total: [undefined] });
  expect(all.out("barriers")).toEqual({ household_size: [0, undefined, undefined] });
  const october = await numbersOf(ulrika.ws(), { from: "2026-10-01", to: "2026-10-31" });
  expect(october.report("housed")).toEqual({ households: [0] });
  expect(october.report("refusals")).toEqual({ household_size: [1], total: [1] });
  const november = await numbersOf(ulrika.ws(), { from: "2026-11-01", to: "2026-11-30" });
  expect(november.report("housed")).toEqual({ households: [1] });
  expect(november.report("refusals")).toEqual({ total: [0] });

  // Four looks are planned from the day they moved in, on every phone the same, and written by none.
  for (const someone of [ulrika, petra, filip]) {
    const planned = plannedDates((await shownCase(someone, caseId)).record);
    expect(planned.map(({ what, on }) => [what, on])).toEqual([
      ["home-m1", addMonths(day(30), 1)],
      ["home-m3", addMonths(day(30), 3)],
      ["home-m6", addMonths(day(30), 6)],
      ["home-m12", addMonths(day(30), 12)],
    ]);
  }

  // A month later the rent is owed, and after three nobody lives there: nothing more is planned on any phone, and the home counts as ended.
  const kept = async () => {
    const year = await numbersOf(ulrika.ws(), { from: "2027-01-01", to: "2027-12-31" });
    return year.report("kept_home");
  };
  office.setDay(addMonths(day(30), 1));
  const lookedIn = { note: "Majitel čeká do pátku." };
  must(
    await lookIn(petra.ws(), caseId, {
      ...lookedIn,
      what: "home-m1",
      on: addMonths(day(30), 1),
      still: true,
      rent: false,
    }),
  );
  office.setDay(addMonths(day(30), 3));
  must(
    await lookIn(filip.ws(), caseId, {
      ...lookedIn,
      what: "home-m3",
      on: addMonths(day(30), 3),
      still: false,
    }),
  );
  await office.everyoneSyncs();
  for (const someone of [ulrika, petra, filip])
    expect(plannedDates((await shownCase(someone, caseId)).record)).toEqual([]);
  expect((await kept())["home-m3"]).toEqual([0, 1, 1]);
});

test("a thing listed by mistake is struck and can be taken back, and what belongs to a person needs her name", async () => {
  office = await createOffice(day(0));
  const ulrika = await office.begins("Ukázková Ulrika");
  const { caseId } = must(
    await openCase(ulrika.ws(), usualIntake({ person_label: "Vzorná Věra" })),
  );
  must(
    await putInList(ulrika.ws(), caseId, "step", {
      step_what: "Zavolat do školy",
      step_who: "worker",
      step_by: dayOf(3),
    }),
  );
  const step = async () => (await shownCase(ulrika, caseId)).lists.get("step")![0]!;
  // The intake's own next date is later.
  expect(ulrika.ws().cases.get().summaries.get(caseId)?.next).toBe(dayOf(3));
  const { record } = await shownCase(ulrika, caseId);
  const ahead = datesOfCase(record, parseLocalDate(dayOf(0))!);
  expect(ahead.filter(({ on }) => on === dayOf(3))).toHaveLength(1);
  must(await strikeFromList(ulrika.ws(), caseId, "step", await step(), true));
  expect(thingsIn((await shownCase(ulrika, caseId)).lists, "step")).toEqual([]);
  expect(ulrika.ws().cases.get().summaries.get(caseId)?.next).not.toBe(dayOf(3));
  must(await strikeFromList(ulrika.ws(), caseId, "step", await step(), false));
  expect(thingsIn((await shownCase(ulrika, caseId)).lists, "step")).toHaveLength(1);

  // What came while the form was open is neither replaced nor said over.
  const seen = await step();
  const said = { step_what: "Zavolat do školy", step_who: "worker" };
  must(await putInList(ulrika.ws(), caseId, "step", { ...said, step_by: dayOf(8) }, seen));
  must(
    await putInList(
      ulrika.ws(),
      caseId,
      "step",
      { ...said, step_what: "Napsat do školy", step_by: dayOf(3) },
      seen,
    ),
  );
  const now = await step();
  expect(now.values.get("step_by")?.map(({ value }) => value)).toEqual([dayOf(8)]);
  expect(saidOf(now, "step_what")).toBe("Napsat do školy");

  const anonymous = must(
    await openCase(
      ulrika.ws(),
      usualIntake({
        case_type: "housing",
        anonymous: true,
        people_helped: { women: 1, men: 0, children: 0, unknown: 0 },
        adults_children: { adults: 1, children: 0 },
      }),
    ),
  ).caseId;
  expect(
    await putInList(ulrika.ws(), anonymous, "address", {
      address_since: dayOf(0),
      address_what: "ubytovna",
    }),
  ).toEqual({ ok: false, error: { type: "StillAnonymous" } });
});

const dayOf = (number: number): string => day(number).slice(0, 10);
