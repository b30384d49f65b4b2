import { Choice } from "../../design/Choice.tsx";
import { Notice } from "../../design/Notice.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useLive } from "../../react/use-live.ts";
import { SettingsPage } from "./SettingsPage.tsx";
import { useSaveSettings } from "./use-save-settings.ts";

const minutes = ["1", "2", "5", "15", "60"] as const;
const tries = ["never", "10", "20"] as const;

export function LockingScreen() {
  const { t } = useText();
  const { autoLockMinutes, wipeAfterTries } = useLive(useWorkspace().settings);
  const save = useSaveSettings();
  return (
    <SettingsPage title={t("more-locking")}>
      <Choice
        label={t("more-locking-when")}
        hint={t("more-locking-hint")}
        options={minutes.map((each) => ({
          value: each,
          label: t("more-locking-minutes", { minutes: Number(each) }),
        }))}
        value={minutes.find((each) => Number(each) === autoLockMinutes)}
        onChange={(next) => save({ autoLockMinutes: Number(next) })}
        sideBySide
      />
      <Choice
        label={t("more-wipe-after")}
        hint={t("more-wipe-after-hint")}
        options={tries.map((each) => ({
          value: each,
          label:
            each === "never"
              ? t("more-wipe-after-never")
              : t("more-wipe-after-tries", { count: Number(each) }),
        }))}
        value={tries.find((each) => each === String(wipeAfterTries ?? "never"))}
        onChange={(next) => save({ wipeAfterTries: next === "never" ? undefined : Number(next) })}
        sideBySide
      />
      {wipeAfterTries !== undefined && (
        <Notice tone="danger" icon="warning">
          {t("more-wipe-after-warning")}
        </Notice>
      )}
    </SettingsPage>
  );
}
