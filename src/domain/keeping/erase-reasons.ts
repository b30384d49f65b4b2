/**
 * Why something is erased; of the GDPR, in this order: art. 17(1) on the person's demand, 17(1)(b) consent withdrawn, 17(1)(a) with 5(1)(e) no longer
 * needed, 17(1)(d) it should never have been kept.
 */
export const eraseReasons = ["asked", "withdrawn", "over", "unlawful"] as const;
export type EraseReason = (typeof eraseReasons)[number];

/** The whole case with its person, or only who the person is. */
export const erasedParts = ["case", "person"] as const;
export type ErasedPart = (typeof erasedParts)[number];

/** What the person demands herself does not wait for colleagues. */
export const mayEraseAtOnce = (why: EraseReason): boolean => why === "asked" || why === "withdrawn";

/** How long colleagues have to say no, from when the relay had the plan. */
export const daysToObject = 7;
