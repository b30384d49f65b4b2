/**
 * What is looked in on, on a planned day: a name, and where there are several how far from its beginning, in weeks
 * ("birth-w6") or months ("birth-m3"). A slot's id never changes its meaning; one of a newer version is kept as it is.
 */
export type SlotId = string;

export const parseSlotId = (value: unknown): SlotId | undefined =>
  typeof value === "string" && /^[a-z]{1,20}(?:-[wm]?\d{1,3})?$/.test(value) ? value : undefined;
