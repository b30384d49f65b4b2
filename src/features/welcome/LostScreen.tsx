import { startOver } from "../../app/session/start-over.ts";
import { Button } from "../../design/Button.tsx";
import { Cover } from "../../design/Cover.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useApp } from "../../react/app-context.ts";
import { useNavigate } from "../../react/navigation.ts";

/** The browser has thrown everything away: what is safe, what is not, and the way back. */
export function LostScreen() {
  const app = useApp();
  const navigate = useNavigate();
  const { t } = useText();
  const beginAt = (door: string) => {
    navigate(door);
    startOver(app);
  };
  return (
    <Cover
      title={t("lost-title")}
      foot={
        <>
          <Button kind="primary" wide onClick={() => beginAt("/join")}>
            {t("lost-join")}
          </Button>
          <Button wide onClick={() => beginAt("/restore")}>
            {t("welcome-restore")}
          </Button>
          {/* Some browsers only lose sight of it for a while. */}
          <Button kind="quiet" wide onClick={() => location.reload()}>
            {t("lost-retry")}
          </Button>
        </>
      }
    >
      <p>{t("lost-sent")}</p>
      <p>{t("lost-unsent")}</p>
      <h2>{t("lost-how")}</h2>
      <ol>
        <li>{t("lost-how-1")}</li>
        <li>{t("lost-how-2")}</li>
        <li>{t("lost-how-3")}</li>
      </ol>
      <p className="soft">{t("lost-sheet")}</p>
    </Cover>
  );
}
