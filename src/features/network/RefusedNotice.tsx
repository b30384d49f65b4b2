import { useEffect, useState } from "react";
import { needsALook } from "../../app/network/refused.ts";
import { Button } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useNavigate } from "../../react/navigation.ts";
import { useLive } from "../../react/use-live.ts";

/** Leads the coordinator to what was refused. */
export function RefusedNotice() {
  const { t } = useText();
  const navigate = useNavigate();
  return (
    <div className="network-part">
      <Notice
        tone="waiting"
        icon="shield"
        title={t("refused-notice")}
        action={<Button onClick={() => navigate("/network/refused")}>{t("refused-look")}</Button>}
      />
    </div>
  );
}

/** While it is new, or goes on. */
export function useNeedsALook(): boolean {
  const ws = useWorkspace();
  const { attention } = useLive(ws.sync);
  const [needs, setNeeds] = useState(false);
  useEffect(() => {
    let isShown = true;
    void needsALook(ws).then(
      (answer) => isShown && setNeeds(answer),
      () => undefined, // locked meanwhile
    );
    return () => {
      isShown = false;
    };
  }, [ws, attention]);
  return needs;
}
