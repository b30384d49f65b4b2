import type { ReactNode } from "react";
import type { KeepError } from "../../app/keeping/keep-case.ts";
import { Button } from "../../design/Button.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { TextArea } from "../../design/TextArea.tsx";
import { entryLimits } from "../../domain/timeline/entry-limits.ts";
import { useText } from "../../i18n/use-text.ts";
import { NotErased } from "./NotErased.tsx";

interface ReasonDialogProps {
  readonly title: string;
  /** What its button says. */
  readonly act: string;
  readonly saving: {
    readonly start: () => void;
    readonly running: boolean;
    readonly error: KeepError | undefined;
  };
  readonly why: string;
  readonly onWhy: (why: string) => void;
  readonly onClose: () => void;
  /** What is said before the reason. */
  readonly children?: ReactNode;
  /** It says by itself what is wrong. */
  readonly childrenSay?: boolean;
}

/** What is decided about keeping a case stands there with its reason. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { title, act, saving, why, onWhy, onClose, children, childrenSay = false } = props;
  const { t } = useText();
  const { error } = saving;
  const isReason = error?.type === "NoReason";
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={saving.running} onClick={() => saving.start()}>
            {act}
          </Button>
          <Button onClick={onClose}>{t("common-cancel")}</Button>
        </>
      }
    >
      {!isReason && !childrenSay && <NotErased error={error} />}
      {children}
      <TextArea
        label={t("erasure-why")}
        rows={2}
        maxLength={entryLimits.note}
        value={why}
        onChange={onWhy}
        error={isReason ? t("erasure-why-missing") : undefined}
      />
    </Dialog>
  );
}
