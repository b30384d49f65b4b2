import { assert } from "../../base/assert.ts";
import { hexToBytes } from "../../base/bytes.ts";
import { err, ok } from "../../base/result.ts";
import { deviceKeysFromSeed } from "../../crypto/device-keys.ts";
import { spaceIdFromHash } from "../../protocol/roster.ts";
import type { App } from "../app.ts";
import { compareDigits, joinQrText, parseAdmissionQr, type JoinKind } from "../network/qr-join.ts";
import { keepAsked } from "./asked-to-join.ts";
import { keepNewVault } from "./new-vault.ts";
import { openDevice } from "./open-device.ts";
import type { QrJoin } from "./scanned-join.ts";

/** `name`: of the person who joins, or of her second device. */
export async function beginQrJoin(
  app: App,
  {
    kind,
    name,
    secret,
  }: { readonly kind: JoinKind; readonly name: string; readonly secret: string },
): Promise<QrJoin> {
  const suite = await app.parts.suite();
  const deviceSeed = app.random.bytes(32);
  const { signPublic, kemPublic } = await deviceKeysFromSeed(suite, deviceSeed);
  const join = { signPublic, kemPublic, nonce: app.random.bytes(16), name };
  const named = kind === "member" ? { myName: name } : { myName: "", deviceName: name };
  return {
    qr: joinQrText(join, kind),
    digits: await compareDigits(suite, join),
    async finish(scanned) {
      const admission = await parseAdmissionQr(suite, join, scanned);
      if (!admission) return err({ type: "NotTheAnswer" });
      const { relayUrl, rosterHead } = admission;
      const space = hexToBytes(admission.spaceId);
      assert(space, "a parsed answer names the space in hexadecimal");
      const spaceId = spaceIdFromHash(space);
      const storageKey = app.random.bytes(32);
      const open = await keepNewVault(app, secret, {
        contents: () => Promise.resolve(ok({ deviceSeed, storageKey, epochSecrets: [], relayUrl })),
        beside: ({ values }) => keepAsked(values, { spaceId, relayUrl, ...named, rosterHead }),
      });
      if (!open.ok) return open;
      await openDevice(app, open.value);
      return ok(undefined);
    },
  };
}
