import {
  isPicture,
  isVoice,
  type Attachment,
  type DocumentFile,
  type VoiceNote,
} from "../../domain/attachments/attachment.ts";
import { documentEndings } from "../../domain/attachments/file-types.ts";
import type { Text } from "../../i18n/text.ts";

/** 2:05 */
export const minutesOf = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

/** What it is called on a screen. */
export const fileTitle = ({ t }: Text, file: DocumentFile | VoiceNote): string =>
  isVoice(file) ? t("attach-voice-of", { time: minutesOf(file.seconds) }) : file.name;

/** "PDF · 1.2 MB" */
export function fileSize({ t, number }: Text, file: DocumentFile | VoiceNote): string {
  const size =
    file.bytes < 100_000
      ? t("attach-kilobytes", { size: number(Math.ceil(file.bytes / 1_000)) })
      : t("attach-megabytes", { size: number(Math.round(file.bytes / 100_000) / 10) });
  return isVoice(file) ? size : `${documentEndings[file.mime].toUpperCase()} · ${size}`;
}

/** How many of each kind, for paper. */
export function fileCounts({ t }: Text, files: readonly Attachment[]): readonly string[] {
  const voices = files.filter(isVoice).length;
  const pictures = files.filter(isPicture).length;
  const documents = files.length - voices - pictures;
  return [
    ...(pictures > 0 ? [t("files-count", { count: pictures })] : []),
    ...(documents > 0 ? [t("attach-documents", { count: documents })] : []),
    ...(voices > 0 ? [t("attach-voices", { count: voices })] : []),
  ];
}
