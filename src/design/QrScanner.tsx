import "./QrCode.css";
import { useEffect, useRef, useState } from "react";
import { useText } from "../i18n/use-text.ts";
import { Button } from "./Button.tsx";
import { Notice } from "./Notice.tsx";
import { PictureWithCode } from "./PictureWithCode.tsx";
import { TextArea } from "./TextArea.tsx";

interface QrScannerProps {
  readonly onText: (text: string) => void;
  /** What is wrong with the text that was read last. */
  readonly error?: string | undefined;
  /** What may be typed instead; a pasted text if not said. */
  readonly typed?: { readonly label: string; readonly hint?: string; readonly rows: number };
  /** The code may also lie in a picture on this device. */
  readonly fromPicture?: boolean;
}

/** Reads a code with the camera. Phones without a camera, or whose owner keeps it shut, paste the text. */
export function QrScanner({ onText, error, typed, fromPicture = false }: QrScannerProps) {
  const { t } = useText();
  const [camera, setCamera] = useState<"off" | "on" | "missing">("off");
  const [pasted, setPasted] = useState("");

  return (
    <div className="qr-scanner">
      {camera === "off" && (
        <Button kind="primary" icon="camera" wide onClick={() => setCamera("on")}>
          {t("common-scan-start")}
        </Button>
      )}
      {camera === "on" && (
        <>
          <CameraView
            onText={(text) => {
              setCamera("off");
              onText(text);
            }}
            onMissing={() => setCamera("missing")}
          />
          <p className="soft">{t("common-scan-aim")}</p>
          <Button icon="stop" wide onClick={() => setCamera("off")}>
            {t("common-scan-stop")}
          </Button>
        </>
      )}
      {fromPicture && camera !== "on" && <PictureWithCode onText={onText} />}
      {camera === "missing" && <Notice icon="camera">{t("common-scan-no-camera")}</Notice>}
      <form
        className="stack-tight"
        onSubmit={(event) => {
          event.preventDefault();
          onText(pasted.trim());
        }}
      >
        <TextArea
          label={typed?.label ?? t("common-scan-paste")}
          hint={typed?.hint}
          value={pasted}
          onChange={setPasted}
          rows={typed?.rows ?? 2}
          error={error}
        />
        <Button type="submit" disabled={pasted.trim() === ""}>
          {t("common-scan-use")}
        </Button>
      </form>
    </div>
  );
}

interface CameraViewProps {
  readonly onText: (text: string) => void;
  readonly onMissing: () => void;
}

function CameraView({ onText, onMissing }: CameraViewProps) {
  const video = useRef<HTMLVideoElement>(null);
  const calls = useRef({ onText, onMissing });
  useEffect(() => {
    calls.current = { onText, onMissing };
  });

  useEffect(() => {
    const element = video.current;
    if (!element) return undefined;
    const stop = new AbortController();
    import("./scan-qr.ts")
      .then(({ scanQr }) => scanQr(element, stop.signal))
      .then(
        (text) => !stop.signal.aborted && text !== undefined && calls.current.onText(text),
        // No camera, or it was refused: the text can still be pasted.
        () => !stop.signal.aborted && calls.current.onMissing(),
      );
    return () => stop.abort();
  }, []);

  return (
    <div className="qr-scanner-view">
      <video ref={video} muted playsInline />
    </div>
  );
}
