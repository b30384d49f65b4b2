/** "1 234,5", "1.234,50" and "1234.5"; a comma is for decimals, a point too where it parts no thousands. */
export function parseWrittenNumber(text: string): number | undefined {
  const bare = text
    .replaceAll(/[\s\u{A0}\u{202F}]/gu, "")
    .replace(/(ft|kc|kč|lei|ron|eur|€|huf|czk)$/i, "");
  if (!/^-?\d[\d.,]*$/.test(bare)) return undefined;
  const plain = bare.includes(",")
    ? bare.replaceAll(".", "").replace(",", ".")
    : /^-?\d{1,3}(\.\d{3})+$/.test(bare)
      ? bare.replaceAll(".", "")
      : bare;
  const number = Number(plain);
  return Number.isNaN(number) ? undefined : number;
}
