import "./FilePicker.css";
import { useRef } from "react";
import { Button } from "./Button.tsx";

interface FilePickerProps {
  readonly label: string;
  /** The endings it offers, with their dots; of any kind where none are said: what a messenger calls a file is not ours to know. */
  readonly accept?: string;
  readonly primary?: boolean;
  readonly busy?: boolean;
  readonly onPick: (file: File) => void;
}

/** The phone's own picker behind a button of ours. */
export function FilePicker({
  label,
  accept,
  primary = false,
  busy = false,
  onPick,
}: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        icon="sheet"
        wide
        busy={busy}
        {...(primary && { kind: "primary" })}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        className="file-picker"
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file, mended, can be chosen again.
          target.value = "";
          if (file) onPick(file);
        }}
      />
    </>
  );
}
