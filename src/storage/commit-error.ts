/** `Conflict`: somebody else changed what this change builds on; read again. */
export type CommitError =
  | { readonly type: "StorageFull" }
  | { readonly type: "StorageFailed"; readonly why: string }
  | { readonly type: "Conflict" };
