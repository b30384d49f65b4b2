import type { ReadyCase } from "../../app/cases/case-view.ts";
import { AnswerDialog } from "./AnswerDialog.tsx";
import { AssignDialog } from "./AssignDialog.tsx";
import type { DeskDialogKind } from "./dialog-kinds.ts";
import { BirthDialog } from "./BirthDialog.tsx";
import { NameDialog } from "./NameDialog.tsx";
import { DutyDialog } from "./DutyDialog.tsx";
import { MergeDialog } from "./MergeDialog.tsx";
import { OfferDialog } from "./OfferDialog.tsx";
import { ReopenDialog } from "./ReopenDialog.tsx";
import { ReviewDialog } from "./ReviewDialog.tsx";
import { RouteDialog } from "./RouteDialog.tsx";
import { RouteStepDialog } from "./RouteStepDialog.tsx";
import { SameRespondent } from "./SameRespondent.tsx";

// A piece of its own would be one more line in what the service worker keeps.
export { SameRespondent };

interface DeskDialogProps {
  readonly view: ReadyCase;
  readonly dialog: DeskDialogKind;
  readonly onClose: () => void;
}

export function DeskDialog({ view, dialog, onClose }: DeskDialogProps) {
  const caseId = view.record.id;
  switch (dialog.kind) {
    case "answer":
      return <AnswerDialog record={view.record} question={dialog.question} onClose={onClose} />;
    case "reopen":
      return <ReopenDialog caseId={caseId} onClose={onClose} />;
    case "birth":
      return <BirthDialog record={view.record} onClose={onClose} />;
    case "name":
      return <NameDialog caseId={caseId} onClose={onClose} />;
    case "duty":
      return <DutyDialog record={view.record} onClose={onClose} />;
    case "assign":
      return <AssignDialog record={view.record} onClose={onClose} />;
    case "merge":
      return <MergeDialog caseId={caseId} other={dialog.other} onClose={onClose} />;
    case "offer":
      return <OfferDialog record={view.record} onClose={onClose} />;
    case "review":
      return <ReviewDialog view={view} onClose={onClose} />;
    case "route":
      return <RouteDialog record={view.record} correcting={dialog.correcting} onClose={onClose} />;
    case "routeStep":
      return (
        <RouteStepDialog
          caseId={caseId}
          taken={dialog.taken}
          route={
            view.record.routes.find(({ taken }) => taken.id === dialog.taken)?.taken.entry.route
          }
          onClose={onClose}
        />
      );
  }
}
