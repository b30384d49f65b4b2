import { concat, type Bytes } from "../../base/bytes.ts";
import type { Random } from "../../base/random.ts";
import type { Argon2Parameters } from "../../crypto/argon2.ts";
import type { KemKey, Suite } from "../../crypto/suite.ts";
import {
  bundleBoxInfo,
  encodeBundleHead,
  phraseBoxContext,
  type BundleHead,
  type PhraseBox,
} from "../../protocol/bundle.ts";
import { isActive, type Roster } from "../../protocol/roster.ts";

/** How many devices a network has stays within so many. */
const boxStep = 8;

/** A key made of a passphrase, and how it was made. */
export interface PhraseKey {
  readonly parameters: Argon2Parameters;
  /** 32 bytes. */
  readonly key: Bytes;
}

/** What opens a file for a device that it was not sealed to. */
export type BundleOpener =
  | { readonly by: "sheet"; readonly kem: KemKey }
  /** Undefined when this device cannot make the key. */
  | {
      readonly by: "phrase";
      readonly derive: (parameters: Argon2Parameters) => Promise<Bytes | undefined>;
    };

interface NewBundle {
  readonly key: Bytes;
  readonly head: Bytes;
}

/** A key for one file, sealed to every device that is on the roster, the recovery sheet's too: who was removed cannot open it, who came last can. */
export async function newBundleKey(
  parts: { readonly suite: Suite; readonly random: Random },
  roster: Roster,
  phrase: PhraseKey | undefined,
): Promise<NewBundle> {
  const { suite, random } = parts;
  const key = random.bytes(32);
  const nonce = random.bytes(16);
  const receivers = [...roster.devices.values()].filter(isActive).map(({ kemPublic }) => kemPublic);
  while (receivers.length % boxStep > 0)
    receivers.push((await suite.kemKeysFromSeed(random.bytes(32))).kemPublic);
  const info = bundleBoxInfo(nonce);
  const boxes = await Promise.all(receivers.map((to) => suite.sealTo(to, info, key)));
  const phraseBox = phrase && (await sealPhraseBox(parts, nonce, key, phrase));
  return { key, head: encodeBundleHead({ nonce, boxes, phrase: phraseBox }) };
}

async function sealPhraseBox(
  { suite, random }: { readonly suite: Suite; readonly random: Random },
  nonce: Bytes,
  key: Bytes,
  phrase: PhraseKey,
): Promise<PhraseBox> {
  const iv = random.bytes(12);
  const sealing = await suite.sealingKey(phrase.key);
  const sealed = concat(iv, await suite.seal(sealing, iv, key, phraseBoxContext(nonce)));
  return { ...phrase.parameters, sealed };
}

/** Undefined when none of the boxes is for this key. */
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

export async function openBundleBy(
  suite: Suite,
  opener: BundleOpener,
  head: BundleHead,
): Promise<Bytes | undefined> {
  if (opener.by === "sheet") return openBundleKey(suite, opener.kem, head);
  const { phrase, nonce } = head;
  const made = phrase && (await opener.derive(phrase));
  if (!made) return undefined;
  const sealing = await suite.sealingKey(made);
  const { sealed } = phrase;
  return suite.open(sealing, sealed.slice(0, 12), sealed.slice(12), phraseBoxContext(nonce));
}
