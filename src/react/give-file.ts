import { err, ok, type Result } from "../base/result.ts";

export type FileNotGiven = { readonly type: "NotGiven" };

/** Every file has the same name: it says nothing of anybody to who sees it among others. */
export const fileNames = {
  ics: "Teren.ics",
  csv: "Teren.csv",
  xlsx: "Teren.xlsx",
  jpg: "Teren.jpg",
  webp: "Teren.webp",
} as const;

/** Hands a file out of the app: by the phone's own sheet for sharing, or into the folder of downloads. */
export async function giveFile(content: Blob, name: string): Promise<Result<void, FileNotGiven>> {
  const file = new File([content], name, { type: content.type });
  const isPhone = matchMedia("(pointer: coarse)").matches;
  if (isPhone && "canShare" in navigator && navigator.canShare({ files: [file] })) {
    try {
      await navigator.share({ files: [file] });
      return ok(undefined);
    } catch (problem) {
      // Closed by her: nothing is to be done. Whatever else went wrong, the folder of downloads is left.
      if (problem instanceof DOMException && problem.name === "AbortError")
        return err({ type: "NotGiven" });
    }
  }
  const url = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after the click; a minute is enough for the slowest disk.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return ok(undefined);
}
