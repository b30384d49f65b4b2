import { useState } from "react";
import { Button } from "../../design/Button.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { Notice } from "../../design/Notice.tsx";
import type { Attachment } from "../../domain/attachments/attachment.ts";
import { useText } from "../../i18n/use-text.ts";
import { fileNames, giveFile } from "../../react/give-file.ts";
import { usePhoto } from "./use-photo.ts";

interface PhotoDialogProps {
  readonly files: readonly Attachment[];
  readonly at: number;
  readonly onClose: () => void;
}

/** One photograph as large as it is; it is fetched only now. */
export function PhotoDialog({ files, at, onClose }: PhotoDialogProps) {
  const { t } = useText();
  const [index, setIndex] = useState(at);
  const [isLarge, setIsLarge] = useState(false);
  const file = files[index];
  const go = (by: number) => {
    setIndex((before) => (before + by + files.length) % files.length);
    setIsLarge(false);
  };
  return (
    <Dialog
      title={t("files-photo-of", { number: index + 1, count: files.length })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={() => setIsLarge(!isLarge)} aria-pressed={isLarge}>
            {t("files-larger")}
          </Button>
          {files.length > 1 && (
            <>
              <Button onClick={() => go(-1)}>{t("files-previous")}</Button>
              <Button onClick={() => go(1)}>{t("files-next")}</Button>
            </>
          )}
        </>
      }
    >
      {file && (
        <WholePhoto
          key={file.id}
          file={file}
          isLarge={isLarge}
          label={t("files-photo", { number: index + 1 })}
        />
      )}
    </Dialog>
  );
}

interface WholePhotoProps {
  readonly file: Attachment;
  readonly isLarge: boolean;
  readonly label: string;
}

function WholePhoto({ file, isLarge, label }: WholePhotoProps) {
  const { t } = useText();
  const { content, problem, progress, again } = usePhoto(file, "whole");
  if (content)
    return (
      <>
        <div className="photo-whole">
          <img
            className={isLarge ? "photo-large" : "photo-fitting"}
            src={content.url}
            alt={label}
          />
        </div>
        <details className="photo-copy">
          <summary>{t("files-save-copy")}</summary>
          <p>{t("files-save-warning")}</p>
          <Button
            kind="danger"
            onClick={() =>
              void giveFile(
                content.blob,
                file.mime === "image/webp" ? fileNames.webp : fileNames.jpg,
              )
            }
          >
            {t("files-save-really")}
          </Button>
        </details>
      </>
    );
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
