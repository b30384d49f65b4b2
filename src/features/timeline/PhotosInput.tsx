import "./Photos.css";
import { useId, useRef, useState } from "react";
import type { AttachmentNotKept, Attachments } from "../../app/attachments/attachments.ts";
import type { Result } from "../../base/result.ts";
import { Button } from "../../design/Button.tsx";
import { Icon } from "../../design/Icon.tsx";
import { Notice } from "../../design/Notice.tsx";
import { attachmentLimits, type Attachment } from "../../domain/attachments/attachment.ts";
import { useText } from "../../i18n/use-text.ts";
import { shrinkPhoto, type PhotoProblem } from "../../react/shrink-photo.ts";
import { useAction } from "../../react/use-action.ts";
import { SmallPhoto } from "./SmallPhoto.tsx";

interface PhotosInputProps {
  readonly attachments: Attachments;
  readonly files: readonly Attachment[];
  readonly onChange: (change: (files: readonly Attachment[]) => readonly Attachment[]) => void;
}

/** Photographs of a form: each is on the phone's disk before it stands here. */
export function PhotosInput({ attachments, files, onChange }: PhotosInputProps) {
  const { t } = useText();
  const input = useRef<HTMLInputElement>(null);
  const labelId = useId();
  const [heard, setHeard] = useState("");
  const take = useAction(
    async (photo: File): Promise<Result<Attachment, AttachmentNotKept | PhotoProblem>> => {
      const shrunk = await shrinkPhoto(photo);
      return shrunk.ok ? attachments.keepPhoto(shrunk.value) : shrunk;
    },
    (file) => {
      onChange((before) => [...before, file]);
      setHeard(t("files-photo-kept"));
    },
  );
  return (
    <div className="photos-input" role="group" aria-labelledby={labelId}>
      <span className="for-the-ear" id={labelId}>
        {t("files-photos")}
      </span>
      {files.length > 0 && (
        <ul className="photos">
          {files.map((file, index) => (
            <li key={file.id}>
              <SmallPhoto file={file} label={t("files-photo", { number: index + 1 })} />
              <button
                type="button"
                className="photos-remove"
                onClick={() => {
                  onChange((before) => before.filter(({ id }) => id !== file.id));
                  void attachments.drop(file);
                  setHeard(t("files-photo-removed"));
                }}
              >
                <Icon name="close" />
                <span className="for-the-ear">{t("files-remove", { number: index + 1 })}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {take.error && (
        <div role="alert">
          <Notice tone="danger" icon="warning">
            <p>{t(problemWords[take.error.type])}</p>
          </Notice>
        </div>
      )}
      <input
        ref={input}
        type="file"
        accept="image/*"
        capture="environment"
        hidden
        onChange={(event) => {
          const [photo] = event.target.files ?? [];
          // The same picture can be chosen again.
          event.target.value = "";
          if (photo) take.start(photo);
        }}
      />
      <Button
        icon="plus"
        busy={take.running}
        disabled={files.length >= attachmentLimits.files}
        onClick={() => input.current?.click()}
      >
        {t("files-take")}
      </Button>
      <p className="for-the-ear" role="status">
        {heard}
      </p>
    </div>
  );
}

const problemWords = {
  NoPicture: "files-no-picture",
  StorageFull: "files-full",
  StorageFailed: "files-not-kept",
} as const satisfies Readonly<Record<(AttachmentNotKept | PhotoProblem)["type"], string>>;
