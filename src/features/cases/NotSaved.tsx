import { Notice } from "../../design/Notice.tsx";
import { notSavedWords } from "../../i18n/not-saved-words.ts";
import { useText } from "../../i18n/use-text.ts";

/** An action that did not work: what was typed is still on the screen. */
export function NotSaved({ error }: { readonly error: Parameters<typeof notSavedWords>[1] }) {
  const text = useText();
  return (
    <div role="alert">
      <Notice tone="danger" icon="warning">
        <p>{notSavedWords(text, error)}</p>
      </Notice>
    </div>
  );
}
