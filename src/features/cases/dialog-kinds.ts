import type { CaseId } from "../../domain/cases/case-id.ts";
import type { EntryId } from "../../domain/timeline/entry-id.ts";

/** Done at a desk: answering, opening again, handing over, putting two cases together, asking colleagues, a legal route. */
export type DeskDialogKind =
  | { readonly kind: "answer"; readonly question: EntryId }
  | { readonly kind: "reopen" }
  | { readonly kind: "duty" }
  | { readonly kind: "name" }
  | { readonly kind: "birth" }
  | { readonly kind: "assign" }
  | { readonly kind: "merge"; readonly other: CaseId | undefined }
  | { readonly kind: "offer" }
  | { readonly kind: "review" }
  | { readonly kind: "route"; readonly correcting: EntryId | undefined }
  | { readonly kind: "routeStep"; readonly taken: EntryId };
