import { expect, test } from "vitest";
import { concat, utf8, type Bytes } from "../base/bytes.ts";
import type { Random } from "../base/random.ts";
import { err, type Result } from "../base/result.ts";
import type { Argon2, Argon2Failure, Argon2Request } from "./argon2.ts";
import { deriveArgon2id } from "./argon2id.ts";
import { createDeviceLock, isDeviceBound } from "./device-lock.ts";
import { createLocalSeal } from "./local-seal.ts";
import { createNativeSuite } from "./native-suite.ts";
import { encodeVaultContents, parseVaultContents, type VaultContents } from "./vault-contents.ts";
import { parseVaultRecord, type VaultRecord } from "./vault-record.ts";
import { changeVaultContents, changeVaultSecret, createVault, openVault } from "./vault.ts";

const { subtle } = crypto;
const random: Random = { bytes: (length) => crypto.getRandomValues(new Uint8Array(length)) };
const suite = createNativeSuite({ subtle, random });
const parts = { suite, subtle, random, argon2: { derive: deriveArgon2id } };

const contents: VaultContents = {
  deviceSeed: random.bytes(32),
  storageKey: random.bytes(32),
  spaceId: random.bytes(32),
  epochSecrets: [
    [0, random.bytes(32)],
    [1, random.bytes(32)],
  ],
  relayUrl: "https://relay.example",
  recoverySeed: random.bytes(32),
};
const lock = await createDeviceLock(parts, true);
const record = await recordOf("394871");

test("the right PIN opens what was put in, also after a restart", async () => {
  const stored = parseVaultRecord(structuredClone(record));
  const opened = await openVault(parts, valueOf(stored), lock, "394871");
  expect(valueOf(opened).contents).toEqual(contents);
  expect(record.kdf).toMatchObject({ memoryKiB: 19_456, passes: 2, lanes: 1 });
  expect(record.deviceBound).toBe(true);
});

test("a wrong PIN opens nothing", async () => {
  for (const wrong of ["394872", "39487", "", " "]) {
    expect(await openVault(parts, record, lock, wrong)).toEqual(err({ type: "WrongSecret" }));
  }
});

test("a passphrase opens however the keyboard writes its accents and spaces", async () => {
  const vault = valueOf(await createVault(cheap(), lock, "Köd a völgyben", contents));
  const opened = await openVault(cheap(), vault.record, lock, " Ko\u0308d a vo\u0308lgyben ");
  expect(opened.ok).toBe(true);
});

test("the lock cannot be exported, and without it a copied database cannot be tried", async () => {
  expect(lock).toMatchObject({ extractable: false });
  const elsewhere = await createDeviceLock(parts, true);
  const tried: Argon2Request[] = [];
  const attempt = await openVault(counting(tried), record, elsewhere, "394871");
  expect(attempt).toEqual(err({ type: "Damaged" }));
  expect(tried).toEqual([]);
});

test("even who guesses the PIN does not unwrap the vault key without the device secret", async () => {
  const { name: _, ...parameters } = record.kdf;
  const derived = valueOf(await deriveArgon2id({ secret: utf8("394871"), parameters, times: 1 }));
  for (const deviceSecret of [new Uint8Array(), new Uint8Array(32), random.bytes(32)]) {
    const secret = concat(derived, deviceSecret);
    const key = await suite.hkdf(secret, new Uint8Array(), utf8("teren vault kek v1"), 32);
    const seal = await createLocalSeal(parts, key);
    expect(await seal.open("teren vault key v1", record.wrappedKey)).toBe(undefined);
  }
});

test("where keys cannot be stored the vault works, and says what it is worth", async () => {
  const plainLock = await createDeviceLock(parts, false);
  expect(isDeviceBound(plainLock)).toBe(false);
  const vault = valueOf(await createVault(cheap(), plainLock, "394871", contents));
  expect(vault.record.deviceBound).toBe(false);
  expect((await openVault(cheap(), vault.record, plainLock, "394871")).ok).toBe(true);
});

test("any flipped bit is damage, not a wrong PIN, and costs no try", async () => {
  const changed: VaultRecord[] = [];
  for (const field of ["deviceSecret", "wrappedKey"] as const) {
    for (let bit = 0; bit < record[field].length * 8; bit++) {
      changed.push({ ...record, [field]: flipped(record[field], bit) });
    }
  }
  for (let bit = 0; bit < record.kdf.salt.length * 8; bit++) {
    changed.push({ ...record, kdf: { ...record.kdf, salt: flipped(record.kdf.salt, bit) } });
  }
  const tried: Argon2Request[] = [];
  for (const damaged of changed) {
    const attempt = await openVault(counting(tried), damaged, lock, "394871");
    expect(attempt).toEqual(err({ type: "Damaged" }));
  }
  expect(tried).toEqual([]);
});

test("parameters made cheaper by someone else are refused", async () => {
  for (const cheaper of [{ memoryKiB: 8 }, { passes: 1 }, { lanes: 2 }]) {
    const changed = { ...record, kdf: { ...record.kdf, ...cheaper } };
    expect(await openVault(parts, changed, lock, "394871")).toEqual(err({ type: "Damaged" }));
  }
  const unbound = { ...record, deviceBound: false };
  expect(await openVault(parts, unbound, lock, "394871")).toEqual(err({ type: "Damaged" }));
});

test("contents damaged or of another vault do not open", async () => {
  const vault = valueOf(await createVault(cheap(), lock, "394871", contents));
  const other = valueOf(await createVault(cheap(), lock, "394871", contents));
  for (const wrong of [
    flipped(vault.record.contents, 100),
    other.record.contents,
    vault.record.contents.slice(0, -1),
    new Uint8Array(),
  ]) {
    const attempt = await openVault(cheap(), { ...vault.record, contents: wrong }, lock, "394871");
    expect(attempt).toEqual(err({ type: "Damaged" }));
  }
});

test("a new epoch secret is kept without asking for the PIN", async () => {
  const vault = valueOf(await createVault(cheap(), lock, "394871", contents));
  const more: VaultContents = { ...contents, epochSecrets: [[2, random.bytes(32)]] };
  const changed = await changeVaultContents(vault, more);
  const opened = await openVault(cheap(), changed.record, lock, "394871");
  expect(valueOf(opened).contents).toEqual(more);
});

test("after a change of PIN only the new one opens, and an open vault stays usable", async () => {
  const vault = valueOf(await createVault(cheap(), lock, "394871", contents));
  expect(await changeVaultSecret(cheap(), vault.record, lock, "000000", "582046")).toEqual(
    err({ type: "WrongSecret" }),
  );
  const changed = valueOf(await changeVaultSecret(cheap(), vault.record, lock, "394871", "582046"));
  expect(changed.kdf.salt).not.toEqual(vault.record.kdf.salt);
  expect(await openVault(cheap(), changed, lock, "394871")).toEqual(err({ type: "WrongSecret" }));
  const later = await changeVaultContents({ ...vault, record: changed }, contents);
  expect((await openVault(cheap(), later.record, lock, "582046")).ok).toBe(true);
});

test("a phone short of memory gets the small parameters and keeps them", async () => {
  const asked: Argon2Request[] = [];
  const small = {
    ...parts,
    argon2: {
      derive: async (request: Argon2Request): Promise<Result<Bytes, Argon2Failure>> => {
        asked.push(request);
        if (request.parameters.memoryKiB <= 8 * 1024) return deriveArgon2id(request);
        return err({ type: "KdfFailed", reason: "OutOfMemory" });
      },
    },
  };
  const vault = valueOf(await createVault(small, lock, "394871", contents));
  expect(vault.record.kdf).toMatchObject({ memoryKiB: 8_192, passes: 4 });
  expect(asked.map((request) => request.times)).toEqual([2, 2]);
  expect((await openVault(small, vault.record, lock, "394871")).ok).toBe(true);
});

test("when Argon2id cannot run at all, that is said and nothing is created", async () => {
  const failure: Argon2Failure = { type: "KdfFailed", reason: "NotStarted" };
  const without = { ...parts, argon2: { derive: async () => err(failure) } };
  expect(await createVault(without, lock, "394871", contents)).toEqual(err(failure));
  expect(await openVault(without, record, lock, "394871")).toEqual(err(failure));
});

test("a row that is no record, or of a newer version, is told apart", () => {
  expect(parseVaultRecord(undefined)).toEqual(err({ type: "Damaged" }));
  expect(parseVaultRecord({ ...record, kdf: { ...record.kdf, passes: 0 } })).toEqual(
    err({ type: "Damaged" }),
  );
  expect(parseVaultRecord({ ...record, wrappedKey: "text" })).toEqual(err({ type: "Damaged" }));
  expect(parseVaultRecord({ ...record, version: 2 })).toEqual(err({ type: "NewerVersion" }));
});

test("contents are read only when every field is what it must be", () => {
  const { deviceSeed, storageKey } = contents;
  const fresh: VaultContents = { deviceSeed, storageKey, epochSecrets: [], relayUrl: "" };
  expect(parseVaultContents(encodeVaultContents(fresh))).toEqual({ ok: true, value: fresh });
  const text = new TextDecoder().decode(encodeVaultContents(contents));
  for (const [from, to] of [
    ['"version":1', '"version":0'],
    ['"epochSecrets":[[0', '"epochSecrets":[[-1'],
    ['"epochSecrets":[[0', '"epochSecrets":[["0"'],
    ['"spaceId":"', '"spaceId":"AA'],
    ['"relayUrl":"https://relay.example"', '"relayUrl":7'],
    ["{", "["],
  ] as const) {
    expect(text).toContain(from);
    const damaged = utf8(text.replace(from, to));
    expect(parseVaultContents(damaged)).toEqual(err({ type: "Damaged" }));
  }
  const newer = utf8(text.replace('"version":1', '"version":2'));
  expect(parseVaultContents(newer)).toEqual(err({ type: "NewerVersion" }));
});

async function recordOf(secret: string): Promise<VaultRecord> {
  return valueOf(await createVault(parts, lock, secret, contents)).record;
}

/** The same way to a key with little memory, where the test is about something else. */
function cheap() {
  const derive: Argon2["derive"] = (request) =>
    deriveArgon2id({ ...request, parameters: { ...request.parameters, memoryKiB: 64 } });
  return { ...parts, argon2: { derive } };
}

function counting(tried: Argon2Request[]) {
  const derive: Argon2["derive"] = (request) => {
    tried.push(request);
    return deriveArgon2id(request);
  };
  return { ...parts, argon2: { derive } };
}

function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function flipped(bytes: Bytes, bit: number): Bytes {
  const copy = bytes.slice();
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
}
