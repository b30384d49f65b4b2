import { useState } from "react";
import type { BackupKey } from "../../app/bundles/passing-on.ts";
import { readPaper, type PapersRead } from "../../app/session/recovery-papers.ts";
import { Button } from "../../design/Button.tsx";
import { Choice } from "../../design/Choice.tsx";
import { Notice } from "../../design/Notice.tsx";
import { TextArea } from "../../design/TextArea.tsx";
import { paperWords } from "../../i18n/paper-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useAction } from "../../react/use-action.ts";

interface OpenBackupProps {
  /** What was tried before. */
  readonly typed: BackupKey | undefined;
  readonly onOpen: (key: BackupKey) => void;
  readonly error: string | undefined;
}

/** What this device has no key of its own for: the passphrase on paper, or the recovery sheet of that time, whole or two of its parts. */
export function OpenBackup({ typed, onOpen, error }: OpenBackupProps) {
  const text = useText();
  const { t } = text;
  const [by, setBy] = useState<BackupKey["by"]>(typed?.by ?? "passphrase");
  const [words, setWords] = useState(typed?.by === "passphrase" ? typed.text : "");
  const [before, setBefore] = useState<PapersRead>();
  const reading = useAction(
    (paper: string) => readPaper(before, paper),
    (read) => {
      setWords("");
      if (read.state === "whole") onOpen({ by: "sheet", seed: read.key.seed });
      else setBefore(read);
    },
  );
  const isSheet = by === "sheet";
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (isSheet) reading.start(words);
        else onOpen({ by, text: words });
      }}
    >
      <p>{t("pass-key-text")}</p>
      <Choice
        label={t("pass-key-by")}
        value={by}
        onChange={(next) => {
          setBy(next);
          setWords("");
        }}
        options={[
          { value: "passphrase", icon: "key", label: t("pass-key-phrase") },
          { value: "sheet", icon: "sheet", label: t("pass-key-sheet") },
        ]}
      />
      {isSheet && before?.state === "onePart" && (
        <div role="status">
          <Notice tone="action" icon="check">
            {t("breaks-part-read")}
          </Notice>
        </div>
      )}
      <TextArea
        label={t(isSheet ? "pass-key-sheet" : "pass-key-phrase")}
        value={words}
        onChange={setWords}
        rows={isSheet ? 4 : 2}
        error={isSheet && reading.error ? paperWords(text, reading.error) : error}
      />
      <Button
        type="submit"
        kind="primary"
        wide
        busy={reading.running}
        disabled={words.trim() === ""}
      >
        {t("pass-key-open")}
      </Button>
    </form>
  );
}
