import type { Clock } from "../../base/clock.ts";
import { instant } from "../../base/clock.ts";
import type { DeviceId } from "../../base/ids.ts";
import { createMutex } from "../../base/mutex.ts";
import type { LiveSource } from "../../base/live.ts";
import type { Random } from "../../base/random.ts";
import { err, ok, type Result } from "../../base/result.ts";
import type { Instant } from "../../base/clock.ts";
import { invitationKeys } from "../../crypto/invitation-key.ts";
import type { PersonId } from "../../domain/network/person-id.ts";
import { parseRole, type Role } from "../../domain/network/role.ts";
import type { Roster } from "../../protocol/roster.ts";
import type { Engine } from "../../sync/engine.ts";
import type { OpenDevice } from "../device.ts";
import { invitationLink } from "./invitation-link.ts";
import type { LiveDirectory } from "./live-directory.ts";
import { membershipError } from "./membership-error.ts";
import type { JoinRequest, Membership, MembershipError, PendingInvitation } from "./membership.ts";
import { keepInvitations, readInvitations, type OwnInvitation } from "./own-invitations.ts";
import { readJoinRequests, type ReadRequest } from "./read-join-requests.ts";

const invitationMs = 24 * 60 * 60 * 1_000;

/** Changes of the roster at the relay, with what they need on this device. */
export function createNetworkMembership(parts: {
  readonly engine: Engine;
  readonly directory: LiveDirectory;
  readonly open: OpenDevice;
  readonly clock: Clock;
  readonly random: Random;
  readonly invitations: LiveSource<readonly PendingInvitation[]>;
  readonly requests: LiveSource<readonly JoinRequest[]>;
  readonly recoveryMade: LiveSource<boolean>;
}): Membership & { readonly stop: () => void } {
  const { engine, directory, open, clock, random, invitations, requests, recoveryMade } = parts;
  const { values, suite, vault } = open;
  const firstSeen = new Map<string, Instant>();
  const work = createMutex();
  let read: readonly ReadRequest[] = [];

  // Seldom wanted, and not in the field: they come with the desk.
  const recovery = async () =>
    (await import("./network-recovery.ts")).createNetworkRecovery({
      engine,
      open,
      random,
      recoveryMade,
    });
  const ownDevices = async () =>
    (await import("./network-own-devices.ts")).createOwnDevices({ engine, directory, open, clock });

  const lettingIn = async () =>
    (await import("./network-letting-in.ts")).createLettingIn({ engine, directory, open, clock });

  const refresh = (): Promise<void> =>
    work.run(async () => {
      own = await readInvitations(values);
      const parts = { suite, random, clock };
      read = await readJoinRequests(parts, engine.joins.get(), own, firstSeen);
      requests.set(read.map(shownRequest));
      showInvitations();
    });
  const refreshLater = () => {
    // What cannot be read now is read at the next change; the requests stay at the relay.
    refresh().catch(() => undefined);
  };
  let own: readonly OwnInvitation[] = [];
  const showInvitations = () =>
    invitations.set(pendingInvitations(engine.roster.get(), own, directory.get().personOf));
  const ends = [
    engine.joins.subscribe(refreshLater),
    engine.roster.subscribe(showInvitations),
    directory.subscribe(showInvitations),
  ];
  refreshLater();
  showInvitations();

  async function forget(invitation: string): Promise<void> {
    const left = (await readInvitations(values)).filter(({ id }) => id !== invitation);
    await keepInvitations(values, left);
    await refresh();
  }

  const devicesOf = (person: PersonId): readonly DeviceId[] =>
    [...(engine.roster.get()?.devices.values() ?? [])]
      .filter(({ device, removed }) => !removed && directory.get().personOf(device) === person)
      .map(({ device }) => device);

  return {
    invitations,
    requests,
    recoveryMade,
    recoverySheet: async (kind) => (await recovery()).recoverySheet(kind),
    recoveryConfirmed: async () => (await recovery()).recoveryConfirmed(),
    beginNewSheet: async () => (await recovery()).beginNewSheet(),
    readLink: async (scanned) => (await ownDevices()).readLink(scanned),
    link: async (scanned) => (await ownDevices()).link(scanned),
    nameDevice: async (device, name) => (await ownDevices()).nameDevice(device, name),
    stop: () => ends.forEach((end) => end()),

    async takeBack(invitationId) {
      const pending = [...(engine.roster.get()?.invitations.values() ?? [])];
      const found = pending.find(({ id }) => id === invitationId);
      if (!found) return ok(undefined);
      const revoked = await engine.members.revoke(found.id);
      if (!revoked.ok) return err(membershipError(revoked.error));
      await forget(found.id);
      return ok(undefined);
    },

    async invite(role, newPhone) {
      const secret = random.bytes(32);
      const { signPublic } = await invitationKeys({ suite, random }, secret);
      const expiresAt = instant(clock.now() + invitationMs);
      const made = await engine.members.invite({
        invitationPublic: signPublic,
        role,
        expiresAt: Math.floor(expiresAt / 1_000),
      });
      if (!made.ok) return err(membershipError(made.error));
      const known = (await readInvitations(values)).filter((one) => one.expiresAt > clock.now());
      const one = { id: made.value.id, secret, role, expiresAt, ...(newPhone && { newPhone }) };
      if (!(await keepInvitations(values, [...known, one]))) return err({ type: "StorageFailed" });
      await refresh();
      const { relayUrl } = vault.get().contents;
      const link = invitationLink({ relayUrl, spaceId: engine.spaceId, secret, expiresAt });
      return ok({ link, qr: link, expiresAt });
    },

    async accept(requestId, typedCode) {
      const request = read.find(({ id }) => id === requestId);
      if (!request) return err({ type: "RequestGone" });
      if (typedCode.replace(/\D/g, "") !== request.code) return err({ type: "WrongCode" });
      const { letIn, takeOffOld } = await lettingIn();
      const { role, name, newPhone } = request;
      const as = { role, name, ...(newPhone && { newPhone }) };
      const added = await letIn(request.join.request, as);
      if (!added.ok) return added;
      await engine.members.dropJoin(request.join);
      await forget(request.join.request.invitation);
      return ok(await takeOffOld(as));
    },

    async refuse(requestId) {
      const request = read.find(({ id }) => id === requestId);
      if (!request) return err({ type: "RequestGone" });
      const { invitation } = request.join.request;
      const revoked = await engine.members.revoke(invitation);
      if (!revoked.ok) return err(membershipError(revoked.error));
      await engine.members.dropJoin(request.join);
      await forget(invitation);
      return ok(undefined);
    },

    admit: async (scanned, as) => (await lettingIn()).admit(scanned, as),

    async remove(person) {
      const removed = await engine.members.removePersons(devicesOf(person));
      return removed.ok ? removed : err(membershipError(removed.error));
    },

    async removeDevice(device) {
      const removed = await engine.members.remove([device]);
      return removed.ok ? removed : err(membershipError(removed.error));
    },

    async changeRole(person, role: Role): Promise<Result<void, MembershipError>> {
      for (const device of devicesOf(person)) {
        const changed = await engine.members.changeRole(device, role);
        if (!changed.ok) return err(membershipError(changed.error));
      }
      return ok(undefined);
    },
  };
}

const pendingInvitations = (
  roster: Roster | undefined,
  own: readonly OwnInvitation[],
  personOf: (device: DeviceId) => PersonId,
): readonly PendingInvitation[] =>
  [...(roster?.invitations.values() ?? [])].flatMap(({ id, role: said, expiresAt, by }) => {
    const role = parseRole(said);
    const newPhoneOf = own.find((one) => one.id === id)?.newPhone?.person;
    const pending = { id, expiresAt: instant(expiresAt * 1_000), by: personOf(by) };
    return role ? [{ ...pending, role, ...(newPhoneOf && { newPhoneOf }) }] : [];
  });

const shownRequest = ({ join: _join, newPhone: _newPhone, ...shown }: ReadRequest): JoinRequest =>
  shown;
