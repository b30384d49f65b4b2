import { expect, test } from "vitest";
import { seededRandom } from "../../tests/casework.ts";
import { parseChannelId } from "../base/ids.ts";
import { deviceKeysFromSeed } from "../crypto/device-keys.ts";
import { openSuite } from "../crypto/open-suite.ts";
import { idBytes } from "../protocol/envelope.ts";
import { openRoomGrant, roomKey, sealRoomGrant } from "./guest-rules.ts";

const random = seededRandom(11);
const room = parseChannelId("5a".repeat(8))!;
const another = parseChannelId("7c".repeat(8))!;
const secret = random.bytes(32);
const iv = random.bytes(12);
const plain = random.bytes(64);
const none = new Uint8Array();

test("a room's key is the one its members seal with, and opens neither the shared stream, nor another room, nor another generation", async () => {
  const suite = await openSuite({ subtle: crypto.subtle, random });
  const key = await suite.sealingKey(await roomKey(suite, secret, room));
  const sealed = async (channel: typeof room, generation: number) =>
    suite.seal(await suite.channelKey(secret, idBytes(channel), generation), iv, plain, none);
  expect(await suite.open(key, iv, await sealed(room, 1), none)).toEqual(plain);
  const shared = "0".repeat(16) as typeof room;
  for (const [channel, generation] of [
    [shared, 0],
    [room, 0],
    [room, 2],
    [another, 1],
  ] as const)
    expect(await suite.open(key, iv, await sealed(channel, generation), none)).toBeUndefined();
});

test("a grant opens for its guest, in its epoch and for its room only", async () => {
  const suite = await openSuite({ subtle: crypto.subtle, random });
  const lawyer = await deviceKeysFromSeed(suite, random.bytes(32));
  const other = await deviceKeysFromSeed(suite, random.bytes(32));
  const grant = await sealRoomGrant(suite, 3, secret, { room, kemPublic: lawyer.kemPublic });
  expect(await openRoomGrant(suite, lawyer.kem, { epoch: 3, grant, room })).toEqual(
    await roomKey(suite, secret, room),
  );
  expect(await openRoomGrant(suite, lawyer.kem, { epoch: 2, grant, room })).toBeUndefined();
  expect(
    await openRoomGrant(suite, lawyer.kem, { epoch: 3, grant, room: another }),
  ).toBeUndefined();
  expect(await openRoomGrant(suite, other.kem, { epoch: 3, grant, room })).toBeUndefined();
});
