import { Icon } from "../../design/Icon.tsx";
import { isVoice, type DocumentFile, type VoiceNote } from "../../domain/attachments/attachment.ts";
import { useText } from "../../i18n/use-text.ts";
import { fileSize, fileTitle } from "./file-words.ts";

interface FileRowProps {
  readonly file: DocumentFile | VoiceNote;
  readonly onOpen: () => void;
}

/** A document or a voice note in one line. */
export function FileRow({ file, onOpen }: FileRowProps) {
  const text = useText();
  return (
    <button type="button" className="file-row" onClick={onOpen}>
      <Icon name={isVoice(file) ? "microphone" : "sheet"} />
      <span className="file-row-words">
        <span className="file-row-title" dir="auto">
          {fileTitle(text, file)}
        </span>
        <span className="soft">{fileSize(text, file)}</span>
      </span>
    </button>
  );
}
