/** Where a guide is read. */
export const guidePath = (guide: string): string => `/more/guides~${guide}`;
