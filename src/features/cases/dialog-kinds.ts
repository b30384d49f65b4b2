import type { CaseId } from "../../domain/cases/case-id.ts";
import type { EntryId } from "../../domain/timeline/entry-id.ts";

/** Done at a desk: handing over, putting two cases together, asking colleagues, a legal route. */
export type DeskDialogKind =
  | { readonly kind: "assign" }
  | { readonly kind: "merge"; readonly other: CaseId | undefined }
  | { readonly kind: "offer" }
  | { readonly kind: "review" }
  | { readonly kind: "route"; readonly correcting: EntryId | undefined }
  | { readonly kind: "routeStep"; readonly taken: EntryId };
