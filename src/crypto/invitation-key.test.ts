import { expect, test } from "vitest";
import { utf8 } from "../base/bytes.ts";
import type { Random } from "../base/random.ts";
import { deviceKeysFromSeed } from "./device-keys.ts";
import { invitationKeys, joinCode } from "./invitation-key.ts";
import { createNativeSuite } from "./native-suite.ts";

const random: Random = { bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) };
const suite = createNativeSuite({ subtle: crypto.subtle, random });
const parts = { suite, random };

test("Marek who sent the link reads the request Dana signed with it, and no other", async () => {
  const linkSecret = random.bytes(32);
  const dana = await invitationKeys(parts, linkSecret);
  const marek = await invitationKeys(parts, linkSecret);
  const stranger = await invitationKeys(parts, random.bytes(32));

  const request = await dana.nameSeal.seal("join name", utf8("Dana"));
  const signature = await suite.sign(dana.signing, request);
  expect(await suite.verify(marek.signPublic, request, signature)).toBe(true);
  expect(await marek.nameSeal.open("join name", request)).toEqual(utf8("Dana"));

  expect(await suite.verify(stranger.signPublic, request, signature)).toBe(false);
  expect(await stranger.nameSeal.open("join name", request)).toBe(undefined);
});

test("both hear the same six digits only if the keys arrived as they were sent", async () => {
  const linkSecret = random.bytes(32);
  const dana = await deviceKeysFromSeed(suite, random.bytes(32));
  const code = await joinCode(suite, linkSecret, dana);
  expect(code).toMatch(/^[0-9]{6}$/);
  expect(await joinCode(suite, linkSecret, dana)).toBe(code);

  const swapped = await deviceKeysFromSeed(suite, random.bytes(32));
  const others = [
    await joinCode(suite, linkSecret, { ...dana, signPublic: swapped.signPublic }),
    await joinCode(suite, linkSecret, { ...dana, kemPublic: swapped.kemPublic }),
    await joinCode(suite, random.bytes(32), dana),
  ];
  // One of three equal by chance happens once in 300,000 runs; all three never.
  expect(others.every((other) => other === code)).toBe(false);
});

test("codes use all their digits, also leading zeros", async () => {
  const linkSecret = random.bytes(32);
  const keys = { signPublic: random.bytes(32), kemPublic: random.bytes(32) };
  const firstDigits = new Set<string>();
  for (let i = 0; i < 300; i++) {
    keys.kemPublic = random.bytes(32);
    firstDigits.add((await joinCode(suite, linkSecret, keys)).charAt(0));
  }
  expect(firstDigits.size).toBe(10);
});
