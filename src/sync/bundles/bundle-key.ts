import type { Bytes } from "../../base/bytes.ts";
import type { Random } from "../../base/random.ts";
import type { KemKey, Suite } from "../../crypto/suite.ts";
import { bundleBoxInfo, encodeBundleHead, type BundleHead } from "../../protocol/bundle.ts";
import { isActive, type Roster } from "../../protocol/roster.ts";

/** How many devices a network has stays within so many. */
const boxStep = 8;

interface NewBundle {
  readonly key: Bytes;
  readonly head: Bytes;
}

/** A key for one file, sealed to every device that is on the roster, the recovery sheet's too: who was removed cannot open it, who came last can. */
export async function newBundleKey(
  parts: { readonly suite: Suite; readonly random: Random },
  roster: Roster,
): Promise<NewBundle> {
  const { suite, random } = parts;
  const key = random.bytes(32);
  const nonce = random.bytes(16);
  const receivers = [...roster.devices.values()].filter(isActive).map(({ kemPublic }) => kemPublic);
  while (receivers.length % boxStep > 0)
    receivers.push((await suite.kemKeysFromSeed(random.bytes(32))).kemPublic);
  const info = bundleBoxInfo(nonce);
  const boxes = await Promise.all(receivers.map((to) => suite.sealTo(to, info, key)));
  return { key, head: encodeBundleHead({ nonce, boxes, phrase: undefined }) };
}

/** Undefined when none of the boxes is for this device. */
export async function openBundleKey(
  suite: Pick<Suite, "openFrom">,
  kem: KemKey,
  { nonce, boxes }: BundleHead,
): Promise<Bytes | undefined> {
  const info = bundleBoxInfo(nonce);
  for (const box of boxes) {
    const key = await suite.openFrom(kem, info, box);
    if (key?.length === 32) return key;
  }
  return undefined;
}
