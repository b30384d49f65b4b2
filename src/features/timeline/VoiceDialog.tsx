import { useCallback, useEffect, useRef, useState } from "react";
import type { Attachments, AttachmentNotKept } from "../../app/attachments/attachments.ts";
import { err, ok, type Result } from "../../base/result.ts";
import { Button } from "../../design/Button.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { Notice } from "../../design/Notice.tsx";
import { attachmentLimits, type Attachment } from "../../domain/attachments/attachment.ts";
import { useText } from "../../i18n/use-text.ts";
import { recordVoice, type VoiceProblem, type VoiceRecording } from "../../react/record-voice.ts";
import { useAction } from "../../react/use-action.ts";
import { minutesOf } from "./file-words.ts";

interface VoiceDialogProps {
  readonly attachments: Pick<Attachments, "keepFile">;
  readonly onKept: (file: Attachment) => void;
  readonly onClose: () => void;
}

type VoiceError = AttachmentNotKept | VoiceProblem | { readonly type: "NothingHeard" };

/** Records a voice note of a few minutes. What was recorded is kept when the phone is put away in the middle, and when the time is up. */
export function VoiceDialog({ attachments, onKept, onClose }: VoiceDialogProps) {
  const { t } = useText();
  const [recording, setRecording] = useState<VoiceRecording>();
  const start = useAction(() => recordVoice(), setRecording);
  const keep = useAction(
    async (from: VoiceRecording): Promise<Result<Attachment, VoiceError>> => {
      const voice = await from.stop();
      setRecording(undefined);
      if (!voice) return err({ type: "NothingHeard" });
      const seconds = Math.min(voice.seconds, attachmentLimits.seconds);
      return attachments.keepFile({ ...voice, seconds });
    },
    (file) => {
      onKept(file);
      onClose();
    },
  );
  const { start: keepNow } = keep;
  const seconds = useRecording(
    recording,
    useCallback((from: VoiceRecording) => keepNow(from), [keepNow]),
  );
  const throwAway = useAction(async () => {
    recording?.throwAway();
    return ok(onClose());
  });
  const error: VoiceError | undefined = start.error ?? keep.error;
  return (
    <Dialog
      title={t("attach-voice")}
      onClose={() => throwAway.start()}
      actions={
        recording ? (
          <>
            <Button kind="primary" busy={keep.running} onClick={() => keep.start(recording)}>
              {t("attach-voice-stop")}
            </Button>
            <Button onClick={() => throwAway.start()}>{t("attach-voice-throw")}</Button>
          </>
        ) : (
          <>
            <Button
              kind="primary"
              icon="microphone"
              busy={start.running || keep.running}
              onClick={() => start.start()}
            >
              {t("attach-voice-start")}
            </Button>
            <Button onClick={onClose}>{t("common-cancel")}</Button>
          </>
        )
      }
    >
      {error && (
        <div role="alert">
          <Notice tone="danger" icon="warning">
            <p>{t(problemWords[error.type])}</p>
          </Notice>
        </div>
      )}
      {recording ? (
        <>
          <p className="voice-time">
            <span className="voice-dot" aria-hidden="true" />
            {t("attach-voice-time", {
              time: minutesOf(seconds),
              most: minutesOf(attachmentLimits.seconds),
            })}
          </p>
          <LevelMeter recording={recording} />
          <p className="for-the-ear" role="status">
            {t("attach-voice-runs")}
          </p>
        </>
      ) : (
        <Notice tone="waiting" icon="talk" title={t("attach-voice-consent")}>
          <p>{t("attach-voice-consent-text")}</p>
        </Notice>
      )}
    </Dialog>
  );
}

/** Seconds so far. Calls `keep` when the time is up or the app goes out of sight, and lets the microphone go when the dialog does. */
function useRecording(
  recording: VoiceRecording | undefined,
  keep: (recording: VoiceRecording) => void,
): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (!recording) return;
    let isOver = false;
    const end = () => {
      if (isOver) return;
      isOver = true;
      keep(recording);
    };
    const tick = setInterval(() => {
      setSeconds(recording.seconds());
      if (recording.seconds() >= attachmentLimits.seconds) end();
    }, 250);
    const hidden = () => {
      if (document.visibilityState === "hidden") end();
    };
    document.addEventListener("visibilitychange", hidden);
    return () => {
      clearInterval(tick);
      document.removeEventListener("visibilitychange", hidden);
    };
  }, [recording, keep]);
  const latest = useRef(recording);
  useEffect(() => {
    latest.current = recording;
  }, [recording]);
  useEffect(() => () => latest.current?.throwAway(), []);
  return seconds;
}

function LevelMeter({ recording }: { readonly recording: VoiceRecording }) {
  const { t } = useText();
  const [level, setLevel] = useState(0);
  useEffect(() => {
    const tick = setInterval(() => setLevel(recording.level()), 100);
    return () => clearInterval(tick);
  }, [recording]);
  return (
    <meter
      className="voice-level"
      min={0}
      max={1}
      value={level}
      aria-label={t("attach-voice-level")}
    />
  );
}

const problemWords = {
  NotSupported: "attach-voice-not-supported",
  Refused: "attach-voice-refused",
  NoMicrophone: "attach-voice-no-microphone",
  NothingHeard: "attach-voice-nothing",
  StorageFull: "attach-full",
  StorageFailed: "attach-not-kept",
} as const satisfies Readonly<Record<VoiceError["type"], string>>;
