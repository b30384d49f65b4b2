import { recoveryMade } from "../../app/network/recovery-made.ts";
import { Button } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page } from "../../design/Page.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useNavigate } from "../../react/navigation.ts";
import { useLive } from "../../react/use-live.ts";
import { KeepSafe } from "./KeepSafe.tsx";

/** Right after a network was begun or joined: what keeps the work safe, before there is any. */
export function FirstStepsScreen() {
  const workspace = useWorkspace();
  const { t } = useText();
  const navigate = useNavigate();
  const { role } = useLive(workspace.me);
  const { name } = useLive(workspace.network);
  const hasSheet = useLive(recoveryMade(workspace));
  const needsSheet = role === "owner" && !hasSheet;
  const goOn = () => navigate("/", { replace: true });
  return (
    <Page
      title={t("welcome-ready-title", { network: name })}
      foot={
        needsSheet ? (
          <>
            <Button kind="primary" icon="sheet" wide onClick={() => navigate("/more/recovery")}>
              {t("recovery-make")}
            </Button>
            <Button kind="quiet" wide onClick={goOn}>
              {t("welcome-ready-later")}
            </Button>
          </>
        ) : (
          <Button kind="primary" wide onClick={goOn}>
            {t("welcome-ready-go")}
          </Button>
        )
      }
    >
      <KeepSafe />
      {needsSheet && (
        <Notice icon="sheet" title={t("more-recovery")}>
          <p>{t("recovery-why")}</p>
        </Notice>
      )}
    </Page>
  );
}
