import { err, ok, type Result } from "../base/result.ts";

export type FileNotGiven = { readonly type: "NotGiven" };

/** Every file has the same name: it says nothing of anybody to who sees it among others. */
export const fileNames = {
  ics: "Teren.ics",
  csv: "Teren.csv",
  html: "Teren.html",
  xlsx: "Teren.xlsx",
  /** Sealed; phones share nothing whose ending they do not know. */
  passedOn: "notes.txt",
} as const;

export const neutralName = (ending: string): string => `Teren.${ending}`;

/** Hands a file out of the app: by the phone's own sheet for sharing, or into the folder of downloads. */
export async function giveFile(content: Blob, name: string): Promise<Result<void, FileNotGiven>> {
  const isPhone = matchMedia("(pointer: coarse)").matches;
  if (isPhone && canShareFiles(content, name)) return shareFile(content, name);
  saveFile(content, name);
  return ok(undefined);
}

const asFile = (content: Blob, name: string): File =>
  new File([content], name, { type: content.type });

/** Whether this phone has a sheet for sharing that takes files of the kind. */
export const canShareFiles = (content: Blob, name: string): boolean =>
  "canShare" in navigator && navigator.canShare({ files: [asFile(content, name)] });

/** By the phone's own sheet for sharing; into the folder of downloads if that fails. */
export async function shareFile(content: Blob, name: string): Promise<Result<void, FileNotGiven>> {
  try {
    await navigator.share({ files: [asFile(content, name)] });
  } catch (problem) {
    // Closed by her: nothing is to be done. Whatever else went wrong, the folder of downloads is left.
    if (problem instanceof DOMException && problem.name === "AbortError")
      return err({ type: "NotGiven" });
    saveFile(content, name);
  }
  return ok(undefined);
}

/** Into the folder of downloads. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(asFile(content, name));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads it after the click; a minute is enough for the slowest disk.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
