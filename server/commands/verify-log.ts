import { bytesToHex, equalBytes } from "../../src/base/bytes.ts";
import {
  deviceIdFrom,
  envelopeIdFromHash,
  idBytes,
  parseEnvelope,
  vouchesFor,
  type EnvelopeHeader,
  type EnvelopeId,
} from "../../src/protocol/envelope.ts";
import type { Roster, RosterCheck } from "../../src/protocol/roster.ts";
import { extendRoster } from "../../src/protocol/roster-chain.ts";
import { signedPartOf } from "../accept-envelopes.ts";
import { manifestSignedPart, parseManifest, type Cover } from "../../src/protocol/snapshot.ts";
import type { SpaceId } from "../../src/protocol/roster.ts";
import { concat } from "../../src/base/bytes.ts";
import { isWhole } from "../compaction.ts";
import type { KeptEnvelope, KeptLog, KeptSnapshot, KeptSpace } from "./kept-log.ts";

/** Counts, and no names: of people the log knows none, and of devices and networks none are printed. */
export interface Verified {
  spaces: number;
  closed: number;
  devices: number;
  rosterEntries: number;
  envelopes: number;
  /** Of them, those of which only the counters are left. */
  purged: number;
  snapshots: number;
  /** Envelopes of removed devices that nobody has decided on. */
  late: number;
  bytes: number;
  readonly faults: Map<Fault, number>;
}

type Fault =
  | "a roster entry that does not follow the one before, or is not signed by who may"
  | "a sequence that is missing"
  | "an envelope that cannot be read"
  | "an envelope whose device is not in the roster"
  | "an envelope whose signature is wrong"
  | "an envelope that is kept under the name of another"
  | "an envelope that does not follow its device's one before"
  | "a head that is not what the envelopes say"
  | "a size that is not what the envelopes say"
  | "an envelope that is gone though no confirmed snapshot holds it"
  | "late work that no removed device has signed"
  | "a snapshot that is not what its author signed";

/** Reads everything, and checks what the relay checked when it took it in: every signature, every chain, every count. */
export async function verifyLog(log: KeptLog, check: RosterCheck): Promise<Verified> {
  const found: Verified = {
    spaces: 0,
    closed: 0,
    devices: 0,
    rosterEntries: 0,
    envelopes: 0,
    purged: 0,
    snapshots: 0,
    late: 0,
    bytes: 0,
    faults: new Map(),
  };
  for (const id of await log.spaces()) {
    const space = await log.space(id);
    found.spaces++;
    if (space.isClosed) found.closed++;
    else await verifySpace(log, space, check, found);
  }
  return found;
}

async function verifySpace(
  log: KeptLog,
  space: KeptSpace,
  check: RosterCheck,
  found: Verified,
): Promise<void> {
  const blame = (fault: Fault) => found.faults.set(fault, (found.faults.get(fault) ?? 0) + 1);
  let roster: Roster | undefined;
  for (const entry of space.roster) {
    const extended = await extendRoster(check, roster, entry);
    if (!extended.ok) {
      blame("a roster entry that does not follow the one before, or is not signed by who may");
      break;
    }
    roster = extended.value;
    found.rosterEntries++;
  }
  found.devices += roster?.devices.size ?? 0;

  const held: Cover[] = [];
  for (const snapshot of space.snapshots) {
    const cover = await verifySnapshot(space.space, snapshot, roster, check);
    if (!cover) blame("a snapshot that is not what its author signed");
    else if (isWhole(snapshot) && snapshot.verdicts.some((one) => one.isConfirmed))
      held.push(cover);
    found.snapshots++;
  }

  let last = 0;
  let bytes = 0;
  const counters = new Map<string, Set<number>>();
  const chains = new Map<string, Named>();
  const doubtful: Named[] = [];
  const verifyOne = async ({ sequence, device, gctr, id, envelope }: KeptEnvelope) => {
    if (sequence !== last + 1) blame("a sequence that is missing");
    last = sequence;
    bytes += envelope.length;
    found.envelopes++;
    const mine = counters.get(bytesToHex(device)) ?? new Set();
    counters.set(bytesToHex(device), mine.add(gctr));

    if (envelope.length === 0) {
      found.purged++;
      const isHeld = held.some((cover) => (cover.get(deviceIdFrom(device))?.gctr ?? 0) >= gctr);
      return isHeld
        ? undefined
        : blame("an envelope that is gone though no confirmed snapshot holds it");
    }
    const parsed = parseEnvelope(envelope);
    if (!parsed.ok) return blame("an envelope that cannot be read");
    const author = roster?.devices.get(parsed.value.device);
    if (!author) return blame("an envelope whose device is not in the roster");
    const signed = signedPartOf(space.space, parsed.value);
    const isSigned = await check.verify(author.signPublic, signed, parsed.value.signature);
    const name = envelopeIdFromHash(await check.sha256(signed));
    const isItself =
      equalBytes(idBytes(name), id) &&
      equalBytes(idBytes(parsed.value.device), device) &&
      parsed.value.gctr === gctr;
    if (!isItself)
      return blame(
        isSigned
          ? "an envelope that is kept under the name of another"
          : "an envelope whose signature is wrong",
      );

    const named = { id: name, envelope: parsed.value };
    if (isSigned) take(named);
    else doubtful.push(named);
    return undefined;
  };
  const place = ({ device, channel }: EnvelopeHeader, at: number) => `${device}/${channel}/${at}`;
  const take = (named: Named) => {
    const { cctr, prev } = named.envelope;
    chains.set(place(named.envelope, cctr), named);
    // One that others brought may have its predecessor missing; a wrong one it may not have.
    const before = chains.get(place(named.envelope, cctr - 1));
    if (before !== undefined && before.id !== prev)
      blame("an envelope that does not follow its device's one before");
  };

  for (;;) {
    const some = await log.envelopes(space.space, last);
    if (some.length === 0) break;
    for (const one of some) await verifyOne(one);
  }
  // The one behind it may say what it was (P190).
  for (const named of doubtful.toSorted((a, b) => b.envelope.gctr - a.envelope.gctr)) {
    const next = chains.get(place(named.envelope, named.envelope.cctr + 1));
    if (next && vouchesFor(next.envelope, named.envelope, named.id)) take(named);
    else blame("an envelope whose signature is wrong");
  }
  if (last !== space.head) blame("a sequence that is missing");
  if (bytes !== space.bytes) blame("a size that is not what the envelopes say");
  for (const [device, mine] of counters) {
    let head = 0;
    while (mine.has(head + 1)) head++;
    const kept = [...space.heads].find(([id]) => id === device)?.[1] ?? 0;
    if (kept !== head) blame("a head that is not what the envelopes say");
  }
  found.bytes += bytes;

  for (const { device, gctr, envelope } of space.late) {
    found.late++;
    const parsed = parseEnvelope(envelope);
    const author = roster?.devices.get(device);
    const isTheirs =
      parsed.ok &&
      author?.removed !== undefined &&
      parsed.value.device === device &&
      parsed.value.gctr === gctr &&
      (await check.verify(
        author.signPublic,
        signedPartOf(space.space, parsed.value),
        parsed.value.signature,
      ));
    if (!isTheirs) blame("late work that no removed device has signed");
  }
}

interface Named {
  readonly id: EnvelopeId;
  readonly envelope: EnvelopeHeader;
}

/** What it covers, if its author signed it and every part that came is the one that was signed. */
async function verifySnapshot(
  space: SpaceId,
  snapshot: KeptSnapshot,
  roster: Roster | undefined,
  check: RosterCheck,
): Promise<Cover | undefined> {
  const parsed = parseManifest(snapshot.manifest);
  const author = parsed.ok ? roster?.devices.get(parsed.value.device) : undefined;
  if (!parsed.ok || !author) return undefined;
  const manifest = parsed.value;
  const signed = manifestSignedPart(space, manifest);
  if (!(await check.verify(author.signPublic, signed, manifest.signature))) return undefined;
  if (!isWhole(snapshot)) return manifest.cover;
  const hashes = await Promise.all(snapshot.partBytes.map(({ bytes }) => check.sha256(bytes)));
  const isTheirs = equalBytes(await check.sha256(concat(...hashes)), manifest.partsHash);
  return isTheirs ? manifest.cover : undefined;
}
