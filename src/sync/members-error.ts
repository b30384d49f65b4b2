export type MembersError =
  | { readonly type: "Offline" }
  | { readonly type: "NotAllowed"; readonly why: string }
  | { readonly type: "StorageFull" }
  | { readonly type: "StorageFailed" };
