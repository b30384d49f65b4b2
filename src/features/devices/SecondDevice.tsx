import { nobodyCompares, noRooms } from "../../app/network/nobody-compares.ts";
import { Button } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useNavigate } from "../../react/navigation.ts";
import { useLive } from "../../react/use-live.ts";

/** Said to who writes alone after others: what was erased waits for another device. */
export function SecondDevice() {
  const { t } = useText();
  const navigate = useNavigate();
  const { members, guests } = useWorkspace();
  if (!nobodyCompares(useLive(members), useLive(guests?.rooms ?? noRooms))) return null;
  return (
    <Notice
      tone="waiting"
      icon="info"
      title={t("erasure-alone-title")}
      action={<Button onClick={() => navigate("/more/devices")}>{t("erasure-alone-add")}</Button>}
    >
      <p>{t("erasure-alone")}</p>
    </Notice>
  );
}
