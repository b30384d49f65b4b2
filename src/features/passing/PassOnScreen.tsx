import { Door } from "../../design/Door.tsx";
import { Page } from "../../design/Page.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useBack, useNavigate } from "../../react/navigation.ts";
import { passingPaths } from "./passing-paths.ts";

/** Two who stand together and have no signal: one gives, the other receives; then the other way round. */
export function PassOnScreen() {
  const { t } = useText();
  const back = useBack();
  const navigate = useNavigate();
  return (
    <Page title={t("pass-title")} onBack={back}>
      <p>{t("pass-why")}</p>
      <div className="stack-tight">
        <Door
          icon="share"
          title={t("pass-give")}
          hint={t("pass-give-hint")}
          onClick={() => navigate(passingPaths.give)}
        />
        <Door
          icon="install"
          title={t("pass-take")}
          hint={t("pass-take-hint")}
          onClick={() => navigate(passingPaths.take)}
        />
        <Door
          icon="shield"
          title={t("pass-back-up")}
          hint={t("pass-back-up-hint")}
          onClick={() => navigate(passingPaths.backUp)}
        />
      </div>
    </Page>
  );
}
