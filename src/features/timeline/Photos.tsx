import "./Photos.css";
import { lazy, Suspense, useState, useSyncExternalStore } from "react";
import type { Attachment } from "../../domain/attachments/attachment.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { SmallPhoto } from "./SmallPhoto.tsx";

const PhotoDialog = lazy(async () => ({
  default: (await import("./PhotoDialog.tsx")).PhotoDialog,
}));

/** The photographs of an entry, small; a tap opens them. */
export function Photos({ files }: { readonly files: readonly Attachment[] }) {
  const { t } = useText();
  const { attachments } = useWorkspace();
  const [open, setOpen] = useState<number>();
  const waiting = useSyncExternalStore(
    (listener) => attachments?.places.subscribe(listener) ?? (() => undefined),
    () => files.filter(({ id }) => attachments?.places.get().get(id)?.at === "phone").length,
  );
  if (!attachments) return <p className="soft">{t("files-count", { count: files.length })}</p>;
  return (
    <>
      <ul className="photos" aria-label={t("files-photos")}>
        {files.map((file, index) => (
          <li key={file.id}>
            <button type="button" className="photos-open" onClick={() => setOpen(index)}>
              <SmallPhoto file={file} label={t("files-open", { number: index + 1 })} />
            </button>
          </li>
        ))}
      </ul>
      {waiting > 0 && <p className="soft">{t("files-on-phone", { count: waiting })}</p>}
      {open !== undefined && (
        <Suspense>
          <PhotoDialog files={files} at={open} onClose={() => setOpen(undefined)} />
        </Suspense>
      )}
    </>
  );
}
