import "./UpdatePrompt.css";
import { useContext } from "react";
import { Button } from "../design/Button.tsx";
import { useText } from "../i18n/use-text.ts";
import { UpdateContext } from "./updates.tsx";

/** Offers a newer version where nothing is being written: before the app is opened, and on its first screen. */
export function UpdatePrompt() {
  const { t } = useText();
  const update = useContext(UpdateContext);
  if (!update) return null;
  return (
    <div className="update not-on-paper" role="status">
      <p>{t("common-update-ready")}</p>
      <Button kind="quiet" onClick={update.later}>
        {t("common-update-later")}
      </Button>
      <Button onClick={update.take}>{t("common-update-now")}</Button>
    </div>
  );
}
