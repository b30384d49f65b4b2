import { expect, test } from "vitest";
import { parseChannelId, parseDeviceId } from "../base/ids.ts";
import type { EntriesSection } from "./content.ts";
import { directoryChannel, registerChannel } from "../protocol/envelope.ts";
import { sectionFault, shredFault } from "./update-check.ts";

const ilona = parseDeviceId("00000000000000aa")!;
const marek = parseDeviceId("00000000000000bb")!;
const section: EntriesSection = {
  type: "entries",
  channel: parseChannelId("00000000000000cc")!,
  client: 5,
  clock: 2,
  entries: [[3, { k: "note" }]],
};
const run = {
  device: ilona,
  client: 5,
  clock: 0,
  entries: [
    [1, {}],
    [2, {}],
  ] as const,
  mark: 1,
  storedAt: 0,
  clockOffset: 0,
};
const record = { runs: [run] };

test("a device goes on where it stopped", () => {
  expect(sectionFault(record, section, ilona)).toBeUndefined();
  expect(sectionFault({ runs: [] }, { ...section, clock: 0 }, marek)).toBeUndefined();
});

test.each<[string, EntriesSection, typeof ilona]>([
  ["AnotherDevicesClient", section, marek],
  ["NotNext", { ...section, clock: 3 }, ilona],
  ["NotNext", { ...section, clock: 0 }, ilona],
  ["NotNext", { ...section, client: 6 }, ilona],
  ["IdTaken", { ...section, entries: [[2, {}]] }, ilona],
  [
    "IdTaken",
    {
      ...section,
      entries: [
        [3, {}],
        [3, {}],
      ],
    },
    ilona,
  ],
  ["NotAnObject", { ...section, entries: [[3, "text"]] }, ilona],
  ["NotAnObject", { ...section, entries: [[3, null]] }, ilona],
  ["NotAnObject", { ...section, entries: [[3, [1]]] }, ilona],
  ["ForbiddenKey", { ...section, entries: [[3, JSON.parse('{"a":{"__proto__":1}}')]] }, ilona],
])("%s", (fault, one, device) => {
  expect(sectionFault(record, one, device)).toBe(fault);
});

test("only who coordinates ends a channel, and nobody the directory or the register", () => {
  expect(shredFault(section.channel, "owner")).toBeUndefined();
  expect(shredFault(section.channel, "coordinator")).toBeUndefined();
  for (const role of ["mediator", "reader", "recovery", undefined] as const)
    expect(shredFault(section.channel, role)).toBe("MayNotShred");
  for (const channel of [directoryChannel, registerChannel])
    expect(shredFault(channel, "owner")).toBe("MayNotShred");
});
