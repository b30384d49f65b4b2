import { assert } from "../../base/assert.ts";
import { concat, hexToBytes, utf8 } from "../../base/bytes.ts";
import { err, ok, type Result } from "../../base/result.ts";
import { deviceKeysFromSeed } from "../../crypto/device-keys.ts";
import { invitationKeys, joinCode } from "../../crypto/invitation-key.ts";
import { joinRequestToSign } from "../../protocol/join-request.ts";
import { invitationIdOf, spaceIdFromHash } from "../../protocol/roster.ts";
import { createHttpRelay } from "../../sync/http-relay.ts";
import type { App } from "../app.ts";
import type { ParsedInvitation } from "./parse-invitation.ts";
import { namePlace } from "../network/read-join-requests.ts";
import { readRelayRoster } from "../network/relay-roster.ts";
import { rosterCheck } from "../../sync/roster-check.ts";
import { keepAsked } from "./asked-to-join.ts";
import type { JoinByLinkError } from "./join-errors.ts";
import { keepNewVault } from "./new-vault.ts";
import { openDevice } from "./open-device.ts";
import { checkSecret } from "./secret-strength.ts";

/** Leaves this phone's keys and the sealed name at the relay, signed with the invitation's key. */
export async function askToJoin(
  app: App,
  told: {
    readonly invitation: ParsedInvitation;
    readonly myName: string;
    readonly secret: string;
  },
): Promise<Result<void, JoinByLinkError>> {
  const strong = checkSecret(told.secret);
  if (!strong.ok) return strong;
  const { relayUrl, secret: linkSecret } = told.invitation;
  const suite = await app.parts.suite();
  const space = hexToBytes(told.invitation.spaceId);
  assert(space, "a parsed invitation names its space in hexadecimal");
  const spaceId = spaceIdFromHash(space);
  const relay = createHttpRelay({ fetch: app.parts.fetch, relayUrl });

  // Before anything is kept here: a link that leads nowhere leaves a new phone new.
  const read = await readRelayRoster(suite, relay, spaceId);
  if (!read.ok) return err({ type: read.error.type === "Offline" ? "Offline" : "InvitationGone" });
  const keys = await invitationKeys({ suite, random: app.random }, linkSecret);
  const invitation = await invitationIdOf(rosterCheck(suite), keys.signPublic);
  if (!read.value.roster.invitations.has(invitation)) return err({ type: "InvitationGone" });

  const deviceSeed = app.random.bytes(32);
  const device = await deviceKeysFromSeed(suite, deviceSeed);
  const { signPublic, kemPublic } = device;
  const sealedName = await keys.nameSeal.seal(namePlace, utf8(told.myName));
  const request = { invitation, signPublic, kemPublic, sealedName };
  const { unsigned, signed } = joinRequestToSign(spaceId, request);
  const bytes = concat(unsigned, await suite.sign(keys.signing, signed));
  const code = await joinCode(suite, linkSecret, device);

  // Kept before it is asked: a phone that dies now still has the keys it was let in with.
  const storageKey = app.random.bytes(32);
  const open = await keepNewVault(app, told.secret, {
    contents: () => Promise.resolve(ok({ deviceSeed, storageKey, epochSecrets: [], relayUrl })),
    beside: ({ values }) =>
      keepAsked(values, {
        spaceId,
        relayUrl,
        myName: told.myName,
        invitation: { id: invitation, code },
      }),
  });
  if (!open.ok) return open;
  const posted = await relay.postJoin(spaceId, bytes);
  if (!posted.ok) {
    await open.value.log.wipe();
    return err({ type: posted.error.type === "Unreachable" ? "Offline" : "InvitationGone" });
  }
  await openDevice(app, open.value);
  return ok(undefined);
}
