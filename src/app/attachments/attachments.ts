import type { Bytes } from "../../base/bytes.ts";
import type { Live } from "../../base/live.ts";
import type { Result } from "../../base/result.ts";
import type { Attachment, Picture } from "../../domain/attachments/attachment.ts";
import type { DocumentType, PictureType, VoiceType } from "../../domain/attachments/file-types.ts";

/** The photographs, documents and voice notes of a network. Undefined in the sample network, which keeps none. */
export interface Attachments {
  /** On this phone's disk when it resolves; nobody else gets it before `send`. */
  readonly keepPhoto: (photo: NewPhoto) => Promise<Result<Picture, AttachmentNotKept>>;
  readonly keepFile: (file: NewFile) => Promise<Result<Attachment, AttachmentNotKept>>;
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
  /** What is seldom asked for. */
  readonly room: () => Promise<FileRoom>;
  /** By the id of an attachment; those that are not here have no place. */
  readonly places: Live<ReadonlyMap<string, AttachmentPlace>>;
}

/** The room that files take, and when they go out and come in. */
export interface FileRoom {
  /** On a line that costs nothing: fetches them whole before anybody opens them. */
  readonly fetchAhead: (files: readonly Attachment[]) => Promise<void>;
  /** Large ones too, whatever the setting says, until none waits. */
  readonly sendNow: () => void;
  /** The relay may have lost some: what is here whole goes to it again, as far as it lacks it. */
  readonly offerAgain: () => Promise<void>;
  /** How many of these neither this device nor the relay has; undefined without a line. */
  readonly missing: (files: readonly Attachment[]) => Promise<number | undefined>;
  /** Drops the large ones that the relay has, and says how many bytes that was. */
  readonly letGo: () => Promise<number>;
  /** What all files of the network take at the relay; undefined without a line. */
  readonly usage: () => Promise<RelayUsage | undefined>;
}

export interface RelayUsage {
  readonly bytes: number;
  readonly mostBytes: number;
  /** Left by removed phones, and not among them. */
  readonly leftBytes: number;
}

interface NewPhoto {
  readonly whole: Bytes;
  readonly small: Bytes;
  readonly mime: PictureType;
  /** As it came, for evidence. */
  readonly original?: true;
}

/** A document as it came, or a voice note. */
type NewFile = { readonly content: Bytes } & (
  | { readonly mime: DocumentType; readonly name: string }
  | { readonly mime: VoiceType; readonly seconds: number }
);

/** `phone`: not at the relay yet, with how much of it is. */
export interface AttachmentPlace {
  readonly at: "phone" | "relay";
  readonly sent: number;
  readonly chunks: number;
  /** On this device, sealed. */
  readonly bytes: number;
  readonly isSmall: boolean;
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
