import { lazy, Suspense } from "react";
import type { ReadyCase } from "../../app/cases/case-view.ts";
import type { ConsentPurposeId } from "../../domain/cases/code-lists.ts";
import type { SlotId } from "../../domain/plan/slot.ts";
import type { EntryId } from "../../domain/timeline/entry-id.ts";
import { AnswerDialog } from "./AnswerDialog.tsx";
import { BirthDialog } from "./BirthDialog.tsx";
import { CloseDialog } from "./CloseDialog.tsx";
import { ConsentDialog } from "./ConsentDialog.tsx";
import { DutyDialog } from "./DutyDialog.tsx";
import { LookInDialog } from "./LookInDialog.tsx";
import { NameDialog } from "./NameDialog.tsx";
import { QuestionDialog } from "./QuestionDialog.tsx";
import { ReopenDialog } from "./ReopenDialog.tsx";
import { WishDialog } from "./WishDialog.tsx";
import type { DeskDialogKind } from "./dialog-kinds.ts";

/** What is rather done at a desk comes behind the app for the field. */
const DeskDialog = lazy(async () => ({ default: (await import("./DeskDialog.tsx")).DeskDialog }));

export type CaseDialogKind =
  | DeskDialogKind
  | { readonly kind: "close" }
  | { readonly kind: "reopen" }
  | { readonly kind: "question" }
  | { readonly kind: "answer"; readonly question: EntryId }
  | { readonly kind: "consent"; readonly purpose: ConsentPurposeId }
  | { readonly kind: "name" }
  | { readonly kind: "wish" }
  | { readonly kind: "birth" }
  | { readonly kind: "lookIn"; readonly what: SlotId }
  | { readonly kind: "duty" };

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
    case "reopen":
      return <ReopenDialog caseId={caseId} onClose={onClose} />;
    case "question":
      return <QuestionDialog caseId={caseId} onClose={onClose} />;
    case "answer":
      return <AnswerDialog record={view.record} question={dialog.question} onClose={onClose} />;
    case "consent":
      return <ConsentDialog record={view.record} purpose={dialog.purpose} onClose={onClose} />;
    case "name":
      return <NameDialog caseId={caseId} onClose={onClose} />;
    case "wish":
      return <WishDialog caseId={caseId} onClose={onClose} />;
    case "birth":
      return <BirthDialog record={view.record} onClose={onClose} />;
    case "lookIn":
      return <LookInDialog caseId={caseId} what={dialog.what} onClose={onClose} />;
    case "duty":
      return <DutyDialog record={view.record} onClose={onClose} />;
    default:
      return (
        <Suspense>
          <DeskDialog view={view} dialog={dialog} onClose={onClose} />
        </Suspense>
      );
  }
}
