import { createPrivateKey, createPublicKey, sign } from "node:crypto";
import { expect, test, vi } from "vitest";
import { hexToBytes } from "../../src/base/bytes.ts";
import { openSuite } from "../../src/crypto/open-suite.ts";
import { bytesOf, check, createDevice } from "./relay-device.ts";

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

// What one of the two takes for signed and the other does not would divide phones from their relay.

const small = [
  "0000000000000000000000000000000000000000000000000000000000000000",
  "0100000000000000000000000000000000000000000000000000000000000000",
  "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
].map((hex) => hexToBytes(hex)!);

test("the relay and the phones agree on which signatures hold", async () => {
  const suite = await openSuite({ subtle: crypto.subtle, random: { bytes: bytesOf } });
  const device = createDevice();
  const message = bytesOf(100);
  const good = device.sign(message);
  const changed = (at: number) => good.map((byte, index) => (index === at ? byte ^ 1 : byte));
  const order = hexToBytes("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010")!;
  const second = new Uint8Array(64);
  second.set(good);
  let carry = 0;
  for (let i = 0; i < 32; i++) {
    const sum = good[32 + i]! + order[i]! + carry;
    second[32 + i] = sum & 0xff;
    carry = sum >> 8;
  }
  const cases = [
    { key: device.signPublic, signature: good, holds: true },
    { key: device.signPublic, signature: changed(0), holds: false },
    { key: device.signPublic, signature: changed(40), holds: false },
    { key: device.signPublic, signature: second, holds: false },
    { key: device.signPublic, signature: good.slice(0, 63), holds: false },
    { key: device.signPublic.slice(1), signature: good, holds: false },
    { key: createDevice().signPublic, signature: good, holds: false },
    ...small.flatMap((key) => {
      const trivial = new Uint8Array(64);
      trivial.set(key);
      return [
        { key, signature: trivial, holds: false },
        { key: device.signPublic, signature: trivial, holds: false },
      ];
    }),
  ];
  for (const { key, signature, holds } of cases) {
    expect(await check.verify(key, message, signature)).toBe(holds);
    expect(await suite.verify(key, message, signature)).toBe(holds);
  }
});

test("a signature made elsewhere holds here", async () => {
  const seed = Buffer.from(
    "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
    "hex",
  );
  const pkcs8 = Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), seed]);
  const key = createPrivateKey({ key: pkcs8, format: "der", type: "pkcs8" });
  const publicKey = createPublicKey(key).export({ format: "der", type: "spki" }).subarray(-32);
  const signature = new Uint8Array(sign(null, new Uint8Array(0), key));
  expect(await check.verify(new Uint8Array(publicKey), new Uint8Array(0), signature)).toBe(true);
});
