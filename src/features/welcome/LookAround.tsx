import { lookAround } from "../../app/session/look-around.ts";
import { ok } from "../../base/result.ts";
import { Door } from "../../design/Door.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page } from "../../design/Page.tsx";
import { Progress } from "../../design/Progress.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useApp } from "../../react/app-context.ts";
import { useBack, useNavigation } from "../../react/navigation.ts";
import { useAction } from "../../react/use-action.ts";

export function LookAround() {
  const app = useApp();
  const { t } = useText();
  const back = useBack();
  const navigation = useNavigation();
  const opening = useAction(async (as: "mediator" | "coordinator") => {
    // First, since nothing of this screen is left afterwards.
    navigation.reset();
    await lookAround(app, as);
    return ok(undefined);
  });
  return (
    <Page title={t("welcome-look")} onBack={back}>
      <p>{t("welcome-look-text")}</p>
      <div className="stack-tight">
        <Door
          icon="person"
          title={t("welcome-look-mediator")}
          hint={t("welcome-look-mediator-hint")}
          onClick={() => opening.start("mediator")}
        />
        <Door
          icon="people"
          title={t("welcome-look-coordinator")}
          hint={t("welcome-look-coordinator-hint")}
          onClick={() => opening.start("coordinator")}
        />
      </div>
      {opening.running && <Progress label={t("common-loading")} />}
      <Notice tone="waiting" icon="info">
        {t("welcome-look-note")}
      </Notice>
    </Page>
  );
}
