import type { IncomingHttpHeaders } from "node:http";
import type { Config } from "./config.ts";

const onThisMachine = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/;

/**
 * Where the client believes to be: what it signs when it opens a session, so that a false relay cannot pass a challenge of ours on.
 * That holds only for names we know to be ours, so the Host header alone is believed only on this machine. Undefined: not ours.
 */
export function originOf(
  config: Pick<Config, "origins" | "trustsProxy">,
  headers: IncomingHttpHeaders,
): string | undefined {
  const host = headers.host ?? "";
  const [first] = config.origins;
  if (first === undefined) return onThisMachine.test(host) ? `http://${host}` : undefined;
  const scheme = config.trustsProxy && headers["x-forwarded-proto"] === "https" ? "https" : "http";
  const exact = config.origins.find((origin) => origin === `${scheme}://${host}`);
  // A proxy need not pass the name on.
  return exact ?? config.origins.find((origin) => origin.endsWith(`://${host}`)) ?? first;
}

/** Browsers say whose page opens a socket or sends a request; other programs say nothing. */
export function isOwnPage(config: Pick<Config, "origins">, headers: IncomingHttpHeaders): boolean {
  const { origin } = headers;
  if (origin === undefined) return true;
  if (config.origins.length > 0) return config.origins.includes(origin);
  return /^https?:\/\//.test(origin) && onThisMachine.test(origin.replace(/^https?:\/\//, ""));
}

/** Whom to count a request for. The last address is the one our own proxy has written; one household has a whole IPv6 /64. */
export function addressOf(
  config: Pick<Config, "trustsProxy">,
  headers: IncomingHttpHeaders,
  remoteAddress: string | undefined,
): string {
  const forwarded = config.trustsProxy ? String(headers["x-forwarded-for"] ?? "") : "";
  const address = forwarded.split(",").at(-1)?.trim() || (remoteAddress ?? "");
  if (!address.includes(":") || address.includes(".")) return address;
  return address.split(":").slice(0, 4).join(":");
}
