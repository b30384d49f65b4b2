import { expect, test } from "vitest";
import { ilona } from "../../../tests/casework.ts";
import { must } from "../../../tests/make-app.ts";
import { createLive } from "../../base/live.ts";
import { firstSettings, type Settings } from "../settings/settings.ts";
import { filterLimits, listFilters, type ChosenFilter } from "./saved-filters.ts";
import { teamFilters } from "../timeline/saved-team-filters.ts";
import type { TeamChoice } from "../timeline/team-choice.ts";

function device({ hasRoom = true } = {}) {
  const settings = createLive<Settings>(firstSettings("en"));
  const ws = {
    settings,
    saveSettings(next: Settings) {
      // As the disk gives it back.
      if (hasRoom) settings.set(JSON.parse(JSON.stringify(next)) as Settings);
      return Promise.resolve(hasRoom);
    },
  };
  return { ws, saved: () => listFilters.read(settings.get().savedFilters) };
}

const mineInBekes: ChosenFilter = {
  mine: true,
  overdue: false,
  status: "open",
  type: "housing",
  region: "HU332",
};

test("a filter comes back under its name as it was chosen, can be called otherwise and goes", async () => {
  const { ws, saved } = device();
  expect(await listFilters.save(ws, "  Békés  ", mineInBekes)).toMatchObject({ ok: true });
  expect(saved()).toEqual([{ name: "Békés", chosen: mineInBekes }]);
  expect(await listFilters.rename(ws, "Békés", "At home")).toMatchObject({ ok: true });
  expect(saved().map(({ name }) => name)).toEqual(["At home"]);
  expect(await listFilters.remove(ws, "At home")).toMatchObject({ ok: true });
  expect(saved()).toEqual([]);
});

test("without a name, under a name there is, or as one too many it is not kept, and the others stay", async () => {
  const { ws, saved } = device();
  expect(await listFilters.save(ws, " ", mineInBekes)).toEqual({
    ok: false,
    error: { type: "NoName" },
  });
  await listFilters.save(ws, "One", mineInBekes);
  await listFilters.save(ws, "Two", mineInBekes);
  const taken = { ok: false, error: { type: "NameTaken" } };
  expect(await listFilters.save(ws, "One", mineInBekes)).toEqual(taken);
  expect(await listFilters.rename(ws, "Two", "One")).toEqual(taken);
  for (let number = 3; number <= filterLimits.count; number++)
    await listFilters.save(ws, String(number), mineInBekes);
  expect(await listFilters.save(ws, "Last", mineInBekes)).toMatchObject({
    error: { type: "TooMany" },
  });
  expect(saved()).toHaveLength(filterLimits.count);
});

test("a disk that is full says so, and whatever else lies there is read as far as it makes sense", async () => {
  expect(await listFilters.save(device({ hasRoom: false }).ws, "One", mineInBekes)).toEqual({
    ok: false,
    error: { type: "NotKept" },
  });
  for (const damaged of [undefined, 7, { name: "x" }, [null, 3, {}, { name: "" }]])
    expect(listFilters.read(damaged)).toEqual([]);
  expect(listFilters.read([{ name: "Old", region: "XX1", type: "later", status: "gone" }])).toEqual(
    [
      {
        name: "Old",
        chosen: {
          mine: false,
          overdue: false,
          status: undefined,
          type: undefined,
          region: undefined,
        },
      },
    ],
  );
});

test("the filters of the team's timeline lie beside those of the list: one name in both, and neither touches the other", async () => {
  const { ws, saved } = device();
  const team = () => teamFilters.read(ws.settings.get().savedFilters);
  const ofIlona: TeamChoice = { worker: ilona.person, type: "housing", region: undefined, period: "week" }; // prettier-ignore
  must(await listFilters.save(ws, "Békés", mineInBekes));
  must(await teamFilters.save(ws, "Békés", ofIlona));
  must(await teamFilters.save(ws, "All", { ...ofIlona, worker: undefined }));
  expect(await teamFilters.save(ws, "All", ofIlona)).toEqual({ ok: false, error: { type: "NameTaken" } }); // prettier-ignore
  expect(team()).toEqual([
    { name: "Békés", chosen: ofIlona },
    { name: "All", chosen: { ...ofIlona, worker: undefined } },
  ]);
  expect(saved()).toEqual([{ name: "Békés", chosen: mineInBekes }]);
  must(await teamFilters.rename(ws, "All", "Everybody"));
  must(await teamFilters.remove(ws, "Békés"));
  must(await listFilters.rename(ws, "Békés", "Mine"));
  expect(team().map(({ name }) => name)).toEqual(["Everybody"]);
  expect(saved().map(({ name }) => name)).toEqual(["Mine"]);
});
