import { useState } from "react";
import { holdCase } from "../../app/keeping/keep-case.ts";
import { useToast } from "../../design/Toast.tsx";
import type { CaseRecord } from "../../domain/cases/case-record.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { ReasonDialog } from "./ReasonDialog.tsx";

interface HoldDialogProps {
  readonly record: CaseRecord;
  readonly onClose: () => void;
}

/** Forbids erasing, or allows it again. */
export function HoldDialog({ record, onClose }: HoldDialogProps) {
  const { t } = useText();
  const ws = useWorkspace();
  const say = useToast();
  const [why, setWhy] = useState("");
  // As it was when the form opened: what came meanwhile was not on screen, and is not replaced.
  const [{ holds, seen }] = useState(() => ({
    holds: record.keeping.holds.length === 0,
    seen: record.keeping.saidOfHold.map(({ id }) => id),
  }));
  const hold = useAction(
    () => holdCase(ws, record.id, { holds, why, seen }),
    () => {
      say(t(holds ? "erasure-hold-done" : "erasure-lift-done"));
      onClose();
    },
  );
  const act = t(holds ? "erasure-hold-put" : "erasure-hold-lift");
  return (
    <ReasonDialog title={act} act={act} saving={hold} why={why} onWhy={setWhy} onClose={onClose} />
  );
}
