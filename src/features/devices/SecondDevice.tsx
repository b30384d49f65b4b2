import { Button } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useNavigate } from "../../react/navigation.ts";
import { useNobodyCompares } from "../../react/use-nobody-compares.ts";

/** Said to who writes alone after others: what was erased waits for another device. */
export function SecondDevice() {
  const { t } = useText();
  const navigate = useNavigate();
  if (!useNobodyCompares()) return null;
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
