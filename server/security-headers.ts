/** What a browser may do with the pages we serve. Everything comes from here, nothing from anyone else. */
export function securityHeaders(origin: string): Readonly<Record<string, string>> {
  const socketOrigin = origin.replace(/^http/, "ws");
  const policy = [
    "default-src 'none'",
    // Argon2id is WebAssembly.
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    // Voice notes and PDFs that were opened here; a page of ours never frames an address of anybody.
    "media-src blob:",
    "frame-src blob:",
    "font-src 'self'",
    // Not every browser takes 'self' for sockets too.
    `connect-src 'self' ${socketOrigin}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return {
    ...commonHeaders,
    "Content-Security-Policy": policy,
    "Cross-Origin-Opener-Policy": "same-origin",
    // The camera reads invitations, the microphone records voice notes.
    "Permissions-Policy":
      "camera=(self), microphone=(self), geolocation=(), payment=(), usb=(), serial=(), midi=(), display-capture=(), browsing-topics=()",
    ...(origin.startsWith("https:")
      ? { "Strict-Transport-Security": "max-age=63072000; includeSubDomains" }
      : {}),
  };
}

export const commonHeaders = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
} as const;
