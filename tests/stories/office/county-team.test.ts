import { afterEach, expect, test } from "vitest";
import { openCase } from "../../../src/app/cases/open-case.ts";
import { teamsOf } from "../../../src/app/network/county-teams.ts";
import { setTeam } from "../../../src/app/network/set-team.ts";
import { changeRole, removeMember } from "../../../src/app/network/change-members.ts";
import { must } from "../../make-app.ts";
import { createOffice, day, usualIntake, type Office, type Worker } from "./office.ts";

let office: Office;
afterEach(() => office.close());

const teamsSeenBy = ({ ws }: Worker) =>
  teamsOf(ws().members.get(), ws().countyTeams.worksIn.get(), ws().cases.get());
const who = ({ ws }: Worker) => ws().me.get().person;

test("C1: the county's team of two shows red on a mediator's phone until a third is there, and again when one leaves", async () => {
  office = await createOffice(day(0));
  const timea = await office.begins("Teszt Tímea");
  const kata = await office.joins("Kitalált Kata");
  const kalman = await office.joins("Képzelt Kálmán");
  must(await openCase(kata.ws(), usualIntake({ person_label: "Próba Petra", region: "HU331" })));
  await office.everyoneSyncs();
  // Nobody has said who works there: a county with a case and without a team.
  expect(teamsSeenBy(kalman)).toEqual([{ region: "HU331", members: [], missing: 3 }]);

  const everybody = [timea, kata, kalman].map(who);
  const two = [kata, kalman].map(who);
  expect(await setTeam(kata.ws(), "HU331", everybody, two)).toEqual({
    ok: false,
    error: { type: "NotAllowed" },
  });
  must(await setTeam(timea.ws(), "HU331", everybody, two));
  await office.everyoneSyncs();
  expect(teamsSeenBy(kalman)).toMatchObject([{ region: "HU331", missing: 1 }]);
  expect(teamsSeenBy(kalman)[0]!.members.toSorted()).toEqual(two.toSorted());

  // A county more takes nobody out of the other.
  must(await setTeam(timea.ws(), "HU323", everybody, [who(kata)]));
  must(await setTeam(timea.ws(), "HU331", everybody, everybody));
  await office.everyoneSyncs();
  expect(teamsSeenBy(kalman)).toMatchObject([
    { region: "HU323", missing: 2 },
    { region: "HU331", missing: 0 },
  ]);

  must(await changeRole(timea.ws(), who(kalman), "reader"));
  await office.everyoneSyncs();
  expect(teamsSeenBy(timea)).toContainEqual(expect.objectContaining({ region: "HU331", missing: 1 })); // prettier-ignore
  must(await removeMember(timea.ws(), who(kata)));
  await office.everyoneSyncs();
  expect(teamsSeenBy(timea)).toContainEqual(expect.objectContaining({ region: "HU331", missing: 2 })); // prettier-ignore
});
