import { expect, test } from "vitest";
import { attributed, entryId, ilona, marek } from "../../../tests/casework.ts";
import type { RegionId } from "../cases/region.ts";
import { countyTeams, foldWorksIn, parseWorksIn, type WorksInEntry } from "./county-team.ts";
import { personIdOfFirstDevice, type PersonId } from "./person-id.ts";
import type { Role } from "./role.ts";
import { parseDeviceId } from "../../base/ids.ts";

const person = (number: number): PersonId =>
  personIdOfFirstDevice(parseDeviceId(number.toString(16).padStart(16, "0"))!);
const works = (
  number: number,
  who: PersonId,
  regions: readonly RegionId[],
  by = ilona,
  r?: number,
) =>
  // prettier-ignore
  attributed<WorksInEntry>(number, by, {
    k: "worksIn",
    at: number,
    person: who,
    regions,
    ...(r && { r: [entryId(r)] }),
  });
const member = (number: number, role: Role = "mediator", removed = false) => ({
  person: person(number),
  role,
  removed,
});
const everybody = () => true;

test("a team of two shows that it lacks one; who only reads and who has left are in no team", () => {
  const places = foldWorksIn(
    [1, 2, 3, 4].map((number) => works(number, person(number), ["HU331"])),
    everybody,
  );
  const teams = (members: Parameters<typeof countyTeams>[0]) =>
    countyTeams(members, places, new Set<RegionId>());
  const two = [member(1), member(2, "coordinator"), member(3, "reader"), member(4, "mediator", true)]; // prettier-ignore
  expect(teams(two)).toEqual([{ region: "HU331", members: [person(1), person(2)], missing: 1 }]);
  expect(teams([...two, member(3)])).toMatchObject([{ missing: 0 }]);
});

test("a county with an open case and nobody in it comes first", () => {
  const places = foldWorksIn([works(1, person(1), ["HU331"])], everybody);
  const teams = countyTeams([member(1)], places, new Set<RegionId>(["HU323", "HU331"]));
  expect(teams.map(({ region, missing }) => [region, missing])).toEqual([
    ["HU323", 3],
    ["HU331", 2],
  ]);
});

test("only who manages members says where somebody works; two words apart count both until it is said anew", () => {
  const who = person(1);
  const entries = [works(1, who, ["HU331"]), works(2, who, ["HU323"], marek)];
  const onlyIlona = foldWorksIn(entries, (device) => device === ilona.device);
  expect(onlyIlona.get(who)).toEqual({ regions: ["HU331"], saidBy: [entryId(1)] });
  expect(foldWorksIn(entries, everybody).get(who)?.regions).toHaveLength(2);
  const anew = [...entries, works(3, who, [], ilona, 1), works(4, who, ["CZ032"], marek, 2)];
  expect(foldWorksIn(anew, everybody).get(who)?.regions).toEqual(["CZ032"]);
});

test("an entry is read with limits; a county of a newer version is passed over", () => {
  const good = { person: person(1), regions: ["HU331", "XX999"] };
  expect(parseWorksIn(1, good)).toMatchObject({ ok: true, value: { regions: ["HU331"] } });
  for (const bad of [
    { person: "x" },
    { regions: "HU331" },
    { regions: Array.from({ length: 101 }, () => "HU331") },
    { r: ["x"] },
  ])
    // prettier-ignore
    expect(parseWorksIn(1, { ...good, ...bad })).toMatchObject({ ok: false });
});
