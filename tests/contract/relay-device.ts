import {
  createPrivateKey,
  createPublicKey,
  hash,
  randomBytes,
  sign,
  type KeyObject,
} from "node:crypto";
import { concat, type Bytes } from "../../src/base/bytes.ts";
import type { DeviceId } from "../../src/base/ids.ts";
import {
  assembleEnvelope,
  encodeEnvelopeHeader,
  envelopeContext,
  envelopeIdFromHash,
  noPrevious,
  sharedStream,
  signedPart,
  deviceIdFrom,
  type EnvelopeHeader,
} from "../../src/protocol/envelope.ts";
import { joinRequestToSign, spaceBytes } from "../../src/protocol/join-request.ts";
import {
  spaceIdFromHash,
  type DeviceRole,
  type NewDevice,
  type InvitationId,
  type Roster,
  type SpaceId,
} from "../../src/protocol/roster.ts";
import {
  encodeRosterEntry,
  extendRoster,
  rosterSignedPart,
  type RosterOperation,
} from "../../src/protocol/roster-chain.ts";
import { createCheck } from "../../server/verify.ts";

export const sha256 = (bytes: Uint8Array): Bytes => new Uint8Array(hash("sha256", bytes, "buffer"));
export const bytesOf = (length: number): Bytes => new Uint8Array(randomBytes(length));
export const check = createCheck();

/** A device as the relay sees one: keys, signatures, counters. What it seals is noise, for the relay reads none of it. */
export interface TestDevice {
  readonly id: DeviceId;
  readonly signPublic: Bytes;
  readonly kemPublic: Bytes;
  readonly sign: (bytes: Uint8Array) => Bytes;
  /** Its next envelope in `space`, unless `header` says otherwise. */
  readonly envelope: (
    space: SpaceId,
    header?: Partial<EnvelopeHeader>,
    bodyBytes?: number,
  ) => Bytes;
}

export function createDevice(seed: Bytes = bytesOf(32)): TestDevice {
  const pkcs8 = Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), seed]);
  const privateKey = createPrivateKey({ key: pkcs8, format: "der", type: "pkcs8" });
  const signPublic = rawPublic(privateKey);
  const kemPublic = sha256(signPublic); // never used to open anything here
  kemPublic[31] = (kemPublic[31] ?? 0) & 0x7f; // as every X25519 key is written
  const id = deviceIdFrom(sha256(concat(signPublic, kemPublic)).subarray(0, 8));
  const signBytes = (bytes: Uint8Array): Bytes => new Uint8Array(sign(null, bytes, privateKey));
  let gctr = 0;
  let prev = noPrevious;
  return {
    id,
    signPublic,
    kemPublic,
    sign: signBytes,
    envelope(space, header = {}, bodyBytes = 160) {
      const counter = header.gctr ?? gctr + 1;
      const headerBytes = encodeEnvelopeHeader({
        kind: "update",
        channel: sharedStream,
        device: id,
        epoch: 0,
        generation: 0,
        gctr: counter,
        cctr: Math.max(counter, 1),
        prev,
        ...header,
      });
      const iv = bytesOf(12);
      const body = bytesOf(bodyBytes);
      const signed = signedPart(envelopeContext(spaceBytes(space), headerBytes), iv, body);
      if (header.kind !== "digest") {
        gctr = Math.max(gctr, counter);
        prev = envelopeIdFromHash(sha256(signed));
      }
      return assembleEnvelope(headerBytes, iv, body, signBytes(signed));
    },
  };
}

function rawPublic(privateKey: KeyObject): Bytes {
  const der = createPublicKey(privateKey).export({ format: "der", type: "spki" });
  return new Uint8Array(der.subarray(der.length - 32));
}

export interface TestNetwork {
  readonly space: SpaceId;
  readonly genesis: Bytes;
  readonly owner: TestDevice;
  readonly devices: readonly TestDevice[];
  readonly roster: () => Roster;
  readonly entries: () => readonly Bytes[];
  /** Signed for the place after the last one, not added. */
  readonly entry: (signer: TestDevice, operation: RosterOperation) => Bytes;
  readonly add: (entry: Bytes) => Promise<void>;
}

export const newDevice = (device: TestDevice, role: DeviceRole): NewDevice => ({
  signPublic: device.signPublic,
  kemPublic: device.kemPublic,
  role,
  grant: bytesOf(80),
});

/** An owner and the given others, all in the genesis. */
export async function createNetwork(
  others: readonly DeviceRole[] = [],
  owner = createDevice(),
): Promise<TestNetwork> {
  const devices = [owner, ...others.map(() => createDevice())];
  const roles: readonly DeviceRole[] = ["owner", ...others];
  const genesis = signEntry(undefined, owner, {
    op: "genesis",
    nonce: bytesOf(16),
    keyCommit: bytesOf(32),
    devices: devices.map((device, index) => newDevice(device, roles[index]!)),
  });
  const entries = [genesis];
  let roster = await extend(undefined, genesis);
  return {
    space: spaceIdFromHash(sha256(genesis)),
    genesis,
    owner,
    devices,
    roster: () => roster,
    entries: () => entries,
    entry: (signer, operation) => signEntry(roster, signer, operation),
    async add(entry) {
      roster = await extend(roster, entry);
      entries.push(entry);
    },
  };
}

export function signEntry(
  roster: Pick<Roster, "length" | "head"> | undefined,
  signer: TestDevice,
  operation: RosterOperation,
): Bytes {
  const unsigned = encodeRosterEntry(roster, signer.id, operation);
  return concat(unsigned, signer.sign(rosterSignedPart(unsigned)));
}

async function extend(roster: Roster | undefined, entry: Bytes): Promise<Roster> {
  const extended = await extendRoster(check, roster, entry);
  if (!extended.ok) throw new Error(JSON.stringify(extended.error));
  return extended.value;
}

/** What removes `removed`, with its last envelope that counts. */
export function removal(
  network: TestNetwork,
  removed: TestDevice,
  lastGctr: number,
): RosterOperation {
  const staying = [...network.roster().devices.values()].filter(
    ({ device, removed: gone }) => !gone && device !== removed.id,
  );
  return {
    op: "remove",
    removed: [{ device: removed.id, lastGctr, lastId: noPrevious }],
    epoch: network.roster().epochs.length,
    keyCommit: bytesOf(32),
    previousSecret: bytesOf(60),
    grants: staying.map(({ device }) => ({ device, grant: bytesOf(80) })),
  };
}

export interface TestInvitation {
  readonly id: InvitationId;
  readonly operation: RosterOperation;
  readonly request: (space: SpaceId, device: TestDevice) => Bytes;
}

export function createInvitation(expiresAt: number): TestInvitation {
  const key = createDevice();
  const id = Buffer.from(sha256(key.signPublic).subarray(0, 8)).toString("hex") as InvitationId;
  return {
    id,
    operation: {
      op: "invite",
      invitationPublic: key.signPublic,
      invitation: id,
      role: "mediator",
      expiresAt,
    },
    request(space, device) {
      const { signPublic, kemPublic } = device;
      const { unsigned, signed } = joinRequestToSign(space, {
        invitation: id,
        signPublic,
        kemPublic,
        sealedName: bytesOf(40),
      });
      return concat(unsigned, key.sign(signed));
    },
  };
}
