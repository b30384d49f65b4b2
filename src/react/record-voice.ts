import type { Bytes } from "../base/bytes.ts";
import { err, ok, type Result } from "../base/result.ts";

interface RecordedVoice {
  readonly content: Bytes;
  readonly mime: "audio/webm" | "audio/ogg" | "audio/mp4";
  readonly seconds: number;
}

export interface VoiceRecording {
  /** How loud it is at this moment, from 0 to 1. */
  readonly level: () => number;
  readonly seconds: () => number;
  /** Undefined when nothing was heard at all. The microphone is off when it resolves. */
  readonly stop: () => Promise<RecordedVoice | undefined>;
  readonly throwAway: () => void;
}

/** `Refused`: she, or the browser, has said no. */
export type VoiceProblem = { readonly type: "NotSupported" | "Refused" | "NoMicrophone" };

const formats = [
  { ask: "audio/webm;codecs=opus", mime: "audio/webm" },
  { ask: "audio/mp4;codecs=opus", mime: "audio/mp4" },
  { ask: "audio/mp4", mime: "audio/mp4" },
  { ask: "audio/ogg;codecs=opus", mime: "audio/ogg" },
] as const;
/** A voice is understood well at this; five minutes are less than 1 MB. */
const bitsPerSecond = 24_000;

export async function recordVoice(): Promise<Result<VoiceRecording, VoiceProblem>> {
  const format =
    typeof MediaRecorder === "undefined"
      ? undefined
      : formats.find(({ ask }) => MediaRecorder.isTypeSupported(ask));
  if (!format || !navigator.mediaDevices) return err({ type: "NotSupported" });
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  } catch (problem) {
    const isRefused = problem instanceof DOMException && problem.name === "NotAllowedError";
    return err({ type: isRefused ? "Refused" : "NoMicrophone" });
  }
  const recorder = new MediaRecorder(stream, {
    mimeType: format.ask,
    audioBitsPerSecond: bitsPerSecond,
  });
  const pieces: Blob[] = [];
  recorder.addEventListener("dataavailable", ({ data }) => pieces.push(data));
  const meter = createMeter(stream);
  const startedAt = performance.now();
  // In pieces, so that a recorder that is stopped by the system has given what it had.
  recorder.start(1_000);
  const elapsed = () => (performance.now() - startedAt) / 1_000;

  function release(): void {
    for (const track of stream.getTracks()) track.stop();
    meter.close();
  }

  return ok({
    level: meter.level,
    seconds: () => Math.floor(elapsed()),
    async stop() {
      const seconds = Math.max(1, Math.round(elapsed()));
      if (recorder.state !== "inactive")
        await new Promise<void>((resolve) => {
          recorder.addEventListener("stop", () => resolve(), { once: true });
          recorder.stop();
        });
      release();
      const content = new Uint8Array(await new Blob(pieces).arrayBuffer());
      return content.length === 0 ? undefined : { content, mime: format.mime, seconds };
    },
    throwAway() {
      if (recorder.state !== "inactive") recorder.stop();
      release();
    },
  });
}

function createMeter(stream: MediaStream): {
  readonly level: () => number;
  readonly close: () => void;
} {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.fftSize = 512;
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  return {
    level() {
      analyser.getFloatTimeDomainData(samples);
      const power = samples.reduce((sum, each) => sum + each * each, 0) / samples.length;
      // A quiet voice is about −40 dB, a loud one −10.
      return Math.min(1, Math.max(0, (10 * Math.log10(power + 1e-9) + 50) / 40));
    },
    close: () => void context.close(),
  };
}
