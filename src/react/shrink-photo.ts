import type { Bytes } from "../base/bytes.ts";
import { err, ok, type Result } from "../base/result.ts";

export interface ShrunkPhoto {
  readonly whole: Bytes;
  readonly small: Bytes;
  readonly mime: "image/jpeg" | "image/webp";
}

/** `NoPicture`: not a picture this browser can read. */
export type PhotoProblem = { readonly type: "NoPicture" };

/** A page of small print is still read at this size. */
const wholeSide = 1600;
const wholeBytes = 250 * 1024;
const smallSide = 240;
const smallBytes = 6 * 1024;
/** Print is read when it is coarse, and not when it is small: quality goes first. */
const qualities = [0.8, 0.65, 0.5, 0.35] as const;

/**
 * Draws a photograph anew, upright and small. What the camera wrote beside the picture (where, when, with what) stays behind: only what is seen
 * is drawn.
 */
export async function shrinkPhoto(file: Blob): Promise<Result<ShrunkPhoto, PhotoProblem>> {
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(file, { imageOrientation: "from-image" });
  } catch {
    return err({ type: "NoPicture" }); // the browser does not say what is wrong with it
  }
  try {
    const whole = await drawn(bitmap, wholeSide, wholeBytes);
    const small = await drawn(bitmap, smallSide, smallBytes);
    if (!whole || !small) return err({ type: "NoPicture" });
    const mime = whole.type === "image/webp" ? whole.type : "image/jpeg";
    return ok({ whole: await bytesOf(whole), small: await bytesOf(small), mime });
  } finally {
    bitmap.close();
  }
}

/** Coarser, then smaller, until it is light enough. */
async function drawn(
  bitmap: ImageBitmap,
  longSide: number,
  mostBytes: number,
): Promise<Blob | undefined> {
  let side = longSide;
  let last: Blob | undefined;
  for (let tries = 0; tries < 4; tries++, side = Math.round(side * 0.85)) {
    const canvas = drawnUpTo(bitmap, side);
    for (const quality of qualities) {
      last = canvas && (await encoded(canvas, quality));
      if (!last || last.size <= mostBytes) return last;
    }
  }
  return last;
}

function drawnUpTo(bitmap: ImageBitmap, side: number): HTMLCanvasElement | undefined {
  const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const pen = canvas.getContext("2d");
  if (!pen) return undefined;
  // What is see-through would become black.
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.imageSmoothingQuality = "high";
  pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** WebP weighs half; a browser that cannot write it gives a PNG instead, and is asked for a JPEG. */
async function encoded(canvas: HTMLCanvasElement, quality: number): Promise<Blob | undefined> {
  const webp = await toBlob(canvas, "image/webp", quality);
  return webp?.type === "image/webp" ? webp : toBlob(canvas, "image/jpeg", quality);
}

const toBlob = (
  canvas: HTMLCanvasElement,
  type: string,
  quality: number,
): Promise<Blob | undefined> =>
  new Promise((resolve) => {
    canvas.toBlob((blob) => resolve(blob ?? undefined), type, quality);
  });

const bytesOf = async (blob: Blob): Promise<Bytes> => new Uint8Array(await blob.arrayBuffer());
