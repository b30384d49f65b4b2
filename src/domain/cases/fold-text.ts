// What Unicode does not take apart by itself, as our four countries and their neighbours write it.
const unfoldable: Readonly<Record<string, string>> = {
  ł: "l",
  đ: "d",
  ø: "o",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
};

/**
 * Text as it is searched and compared: small letters without marks, single spaces. Őszi, Oszi and őszi are one; so are
 * Romanian ș and ț with comma and with cedilla.
 */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase()
    .replace(/[łđøßæœı]/g, (letter) => unfoldable[letter] ?? letter)
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .trim();
}
