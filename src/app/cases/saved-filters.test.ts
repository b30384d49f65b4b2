import { expect, test } from "vitest";
import { createLive } from "../../base/live.ts";
import { firstSettings, type Settings } from "../settings/settings.ts";
import {
  filterLimits,
  removeFilter,
  renameFilter,
  savedFilters,
  saveFilter,
  type ChosenFilter,
} from "./saved-filters.ts";

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
  return { ws, saved: () => savedFilters(settings.get().savedFilters) };
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
  expect(await saveFilter(ws, "  Békés  ", mineInBekes)).toMatchObject({ ok: true });
  expect(saved()).toEqual([{ name: "Békés", chosen: mineInBekes }]);
  expect(await renameFilter(ws, "Békés", "At home")).toMatchObject({ ok: true });
  expect(saved().map(({ name }) => name)).toEqual(["At home"]);
  expect(await removeFilter(ws, "At home")).toMatchObject({ ok: true });
  expect(saved()).toEqual([]);
});

test("without a name, under a name there is, or as one too many it is not kept, and the others stay", async () => {
  const { ws, saved } = device();
  expect(await saveFilter(ws, " ", mineInBekes)).toEqual({ ok: false, error: { type: "NoName" } });
  await saveFilter(ws, "One", mineInBekes);
  await saveFilter(ws, "Two", mineInBekes);
  const taken = { ok: false, error: { type: "NameTaken" } };
  expect(await saveFilter(ws, "One", mineInBekes)).toEqual(taken);
  expect(await renameFilter(ws, "Two", "One")).toEqual(taken);
  for (let number = 3; number <= filterLimits.count; number++)
    await saveFilter(ws, String(number), mineInBekes);
  expect(await saveFilter(ws, "Last", mineInBekes)).toMatchObject({ error: { type: "TooMany" } });
  expect(saved()).toHaveLength(filterLimits.count);
});

test("a disk that is full says so, and whatever else lies there is read as far as it makes sense", async () => {
  expect(await saveFilter(device({ hasRoom: false }).ws, "One", mineInBekes)).toEqual({
    ok: false,
    error: { type: "NotKept" },
  });
  for (const damaged of [undefined, 7, { name: "x" }, [null, 3, {}, { name: "" }]])
    expect(savedFilters(damaged)).toEqual([]);
  expect(savedFilters([{ name: "Old", region: "XX1", type: "later", status: "gone" }])).toEqual([
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
  ]);
});
