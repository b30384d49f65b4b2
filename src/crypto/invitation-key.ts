import { assert } from "../base/assert.ts";
import { concat, utf8, type Bytes } from "../base/bytes.ts";
import type { Random } from "../base/random.ts";
import { createLocalSeal, type LocalSeal } from "./local-seal.ts";
import type { SigningKeys, Suite } from "./suite.ts";

/** What an invitation link gives to whoever holds it. */
export interface InvitationKeys extends SigningKeys {
  /** Seals what only inviter and invited may read in a join request: the name. */
  readonly nameSeal: LocalSeal;
}

const signingInfo = utf8("teren invitation sign v1");
const nameInfo = utf8("teren invitation name v1");
const codeInfo = utf8("teren join code v1");
const noSalt = new Uint8Array();

/** From the secret in the link (32 bytes): the relay knows `signPublic` and lets only requests signed with it in; inviter and invited derive the same. */
export async function invitationKeys(
  parts: { readonly suite: Suite; readonly random: Random },
  linkSecret: Bytes,
): Promise<InvitationKeys> {
  assert(linkSecret.length === 32, "a link secret of 32 bytes");
  const { suite } = parts;
  const seed = await suite.hkdf(linkSecret, noSalt, signingInfo, 32);
  const signing = await suite.signingKeysFromSeed(seed);
  seed.fill(0);
  const nameKey = await suite.hkdf(linkSecret, noSalt, nameInfo, 32);
  return { ...signing, nameSeal: await createLocalSeal(parts, nameKey) };
}

/**
 * Six digits that inviter and invited compare by voice before a key is given out: they agree only if the request that arrived holds the keys that were sent.
 * `secret`: the link secret, or a longer transcript that both sides know. Who has the link *and* reads the request at the relay can search for keys
 * with the same code (a million tries); the single use of a link and the voice on the phone are what is left against that.
 */
export async function joinCode(
  suite: Pick<Suite, "hkdf">,
  secret: Bytes,
  keys: { readonly signPublic: Bytes; readonly kemPublic: Bytes },
): Promise<string> {
  assert(keys.signPublic.length === 32 && keys.kemPublic.length === 32, "public keys of 32 bytes");
  const salt = concat(keys.signPublic, keys.kemPublic);
  // 128 bits modulo a million: no code is more frequent than another by more than 2^-108.
  let number = 0n;
  for (const byte of await suite.hkdf(secret, salt, codeInfo, 16)) {
    number = (number << 8n) | BigInt(byte);
  }
  return String(number % 1_000_000n).padStart(6, "0");
}
