import "./Files.css";
import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from "react";
import {
  isPicture,
  type Attachment,
  type DocumentFile,
  type VoiceNote,
} from "../../domain/attachments/attachment.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { fileCounts } from "./file-words.ts";
import { FileRow } from "./FileRow.tsx";
import { SmallPhoto } from "./SmallPhoto.tsx";

const PhotoDialog = lazy(async () => ({
  default: (await import("./PhotoDialog.tsx")).PhotoDialog,
}));
const FileDialog = lazy(async () => ({
  default: (await import("./FileDialog.tsx")).FileDialog,
}));

/** The files of an entry: photographs small, the others in a line each; a tap opens them. */
export function Files({ files }: { readonly files: readonly Attachment[] }) {
  const text = useText();
  const { t } = text;
  const { attachments } = useWorkspace();
  const [photo, setPhoto] = useState<number>();
  const [file, setFile] = useState<DocumentFile | VoiceNote>();
  const waiting = useSyncExternalStore(
    (listener) => attachments?.places.subscribe(listener) ?? (() => undefined),
    () => files.filter(({ id }) => attachments?.places.get().get(id)?.at === "phone").length,
  );
  useEffect(() => {
    // What does not come now is fetched when somebody opens it.
    attachments
      ?.room()
      .then((room) => room.fetchAhead(files))
      .catch(() => undefined);
  }, [attachments, files]);
  if (!attachments) return <p className="soft">{fileCounts(text, files).join(" · ")}</p>;
  const pictures = files.filter(isPicture);
  const others = files.flatMap((each) => (isPicture(each) ? [] : [each]));
  return (
    <>
      {pictures.length > 0 && (
        <ul className="files" aria-label={t("files-photos")}>
          {pictures.map((each, index) => (
            <li key={each.id}>
              <button type="button" className="files-open" onClick={() => setPhoto(index)}>
                <SmallPhoto file={each} label={t("files-open", { number: index + 1 })} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <ul className="file-rows" aria-label={t("attach-others")}>
          {others.map((each) => (
            <li key={each.id}>
              <FileRow file={each} onOpen={() => setFile(each)} />
            </li>
          ))}
        </ul>
      )}
      {waiting > 0 && <p className="soft">{t("attach-on-phone", { count: waiting })}</p>}
      <Suspense>
        {photo !== undefined && (
          <PhotoDialog files={pictures} at={photo} onClose={() => setPhoto(undefined)} />
        )}
        {file && <FileDialog file={file} onClose={() => setFile(undefined)} />}
      </Suspense>
    </>
  );
}
