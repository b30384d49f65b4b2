import { err, ok, type Result } from "../../base/result.ts";
import { randomBelow, type Random } from "../../base/random.ts";

export type SecretError = { readonly type: "TooShort" } | { readonly type: "TooSimple" };

const leastDigits = 6;
const leastLetters = 8;

/** A PIN of six digits or more, or a passphrase of eight characters or more; and not the first one a thief would try. */
export function checkSecret(text: string): Result<void, SecretError> {
  const secret = text.trim();
  const isPin = /^\d+$/.test(secret);
  if (secret.length < (isPin ? leastDigits : leastLetters)) return err({ type: "TooShort" });
  return isSimple(secret.toLowerCase()) ? err({ type: "TooSimple" }) : ok(undefined);
}

/** One character again and again, a short piece repeated, or a run such as 123456, 987654, abcdefgh. */
function isSimple(text: string): boolean {
  const codes = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, i) => code - (codes[i] ?? 0));
  if (steps.every((step) => step === steps[0] && Math.abs(step) <= 1)) return true;
  for (const length of [1, 2])
    if (codes.every((code, i) => code === codes[i % length])) return true;
  return false;
}

const consonants = "bdfghjklmnprstvz";
const vowels = "aeiou";

/** Four made-up words of two syllables, such as "moka lite suda peno": 50 bits, and sayable in every language of the app. */
export function suggestPassphrase(random: Random): string {
  const letter = (letters: string) => letters.charAt(randomBelow(random, letters.length));
  const syllable = () => letter(consonants) + letter(vowels);
  return Array.from({ length: 4 }, () => syllable() + syllable()).join(" ");
}
