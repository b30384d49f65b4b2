import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { hexToBytes } from "../../src/base/bytes.ts";
import { check } from "./relay-device.ts";

// The same vectors hold for the phones' suites: what one takes for signed and another does not would divide phones from their relay.

interface Vector {
  readonly comment: string;
  readonly publicKey: string;
  readonly message: string;
  readonly signature: string;
  readonly valid: boolean;
}

const file = new URL("./vectors/ed25519.json", import.meta.url);
const { tests } = JSON.parse(readFileSync(file, "utf8")) as { tests: readonly Vector[] };

test.each(tests)("the relay answers as the phones do: $comment", async (vector) => {
  const [key, message, signature] = [vector.publicKey, vector.message, vector.signature].map(
    (hex) => hexToBytes(hex)!,
  );
  expect(await check.verify(key!, message!, signature!)).toBe(vector.valid);
});
