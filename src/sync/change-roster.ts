import { concat, type Bytes } from "../base/bytes.ts";
import type { DeviceId } from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import type { Suite } from "../crypto/suite.ts";
import { noPrevious, type EnvelopeId } from "../protocol/envelope.ts";
import {
  currentEpoch,
  deviceIdOf,
  invitationIdOf,
  isActive,
  type NewDevice,
} from "../protocol/roster.ts";
import {
  encodeRosterEntry,
  extendRoster,
  rosterSignedPart,
  type RosterOperation,
} from "../protocol/roster-chain.ts";
import type { Rotation } from "../protocol/roster-operations/rotation.ts";
import { ownBytes } from "../base/bytes.ts";
import type { AddedDevice, AddedGuest, DeviceFor, OwnDevice, SheetRenewal } from "./engine.ts";
import type { MembersError } from "./members-error.ts";
import { keyCommit, sealGrant, sealPreviousSecret } from "./epoch-secrets.ts";
import { devicesOfPersons, renewalOf } from "./renew-roster.ts";
import { sealRoomGrant } from "./guest-rules.ts";
import { intakeKeys } from "./intake-key.ts";
import type { Replica, ReplicaState } from "./replica.ts";
import { rosterCheck } from "./roster-check.ts";
import type { DeviceRole, InvitationId } from "../protocol/roster.ts";

/** What somebody wants to change; made into an entry against the roster as it is, and made anew when somebody else was first. */
export type RosterIntent =
  | { readonly intent: "add"; readonly device: AddedDevice }
  /** `ofPersons`: and whatever other devices their persons have by then. */
  | { readonly intent: "remove"; readonly devices: readonly DeviceId[]; readonly ofPersons?: true }
  | { readonly intent: "link"; readonly device: OwnDevice }
  | { readonly intent: "linkFor"; readonly device: DeviceFor }
  | { readonly intent: "renew"; readonly renewal: SheetRenewal }
  | { readonly intent: "role"; readonly device: DeviceId; readonly role: DeviceRole }
  | {
      readonly intent: "invite";
      readonly invitationPublic: Bytes;
      readonly role: DeviceRole;
      readonly expiresAt: number;
    }
  | { readonly intent: "revoke"; readonly invitation: InvitationId }
  | {
      readonly intent: "acceptLate";
      readonly device: DeviceId;
      readonly after: number;
      readonly ids: readonly EnvelopeId[];
    }
  | { readonly intent: "guest"; readonly guest: AddedGuest }
  | { readonly intent: "endGuest"; readonly device: DeviceId };

type IntentError = Extract<MembersError, { readonly type: "NotAllowed" }>;

/** The signed entry. Checked as the relay and every member will check it, so that a refusal is known before anything is sent. */
export async function intentToEntry(
  replica: Replica,
  intent: RosterIntent,
): Promise<Result<Bytes, IntentError>> {
  const state = replica.state();
  const { suite, keys } = replica.parts;
  const operation = await intentToOperation(replica, state, intent);
  if (!operation.ok) return operation;
  const roster = state.history?.roster;
  const unsigned = encodeRosterEntry(roster, state.meta.device, operation.value);
  const signature = await suite.sign(keys.signing, rosterSignedPart(unsigned));
  const entry = concat(unsigned, signature);
  const extended = await extendRoster(rosterCheck(suite), roster, entry);
  if (extended.ok) return ok(entry);
  const { error } = extended;
  return notAllowed("why" in error ? error.why : error.type);
}

const notAllowed = (why: string) => err({ type: "NotAllowed", why } as const);

async function intentToOperation(
  replica: Replica,
  state: ReplicaState,
  intent: RosterIntent,
): Promise<Result<RosterOperation, IntentError>> {
  const { suite } = replica.parts;
  const roster = state.history?.roster;
  if (!roster) return notAllowed("the roster has not arrived");
  const { epoch } = currentEpoch(roster);
  const secret = state.secrets.get(epoch);
  switch (intent.intent) {
    case "add": {
      if (!secret) return notAllowed("the key of the space has not arrived");
      const { signPublic, kemPublic, role, invitation } = intent.device;
      const grant = await grantFor(suite, epoch, secret, { role, kemPublic });
      return ok({
        op: "add",
        epoch,
        invitation,
        devices: [{ signPublic, kemPublic, role, grant }],
      });
    }
    case "link": {
      const role = roster.devices.get(state.meta.device)?.role;
      const intakeKey = role === "intake" ? roster.grants.get(state.meta.device)?.grant : undefined;
      if (!role || !(secret ?? intakeKey))
        return notAllowed("the key of the space has not arrived");
      const { signPublic, kemPublic } = intent.device;
      const grant = secret ? await sealGrant(suite, epoch, secret, kemPublic) : intakeKey;
      if (!grant) return notAllowed("the key of the space has not arrived");
      return ok({ op: "link", epoch, devices: [{ signPublic, kemPublic, role, grant }] });
    }
    case "linkFor": {
      if (!secret) return notAllowed("the key of the space has not arrived");
      const { signPublic, kemPublic, of, invitation } = intent.device;
      const role = roster.devices.get(of)?.role;
      if (!role) return notAllowed("not a device of a member");
      const grant = await grantFor(suite, epoch, secret, { role, kemPublic });
      const devices = [{ signPublic, kemPublic, role, grant }];
      return ok({ op: "linkFor", epoch, invitation, of, devices });
    }
    case "remove": {
      if (!secret) return notAllowed("the key of the space has not arrived");
      const leaving = intent.ofPersons ? devicesOfPersons(roster, intent.devices) : intent.devices;
      return ok({ op: "remove", ...(await rotation(replica, state, leaving, epoch, secret)) });
    }
    case "renew": {
      if (!secret) return notAllowed("the key of the space has not arrived");
      const { added, leaving } = renewalOf(roster, state.meta.device, intent.renewal);
      const rotated = await rotation(replica, state, leaving, epoch, secret, added);
      return ok({ op: "renew", devices: added, ...rotated });
    }
    case "role":
      return ok({ op: "role", device: intent.device, role: intent.role });
    case "invite": {
      const { invitationPublic, role, expiresAt } = intent;
      const sha256 = (bytes: Uint8Array) => suite.sha256(ownBytes(bytes));
      const invitation = await invitationIdOf({ sha256 }, invitationPublic);
      return ok({ op: "invite", invitationPublic, invitation, role, expiresAt });
    }
    case "revoke":
      return ok({ op: "revoke", invitation: intent.invitation });
    case "acceptLate": {
      const { device, after, ids } = intent;
      return ok({ op: "acceptLate", device, after, ids });
    }
    case "guest": {
      if (!secret) return notAllowed("the key of the space has not arrived");
      const { signPublic, kemPublic, invitation, terms } = intent.guest;
      const { room } = terms;
      const grant = await sealRoomGrant(suite, epoch, secret, { room, kemPublic });
      return ok({
        op: "guest",
        epoch,
        invitation,
        terms,
        device: { signPublic, kemPublic, grant },
      });
    }
    case "endGuest":
      return ok({ op: "endGuest", ...lastOf(state, intent.device) });
  }
}

/** Removal and new key in one entry: there is no moment in which one holds without the other. */
async function rotation(
  replica: Replica,
  state: ReplicaState,
  devices: readonly DeviceId[],
  epoch: number,
  secret: Bytes,
  added: readonly NewDevice[] = [],
): Promise<Rotation> {
  const { suite, random } = replica.parts;
  const next = random.bytes(32);
  const roster = state.history?.roster;
  const staying = [...(roster?.devices.values() ?? [])].filter(
    (device) => isActive(device) && !devices.includes(device.device),
  );
  const sha256 = (bytes: Uint8Array) => suite.sha256(ownBytes(bytes));
  const coming = await Promise.all(
    added.map(async ({ signPublic, kemPublic, role }) => ({
      device: await deviceIdOf({ sha256 }, signPublic, kemPublic),
      kemPublic,
      role,
      guest: undefined,
    })),
  );
  return {
    removed: devices.map((device) => lastOf(state, device)),
    epoch: epoch + 1,
    keyCommit: await keyCommit(suite, epoch + 1, next),
    previousSecret: await sealPreviousSecret({ suite, random }, epoch + 1, next, secret),
    grants: await Promise.all(
      [...staying, ...coming].map(async ({ device, kemPublic, role, guest }) => ({
        device,
        grant: guest
          ? await sealRoomGrant(suite, epoch + 1, next, { room: guest.room, kemPublic })
          : await grantFor(suite, epoch + 1, next, { role, kemPublic }),
      })),
    ),
  };
}

/** Who only hands in gets what is no secret. */
const grantFor = async (
  suite: Suite,
  epoch: number,
  secret: Bytes,
  { role, kemPublic }: { readonly role: DeviceRole; readonly kemPublic: Bytes },
): Promise<Bytes> =>
  role === "intake"
    ? (await intakeKeys(suite, secret)).kemPublic
    : sealGrant(suite, epoch, secret, kemPublic);

/** The last envelope of the device that is here: what it signs later does not count. */
function lastOf(state: ReplicaState, device: DeviceId) {
  const chain = state.chains.get(device);
  return { device, lastGctr: chain?.gctr ?? 0, lastId: chain?.lastId ?? noPrevious };
}
