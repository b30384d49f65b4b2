import { base64urlToBytes, type Bytes } from "../../src/base/bytes.ts";
import { parseDeviceId, type DeviceId } from "../../src/base/ids.ts";
import { limits } from "../../src/protocol/limits.ts";
import type { BlobCredentials } from "./blob-chunk.ts";

/** `Teren <device>.<token in base64url>` */
export function parseToken(
  header: string | undefined,
): { readonly device: DeviceId; readonly token: Bytes } | undefined {
  const [, id, text] = /^Teren ([0-9a-f]{16})\.([\w-]{43})$/.exec(header ?? "") ?? [];
  const device = parseDeviceId(id);
  const token = base64urlToBytes(text ?? "");
  return device && token ? { device, token } : undefined;
}

/** `Teren-Pass <device>.<chunks>.<signature in base64url>` */
export function parsePass(header: string | undefined): BlobCredentials | undefined {
  const [, id, chunks, text] =
    /^Teren-Pass ([0-9a-f]{16})\.([1-9]\d{0,2})\.([\w-]{86})$/.exec(header ?? "") ?? [];
  const device = parseDeviceId(id);
  const signature = base64urlToBytes(text ?? "");
  const count = Number(chunks);
  return device && signature && count <= limits.blobChunks
    ? { device, pass: { count, signature } }
    : undefined;
}
