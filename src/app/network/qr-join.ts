import {
  base64urlToBytes,
  bytesToBase64url,
  bytesToHex,
  concat,
  equalBytes,
  hexToBytes,
  textFromUtf8,
  utf8,
  type Bytes,
} from "../../base/bytes.ts";
import type { Suite } from "../../crypto/suite.ts";

/** The first code, on the new phone's screen: its keys, and bytes that nobody has who did not see the screen. */
export interface JoinQr {
  readonly signPublic: Bytes;
  readonly kemPublic: Bytes;
  /** 16 bytes. */
  readonly nonce: Bytes;
  readonly name: string;
}

/** The second code, on the coordinator's screen: the network, and the roster that has the new phone on it. */
export interface AdmissionQr {
  /** 32 bytes as hexadecimal digits. */
  readonly spaceId: string;
  readonly rosterHead: string;
  readonly relayUrl: string;
}

/** A second device of a member says so itself: read in the wrong place it would come in as somebody new. */
export type JoinKind = "member" | "ownDevice";
const joinMarks = { member: "TEREN-J1:", ownDevice: "TEREN-L1:" } as const;
const admissionMark = "TEREN-A1:";

export const joinQrText = (
  { signPublic, kemPublic, nonce, name }: JoinQr,
  kind: JoinKind,
): string =>
  // prettier-ignore
  joinMarks[kind] + bytesToBase64url(concat(signPublic, kemPublic, nonce, utf8(name)));

export function parseJoinQr(text: string, kind: JoinKind): JoinQr | undefined {
  const bytes = bytesAfter(joinMarks[kind], text);
  const name = bytes && textFromUtf8(bytes.slice(80));
  if (!bytes || bytes.length < 80 || name === undefined || name.length > 100) return undefined;
  const [signPublic, kemPublic, nonce] = [
    bytes.slice(0, 32),
    bytes.slice(32, 64),
    bytes.slice(64, 80),
  ];
  return { signPublic, kemPublic, nonce, name };
}

/** Sealed to the first code by a checksum under its bytes: nobody else's answer is taken for the coordinator's. */
export async function admissionQrText(
  suite: Pick<Suite, "hmac">,
  join: JoinQr,
  admission: AdmissionQr,
): Promise<string> {
  const content = encodeAdmission(admission);
  return admissionMark + bytesToBase64url(concat(await macOf(suite, join, content), content));
}

/** Undefined unless it answers this phone's own code. */
export async function parseAdmissionQr(
  suite: Pick<Suite, "hmac">,
  join: JoinQr,
  text: string,
): Promise<AdmissionQr | undefined> {
  const bytes = bytesAfter(admissionMark, text);
  if (!bytes || bytes.length < 16 + 64) return undefined;
  const content = bytes.slice(16);
  if (!equalBytes(bytes.slice(0, 16), await macOf(suite, join, content))) return undefined;
  const relayUrl = textFromUtf8(content.slice(64));
  if (relayUrl === undefined) return undefined;
  return {
    spaceId: bytesToHex(content.slice(0, 32)),
    rosterHead: bytesToHex(content.slice(32, 64)),
    relayUrl,
  };
}

/** Twelve digits that both screens show: a code that was changed on its way gives others. */
export async function compareDigits(suite: Pick<Suite, "sha256">, join: JoinQr): Promise<string> {
  const hash = await suite.sha256(utf8(`teren own device v1 ${joinQrText(join, "ownDevice")}`));
  const number = new DataView(hash.buffer).getBigUint64(0) % 1_000_000_000_000n;
  return number.toString().padStart(12, "0");
}

const encodeAdmission = ({ spaceId, rosterHead, relayUrl }: AdmissionQr): Bytes =>
  concat(bytesOf(spaceId), bytesOf(rosterHead), utf8(relayUrl));

async function macOf(suite: Pick<Suite, "hmac">, join: JoinQr, content: Bytes): Promise<Bytes> {
  const mac = await suite.hmac(join.nonce, concat(utf8("teren admission v1"), join.signPublic, join.kemPublic, content)); // prettier-ignore
  return mac.slice(0, 16);
}

function bytesAfter(mark: string, text: string): Bytes | undefined {
  const trimmed = text.trim();
  return trimmed.startsWith(mark) ? base64urlToBytes(trimmed.slice(mark.length)) : undefined;
}

const bytesOf = (hex: string): Bytes => hexToBytes(hex) ?? new Uint8Array();
