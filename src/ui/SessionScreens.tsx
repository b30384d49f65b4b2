import { takeOver } from "../app/session/take-over.ts";
import { Button } from "../design/Button.tsx";
import { Cover } from "../design/Cover.tsx";
import { Icon } from "../design/Icon.tsx";
import { useText } from "../i18n/use-text.ts";
import { useApp } from "../react/app-context.ts";

/** Before there is a language there are no words: index.html shows the same. */
export function StartingScreen() {
  return (
    <main className="starting">
      <img src="/mark.svg" alt="Teren" width="72" height="72" />
    </main>
  );
}

export function ElsewhereScreen() {
  const app = useApp();
  const { t } = useText();
  return (
    <Cover
      picture={<Icon name="door" large />}
      title={t("common-elsewhere-title")}
      foot={
        <Button kind="primary" wide onClick={() => void takeOver(app)}>
          {t("common-elsewhere-take-over")}
        </Button>
      }
    >
      <p>{t("common-elsewhere-text")}</p>
    </Cover>
  );
}
