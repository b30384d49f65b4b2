import { assert } from "../../base/assert.ts";
import { hexToBytes } from "../../base/bytes.ts";
import type { DeviceId } from "../../base/ids.ts";
import { err, ok, type Result } from "../../base/result.ts";
import { deviceIdOf, deviceKeysFromSeed } from "../../crypto/device-keys.ts";
import { changeVaultContents } from "../../crypto/vault.ts";
import { personIdOfFirstDevice } from "../../domain/network/person-id.ts";
import { firstDeviceOf, isActive, type RosterDevice } from "../../protocol/roster.ts";
import { joinSpace } from "../../sync/begin-space.ts";
import { gatherSecrets } from "../../sync/epoch-secrets.ts";
import { createHttpRelay } from "../../sync/http-relay.ts";
import type { App, JoiningError } from "../app.ts";
import type { OpenDevice } from "../device.ts";
import { keepGuest, readGuest } from "../guest/kept-guest.ts";
import { keepIntroduction, type Introduction } from "../network/introduction.ts";
import { keepProfile } from "../network/profile.ts";
import { readRelayRoster, type ReadRoster } from "../network/relay-roster.ts";
import { dropAsked, readAsked, type AskedToJoin } from "./asked-to-join.ts";
import { wipeDevice } from "./wipe-device.ts";

/** A phone that has asked to be let in waits, and looks whether it is on the roster when it is told to. */
export async function showJoining(
  app: App,
  open: OpenDevice,
  /** Once it is let in: as at the start, with what is kept now. */
  openAgain: (app: App, open: OpenDevice) => Promise<void>,
): Promise<void> {
  const guest = await readGuest(open.values);
  if (guest) {
    const { openGuest } = await import("../guest/open-guest.ts");
    return openGuest(app, open, guest);
  }
  const asked = await readAsked(open.values);
  // A vault without a network and without a question is of no use to anyone.
  if (!asked) return app.session.set({ state: "broken", reason: "StorageLost" });
  app.session.set({
    state: "joining",
    code: asked.invitation?.code,
    byRecovery: asked.invitation === undefined && asked.rosterHead === undefined,
    check: async () => {
      const looked = await look(app, open, asked);
      if (looked.ok) await openAgain(app, open);
      return looked;
    },
    cancel: () => wipeDevice(app),
  });
}

async function look(
  app: App,
  open: OpenDevice,
  asked: AskedToJoin,
): Promise<Result<void, JoiningError>> {
  const { suite, vault } = open;
  const relay = createHttpRelay({ fetch: app.parts.fetch, relayUrl: asked.relayUrl });
  const read = await readRelayRoster(suite, relay, asked.spaceId);
  if (!read.ok) return err({ type: read.error.type === "Offline" ? "Offline" : "NotYet" });
  const { roster, heads } = read.value;
  // Not the chain the coordinator's screen showed: an older one, or another.
  if (asked.rosterHead !== undefined && !heads.includes(asked.rosterHead))
    return err({ type: "NotYet" });

  const keys = await deviceKeysFromSeed(suite, vault.get().contents.deviceSeed);
  const own = roster.devices.get(await deviceIdOf(suite, keys));
  if (!isActive(own)) return err({ type: isRefused(read.value, asked) ? "Refused" : "NotYet" });
  if (own.guest) return becomeGuest(open, asked, { device: own.device, until: own.guest.until });
  return become(open, asked, read.value, own);
}

const introductionOf = ({ myName, person, deviceName }: AskedToJoin): Introduction => ({
  name: myName,
  ...(person && { person }),
  ...(deviceName !== undefined && { deviceName }),
});

async function becomeGuest(
  open: OpenDevice,
  { spaceId, relayUrl }: AskedToJoin,
  own: { readonly device: DeviceId; readonly until: number },
): Promise<Result<void, JoiningError>> {
  if (!(await keepGuest(open.values, { spaceId, relayUrl, ...own })))
    return err({ type: "StorageFailed" });
  await dropAsked(open.values);
  return ok(undefined);
}

/** Whoever is refused finds the invitation spent, and is not on the roster. */
const isRefused = ({ roster }: ReadRoster, { invitation }: AskedToJoin): boolean =>
  invitation !== undefined && ![...roster.invitations.keys()].some((id) => id === invitation.id);

async function become(
  open: OpenDevice,
  asked: AskedToJoin,
  { roster, entries }: ReadRoster,
  own: RosterDevice,
): Promise<Result<void, JoiningError>> {
  const { log, suite, vault, values } = open;
  const keys = await deviceKeysFromSeed(suite, vault.get().contents.deviceSeed);
  const secrets = await gatherSecrets({ suite, kem: keys.kem }, roster, own.device, new Map());
  const spaceId = hexToBytes(asked.spaceId);
  assert(spaceId, "a space is named in hexadecimal");

  const inVault = await vault.change((held) =>
    changeVaultContents(held, {
      ...held.contents,
      spaceId,
      epochSecrets: [...secrets],
      relayUrl: asked.relayUrl,
    }),
  );
  const joined = await joinSpace({ suite, log, keys }, asked);
  const onDisk = await log.commit({
    roster: entries.map((bytes, position) => ({ position, bytes })),
  });
  const person = asked.person ?? personIdOfFirstDevice(firstDeviceOf(roster, own.device));
  const role = own.role === "recovery" || own.role === "guest" ? "reader" : own.role;
  const me = { device: own.device, person, name: asked.myName, role };
  const kept =
    inVault &&
    joined.ok &&
    onDisk.ok &&
    (await keepIntroduction(values, introductionOf(asked))) &&
    (await keepProfile(values, { me, networkName: "", members: [] }));
  if (!kept) return err({ type: "StorageFailed" });
  await dropAsked(values);
  return ok(undefined);
}
