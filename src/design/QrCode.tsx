import "./QrCode.css";
import { useEffect, useState } from "react";
import { useText } from "../i18n/use-text.ts";

interface QrCodeProps {
  readonly text: string;
  /** What it is for, to the ear. */
  readonly label: string;
}

/** Dark squares on white in every theme, since not every camera reads the opposite. */
export function QrCode({ text, label }: QrCodeProps) {
  const { t } = useText();
  const [drawing, setDrawing] = useState<Drawing>();

  useEffect(() => {
    let shown = true;
    // The encoder comes when a code is first shown; a failure to load it shows in the error screen.
    import("./draw-qr.ts").then(
      ({ drawQr }) => shown && setDrawing(drawQr(text)),
      (error: unknown) =>
        setDrawing(() => {
          throw error;
        }),
    );
    return () => {
      shown = false;
    };
  }, [text]);

  return (
    <div className="qr-code" role="img" aria-label={t("common-qr-alt", { label })}>
      {drawing && (
        <svg viewBox={`0 0 ${drawing.size} ${drawing.size}`} aria-hidden="true">
          <path d={drawing.path} />
        </svg>
      )}
    </div>
  );
}

interface Drawing {
  readonly size: number;
  readonly path: string;
}
