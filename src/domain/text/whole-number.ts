/**
 * A whole number as people of our countries write it: "1200", "1 200", "1.200", "1 200,00 Kč", "45 000 Ft". Undefined for anything else: half of a number is not
 * guessed, and "12,5" never becomes 125.
 */
export function readWholeNumber(typed: string): number | undefined {
  const bare = typed
    .normalize("NFKC")
    .trim()
    .replace(/\s*[\p{L}\p{Sc}]+\.?$/u, "")
    .replace(/[.,](?:00|-)$/, "");
  const isPlain = /^\d{1,12}$/.test(bare);
  const isGrouped = /^\d{1,3}([ .,'])\d{3}(?:\1\d{3}){0,2}$/.test(bare);
  return isPlain || isGrouped ? Number(bare.replaceAll(/\D/g, "")) : undefined;
}
