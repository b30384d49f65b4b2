import {
  documentTypes,
  pictureTypes,
  voiceTypes,
  type DocumentType,
  type PictureType,
  type VoiceType,
} from "./file-types.ts";

/** A file named by an entry. Its bytes lie sealed beside the log; with what stands here, and only with it, they open. */
export type Attachment = Picture | DocumentFile | VoiceNote;

export interface Picture extends SealedBytes {
  readonly mime: PictureType;
  /** The small copy for the timeline. */
  readonly small: SealedBytes;
  /** Kept as it came, with what a camera wrote beside the picture: it is needed as evidence. */
  readonly original?: true;
}

export interface DocumentFile extends SealedBytes {
  readonly mime: DocumentType;
  /** As it was called where it came from, for people: it is saved under another name. */
  readonly name: string;
}

export interface VoiceNote extends SealedBytes {
  readonly mime: VoiceType;
  readonly seconds: number;
}

export const isPicture = (file: Attachment): file is Picture => "small" in file;
export const isVoice = (file: Attachment): file is VoiceNote => "seconds" in file;

export interface SealedBytes {
  /** 16 bytes in hexadecimal digits. */
  readonly id: string;
  /** 32 bytes in base64url, as `sha256`. */
  readonly key: string;
  /** Of the content, as is `bytes`. */
  readonly sha256: string;
  readonly bytes: number;
  readonly chunks: number;
}

export const attachmentLimits = {
  /** In one entry. A letter has a few pages. */
  files: 12,
  bytes: 8 * 1024 * 1024,
  chunks: 272,
  /** Letters of a file's name. */
  name: 120,
  /** Of one recording: what somebody can tell in one go, and less than 1 MB. */
  seconds: 300,
} as const;

/** A name without a folder, without signs that turn a line around, and not too long; the ending stays. */
export function cleanFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  const plain = last.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "").trim();
  if (plain.length <= attachmentLimits.name) return plain;
  const ending = /\.[a-z0-9]{1,5}$/i.exec(plain)?.[0] ?? "";
  return `${plain.slice(0, attachmentLimits.name - ending.length - 1)}…${ending}`;
}

/** What an entry that may come from anyone names; undefined when any of it is wrong. */
export function parseAttachments(value: unknown): readonly Attachment[] | undefined {
  if (!Array.isArray(value) || value.length === 0 || value.length > attachmentLimits.files)
    return undefined;
  const files: Attachment[] = [];
  for (const item of value) {
    const file = parseAttachment(item);
    if (!file || files.some(({ id }) => id === file.id)) return undefined;
    files.push(file);
  }
  return files;
}

function parseAttachment(value: unknown): Attachment | undefined {
  const sealed = parseSealed(value);
  if (!sealed) return undefined;
  const { mime, small, name, seconds, original }: Record<string, unknown> = {
    ...(value as object),
  };
  const picture = pictureTypes.find((each) => each === mime);
  if (picture) {
    const copy = parseSealed(small);
    return (
      copy && { ...sealed, mime: picture, small: copy, ...(original === true && { original }) }
    );
  }
  const voice = voiceTypes.find((each) => each === mime);
  if (voice)
    return isCount(seconds, attachmentLimits.seconds)
      ? { ...sealed, mime: voice, seconds }
      : undefined;
  const document = documentTypes.find((each) => each === mime);
  const isName = typeof name === "string" && name !== "" && cleanFileName(name) === name;
  return document && isName ? { ...sealed, mime: document, name } : undefined;
}

function parseSealed(value: unknown): SealedBytes | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { id, key, sha256, bytes, chunks }: Record<string, unknown> = { ...value };
  if (typeof id !== "string" || !/^[0-9a-f]{32}$/.test(id)) return undefined;
  if (!isSecret(key) || !isSecret(sha256)) return undefined;
  if (!isCount(bytes, attachmentLimits.bytes) || !isCount(chunks, attachmentLimits.chunks))
    return undefined;
  return { id, key, sha256, bytes, chunks };
}

const isSecret = (value: unknown): value is string =>
  typeof value === "string" && /^[\w-]{43}$/.test(value);
const isCount = (value: unknown, most: number): value is number =>
  typeof value === "number" && Number.isInteger(value) && value > 0 && value <= most;
