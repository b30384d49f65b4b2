import { Button } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { useText } from "../../i18n/use-text.ts";
import { giveFile, neutralName } from "../../react/give-file.ts";
import type { FileContent, ShownFile } from "./use-file.ts";

interface FileWaitsProps extends Pick<ShownFile, "problem" | "progress" | "again"> {
  readonly label: string;
}

/** In the place of a file that is not here yet: how far it has come, or why not and what can be done. */
export function FileWaits({ problem, progress, again, label }: FileWaitsProps) {
  const { t } = useText();
  if (problem)
    return (
      <Notice tone="waiting" icon="info">
        <p>{t(problemWords[problem])}</p>
        <Button onClick={again}>{t("files-again")}</Button>
      </Notice>
    );
  return (
    <p role="status">
      {t("files-fetching")}{" "}
      {progress && <progress value={progress.done} max={progress.total} aria-label={label} />}
    </p>
  );
}

const problemWords = {
  Offline: "files-offline",
  NotThere: "files-not-there",
  NotAllowed: "files-not-allowed",
  Damaged: "files-damaged",
  Cancelled: "files-offline",
  StorageFull: "files-full",
  StorageFailed: "files-not-kept",
} as const;

interface SaveCopyProps {
  readonly content: FileContent;
  readonly ending: string;
  /** It is the only thing that can be done with it. */
  readonly isOpen?: boolean;
}

/** A deliberate act in two steps: what leaves Teren is sealed no more. */
export function SaveCopy({ content, ending, isOpen = false }: SaveCopyProps) {
  const { t } = useText();
  return (
    <details className="file-copy" open={isOpen || undefined}>
      <summary>{t("files-save-copy")}</summary>
      <p>{t("files-save-warning")}</p>
      <Button kind="danger" onClick={() => void giveFile(content.blob, neutralName(ending))}>
        {t("files-save-really")}
      </Button>
    </details>
  );
}
