import type { Bytes } from "../../base/bytes.ts";
import type { Live } from "../../base/live.ts";
import type { Result } from "../../base/result.ts";
import type { Attachment, AttachmentType } from "../../domain/attachments/attachment.ts";

/** The photographs of a network. Undefined in the sample network, which keeps none. */
export interface Attachments {
  /** On this phone's disk when it resolves; nobody else gets it before `send`. */
  readonly keepPhoto: (photo: NewPhoto) => Promise<Result<Attachment, AttachmentNotKept>>;
  /** Before their entry is written. */
  readonly send: (files: readonly Attachment[]) => Promise<Result<void, AttachmentNotKept>>;
  /** Takes one out of a form again. */
  readonly drop: (file: Attachment) => Promise<void>;
  readonly read: (
    file: Attachment,
    which: "small" | "whole",
    options?: {
      readonly signal?: AbortSignal;
      readonly onProgress?: (done: number, total: number) => void;
    },
  ) => Promise<Result<Bytes, AttachmentNotRead>>;
  /** By the id of an attachment; those that are not here have no place. */
  readonly places: Live<ReadonlyMap<string, AttachmentPlace>>;
}

interface NewPhoto {
  readonly whole: Bytes;
  readonly small: Bytes;
  readonly mime: AttachmentType;
}

/** `phone`: not at the relay yet, with how much of it is. */
export interface AttachmentPlace {
  readonly at: "phone" | "relay";
  readonly sent: number;
  readonly chunks: number;
}

export interface AttachmentNotKept {
  readonly type: "StorageFull" | "StorageFailed";
}

export interface AttachmentNotRead {
  readonly type:
    | "Offline"
    | "NotThere"
    | "NotAllowed"
    | "Damaged"
    | "Cancelled"
    | "StorageFull"
    | "StorageFailed";
}
