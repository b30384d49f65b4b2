import "./Welcome.css";
import { useEffect } from "react";
import type { Joining } from "../../app/app.ts";
import { Button } from "../../design/Button.tsx";
import { Page } from "../../design/Page.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useApp } from "../../react/app-context.ts";
import { useNavigation } from "../../react/navigation.ts";
import { useAction } from "../../react/use-action.ts";

const askAgainMs = 20_000;

/** Waiting to be let in. The number shows the coordinator that what she got is what this phone sent. */
export function JoiningScreen({ joining }: { readonly joining: Joining }) {
  const { timers } = useApp();
  const { t } = useText();
  const navigation = useNavigation();
  const checking = useAction(joining.check, () => navigation.go("/first-steps", { replace: true }));
  const { start, running } = checking;
  // At once: whoever opens the app again, or has scanned both codes, may be let in already.
  useEffect(() => start(), [start]);
  useEffect(
    () => (running ? undefined : timers.after(askAgainMs, start)),
    [running, start, timers],
  );

  return (
    <Page
      title={t("welcome-waiting-title")}
      foot={
        <>
          <Button kind="primary" wide busy={running} onClick={() => start()}>
            {t("welcome-waiting-check")}
          </Button>
          <Button
            kind="quiet"
            wide
            onClick={() => {
              navigation.reset();
              void joining.cancel();
            }}
          >
            {t("welcome-waiting-cancel")}
          </Button>
        </>
      }
    >
      {joining.code === undefined ? (
        <p>
          {t(joining.byRecovery ? "welcome-waiting-text-restored" : "welcome-waiting-text-scanned")}
        </p>
      ) : (
        <>
          <p>{t("welcome-waiting-text")}</p>
          <p className="welcome-code-box">
            <span className="welcome-code digits">
              {joining.code.slice(0, 3)} {joining.code.slice(3)}
            </span>
          </p>
        </>
      )}
      <p className="soft" role="status">
        {checking.error
          ? t(
              checking.error.type === "Refused"
                ? "welcome-waiting-refused"
                : checking.error.type === "Offline"
                  ? "welcome-waiting-offline"
                  : "welcome-waiting-not-yet",
            )
          : t("welcome-waiting-not-yet")}
      </p>
    </Page>
  );
}
