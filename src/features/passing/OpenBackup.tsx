import { useState } from "react";
import type { BackupKey } from "../../app/bundles/passing-on.ts";
import { Button } from "../../design/Button.tsx";
import { Choice } from "../../design/Choice.tsx";
import { TextArea } from "../../design/TextArea.tsx";
import { useText } from "../../i18n/use-text.ts";

interface OpenBackupProps {
  /** What was tried before. */
  readonly typed: BackupKey | undefined;
  readonly onOpen: (key: BackupKey) => void;
  readonly error: string | undefined;
}

/** What this device has no key of its own for: the passphrase on paper, or the recovery sheet of that time. */
export function OpenBackup({ typed, onOpen, error }: OpenBackupProps) {
  const { t } = useText();
  const [by, setBy] = useState<BackupKey["by"]>(typed?.by ?? "passphrase");
  const [text, setText] = useState(typed?.text ?? "");
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onOpen({ by, text });
      }}
    >
      <p>{t("pass-key-text")}</p>
      <Choice
        label={t("pass-key-by")}
        value={by}
        onChange={setBy}
        options={[
          { value: "passphrase", icon: "key", label: t("pass-key-phrase") },
          { value: "sheet", icon: "sheet", label: t("pass-key-sheet") },
        ]}
      />
      <TextArea
        label={t(by === "sheet" ? "pass-key-sheet" : "pass-key-phrase")}
        value={text}
        onChange={setText}
        rows={by === "sheet" ? 4 : 2}
        error={error}
      />
      <Button type="submit" kind="primary" wide disabled={text.trim() === ""}>
        {t("pass-key-open")}
      </Button>
    </form>
  );
}
