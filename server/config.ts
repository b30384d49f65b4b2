import { err, ok, type Result } from "../src/base/result.ts";
import type { S3Settings } from "./blobs/s3-blob-store.ts";

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDirectory: string;
  /** PostgreSQL's address, where the log is kept there and not in the data directory. */
  readonly store: string | undefined;
  /** Whether a standby of it that takes over has everything that was confirmed. */
  readonly standbyIsSynchronous: boolean;
  /** The bucket that keeps files; undefined: the data directory does. */
  readonly s3: S3Settings | undefined;
  /** Where people open the app, as in `https://teren.example`. Empty: only on this machine. */
  readonly origins: readonly string[];
  /** A reverse proxy in front of us says who asks, and whether over TLS. */
  readonly trustsProxy: boolean;
  readonly newSpaces: "open" | "closed";
  readonly limitsRates: boolean;
}

/** Reads the environment; an error is a sentence for whoever starts the relay. docs/running-a-relay.md explains each name. */
export function readConfig(
  env: Readonly<Record<string, string | undefined>>,
  dataDirectory: string,
): Result<Config, string> {
  const port = Number(env["PORT"] ?? "8080");
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    return err(`PORT is a number from 0 to 65535, not "${env["PORT"] ?? ""}".`);

  const origins: string[] = [];
  for (const text of (env["TEREN_ORIGIN"] ?? "").split(/[\s,]+/).filter(Boolean)) {
    const url = URL.parse(text);
    if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== "/" || url.search || url.hash)
      return err(`TEREN_ORIGIN holds addresses like https://teren.example, not "${text}".`);
    origins.push(url.origin);
  }

  const store = env["TEREN_STORE"] || undefined;
  // Not repeated: a password may stand in it.
  if (store !== undefined && !/^postgres(ql)?:\/\/./.test(store))
    return err("TEREN_STORE is an address like postgres://teren@db.example/teren.");
  const standby = env["TEREN_STANDBY"] ?? "none";
  if (standby !== "none" && standby !== "synchronous")
    return err(`TEREN_STANDBY is "none" or "synchronous", not "${standby}".`);

  const s3 = readS3(env);
  if (!s3.ok) return s3;

  const newSpaces = env["TEREN_NEW_SPACES"] ?? "open";
  if (newSpaces !== "open" && newSpaces !== "closed")
    return err(`TEREN_NEW_SPACES is "open" or "closed", not "${newSpaces}".`);
  const trustsProxy = readSwitch(env, "TRUST_PROXY", false);
  if (!trustsProxy.ok) return trustsProxy;
  const limitsRates = readSwitch(env, "TEREN_RATE_LIMITS", true);
  if (!limitsRates.ok) return limitsRates;

  return ok({
    port,
    host: env["HOST"] ?? "127.0.0.1",
    dataDirectory: env["TEREN_DATA"] ?? dataDirectory,
    store,
    standbyIsSynchronous: standby === "synchronous",
    s3: s3.value,
    origins,
    trustsProxy: trustsProxy.value,
    newSpaces,
    limitsRates: limitsRates.value,
  });
}

function readS3(
  env: Readonly<Record<string, string | undefined>>,
): Result<S3Settings | undefined, string> {
  const address = env["TEREN_S3"] || undefined;
  if (address === undefined) return ok(undefined);
  const url = URL.parse(address);
  const isHere = url && ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  // What is in it is sealed; the keys to erase it are not.
  if (!url || !(url.protocol === "https:" || isHere) || url.search || url.hash || url.username)
    return err("TEREN_S3 is the address of a bucket, like https://s3.example/teren.");
  const accessKeyId = env["TEREN_S3_KEY"] ?? "";
  const secretAccessKey = env["TEREN_S3_SECRET"] ?? "";
  if (accessKeyId === "" || secretAccessKey === "")
    return err("TEREN_S3 needs TEREN_S3_KEY and TEREN_S3_SECRET.");
  const region = env["TEREN_S3_REGION"] || "us-east-1";
  return ok({ address: url.href, region, accessKeyId, secretAccessKey });
}

function readSwitch(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
  otherwise: boolean,
): Result<boolean, string> {
  const text = env[name];
  if (text === undefined || text === "") return ok(otherwise);
  if (["1", "on", "true", "yes"].includes(text)) return ok(true);
  if (["0", "off", "false", "no"].includes(text)) return ok(false);
  return err(`${name} is "on" or "off", not "${text}".`);
}
