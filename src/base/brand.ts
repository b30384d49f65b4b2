declare const brand: unique symbol;

/** A plain value that can only be mistaken for itself: a `CaseId` is a string, but no other string is a `CaseId`. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
