/** The last nine digits, by which +40 721 234 567 and 0721-234-567 are one. Empty when there are too few to tell people apart. */
export function phoneKey(phone: string): string {
  const digits = phone.normalize("NFKC").replace(/\D/g, "");
  return digits.length < 6 ? "" : digits.slice(-9);
}
