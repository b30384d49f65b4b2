import { utf8 } from "../../base/bytes.ts";
import type { Random } from "../../base/random.ts";
import { err, ok, type Result } from "../../base/result.ts";
import type { Argon2 } from "../../crypto/argon2.ts";
import { deviceKeysFromSeed } from "../../crypto/device-keys.ts";
import type { Suite } from "../../crypto/suite.ts";
import type { BundleOpener, PhraseKey } from "../../sync/bundles/bundle-key.ts";
import type { BackupKey } from "./passing-on.ts";

export interface KeyParts {
  readonly argon2: Pick<Argon2, "derive">;
  readonly random: Random;
  readonly suite: Suite;
}

/** Argon2id as for a phone's own secret, with one pass more: a file can be tried elsewhere, at leisure. */
const fileParameters = { memoryKiB: 19 * 1024, passes: 3, lanes: 1 } as const;

/** As it was read from paper: large letters and more spaces than one are the hand's, not the passphrase's. */
export const asWritten = (passphrase: string): string =>
  passphrase.normalize("NFKC").toLowerCase().trim().replace(/\s+/g, " ");

const secretOf = (passphrase: string) => utf8(asWritten(passphrase));

/** Twice, and compared: a backup under a key that was wrong by accident would open for nobody. */
export async function newPhraseKey(
  { argon2, random }: KeyParts,
  passphrase: string,
): Promise<Result<PhraseKey, { readonly type: "KdfFailed" }>> {
  const parameters = { ...fileParameters, salt: random.bytes(16) };
  const made = await argon2.derive({ secret: secretOf(passphrase), parameters, times: 2 });
  return made.ok ? ok({ parameters, key: made.value }) : err({ type: "KdfFailed" });
}

export async function openerOf({ argon2, suite }: KeyParts, key: BackupKey): Promise<BundleOpener> {
  if (key.by === "sheet") {
    const { kem } = await deviceKeysFromSeed(suite, key.seed);
    return { by: "sheet", kem };
  }
  return {
    by: "phrase",
    async derive(parameters) {
      const made = await argon2.derive({ secret: secretOf(key.text), parameters, times: 1 });
      return made.ok ? made.value : undefined;
    },
  };
}
