import "./Welcome.css";
import { Button } from "../../design/Button.tsx";
import { Door } from "../../design/Door.tsx";
import { languageNames } from "../../i18n/languages.ts";
import { useText } from "../../i18n/use-text.ts";

export type DoorName = "start" | "join" | "look" | "own" | "restore";

interface DoorsProps {
  readonly onOpen: (door: DoorName) => void;
  readonly onLanguage: () => void;
}

export function Doors({ onOpen, onLanguage }: DoorsProps) {
  const { t, language } = useText();
  return (
    <div className="welcome-body">
      <img className="welcome-mark" src="/mark.svg" alt="" width="72" height="72" />
      <div className="stack-tight">
        <h1 className="welcome-title">Teren</h1>
        <p>{t("welcome-promise")}</p>
      </div>
      <div className="stack-tight">
        <Door
          icon="message"
          title={t("welcome-join")}
          hint={t("welcome-join-hint")}
          onClick={() => onOpen("join")}
        />
        <Door
          icon="start"
          title={t("welcome-start")}
          hint={t("welcome-start-hint")}
          onClick={() => onOpen("start")}
        />
        <Door
          icon="look"
          title={t("welcome-look")}
          hint={t("welcome-look-hint")}
          onClick={() => onOpen("look")}
        />
        <Door
          icon="phone"
          title={t("welcome-own")}
          hint={t("welcome-own-hint")}
          onClick={() => onOpen("own")}
        />
        <Door
          icon="sheet"
          title={t("welcome-restore")}
          hint={t("welcome-restore-hint")}
          onClick={() => onOpen("restore")}
        />
      </div>
      <div className="welcome-foot">
        <Button kind="quiet" icon="language" onClick={onLanguage}>
          {languageNames[language]}
        </Button>
      </div>
    </div>
  );
}
