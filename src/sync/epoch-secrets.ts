import * as encoding from "lib0/encoding";
import { concat, equalBytes, utf8, type Bytes } from "../base/bytes.ts";
import type { Random } from "../base/random.ts";
import type { KemKey, Suite } from "../crypto/suite.ts";
import type { DeviceId } from "../base/ids.ts";
import type { Roster } from "../protocol/roster.ts";

/** The secret that every document of an epoch is sealed with, 32 bytes; 0 is the first epoch. */
export type EpochSecrets = ReadonlyMap<number, Bytes>;

/** What the roster says about a secret without telling it. */
export const keyCommit = (
  suite: Pick<Suite, "sha256">,
  epoch: number,
  secret: Bytes,
): Promise<Bytes> => suite.sha256(concat(utf8("teren epoch v1"), varUint(epoch), secret));

/** Seals an epoch's secret to one device. */
export const sealGrant = (
  suite: Pick<Suite, "sealTo">,
  epoch: number,
  secret: Bytes,
  kemPublic: Bytes,
): Promise<Bytes> => suite.sealTo(kemPublic, grantInfo(epoch), secret);

/** iv 12, ciphertext 32, tag 16: whoever gets the new secret can read what was written before. */
export async function sealPreviousSecret(
  parts: { readonly suite: Pick<Suite, "sealingKey" | "seal">; readonly random: Random },
  epoch: number,
  secret: Bytes,
  previous: Bytes,
): Promise<Bytes> {
  const iv = parts.random.bytes(12);
  const key = await parts.suite.sealingKey(secret);
  return concat(iv, await parts.suite.seal(key, iv, previous, previousPlace(epoch)));
}

/** Every secret that `known` and this device's grant lead to. A secret that the roster does not vouch for is left out. */
export async function gatherSecrets(
  parts: {
    readonly suite: Pick<Suite, "sha256" | "openFrom" | "sealingKey" | "open">;
    readonly kem: KemKey;
  },
  roster: Roster,
  device: DeviceId,
  known: EpochSecrets,
): Promise<EpochSecrets> {
  const { suite } = parts;
  const secrets = new Map(known);
  const granted = roster.grants.get(device);
  if (granted && !secrets.has(granted.epoch)) {
    const secret = await suite.openFrom(parts.kem, grantInfo(granted.epoch), granted.grant);
    if (secret && (await isCommitted(suite, roster, granted.epoch, secret)))
      secrets.set(granted.epoch, secret);
  }
  for (const { epoch, previousSecret } of roster.epochs.toReversed()) {
    const secret = secrets.get(epoch);
    if (!secret || !previousSecret || epoch === 0 || secrets.has(epoch - 1)) continue;
    const key = await suite.sealingKey(secret);
    const iv = previousSecret.slice(0, 12);
    const older = await suite.open(key, iv, previousSecret.slice(12), previousPlace(epoch));
    if (older && (await isCommitted(suite, roster, epoch - 1, older)))
      secrets.set(epoch - 1, older);
  }
  return secrets;
}

async function isCommitted(
  suite: Pick<Suite, "sha256">,
  roster: Roster,
  epoch: number,
  secret: Bytes,
): Promise<boolean> {
  const commit = roster.epochs[epoch]?.keyCommit;
  return (
    secret.length === 32 &&
    commit !== undefined &&
    equalBytes(commit, await keyCommit(suite, epoch, secret))
  );
}

const grantInfo = (epoch: number): Bytes => concat(utf8("teren grant v1"), varUint(epoch));
const previousPlace = (epoch: number): Bytes => concat(utf8("teren previous v1"), varUint(epoch));

function varUint(value: number): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, value);
  return encoding.toUint8Array(encoder);
}
