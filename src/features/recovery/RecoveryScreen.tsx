import { useState } from "react";
import { recoveryMade, recoverySheet } from "../../app/network/recovery.ts";
import type { RecoverySheet } from "../../app/network/membership.ts";
import { Button } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page } from "../../design/Page.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useBack } from "../../react/navigation.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive } from "../../react/use-live.ts";
import { AskBack } from "./AskBack.tsx";
import { SheetOnPaper } from "./SheetOnPaper.tsx";

/** What it is for → the sheet, to print or copy by hand → two groups asked back → made. */
export function RecoveryScreen() {
  const workspace = useWorkspace();
  const { t } = useText();
  const back = useBack();
  const isMade = useLive(recoveryMade(workspace));
  const [sheet, setSheet] = useState<RecoverySheet>();
  const [asking, setAsking] = useState(false);
  const making = useAction(() => recoverySheet(workspace), setSheet);

  if (isMade)
    return (
      <Page title={t("more-recovery")} onBack={back}>
        <Notice tone="action" icon="check" title={t("recovery-made")}>
          <p>{t("recovery-made-text")}</p>
        </Notice>
      </Page>
    );

  if (sheet && asking)
    return (
      <Page title={t("recovery-ask-title")} onBack={() => setAsking(false)}>
        <AskBack sheet={sheet} />
      </Page>
    );

  if (sheet)
    return (
      <Page
        title={t("more-recovery")}
        onBack={() => setSheet(undefined)}
        foot={
          <>
            <Button icon="print" wide onClick={() => window.print()}>
              {t("recovery-print")}
            </Button>
            <Button kind="primary" wide onClick={() => setAsking(true)}>
              {t("recovery-have-it")}
            </Button>
          </>
        }
      >
        <SheetOnPaper sheet={sheet} />
      </Page>
    );

  return (
    <Page
      title={t("more-recovery")}
      onBack={back}
      foot={
        <Button
          kind="primary"
          icon="sheet"
          wide
          busy={making.running}
          onClick={() => making.start()}
        >
          {t("recovery-make")}
        </Button>
      }
    >
      {making.error && (
        <Notice tone="danger" icon="warning">
          {t(
            making.error.type === "NotOnThisDevice"
              ? "recovery-other-device"
              : "common-error-action",
          )}
        </Notice>
      )}
      <p>{t("recovery-why")}</p>
      <ol className="stack-tight">
        <li>{t("recovery-step-1")}</li>
        <li>{t("recovery-step-2")}</li>
        <li>{t("recovery-step-3")}</li>
      </ol>
      <Notice tone="waiting" icon="warning">
        {t("recovery-warning")}
      </Notice>
    </Page>
  );
}
