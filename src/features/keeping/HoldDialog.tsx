import { useState } from "react";
import { holdCase } from "../../app/keeping/keep-case.ts";
import { Button } from "../../design/Button.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { TextArea } from "../../design/TextArea.tsx";
import { useToast } from "../../design/Toast.tsx";
import type { CaseRecord } from "../../domain/cases/case-record.ts";
import { entryLimits } from "../../domain/timeline/entry-limits.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { NotErased } from "./NotErased.tsx";

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
  const { error } = hold;
  const isReason = error?.type === "NoReason";
  const act = t(holds ? "erasure-hold-put" : "erasure-hold-lift");
  return (
    <Dialog
      title={act}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={hold.running} onClick={() => hold.start()}>
            {act}
          </Button>
          <Button onClick={onClose}>{t("common-cancel")}</Button>
        </>
      }
    >
      {!isReason && <NotErased error={error} />}
      <TextArea
        label={t("erasure-why")}
        rows={2}
        maxLength={entryLimits.note}
        value={why}
        onChange={setWhy}
        error={isReason ? t("erasure-why-missing") : undefined}
      />
    </Dialog>
  );
}
