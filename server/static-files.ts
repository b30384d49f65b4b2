import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, sep } from "node:path";
import type { Bytes } from "../src/base/bytes.ts";
import type { Answer } from "./requests/answer.ts";

/** The built app: already compressed, kept for ever where the name holds a hash. */
export interface StaticFiles {
  /** Any path without a file is the app's own page. Undefined: there is no such file. */
  readonly find: (path: string, wants: Wants) => Answer | undefined;
}

interface Wants {
  readonly acceptEncoding: string;
  readonly ifNoneMatch: string | undefined;
}

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".wasm": "application/wasm",
};

export function createStaticFiles(directory: string): StaticFiles {
  // Read once, a few megabytes: no request can reach another file, and a build under a running relay changes nothing half.
  const files = new Map<string, { readonly content: Bytes; readonly tag: string }>();
  const built = existsSync(directory); // In development Vite serves the app, and there may be no build.
  for (const entry of built
    ? readdirSync(directory, { recursive: true, withFileTypes: true })
    : []) {
    if (!entry.isFile() || entry.name.startsWith(".")) continue;
    const path = join(entry.parentPath, entry.name);
    const content = new Uint8Array(readFileSync(path));
    files.set(path.slice(directory.replace(/[\\/]$/, "").length).replaceAll(sep, "/"), {
      content,
      tag: `"${createHash("sha256").update(content).digest("base64url").slice(0, 22)}"`,
    });
  }

  return {
    find(path, { acceptEncoding, ifNoneMatch }) {
      const asked = decodePath(path);
      if (asked === undefined) return undefined;
      const name = contentTypes[extname(asked)] === undefined ? "/index.html" : asked;
      const encoding = encodings.find(
        ({ name: encodingName, ending }) =>
          accepts(acceptEncoding, encodingName) && files.has(name + ending),
      );
      const file = files.get(name + (encoding?.ending ?? ""));
      if (!file || !files.has(name)) return undefined;
      const headers = {
        ETag: file.tag,
        "Cache-Control": name.startsWith("/assets/")
          ? "public, max-age=31536000, immutable"
          : "no-cache",
        Vary: "Accept-Encoding",
      };
      // A phone asks for the service worker at every start; on 2G the answer "as before" is worth having.
      if (ifNoneMatch === file.tag) return { status: 304, headers };
      const contentType = contentTypes[extname(name)] ?? "application/octet-stream";
      return {
        status: 200,
        body: file.content,
        headers: {
          ...headers,
          "Content-Type": contentType,
          ...(encoding && { "Content-Encoding": encoding.name }),
        },
      };
    },
  };
}

const encodings = [
  { name: "br", ending: ".br" },
  { name: "gzip", ending: ".gz" },
] as const;

/** Undefined for what is no path at all, such as `/%zz`. */
function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined; // a percent sign that begins nothing
  }
}

const accepts = (header: string, encoding: string): boolean =>
  header.split(",").some((part) => {
    const [name = "", ...parameters] = part.split(";").map((text) => text.trim());
    return name === encoding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
