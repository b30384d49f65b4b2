/** Apart from the others: nothing of the first screen leads here. */
export const passingPaths = {
  give: "/more/pass-give",
  take: "/more/pass-take",
  backUp: "/more/pass-back-up",
} as const;
