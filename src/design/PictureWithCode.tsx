import { useRef, useState } from "react";
import { useText } from "../i18n/use-text.ts";
import { Button } from "./Button.tsx";
import { Notice } from "./Notice.tsx";

/** A scanned paper or a photograph that lies on this device. It is read here and goes nowhere. */
export function PictureWithCode({ onText }: { readonly onText: (text: string) => void }) {
  const { t } = useText();
  const input = useRef<HTMLInputElement>(null);
  const [isMissing, setMissing] = useState(false);
  return (
    <>
      <Button icon="look" wide onClick={() => input.current?.click()}>
        {t("scan-picture")}
      </Button>
      <input
        ref={input}
        type="file"
        accept="image/*"
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same picture can be chosen again.
          target.value = "";
          if (!file) return;
          import("./scan-qr.ts")
            .then(({ readQrPicture }) => readQrPicture(file))
            .then(
              (text) => {
                setMissing(text === undefined);
                if (text !== undefined) onText(text);
              },
              () => setMissing(true),
            );
        }}
      />
      {isMissing && (
        <div role="alert">
          <Notice tone="waiting" icon="qr">
            {t("scan-picture-none")}
          </Notice>
        </div>
      )}
    </>
  );
}
