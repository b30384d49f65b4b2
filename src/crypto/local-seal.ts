import { concat, utf8, type Bytes } from "../base/bytes.ts";
import type { Random } from "../base/random.ts";
import type { Suite } from "./suite.ts";

/** Seals what stays on one device or travels outside envelopes: iv (12, random) ‖ ciphertext ‖ tag (16). */
export interface LocalSeal {
  /** `aad` names the place, such as "drafts/17": the sealed bytes open nowhere else. */
  readonly seal: (aad: string, plain: Bytes) => Promise<Bytes>;
  /** Undefined when the bytes are damaged, from another place or under another key. */
  readonly open: (aad: string, sealed: Bytes) => Promise<Bytes | undefined>;
}

const ivLength = 12;

/** `key`: 32 bytes. One key is good for 2^32 seals, since ivs are random. */
export async function createLocalSeal(
  parts: { readonly suite: Pick<Suite, "sealingKey" | "seal" | "open">; readonly random: Random },
  key: Bytes,
): Promise<LocalSeal> {
  const { suite, random } = parts;
  const sealingKey = await suite.sealingKey(key);
  return {
    async seal(aad, plain) {
      const iv = random.bytes(ivLength);
      return concat(iv, await suite.seal(sealingKey, iv, plain, utf8(aad)));
    },
    open(aad, sealed) {
      return suite.open(sealingKey, sealed.slice(0, ivLength), sealed.slice(ivLength), utf8(aad));
    },
  };
}
