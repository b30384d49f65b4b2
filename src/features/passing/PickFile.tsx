import "./Passing.css";
import { useRef } from "react";
import { Button } from "../../design/Button.tsx";
import { useText } from "../../i18n/use-text.ts";

/** Of any kind: what a messenger calls the file is not ours to know. */
export function PickFile({ onPick }: { readonly onPick: (file: Blob) => void }) {
  const { t } = useText();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button kind="primary" icon="sheet" wide onClick={() => input.current?.click()}>
        {t("pass-pick")}
      </Button>
      <input
        ref={input}
        type="file"
        className="pass-file"
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file can be chosen again.
          target.value = "";
          if (file) onPick(file);
        }}
      />
    </>
  );
}
