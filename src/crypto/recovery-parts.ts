import { combine, split } from "shamir-secret-sharing";
import { bytesToHex, ownBytes } from "../base/bytes.ts";
import type { Random } from "../base/random.ts";
import { err, ok, type Result } from "../base/result.ts";
import {
  decodeRecoveryKey,
  encodeRecoveryKey,
  type RecoveryKey,
  type RecoveryPart,
} from "./recovery.ts";

/** Three parts, any two of which give the key. Made anew they are another sheet's: parts of two makings do not go together. */
export async function splitRecoveryKey(
  { random }: { readonly random: Random },
  key: RecoveryKey,
): Promise<readonly RecoveryPart[]> {
  const sheet = bytesToHex(random.bytes(4));
  // The library takes its own chance from the platform.
  const shares = await split(encodeRecoveryKey(key), 3, 2);
  return shares.map((share, index) => ({ sheet, number: index + 1, share: ownBytes(share) }));
}

export type PartsError =
  /** The same part twice. */
  | { readonly type: "SamePart" }
  /** Of two sheets, or of two makings of one. */
  | { readonly type: "OtherSheet" };

export async function joinRecoveryParts(
  one: RecoveryPart,
  other: RecoveryPart,
): Promise<Result<RecoveryKey, PartsError>> {
  if (one.sheet !== other.sheet) return err({ type: "OtherSheet" });
  if (one.number === other.number) return err({ type: "SamePart" });
  try {
    return ok(decodeRecoveryKey(ownBytes(await combine([one.share, other.share]))));
  } catch {
    return err({ type: "OtherSheet" }); // two shares for one place: not of one making
  }
}
