import { expect, test } from "vitest";
import { utf8 } from "../base/bytes.ts";
import type { Random } from "../base/random.ts";
import { deviceIdOf, deviceKeysFromSeed } from "./device-keys.ts";
import { createFallbackSuite } from "./fallback-suite.ts";
import { createNativeSuite } from "./native-suite.ts";
import { openSuite } from "./open-suite.ts";

const random: Random = { bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) };
const parts = { subtle: crypto.subtle, random };
const suites = [createNativeSuite(parts), createFallbackSuite(parts)];

test("this platform has the native suite", async () => {
  expect((await openSuite(parts)).name).toBe("native");
});

test.for(suites)("what the $name suite signs and seals, both accept", async (suite) => {
  const keys = await deviceKeysFromSeed(suite, random.bytes(32));
  const signature = await suite.sign(keys.signing, utf8("visit"));
  const sealed = await suite.sealTo(keys.kemPublic, utf8("grant"), utf8("secret"));
  for (const other of suites) {
    expect(await other.verify(keys.signPublic, utf8("visit"), signature)).toBe(true);
    expect(await other.verify(keys.signPublic, utf8("visits"), signature)).toBe(false);
    const back = await other.sealTo(keys.kemPublic, utf8("grant"), utf8("secret"));
    expect(await suite.openFrom(keys.kem, utf8("grant"), back)).toEqual(utf8("secret"));
    expect(await suite.openFrom(keys.kem, utf8("grants"), back)).toBe(undefined);
  }
  expect(await suite.openFrom(keys.kem, utf8("grant"), sealed)).toEqual(utf8("secret"));
});

test("one seed is the same device in both suites", async () => {
  const seed = random.bytes(32);
  const ids = await Promise.all(
    suites.map(async (suite) => deviceIdOf(suite, await deviceKeysFromSeed(suite, seed))),
  );
  expect(ids[0]).toMatch(/^[0-9a-f]{16}$/);
  expect(ids[1]).toBe(ids[0]);
});
