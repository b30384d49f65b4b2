import { useState } from "react";
import { Button } from "../../design/Button.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import type { Picture } from "../../domain/attachments/attachment.ts";
import { useText } from "../../i18n/use-text.ts";
import { FileWaits, SaveCopy } from "./FileParts.tsx";
import { useFile } from "./use-file.ts";

interface PhotoDialogProps {
  readonly files: readonly Picture[];
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
  readonly file: Picture;
  readonly isLarge: boolean;
  readonly label: string;
}

function WholePhoto({ file, isLarge, label }: WholePhotoProps) {
  const { t } = useText();
  const { content, problem, progress, again } = useFile(file, "whole");
  if (content)
    return (
      <>
        <div className="photo-whole" role="group" aria-label={label} tabIndex={0}>
          <img
            className={isLarge ? "photo-large" : "photo-fitting"}
            src={content.url}
            alt={label}
          />
        </div>
        {file.original && <p className="soft">{t("attach-original-shown")}</p>}
        <SaveCopy content={content} ending={pictureEndings[file.mime]} />
      </>
    );
  return <FileWaits problem={problem} progress={progress} again={again} label={label} />;
}

const pictureEndings = { "image/jpeg": "jpg", "image/webp": "webp", "image/png": "png" } as const;
