import { expect, test } from "vitest";
import { attributed, dana, ilona, marek, worker } from "../../../tests/casework.ts";
import { foldDirectory, parseDirectoryEntry, type DirectoryEntry } from "./directory.ts";

const laptop = worker(77);
const tablet = worker(78);
/** The laptop was let in by Ilona's phone, the tablet by the laptop. */
const linkedBy = (device: string) =>
  device === tablet.device ? laptop.device : device === laptop.device ? ilona.device : undefined;
const fold = (entries: Parameters<typeof foldDirectory>[0]) =>
  foldDirectory(entries, (device) => device === dana.device, linkedBy);
const called = (id: number, by: typeof ilona, device: string, name: string, at = id) =>
  attributed<DirectoryEntry>(id, by, { k: "device", at, device, name } as DirectoryEntry);
const person = (id: number, by: typeof ilona, of: typeof ilona, device: string, name: string) =>
  attributed<DirectoryEntry>(id, by, { k: "person", at: 0, person: of.person, device, name } as DirectoryEntry); // prettier-ignore

test("a linked device is its person's, through every device between, and speaks for her", () => {
  const directory = fold([
    person(1, ilona, ilona, ilona.device, "Ilona"),
    person(2, tablet, ilona, tablet.device, "Ilona K."),
  ]);
  expect(directory.personOf(tablet.device)).toBe(ilona.person);
  expect([...directory.names.keys()]).toEqual([ilona.person]);
});

test("it cannot make itself somebody else; who coordinates can", () => {
  const own = person(1, laptop, laptop, laptop.device, "Nobody");
  expect(fold([own]).personOf(laptop.device)).toBe(ilona.person);
  const said = person(2, dana, marek, laptop.device, "Marek");
  const directory = fold([own, said]);
  expect(directory.personOf(laptop.device)).toBe(marek.person);
  expect(directory.personOf(tablet.device)).toBe(marek.person);
});

test("a person names her own devices from any of them, and nobody else's", () => {
  const { deviceNames } = fold([
    called(1, ilona, laptop.device, "Laptop"),
    called(2, tablet, laptop.device, "Laptop at home"),
    called(3, marek, laptop.device, "Marek was here"),
    called(4, dana, laptop.device, "Not hers either"),
  ]);
  expect(deviceNames.get(laptop.device)).toBe("Laptop at home");
});

test("a name that is none, or of no device, is not read", () => {
  const entry = { k: "device", at: 1, device: laptop.device, name: "Laptop" };
  expect(parseDirectoryEntry(entry).ok).toBe(true);
  for (const wrong of [{ name: 7 }, { name: "x".repeat(41) }, { device: "laptop" }, { at: "now" }])
    expect(parseDirectoryEntry({ ...entry, ...wrong })).toMatchObject({
      error: { type: "BadEntry" },
    });
});
