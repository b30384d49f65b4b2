import { useState } from "react";
import { changeSecret } from "../../app/session/change-secret.ts";
import { checkSecret, suggestPassphrase } from "../../app/session/secret-strength.ts";
import { Button } from "../../design/Button.tsx";
import { NewSecret } from "../../design/NewSecret.tsx";
import { SecretInput } from "../../design/SecretInput.tsx";
import { useToast } from "../../design/Toast.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useApp } from "../../react/app-context.ts";
import { useNavigate } from "../../react/navigation.ts";
import { useAction } from "../../react/use-action.ts";
import { SettingsPage } from "./SettingsPage.tsx";

/** The old secret first, then the new one twice. */
export function SecretScreen() {
  const app = useApp();
  const { t } = useText();
  const say = useToast();
  const navigate = useNavigate();
  const [old, setOld] = useState("");
  const [by, setBy] = useState<"digits" | "letters">("digits");
  const [asked, setAsked] = useState<"old" | "new">("old");
  const change = useAction(
    (next: string) => changeSecret(app, old, next),
    () => {
      say(t("more-secret-changed"));
      navigate("/more", { replace: true });
    },
  );
  const isWrong = change.error?.type === "WrongSecret";

  if (asked === "new" && !isWrong)
    return (
      <SettingsPage title={t("more-secret")}>
        <NewSecret
          check={checkSecret}
          suggest={() => suggestPassphrase(app.random)}
          busy={change.running}
          onChosen={change.start}
        />
      </SettingsPage>
    );
  return (
    <SettingsPage title={t("more-secret")}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          change.forget();
          setAsked("new");
        }}
      >
        <SecretInput
          key={by}
          label={t("more-secret-old")}
          value={old}
          onChange={setOld}
          by={by}
          autoComplete="current-password"
          error={isWrong ? t("lock-wrong") : undefined}
        />
        <Button kind="primary" type="submit" wide disabled={old === ""}>
          {t("common-next")}
        </Button>
        <Button kind="quiet" onClick={() => setBy(by === "digits" ? "letters" : "digits")}>
          {t(by === "digits" ? "lock-use-letters" : "lock-use-digits")}
        </Button>
      </form>
    </SettingsPage>
  );
}
