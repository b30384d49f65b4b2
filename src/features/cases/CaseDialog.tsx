import { lazy, Suspense } from "react";
import type { ReadyCase } from "../../app/cases/case-view.ts";
import type { ConsentPurposeId } from "../../domain/cases/code-lists.ts";
import type { SlotId } from "../../domain/plan/slot.ts";
import { CloseDialog } from "./CloseDialog.tsx";
import { ConsentDialog } from "./ConsentDialog.tsx";
import { LookInDialog } from "./LookInDialog.tsx";
import { QuestionDialog } from "./QuestionDialog.tsx";
import { WishDialog } from "./WishDialog.tsx";
import type { DeskDialogKind } from "./dialog-kinds.ts";

/** What is rather done at a desk comes behind the app for the field. */
const DeskDialog = lazy(async () => ({ default: (await import("./DeskDialog.tsx")).DeskDialog }));

export type CaseDialogKind =
  | DeskDialogKind
  | { readonly kind: "close" }
  | { readonly kind: "question" }
  | { readonly kind: "consent"; readonly purpose: ConsentPurposeId }
  | { readonly kind: "wish" }
  | { readonly kind: "lookIn"; readonly what: SlotId };

interface CaseDialogProps {
  readonly view: ReadyCase;
  readonly dialog: CaseDialogKind;
  readonly onClose: () => void;
}

export function CaseDialog({ view, dialog, onClose }: CaseDialogProps) {
  const caseId = view.record.id;
  switch (dialog.kind) {
    case "close":
      return <CloseDialog caseId={caseId} onClose={onClose} />;
    case "question":
      return <QuestionDialog caseId={caseId} onClose={onClose} />;
    case "consent":
      return <ConsentDialog record={view.record} purpose={dialog.purpose} onClose={onClose} />;
    case "wish":
      return <WishDialog caseId={caseId} onClose={onClose} />;
    case "lookIn":
      return <LookInDialog caseId={caseId} what={dialog.what} onClose={onClose} />;
    default:
      return (
        <Suspense>
          <DeskDialog view={view} dialog={dialog} onClose={onClose} />
        </Suspense>
      );
  }
}
