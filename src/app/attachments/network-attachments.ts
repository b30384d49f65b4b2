import { assert } from "../../base/assert.ts";
import { base64urlToBytes, bytesToBase64url } from "../../base/bytes.ts";
import type { LiveSource } from "../../base/live.ts";
import { err, ok, type Result } from "../../base/result.ts";
import {
  isPicture,
  type Attachment,
  type SealedBytes,
} from "../../domain/attachments/attachment.ts";
import { parseBlobId, type BlobId } from "../../protocol/blob.ts";
import type { CommitError } from "../../storage/commit-error.ts";
import type { Blobs } from "../../sync/sealed-files.ts";
import type { BlobRef } from "../../sync/seal-blob.ts";
import type { AttachmentPlace, Attachments, AttachmentNotKept, FileRoom } from "./attachments.ts";

/** Keeps `places` in step for as long as the network runs. */
export function createNetworkAttachments(
  blobs: Blobs,
  places: LiveSource<ReadonlyMap<string, AttachmentPlace>>,
  isLineFree: () => boolean,
): Attachments {
  const show = () =>
    places.set(
      new Map(
        [...blobs.rows.get()].flatMap(([id, { state, done, chunks, bytes, isSmall }]) =>
          state === "erasing"
            ? []
            : [
                [
                  id,
                  {
                    at: state === "stored" ? "relay" : "phone",
                    sent: done,
                    chunks,
                    bytes,
                    isSmall,
                  },
                ] as const,
              ],
        ),
      ),
    );
  blobs.rows.subscribe(show);
  show();
  const room: FileRoom = {
    async fetchAhead(files) {
      for (const file of files) {
        const ref = toRef(file);
        if (!isLineFree() || !ref) return;
        const known = blobs.rows.get().get(ref.id);
        if (known && (known.state !== "stored" || known.done === known.chunks)) continue;
        const read = await blobs.read(ref, { isSmall: false });
        if (!read.ok) return;
      }
    },
    sendNow: blobs.sendNow,
    offerAgain: blobs.offerAgain,
    missing: (files) => blobs.missing(files.flatMap((file) => toRef(file) ?? [])),
    letGo: blobs.letGo,
    usage: blobs.usage,
  };
  return {
    places,
    async keepPhoto({ whole, small, mime, original }) {
      const kept = await blobs.keep([
        { content: whole, isSmall: false },
        { content: small, isSmall: true },
      ]);
      if (!kept.ok) return notKept(kept.error);
      const [picture, copy] = kept.value;
      assert(picture && copy, "two were kept");
      return ok({
        ...toSealed(picture),
        mime,
        small: toSealed(copy),
        ...(original && { original }),
      });
    },
    async keepFile({ content, ...said }) {
      const kept = await blobs.keep([{ content, isSmall: false }]);
      if (!kept.ok) return notKept(kept.error);
      const [only] = kept.value;
      assert(only, "one was kept");
      return ok({ ...toSealed(only), ...said });
    },
    async send(files) {
      const sent = await blobs.send(files.flatMap(idsOf));
      return sent.ok ? sent : notKept(sent.error);
    },
    drop: (file) => blobs.drop(idsOf(file)),
    room: () => Promise.resolve(room),
    async read(file, which, options) {
      const isSmall = which === "small" && isPicture(file);
      const ref = toRef(isSmall ? file.small : file);
      if (!ref) return err({ type: "Damaged" });
      const read = await blobs.read(ref, { isSmall, ...options });
      if (read.ok) return read;
      const { type } = read.error;
      return err({ type: type === "Conflict" ? "StorageFailed" : type });
    },
  };
}

const notKept = ({ type }: CommitError): Result<never, AttachmentNotKept> =>
  err({ type: type === "StorageFull" ? type : "StorageFailed" });

const toSealed = ({ id, key, sha256, bytes, chunks }: BlobRef): SealedBytes => ({
  id,
  key: bytesToBase64url(key),
  sha256: bytesToBase64url(sha256),
  bytes,
  chunks,
});

function toRef(sealed: SealedBytes): BlobRef | undefined {
  const id = parseBlobId(sealed.id);
  const key = base64urlToBytes(sealed.key);
  const sha256 = base64urlToBytes(sealed.sha256);
  if (!id || key?.length !== 32 || !sha256) return undefined;
  return { id, key, sha256, bytes: sealed.bytes, chunks: sealed.chunks };
}

/** Of the blobs that a file is made of. */
export const idsOf = (file: Attachment): readonly BlobId[] =>
  [file.id, ...(isPicture(file) ? [file.small.id] : [])].flatMap((id) => parseBlobId(id) ?? []);
