import { assert } from "../base/assert.ts";
import {
  base64urlToBytes,
  bytesToBase64url,
  concat,
  hexToBytes,
  type Bytes,
} from "../base/bytes.ts";
import { createBoundedMap } from "./bounded-map.ts";
import type { Hpke, KemKeyPair } from "./hpke.ts";
import { createKeyHandles } from "./key-handles.ts";
import { nativeKemKeyPair } from "./native-kem.ts";
import { isAcceptableSignPublic, isStrictSignature } from "../protocol/public-key-rules.ts";
import type { SuiteParts } from "./suite-parts.ts";
import type { Suite } from "./suite.ts";
import { createSymmetricSuite } from "./symmetric.ts";

// What PKCS #8 puts before the 32 bytes of an Ed25519 private key (RFC 8410 section 7).
const ed25519Prefix = hexToBytes("302e020100300506032b657004220420") ?? new Uint8Array();

/** Everything by WebCrypto. Use it through `openSuite`, which first makes sure that this browser can. */
export function createNativeSuite(parts: SuiteParts): Suite {
  const { subtle } = parts;
  const symmetric = createSymmetricSuite(parts);
  const signingKeys = createKeyHandles<"SigningKey", CryptoKey>("SigningKey");
  const kemKeys = createKeyHandles<"KemKey", KemKeyPair>("KemKey");
  const verifiers = createBoundedMap<string, Promise<CryptoKey | undefined>>(256);
  let hpke: Promise<Hpke> | undefined;

  function loadHpke(): Promise<Hpke> {
    hpke ??= import("./native-hpke.ts").then(
      ({ createNativeHpke }) => createNativeHpke(parts),
      (problem: unknown) => {
        hpke = undefined; // the next call asks for the chunk again
        throw problem;
      },
    );
    return hpke;
  }

  function verifierOf(publicKey: Bytes): Promise<CryptoKey | undefined> {
    const name = bytesToBase64url(publicKey);
    const known = verifiers.get(name);
    if (known) return known;
    const verifier = importVerifier(subtle, publicKey);
    verifiers.set(name, verifier);
    return verifier;
  }

  return {
    ...symmetric,
    name: "native",

    async signingKeysFromSeed(seed) {
      assert(seed.length === 32, "a signing seed of 32 bytes");
      const encoded = concat(ed25519Prefix, seed);
      const key = await subtle.importKey("pkcs8", encoded, "Ed25519", false, ["sign"]);
      return { signing: signingKeys.add(key), signPublic: await signPublicOf(subtle, seed) };
    },

    async sign(key, bytes) {
      return new Uint8Array(await subtle.sign("Ed25519", signingKeys.keyOf(key), bytes));
    },

    async verify(publicKey, bytes, signature) {
      if (publicKey.length !== 32 || !isStrictSignature(signature)) return false;
      const verifier = await verifierOf(publicKey);
      return verifier !== undefined && subtle.verify("Ed25519", verifier, signature, bytes);
    },

    async kemKeysFromSeed(seed) {
      const pair = await nativeKemKeyPair(subtle, seed);
      const kemPublic = new Uint8Array(await subtle.exportKey("raw", pair.publicKey));
      return { kem: kemKeys.add(pair), kemPublic };
    },

    async sealTo(kemPublic, info, plain) {
      return (await loadHpke()).seal({ bytes: plain, info, aad: new Uint8Array() }, kemPublic);
    },

    async openFrom(key, info, sealed) {
      const keys = kemKeys.keyOf(key);
      return (await loadHpke()).open({ bytes: sealed, info, aad: new Uint8Array() }, keys);
    },
  };
}

/** Undefined for a key that no device may be enrolled with. */
async function importVerifier(
  subtle: SubtleCrypto,
  publicKey: Bytes,
): Promise<CryptoKey | undefined> {
  if (!isAcceptableSignPublic(publicKey)) return undefined;
  try {
    return await subtle.importKey("raw", publicKey, "Ed25519", false, ["verify"]);
  } catch {
    return undefined; // a platform with stricter rules than ours; nothing such a key signs is valid
  }
}

async function signPublicOf(subtle: SubtleCrypto, seed: Bytes): Promise<Bytes> {
  const encoded = concat(ed25519Prefix, seed);
  const exportable = await subtle.importKey("pkcs8", encoded, "Ed25519", true, ["sign"]);
  try {
    const { x } = await subtle.exportKey("jwk", exportable);
    const signPublic = x === undefined ? undefined : base64urlToBytes(x);
    if (signPublic?.length === 32) return signPublic;
  } catch {
    // Some platforms keep no public half of a private key they did not make; it is computed below.
  }
  const { portableEd25519 } = await import("./portable-ed25519.ts");
  return portableEd25519(subtle).publicFromSeed(seed);
}
