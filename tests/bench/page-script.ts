import { fileURLToPath } from "node:url";
import { build } from "vite";

/** A file of the benches as one script for a page. Kept out of `dist`: nothing of this is shipped. */
export async function pageScript(file: URL): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    root: fileURLToPath(new URL("../..", import.meta.url)),
    build: {
      write: false,
      lib: { entry: fileURLToPath(file), formats: ["iife"], name: "bench" },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && "output" in first ? first.output[0] : undefined;
  if (!chunk || !("code" in chunk)) throw new Error("no bundle");
  return chunk.code;
}
