import {
  base64urlToBytes,
  bytesToBase64url,
  textFromUtf8,
  utf8,
  type Bytes,
} from "../base/bytes.ts";
import { err, ok, type Result } from "../base/result.ts";

/** Everything secret of one device that must survive a restart, and nothing that grows with the cases. */
export interface VaultContents {
  /** 32 bytes; `deviceKeysFromSeed` makes the device's keys of it. */
  readonly deviceSeed: Bytes;
  /** 32 bytes; for `createLocalSeal` over everything else on the disk. */
  readonly storageKey: Bytes;
  /** 32 bytes; absent until the device belongs to a network. */
  readonly spaceId?: Bytes;
  /** The network's secrets of 32 bytes, in the order of their epochs. */
  readonly epochSecrets: readonly (readonly [epoch: number, secret: Bytes])[];
  /** Empty while there is no relay. */
  readonly relayUrl: string;
  /** 32 bytes; only on the device that made the recovery sheet, and only until the sheet is confirmed. */
  readonly recoverySeed?: Bytes;
}

export type VaultContentsError = { readonly type: "Damaged" } | { readonly type: "NewerVersion" };

const version = 1;

/** JSON in UTF-8, bytes as base64url. */
export function encodeVaultContents(contents: VaultContents): Bytes {
  const { spaceId, recoverySeed } = contents;
  return utf8(
    JSON.stringify({
      version,
      deviceSeed: bytesToBase64url(contents.deviceSeed),
      storageKey: bytesToBase64url(contents.storageKey),
      ...(spaceId && { spaceId: bytesToBase64url(spaceId) }),
      epochSecrets: contents.epochSecrets.map(([epoch, secret]) => [
        epoch,
        bytesToBase64url(secret),
      ]),
      relayUrl: contents.relayUrl,
      ...(recoverySeed && { recoverySeed: bytesToBase64url(recoverySeed) }),
    }),
  );
}

export function parseVaultContents(bytes: Bytes): Result<VaultContents, VaultContentsError> {
  const fields = parseJsonObject(bytes);
  if (typeof fields?.["version"] === "number" && fields["version"] > version) {
    return err({ type: "NewerVersion" });
  }
  const deviceSeed = parseSecret(fields?.["deviceSeed"]);
  const storageKey = parseSecret(fields?.["storageKey"]);
  const epochSecrets = parseEpochSecrets(fields?.["epochSecrets"]);
  const spaceId = parseOptionalSecret(fields?.["spaceId"]);
  const recoverySeed = parseOptionalSecret(fields?.["recoverySeed"]);
  const relayUrl = fields?.["relayUrl"];
  if (
    fields?.["version"] !== version ||
    !deviceSeed ||
    !storageKey ||
    !epochSecrets ||
    !spaceId.ok ||
    !recoverySeed.ok ||
    typeof relayUrl !== "string"
  ) {
    return err({ type: "Damaged" });
  }
  return ok({
    deviceSeed,
    storageKey,
    epochSecrets,
    relayUrl,
    ...(spaceId.value && { spaceId: spaceId.value }),
    ...(recoverySeed.value && { recoverySeed: recoverySeed.value }),
  });
}

function parseJsonObject(bytes: Bytes): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(textFromUtf8(bytes) ?? "");
    return typeof value === "object" && value !== null ? { ...value } : undefined;
  } catch {
    return undefined; // not JSON; nothing more to say
  }
}

function parseSecret(value: unknown): Bytes | undefined {
  const bytes = typeof value === "string" ? base64urlToBytes(value) : undefined;
  return bytes?.length === 32 ? bytes : undefined;
}

function parseOptionalSecret(value: unknown): Result<Bytes | undefined, undefined> {
  if (value === undefined) return ok(undefined);
  const secret = parseSecret(value);
  return secret ? ok(secret) : err(undefined);
}

function parseEpochSecrets(value: unknown): VaultContents["epochSecrets"] | undefined {
  if (!Array.isArray(value)) return undefined;
  const secrets: (readonly [number, Bytes])[] = [];
  for (const pair of value) {
    const [epoch, secretText]: readonly unknown[] = Array.isArray(pair) ? pair : [];
    const secret = parseSecret(secretText);
    if (typeof epoch !== "number" || !Number.isSafeInteger(epoch) || epoch < 0 || !secret) {
      return undefined;
    }
    secrets.push([epoch, secret]);
  }
  return secrets;
}
