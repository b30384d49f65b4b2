import "./Files.css";
import { lazy, Suspense, useId, useRef, useState } from "react";
import type { Attachments } from "../../app/attachments/attachments.ts";
import type { Result } from "../../base/result.ts";
import { Button } from "../../design/Button.tsx";
import { Icon } from "../../design/Icon.tsx";
import { Notice } from "../../design/Notice.tsx";
import {
  attachmentLimits,
  isPicture,
  type Attachment,
  type DocumentFile,
  type VoiceNote,
} from "../../domain/attachments/attachment.ts";
import { documentEndings } from "../../domain/attachments/file-types.ts";
import { useText } from "../../i18n/use-text.ts";
import { shrinkPhoto } from "../../react/shrink-photo.ts";
import { useAction } from "../../react/use-action.ts";
import { fileTitle } from "./file-words.ts";
import { FileRow } from "./FileRow.tsx";
import { SmallPhoto } from "./SmallPhoto.tsx";
import type { TakeError } from "./take-file.ts";

const VoiceDialog = lazy(async () => ({
  default: (await import("./VoiceDialog.tsx")).VoiceDialog,
}));
const FileDialog = lazy(async () => ({
  default: (await import("./FileDialog.tsx")).FileDialog,
}));

/** Photographs are taken in the field; the rest comes behind it. */
const atTheDesk = () => import("./take-file.ts");

/** What a phone offers to choose from; what is kept is decided by the bytes. */
const chosenFrom = ["image/*", ...Object.values(documentEndings).map((each) => `.${each}`)].join();

interface FilesInputProps {
  readonly attachments: Attachments;
  readonly files: readonly Attachment[];
  readonly onChange: (change: (files: readonly Attachment[]) => readonly Attachment[]) => void;
}

/** Photographs, voice notes and documents of a form: each is on the phone's disk before it stands here. */
export function FilesInput({ attachments, files, onChange }: FilesInputProps) {
  const text = useText();
  const { t } = text;
  const photoInput = useRef<HTMLInputElement>(null);
  const fileInput = useRef<HTMLInputElement>(null);
  const labelId = useId();
  const [heard, setHeard] = useState("");
  const [picture, setPicture] = useState<File>();
  const [recording, setRecording] = useState(false);
  const [open, setOpen] = useState<DocumentFile | VoiceNote>();
  const add = (file: Attachment) => {
    onChange((before) => [...before, file]);
    setPicture(undefined);
    setHeard(t("attach-kept"));
  };
  const photo = useAction(async (taken: File): Promise<Result<Attachment, TakeError>> => {
    const shrunk = await shrinkPhoto(taken);
    return shrunk.ok ? attachments.keepPhoto(shrunk.value) : shrunk;
  }, add);
  const original = useAction(
    async (taken: File) => (await atTheDesk()).takeOriginal(attachments, taken),
    add,
  );
  const document = useAction(
    async (taken: File) => (await atTheDesk()).takeFile(attachments, taken),
    (taken) => ("kept" in taken ? add(taken.kept) : setPicture(taken.picture)),
  );
  const actions = [photo, original, document];
  const error = actions.find((each) => each.error)?.error;
  const isBusy = actions.some((each) => each.running);
  const begin = () => {
    for (const each of actions) each.forget();
    setPicture(undefined);
  };
  const isFull = files.length >= attachmentLimits.files;
  const pictures = files.filter(isPicture);
  return (
    <div className="files-input" role="group" aria-labelledby={labelId}>
      <span className="field-label" id={labelId}>
        {t("attach-title")}
      </span>
      {files.length > 0 && (
        <ul className="files">
          {files.map((file) => {
            const number = isPicture(file) ? pictures.indexOf(file) + 1 : 0;
            return (
              <li key={file.id} className={isPicture(file) ? undefined : "file-wide"}>
                {isPicture(file) ? (
                  <SmallPhoto file={file} label={t("files-photo", { number })} />
                ) : (
                  <FileRow file={file} onOpen={() => setOpen(file)} />
                )}
                <button
                  type="button"
                  className="files-remove"
                  onClick={() => {
                    onChange((before) => before.filter(({ id }) => id !== file.id));
                    void attachments.drop(file);
                    setHeard(t("attach-removed"));
                  }}
                >
                  <Icon name="close" />
                  <span className="for-the-ear">
                    {isPicture(file)
                      ? t("files-remove", { number })
                      : t("attach-remove", { name: fileTitle(text, file) })}
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {error && (
        <div role="alert">
          <Notice tone="danger" icon="warning">
            <p>{t(problemWords[error.type])}</p>
          </Notice>
        </div>
      )}
      {picture && (
        <div role="alert">
          <Notice
            tone="waiting"
            icon="camera"
            title={t("attach-picture")}
            action={
              <div className="files-ways">
                <Button busy={photo.running} onClick={() => photo.start(picture)}>
                  {t("attach-picture-small")}
                </Button>
                <Button busy={original.running} onClick={() => original.start(picture)}>
                  {t("attach-picture-original")}
                </Button>
              </div>
            }
          >
            <p>{t("attach-picture-text")}</p>
          </Notice>
        </div>
      )}
      <FileChooser ref={photoInput} accept="image/*" capture onChosen={photo.start} />
      <FileChooser ref={fileInput} accept={chosenFrom} onChosen={document.start} />
      <div className="files-ways">
        <Button
          icon="camera"
          busy={isBusy}
          disabled={isFull}
          onClick={() => {
            begin();
            photoInput.current?.click();
          }}
        >
          {t("files-take")}
        </Button>
        <Button
          icon="sheet"
          disabled={isFull}
          onClick={() => {
            begin();
            fileInput.current?.click();
          }}
        >
          {t("attach-document")}
        </Button>
        <Button
          icon="microphone"
          disabled={isFull}
          onClick={() => {
            begin();
            setRecording(true);
          }}
        >
          {t("attach-voice")}
        </Button>
      </div>
      <p className="for-the-ear" role="status">
        {heard}
      </p>
      <Suspense>
        {recording && (
          <VoiceDialog attachments={attachments} onKept={add} onClose={() => setRecording(false)} />
        )}
        {open && <FileDialog file={open} onClose={() => setOpen(undefined)} />}
      </Suspense>
    </div>
  );
}

interface FileChooserProps {
  readonly ref: React.Ref<HTMLInputElement>;
  readonly accept: string;
  /** By the camera, where there is one. */
  readonly capture?: boolean;
  readonly onChosen: (file: File) => void;
}

function FileChooser({ ref, accept, capture = false, onChosen }: FileChooserProps) {
  return (
    <input
      ref={ref}
      type="file"
      accept={accept}
      {...(capture && { capture: "environment" })}
      hidden
      onChange={(event) => {
        const [file] = event.target.files ?? [];
        // The same file can be chosen again.
        event.target.value = "";
        if (file) onChosen(file);
      }}
    />
  );
}

const problemWords = {
  NoPicture: "files-no-picture",
  TooLarge: "attach-too-large",
  UnknownKind: "attach-unknown",
  StorageFull: "attach-full",
  StorageFailed: "attach-not-kept",
} as const satisfies Readonly<Record<TakeError["type"], string>>;
