import { concat, utf8, type Bytes } from "../base/bytes.ts";
import type { Random } from "../base/random.ts";
import { pad } from "./padding.ts";

/** Something for one reader without an account, who is told the passphrase by another way. Opened with nothing but WebCrypto. */
export interface PassphraseSealed {
  readonly iterations: number;
  readonly salt: Bytes;
  readonly iv: Bytes;
  readonly sealed: Bytes;
}

/** Above the 600,000 that OWASP names for PBKDF2 with SHA-256 (Password Storage Cheat Sheet, 2023); a second on a cheap phone. */
const passphraseIterations = 1_000_000;

/** Bound to what it is and to how the key was made. */
const passphrasePlace = (iterations: number, salt: Uint8Array): Bytes =>
  concat(utf8(`teren sealed page v1 ${iterations} `), salt);

/** As it is typed after somebody said it: without regard to capitals, dashes and how many spaces. */
const saidPassphrase = (typed: string): string =>
  typed
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();

export async function sealForPassphrase(
  { subtle, random }: { readonly subtle: SubtleCrypto; readonly random: Random },
  passphrase: string,
  plain: Uint8Array,
): Promise<PassphraseSealed> {
  const iterations = passphraseIterations;
  const salt = random.bytes(16);
  const iv = random.bytes(12);
  const secret = await subtle.importKey("raw", utf8(saidPassphrase(passphrase)), "PBKDF2", false, [
    "deriveKey",
  ]);
  const key = await subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-256", salt, iterations },
    secret,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt"],
  );
  const additionalData = passphrasePlace(iterations, salt);
  const sealed = await subtle.encrypt({ name: "AES-GCM", iv, additionalData }, key, pad(plain));
  return { iterations, salt, iv, sealed: new Uint8Array(sealed) };
}
