import type { Attachments, AttachmentNotKept } from "../../app/attachments/attachments.ts";
import { err, ok, type Result } from "../../base/result.ts";
import {
  attachmentLimits,
  cleanFileName,
  type Attachment,
} from "../../domain/attachments/attachment.ts";
import { pictureTypes, type PictureType } from "../../domain/attachments/file-types.ts";
import { sniffType } from "../../domain/attachments/sniff-type.ts";
import { shrinkPhoto, type PhotoProblem } from "../../react/shrink-photo.ts";

export type TakeError =
  | AttachmentNotKept
  | PhotoProblem
  | { readonly type: "TooLarge" }
  /** Not of a kind that is kept, or with programs inside. */
  | { readonly type: "UnknownKind" };

/** A picture that was chosen among files: whoever chose it says whether it is needed as it is. */
export type Taken = { readonly kept: Attachment } | { readonly picture: File };

type Keeper = Pick<Attachments, "keepPhoto" | "keepFile">;

/** What it is, its own bytes say. */
export async function takeFile(attachments: Keeper, file: File): Promise<Result<Taken, TakeError>> {
  const content = await readFile(file);
  if (!content.ok) return content;
  const mime = sniffType(content.value);
  if (!mime) return err({ type: "UnknownKind" });
  if (isPictureType(mime)) return ok({ picture: file });
  const name = cleanFileName(file.name) || "…";
  const kept = await attachments.keepFile({ content: content.value, mime, name });
  return kept.ok ? ok({ kept: kept.value }) : kept;
}

/** Byte for byte, with whatever a camera has written beside the picture; only the small copy is drawn. */
export async function takeOriginal(
  attachments: Keeper,
  file: File,
): Promise<Result<Attachment, TakeError>> {
  const content = await readFile(file);
  if (!content.ok) return content;
  const mime = sniffType(content.value);
  if (!mime || !isPictureType(mime)) return err({ type: "NoPicture" });
  const shrunk = await shrinkPhoto(file);
  if (!shrunk.ok) return shrunk;
  const { small } = shrunk.value;
  return attachments.keepPhoto({ whole: content.value, small, mime, original: true });
}

async function readFile(file: File): Promise<Result<Uint8Array<ArrayBuffer>, TakeError>> {
  if (file.size > attachmentLimits.bytes) return err({ type: "TooLarge" });
  try {
    return ok(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return err({ type: "UnknownKind" }); // gone since it was chosen, or nobody may read it
  }
}

const isPictureType = (mime: string): mime is PictureType =>
  pictureTypes.some((each) => each === mime);
