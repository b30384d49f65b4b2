import { Icon } from "../../design/Icon.tsx";
import type { Picture } from "../../domain/attachments/attachment.ts";
import { useFile } from "./use-file.ts";

/** The small copy, or a sign in its place while it is not here. */
export function SmallPhoto({ file, label }: { readonly file: Picture; readonly label: string }) {
  const { content } = useFile(file, "small");
  return content ? (
    <img className="photo-small" src={content.url} alt={label} />
  ) : (
    <span className="photo-small" role="img" aria-label={label}>
      <Icon name="show" />
    </span>
  );
}
