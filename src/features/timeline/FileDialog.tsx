import { Dialog } from "../../design/Dialog.tsx";
import { isVoice, type DocumentFile, type VoiceNote } from "../../domain/attachments/attachment.ts";
import { documentEndings, voiceEndings } from "../../domain/attachments/file-types.ts";
import { useText } from "../../i18n/use-text.ts";
import { FileWaits, SaveCopy } from "./FileParts.tsx";
import { fileSize, fileTitle } from "./file-words.ts";
import { useFile, type FileContent } from "./use-file.ts";

interface FileDialogProps {
  readonly file: DocumentFile | VoiceNote;
  readonly onClose: () => void;
}

/** A voice note is played, a PDF is shown; everything else can only be handed out. It is fetched only now. */
export function FileDialog({ file, onClose }: FileDialogProps) {
  const text = useText();
  const title = fileTitle(text, file);
  const { content, problem, progress, again } = useFile(file, "whole");
  return (
    <Dialog title={title} onClose={onClose}>
      <p className="soft">{fileSize(text, file)}</p>
      {content ? (
        <Opened file={file} content={content} title={title} />
      ) : (
        <FileWaits problem={problem} progress={progress} again={again} label={title} />
      )}
    </Dialog>
  );
}

interface OpenedProps {
  readonly file: DocumentFile | VoiceNote;
  readonly content: FileContent;
  readonly title: string;
}

function Opened({ file, content, title }: OpenedProps) {
  const { t } = useText();
  if (isVoice(file))
    return (
      <>
        <audio className="file-voice" controls src={content.url} aria-label={title} />
        <SaveCopy content={content} ending={voiceEndings[file.mime]} />
      </>
    );
  const isShown = file.mime === "application/pdf" && navigator.pdfViewerEnabled;
  return (
    <>
      {isShown ? (
        <iframe className="file-pdf" src={content.url} title={title} />
      ) : (
        <p>{t(file.mime === "application/pdf" ? "attach-pdf-elsewhere" : "attach-elsewhere")}</p>
      )}
      <SaveCopy content={content} ending={documentEndings[file.mime]} isOpen={!isShown} />
    </>
  );
}
