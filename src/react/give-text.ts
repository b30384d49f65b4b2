import { err, ok, type Result } from "../base/result.ts";
import type { FileNotGiven } from "./give-file.ts";

/** Hands a text out of the app: by the phone's own sheet for sharing, or onto the clipboard. */
export async function giveText(text: string): Promise<Result<"shared" | "copied", FileNotGiven>> {
  const isPhone = matchMedia("(pointer: coarse)").matches;
  if (isPhone && "share" in navigator) {
    try {
      await navigator.share({ text });
      return ok("shared");
    } catch (problem) {
      // Closed by her: nothing is to be done. Whatever else went wrong, the clipboard is left.
      if (problem instanceof DOMException && problem.name === "AbortError")
        return err({ type: "NotGiven" });
    }
  }
  try {
    await navigator.clipboard.writeText(text);
    return ok("copied");
  } catch {
    return err({ type: "NotGiven" }); // the browser does not let us
  }
}
