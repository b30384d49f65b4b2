import { Icon } from "../../design/Icon.tsx";
import type { Attachment } from "../../domain/attachments/attachment.ts";
import { usePhoto } from "./use-photo.ts";

/** The small copy, or a sign in its place while it is not here. */
export function SmallPhoto({ file, label }: { readonly file: Attachment; readonly label: string }) {
  const { content } = usePhoto(file, "small");
  return content ? (
    <img className="photo-small" src={content.url} alt={label} />
  ) : (
    <span className="photo-small" role="img" aria-label={label}>
      <Icon name="show" />
    </span>
  );
}
