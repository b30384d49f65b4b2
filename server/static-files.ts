import { createHash } from "node:crypto";
import { createReadStream, existsSync, readdirSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, sep } from "node:path";

/** The built app over HTTP: already compressed, kept for ever where the name holds a hash, and allowed to load nothing from elsewhere. */
export interface StaticFiles {
  /** Answers GET and HEAD; any path without a file is the app's own page, because its routes live in the browser. */
  readonly serve: (request: IncomingMessage, response: ServerResponse) => void;
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

export const securityHeaders: Readonly<Record<string, string>> = {
  "content-security-policy": [
    "default-src 'self'",
    // Argon2 is WebAssembly; compiling it counts as a script.
    "script-src 'self' 'wasm-unsafe-eval'",
    // Photos of letters are shown from memory.
    "img-src 'self' blob: data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; "),
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-robots-tag": "noindex, nofollow",
};

export function createStaticFiles(directory: string): StaticFiles {
  // The build does not change under a running relay, so the names are read once, and no request can reach another file.
  const files = new Map<string, { readonly size: number; readonly tag: string }>();
  const built = existsSync(directory); // In development Vite serves the app, and there may be no build.
  for (const entry of built
    ? readdirSync(directory, { recursive: true, withFileTypes: true })
    : []) {
    if (!entry.isFile() || entry.name.startsWith(".")) continue;
    const path = join(entry.parentPath, entry.name);
    const content = readFileSync(path);
    files.set(path.slice(directory.replace(/[\\/]$/, "").length).replaceAll(sep, "/"), {
      size: content.byteLength,
      tag: `"${createHash("sha256").update(content).digest("base64url").slice(0, 22)}"`,
    });
  }

  return {
    serve: (request, response) => {
      for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
      if (request.method !== "GET" && request.method !== "HEAD") {
        response.writeHead(405, { allow: "GET, HEAD" }).end();
        return;
      }

      const asked = pathOf(request.url ?? "/");
      const isFile = asked !== undefined && contentTypes[extname(asked)] !== undefined;
      const name = isFile ? asked : "/index.html";
      if (asked === undefined || !files.has(name)) {
        response.writeHead(404, { "content-type": "text/plain" }).end("Not found\n");
        return;
      }

      const encoding = encodingFor(request, (ending) => files.has(name + ending));
      const file = name + (encoding?.ending ?? "");
      const { size, tag } = files.get(file) ?? {};
      const headers = {
        etag: tag,
        "cache-control": name.startsWith("/assets/")
          ? "public, max-age=31536000, immutable"
          : "no-cache",
        vary: "accept-encoding",
      };
      // A phone asks for the service worker at every start; on 2G the answer "as before" is worth having.
      if (tag !== undefined && request.headers["if-none-match"] === tag) {
        response.writeHead(304, headers).end();
        return;
      }
      response.writeHead(200, {
        ...headers,
        "content-type": contentTypes[extname(name)],
        "content-length": size,
        ...(encoding && { "content-encoding": encoding.name }),
      });
      if (request.method === "HEAD") {
        response.end();
        return;
      }
      createReadStream(join(directory, file))
        .on("error", () => response.destroy())
        .pipe(response);
    },
  };
}

/** `undefined` for what is no path at all, such as `/%zz`. */
function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, "http://relay").pathname);
  } catch {
    return undefined; // Only a malformed address throws here, and it names no file.
  }
}

function encodingFor(request: IncomingMessage, exists: (ending: string) => boolean) {
  const accepted = String(request.headers["accept-encoding"] ?? "");
  return [
    { name: "br", ending: ".br" },
    { name: "gzip", ending: ".gz" },
  ].find(({ name, ending }) => new RegExp(`\\b${name}\\b`).test(accepted) && exists(ending));
}
