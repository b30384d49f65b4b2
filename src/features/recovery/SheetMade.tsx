import { useState } from "react";
import { Button } from "../../design/Button.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page } from "../../design/Page.tsx";
import { useText } from "../../i18n/use-text.ts";
import type { Action } from "../../react/use-action.ts";

interface SheetMadeProps {
  readonly onBack: () => void;
  readonly renewing: Action<[], unknown>;
}

/** There is one; whoever lost it, or is not sure who has seen it, makes another. */
export function SheetMade({ onBack, renewing }: SheetMadeProps) {
  const { t } = useText();
  const [sure, setSure] = useState(false);
  return (
    <Page title={t("more-recovery")} onBack={onBack}>
      <Notice tone="action" icon="check" title={t("recovery-made")}>
        <p>{t("recovery-made-text")}</p>
      </Notice>
      <p>{t("recovery-use")}</p>
      <p>{t("recovery-renew-when")}</p>
      <Button icon="sheet" wide onClick={() => setSure(true)}>
        {t("recovery-renew")}
      </Button>
      {sure && (
        <Dialog
          title={t("recovery-renew")}
          onClose={() => setSure(false)}
          actions={
            <>
              <Button kind="primary" busy={renewing.running} onClick={() => renewing.start()}>
                {t("recovery-renew-do")}
              </Button>
              <Button onClick={() => setSure(false)}>{t("common-cancel")}</Button>
            </>
          }
        >
          {renewing.error !== undefined && (
            <Notice tone="danger" icon="warning">
              {t("common-error-action")}
            </Notice>
          )}
          <p>{t("recovery-renew-text")}</p>
        </Dialog>
      )}
    </Page>
  );
}
