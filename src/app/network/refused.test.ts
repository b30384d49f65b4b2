import { expect, test } from "vitest";
import { instant } from "../../base/clock.ts";
import type { DeviceId } from "../../base/ids.ts";
import type { PersonId } from "../../domain/network/person-id.ts";
import type { Member } from "./member.ts";
import { refusedThings } from "./refused.ts";

const phone = "00000000000000aa" as DeviceId;
const laptop = "00000000000000bb" as DeviceId;
const kata: Member = {
  person: "kata" as PersonId,
  devices: [phone, laptop],
  phones: [],
  name: "Kitalált Kata",
  role: "mediator",
  removed: false,
  isMe: false,
};

test("what comes of one person for one reason is one line, the latest first", () => {
  const things = refusedThings(
    [
      { device: phone, why: "NotNext", times: 2, lastAt: instant(5) },
      { device: laptop, why: "IdTaken", times: 1, lastAt: instant(9) },
      { device: undefined, why: "Malformed", times: 1, lastAt: undefined },
      { device: phone, why: "BadSignature", times: 1, lastAt: instant(20) },
    ],
    [kata],
  );
  expect(things).toEqual([
    { kind: "forged", member: kata, times: 1, lastAt: 20 },
    { kind: "changed", member: kata, times: 3, lastAt: 9 },
    { kind: "nobody", member: undefined, times: 1, lastAt: undefined },
  ]);
});

test("a summary that is not true is told with whose it is; what a guest signed is not laid to a member", () => {
  const guest = "00000000000000dd" as DeviceId;
  const told = refusedThings(
    [
      { device: phone, why: "FalseSnapshot", times: 1, lastAt: instant(9) },
      { device: guest, why: "TooLate", times: 2, lastAt: instant(5) },
      { device: guest, why: "BadSignature", times: 1, lastAt: instant(2) },
    ],
    [kata],
    new Set([guest]),
  );
  expect(told.map(({ kind, member, times }) => [kind, member?.name, times])).toEqual([
    ["snapshot", "Kitalált Kata", 1],
    ["guest", undefined, 2],
    ["forged", undefined, 1],
  ]);
});

test("a phone of nobody we know is not somebody's", () => {
  const unknown = "00000000000000cc" as DeviceId;
  expect(
    refusedThings([{ device: unknown, why: "AfterRemoval", times: 1, lastAt: undefined }], [kata]),
  ).toEqual([{ kind: "removed", member: undefined, times: 1, lastAt: undefined }]);
});
