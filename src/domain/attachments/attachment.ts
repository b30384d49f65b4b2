/** A photograph named by an entry. Its bytes lie sealed beside the log; with what stands here, and only with it, they open. */
export interface Attachment extends SealedBytes {
  readonly mime: AttachmentType;
  /** The small copy for the timeline. */
  readonly small: SealedBytes;
}

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

/** Only what a browser shows as a picture and runs nothing of. */
const attachmentTypes = ["image/jpeg", "image/webp"] as const;
export type AttachmentType = (typeof attachmentTypes)[number];

export const attachmentLimits = {
  /** In one entry. A letter has a few pages. */
  files: 12,
  bytes: 8 * 1024 * 1024,
  chunks: 272,
} as const;

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
  const { mime, small }: Fields = { ...(value as object) };
  const type = attachmentTypes.find((each) => each === mime);
  const copy = parseSealed(small);
  return type && copy && { ...sealed, mime: type, small: copy };
}

type Fields =
  Readonly<Record<"mime" | "small" | keyof SealedBytes, unknown>> | Record<string, unknown>;

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
