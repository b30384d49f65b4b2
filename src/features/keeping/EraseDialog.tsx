import { useState } from "react";
import type { ReadyCase } from "../../app/cases/case-view.ts";
import { planErasure } from "../../app/keeping/keep-case.ts";
import { Button } from "../../design/Button.tsx";
import { Choice } from "../../design/Choice.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { useToast } from "../../design/Toast.tsx";
import {
  daysToObject,
  erasedParts,
  eraseReasons,
  mayEraseAtOnce,
  type ErasedPart,
  type EraseReason,
} from "../../domain/keeping/erase-reasons.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { EraseNow } from "./EraseNow.tsx";
import { NotErased } from "./NotErased.tsx";

interface EraseDialogProps {
  readonly view: ReadyCase;
  readonly onClose: () => void;
}

/** What goes and why. What the person demands is erased at once; for the rest colleagues may say no. */
export function EraseDialog({ view, onClose }: EraseDialogProps) {
  const { t } = useText();
  const ws = useWorkspace();
  const say = useToast();
  const { record } = view;
  const [what, setWhat] = useState<ErasedPart>("case");
  const [why, setWhy] = useState<EraseReason>();
  const [missing, setMissing] = useState(false);
  const [isSure, setSure] = useState(false);
  const plan = useAction(
    (because: EraseReason) => planErasure(ws, record.id, { what, why: because }),
    () => {
      say(t("erasure-planned"));
      onClose();
    },
  );
  if (isSure && why) return <EraseNow view={view} what={what} why={why} onClose={onClose} />;

  const isAtOnce = why !== undefined && mayEraseAtOnce(why);
  const goOn = () => {
    setMissing(why === undefined);
    if (isAtOnce) setSure(true);
    else if (why) plan.start(why);
  };
  return (
    <Dialog
      title={t("erasure-erase")}
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" busy={plan.running} onClick={goOn}>
            {t(why === undefined || isAtOnce ? "common-next" : "erasure-plan")}
          </Button>
          <Button onClick={onClose}>{t("common-cancel")}</Button>
        </>
      }
    >
      <NotErased error={plan.error} />
      <Choice
        label={t("erasure-what")}
        options={erasedParts.map((part) => ({
          value: part,
          label: t(`erasure-what-${part}`),
          hint: t(`erasure-what-${part}-hint`),
        }))}
        value={what}
        onChange={setWhat}
      />
      <Choice
        label={t("erasure-because")}
        error={missing ? t("cases-missing", { field: t("erasure-because") }) : undefined}
        options={eraseReasons.map((reason) => ({
          value: reason,
          label: t(`keeping-why-${reason}`),
          hint: mayEraseAtOnce(reason)
            ? t("erasure-at-once")
            : t("erasure-in-days", { days: daysToObject }),
        }))}
        value={why}
        onChange={setWhy}
      />
    </Dialog>
  );
}
