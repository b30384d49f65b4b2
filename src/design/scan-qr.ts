/** Looks through the camera until a code is read or `signal` ends it (then undefined). Throws where there is no camera. */
export async function scanQr(
  video: HTMLVideoElement,
  signal: AbortSignal,
): Promise<string | undefined> {
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: "environment", width: { ideal: 1280 }, height: { ideal: 720 } },
  });
  try {
    video.srcObject = stream;
    await video.play();
    const read = await frameReader();
    while (!signal.aborted) {
      const text = await read(video);
      if (text !== undefined) return text;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return undefined;
  } finally {
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  }
}

/** What the code in a picture says; undefined when there is none in it, or it is no picture. */
export async function readQrPicture(file: Blob): Promise<string | undefined> {
  try {
    const picture = await createImageBitmap(file);
    // What a camera makes is four times as large as a code needs.
    const scale = Math.min(1, 1_600 / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    const context = canvas.getContext("2d");
    context?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const { default: decodeQR } = await import("qr/decode.js");
    return context ? decodeQR(context.getImageData(0, 0, canvas.width, canvas.height)) : undefined;
  } catch {
    return undefined; // the decoder throws where there is no code, the browser where there is no picture
  }
}

type FrameReader = (video: HTMLVideoElement) => Promise<string | undefined>;

/** The phone's own reader where it has one; else ours, which is loaded only then. */
async function frameReader(): Promise<FrameReader> {
  const native = window.BarcodeDetector;
  if (native && (await native.getSupportedFormats()).includes("qr_code")) {
    const detector = new native({ formats: ["qr_code"] });
    return async (video) => (await detector.detect(video))[0]?.rawValue;
  }

  const { default: decodeQR } = await import("qr/decode.js");
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d", { willReadFrequently: true });
  return (video) => {
    canvas.width = video.videoWidth;
    canvas.height = video.videoHeight;
    if (!context || canvas.width === 0) return Promise.resolve(undefined);
    context.drawImage(video, 0, 0);
    try {
      return Promise.resolve(decodeQR(context.getImageData(0, 0, canvas.width, canvas.height)));
    } catch {
      // The decoder throws when a frame holds no code: the next one may.
      return Promise.resolve(undefined);
    }
  };
}

/** Chrome on Android has it; TypeScript's DOM types do not yet. */
interface BarcodeDetector {
  readonly detect: (source: HTMLVideoElement) => Promise<readonly { readonly rawValue: string }[]>;
}

declare global {
  interface Window {
    readonly BarcodeDetector?: {
      new (options: { readonly formats: readonly string[] }): BarcodeDetector;
      readonly getSupportedFormats: () => Promise<readonly string[]>;
    };
  }
}
