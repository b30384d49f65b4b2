import { createCipheriv, hkdfSync } from "node:crypto";
import { concat, utf8, type Bytes } from "../../../src/base/bytes.ts";
import type { DeviceId } from "../../../src/base/ids.ts";
import { noPrevious, sharedStream, channelIdFrom } from "../../../src/protocol/envelope.ts";
import {
  encodeClientFrame,
  encodeServerFrame,
  type ClientFrame,
  type LogId,
  type Message,
  type ServerFrame,
} from "../../../src/protocol/frames.ts";
import { blobContext, blobIdFrom } from "../../../src/protocol/blob.ts";
import { joinRequestToSign } from "../../../src/protocol/join-request.ts";
import { rosterHashFrom, spaceIdFromHash, type InvitationId } from "../../../src/protocol/roster.ts";
import { encodeRosterEntry, type RosterOperation } from "../../../src/protocol/roster-chain.ts";
import {
  assembleEnvelope,
  encodeEnvelopeHeader,
  type EnvelopeHeader,
} from "../../../src/protocol/envelope.ts";
import { parseChannelId } from "../../../src/base/ids.ts";
import { pad } from "../../../src/crypto/padding.ts";
import { createCompression } from "../../../src/sync/compression.ts";
import { encodeContent, waitingSection, type Content } from "../../../src/sync/content.ts";
import { createDevice, sha256 } from "../relay-device.ts";

// One of every frame, envelope and roster entry there is, always with the same bytes: keys come from fixed seeds, everything else is counted out.

export interface NamedFrame {
  readonly name: string;
  readonly from: "client" | "relay";
  readonly frame: ClientFrame | ServerFrame;
  readonly message: Message;
}

/** `length` bytes that count up from `start`. */
const counted = (length: number, start = 0): Bytes =>
  Uint8Array.from({ length }, (_, index) => (start + index) & 0xff);

export const dana = createDevice(counted(32, 1));
export const ilona = createDevice(counted(32, 101));
const invitationKey = createDevice(counted(32, 201));
const invitation = hexOf(sha256(invitationKey.signPublic).subarray(0, 8)) as InvitationId;

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}

function signedEntry(position: number, prev: Uint8Array, operation: RosterOperation): Bytes {
  const before = { length: position, head: rosterHashFrom(prev) };
  const unsigned = encodeRosterEntry(position === 0 ? undefined : before, dana.id, operation);
  return concat(unsigned, dana.sign(concat(new TextEncoder().encode("teren-roster-v1"), unsigned)));
}

const device = (
  { signPublic, kemPublic }: typeof dana,
  role: "owner" | "mediator",
  grant: Bytes,
) => ({
  signPublic,
  kemPublic,
  role,
  grant,
});

/** A chain that founds a network, invites, admits, changes a role, removes, invites again and takes the invitation back. */
export function allRosterEntries(): readonly { readonly name: string; readonly bytes: Bytes }[] {
  const again = createDevice(counted(32, 55));
  const secondInvitation = hexOf(sha256(again.signPublic).subarray(0, 8)) as InvitationId;
  const operations: readonly RosterOperation[] = [
    {
      op: "genesis",
      nonce: counted(16),
      keyCommit: counted(32, 50),
      devices: [device(dana, "owner", counted(0))],
    },
    {
      op: "invite",
      invitationPublic: invitationKey.signPublic,
      invitation,
      role: "mediator",
      expiresAt: 1_800_000_000,
    },
    { op: "add", epoch: 0, invitation, devices: [device(ilona, "mediator", counted(80, 9))] },
    { op: "role", device: ilona.id, role: "coordinator" },
    {
      op: "remove",
      removed: [{ device: ilona.id, lastGctr: 300, lastId: hexOf(counted(16, 7)) as never }],
      epoch: 1,
      keyCommit: counted(32, 60),
      previousSecret: counted(60, 70),
      grants: [{ device: dana.id, grant: counted(80, 80) }],
    },
    {
      op: "invite",
      invitationPublic: again.signPublic,
      invitation: secondInvitation,
      role: "reader",
      expiresAt: 1_900_000_000,
    },
    { op: "revoke", invitation: secondInvitation },
  ];
  const entries: { name: string; bytes: Bytes }[] = [];
  let prev: Uint8Array = new Uint8Array(32);
  for (const [position, operation] of operations.entries()) {
    const bytes = signedEntry(position, prev, operation);
    entries.push({ name: `${position} ${operation.op}`, bytes });
    prev = sha256(bytes);
  }
  return entries;
}

/** A second device of dana's, and a new sheet; each signed for the place after the genesis. */
export function ownDeviceEntries(): readonly { readonly name: string; readonly bytes: Bytes }[] {
  const laptop = createDevice(counted(32, 151));
  const sheet = createDevice(counted(32, 171));
  const genesis = allRosterEntries()[0]!.bytes;
  const operations: readonly RosterOperation[] = [
    { op: "link", epoch: 0, devices: [device(laptop, "owner", counted(80, 9))] },
    {
      op: "renew",
      devices: [{ ...device(sheet, "owner", counted(0)), role: "recovery" }],
      removed: [],
      epoch: 1,
      keyCommit: counted(32, 60),
      previousSecret: counted(60, 70),
      grants: [dana, sheet].map(({ id }, index) => ({ device: id, grant: counted(80, 80 + index) })),
    },
  ];
  return operations.map((operation) => ({
    name: operation.op,
    bytes: signedEntry(1, sha256(genesis), operation),
  }));
}

export const space = spaceIdFromHash(sha256(allRosterEntries()[0]!.bytes));

function envelope(header: Partial<EnvelopeHeader>, bodyBytes: number): Bytes {
  const headerBytes = encodeEnvelopeHeader({
    kind: "update",
    channel: sharedStream,
    device: dana.id,
    epoch: 0,
    generation: 0,
    gctr: 1,
    cctr: 1,
    prev: noPrevious,
    ...header,
  });
  const iv = counted(12, 30);
  const body = counted(bodyBytes, 90);
  const context = concat(
    new TextEncoder().encode("teren-env-v1"),
    Buffer.from(space, "hex"),
    headerBytes,
  );
  return assembleEnvelope(headerBytes, iv, body, dana.sign(concat(context, iv, body)));
}

export function allEnvelopes(): readonly { readonly name: string; readonly bytes: Bytes }[] {
  return [
    { name: "the first of a device", bytes: envelope({}, 48) },
    {
      name: "a later one, in a stream of its own",
      bytes: envelope(
        {
          channel: channelIdFrom(counted(8, 40)),
          epoch: 3,
          generation: 2,
          gctr: 70_000,
          cctr: 300,
          prev: hexOf(counted(16, 20)) as never,
        },
        200,
      ),
    },
    { name: "a digest", bytes: envelope({ kind: "digest", gctr: 0, cctr: 0 }, 64) },
  ];
}

/** What the sealed example says: every kind of section, and everything that is taken out of a line. */
export function exampleContent(): Content {
  const channel = parseChannelId("0123456789abcdef")!;
  const identity = parseChannelId("fedcba9876543210")!;
  const written = { at: 1_790_000_000_000, z: 120 };
  const later = { at: 1_790_000_060_000, z: 120 };
  return {
    sentAt: 1_790_000_100,
    clockOffset: -300,
    rosterLength: 1,
    rosterHead: space.slice(0, 16),
    seen: [[0, 7]],
    sections: [
      {
        type: "entries",
        channel,
        client: 0xa1b2c3d4,
        clock: 0,
        entries: [
          [0, { k: "opened", ...written, type: "general", no: "HU-BE-26-SETTJ", on: "2026-09-21T16:13", clock: true, anonymous: false, identity }], // prettier-ignore
          [1, { k: "fact", ...written, f: "urgency", v: "normal" }],
          [7, { k: "fact", ...later, f: "urgency", v: "high", r: ["obLD1AAAAAE"] }],
          [3, { k: "followUp", ...later, methods: ["mediation"], on: "2026-09-21", note: "A levél $ és # nélkül \"jött\"" }], // prettier-ignore
        ],
      },
      {
        type: "entries",
        channel: identity,
        client: 5,
        clock: 300,
        entries: [[300, { k: "fact", ...later, f: "person_label", v: "Próba Petra", of: channel }]],
      },
      { type: "receipt", channel, seen: [[0, 7]] },
      { type: "read", channel, seen: [[0, 7]] },
      waitingSection(300),
    ],
  };
}

export const exampleSecret = counted(32, 120);

/** Dana's second envelope, sealed by the code of nobody but the document: HKDF and AES-GCM as the platform has them. */
export function sealedEnvelope(): Bytes {
  const headerBytes = encodeEnvelopeHeader({
    kind: "update",
    channel: sharedStream,
    device: dana.id,
    epoch: 0,
    generation: 0,
    gctr: 2,
    cctr: 2,
    prev: hexOf(counted(16, 20)) as never,
  });
  const iv = counted(12, 30);
  const context = concat(utf8("teren-env-v1"), Buffer.from(space, "hex"), headerBytes);
  const salt = concat(new Uint8Array(8), Uint8Array.of(0));
  const key = new Uint8Array(hkdfSync("sha256", exampleSecret, salt, "teren chan v1", 32));
  const cipher = createCipheriv("aes-256-gcm", key, iv);
  cipher.setAAD(context);
  const padded = pad(encodeContent(createCompression(), exampleContent()));
  const body = concat(cipher.update(padded), cipher.final(), cipher.getAuthTag());
  return assembleEnvelope(headerBytes, iv, body, dana.sign(concat(context, iv, body)));
}

export function joinRequest(): Bytes {
  const { unsigned, signed } = joinRequestToSign(space, {
    invitation,
    signPublic: ilona.signPublic,
    kemPublic: ilona.kemPublic,
    sealedName: counted(44, 3),
  });
  return concat(unsigned, invitationKey.sign(signed));
}

export function allFrames(): readonly NamedFrame[] {
  const [first, later, digest] = allEnvelopes().map(({ bytes }) => bytes) as [Bytes, Bytes, Bytes];
  const entries = allRosterEntries().map(({ bytes }) => bytes);
  const logId = hexOf(counted(16, 160)) as LogId;
  const head = rosterHashFrom(sha256(entries[0]!));
  const fromClient = (name: string, frame: ClientFrame): NamedFrame => ({
    name,
    from: "client",
    frame,
    message: encodeClientFrame(frame),
  });
  const fromRelay = (name: string, frame: ServerFrame): NamedFrame => ({
    name,
    from: "relay",
    frame,
    message: encodeServerFrame(frame),
  });
  const other = "ffeeddccbbaa9988" as DeviceId;
  return [
    fromRelay("challenge", {
      type: "challenge",
      nonce: counted(16, 5),
      relayTime: 1_795_000_000_000,
      oldest: 1,
      newest: 1,
    }),
    fromClient("auth", {
      type: "auth",
      version: 1,
      device: dana.id,
      signature: counted(64, 10),
      cursor: { logId, sequence: 300 },
      rosterLength: 1,
      rosterHead: head,
    }),
    fromRelay("welcome", { type: "welcome", logId, head: 4_711, rosterLength: 7, heads: new Map([[dana.id, 70_000], [other, 1]]), token: counted(32, 11) }), // prettier-ignore
    fromClient("pull from a place", { type: "pull", after: 300, credit: 98_304 }),
    fromClient("pull from the start", { type: "pull", after: 0, credit: 98_304 }),
    fromClient("pull more", { type: "pull", after: undefined, credit: 49_152 }),
    fromRelay("batch", { type: "batch", more: true, entries: [{ sequence: 301, storedAt: 1_795_000_000_000, envelope: first }, { sequence: 302, storedAt: 1_794_999_999_000, envelope: later }] }), // prettier-ignore
    fromRelay("batch without entries", { type: "batch", more: false, entries: [] }),
    fromClient("push", { type: "push", envelopes: [first, later] }),
    fromRelay("ack", {
      type: "ack",
      head: 4_712,
      acks: [
        { device: dana.id, gctr: 70_000, count: 2, sequence: 4_711, storedAt: 1_795_000_000_000 },
      ],
    }),
    fromRelay("nack", { type: "nack", nacks: [{ device: dana.id, gctr: 9, refusal: "Gap", detail: 3 }, { device: other, gctr: 1, refusal: "BadSignature", detail: 0 }] }), // prettier-ignore
    fromClient("live from a client", { type: "live", body: counted(40, 12) }),
    fromRelay("live from the relay", { type: "live", body: counted(40, 12) }),
    fromRelay("tick", { type: "tick" }),
    fromRelay("note", { type: "note", kind: "closing", retryAfterMs: 2_500 }),
    fromClient("roster append", { type: "rosterAppend", entry: entries[1]! }),
    fromRelay("roster", { type: "roster", from: 0, entries }),
    fromRelay("roster refused", { type: "rosterRefused", refusal: "StaleRoster", length: 7 }),
    fromRelay("joins", { type: "joins", requests: [joinRequest()] }),
    fromClient("join drop", { type: "joinDrop", request: joinRequest() }),
    fromClient("digest put", { type: "digestPut", digest }),
    fromRelay("digest", { type: "digest", digest }),
  ];
}

/** The only chunk of a blob of 5 bytes, padded to 64; made without the code that seals in the app. */
export function blobChunk(): Bytes {
  const iv = counted(12, 90);
  const cipher = createCipheriv("aes-256-gcm", counted(32, 40), iv);
  cipher.setAAD(blobContext(space, blobIdFrom(counted(16, 70)), 0, 1));
  const padded = new Uint8Array(64);
  padded.set([5, ...utf8("hello")]);
  return concat(iv, cipher.update(padded), cipher.final(), cipher.getAuthTag());
}
