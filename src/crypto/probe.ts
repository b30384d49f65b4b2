import { bytesToHex, hexToBytes, type Bytes } from "../base/bytes.ts";
import type { Suite } from "./suite.ts";

// RFC 8032 section 7.1, test 2.
const signSeed = "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb";
const signPublic = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";
const message = Uint8Array.of(0x72);
const signature =
  "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da" +
  "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00";
// RFC 7748 section 6.1, Bob.
const kemSeed = "5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb";
const kemPublic = "de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f";

/**
 * Whether Ed25519 and X25519 of this browser give the known answers. A trial, not a look at version numbers:
 * some browsers name an algorithm and then fail in one of its steps.
 */
export async function nativeSuiteWorks(native: Suite): Promise<boolean> {
  try {
    const signer = await native.signingKeysFromSeed(bytes(signSeed));
    const own = await native.sign(signer.signing, message);
    const receiver = await native.kemKeysFromSeed(bytes(kemSeed));
    return (
      bytesToHex(signer.signPublic) === signPublic &&
      bytesToHex(receiver.kemPublic) === kemPublic &&
      (await native.verify(signer.signPublic, message, own)) &&
      (await native.verify(signer.signPublic, message, bytes(signature))) &&
      !(await native.verify(signer.signPublic, Uint8Array.of(0x73), bytes(signature)))
    );
  } catch {
    return false; // whatever it stumbled over, the fallback does not need it
  }
}

const bytes = (hex: string): Bytes => hexToBytes(hex) ?? new Uint8Array();
