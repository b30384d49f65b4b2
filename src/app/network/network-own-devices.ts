import type { Clock } from "../../base/clock.ts";
import { err, ok } from "../../base/result.ts";
import type { Engine } from "../../sync/engine.ts";
import type { OpenDevice } from "../device.ts";
import type { LiveDirectory } from "./live-directory.ts";
import type { Membership } from "./membership.ts";
import { membershipError } from "./membership-error.ts";
import { admissionQrText, compareDigits, parseJoinQr } from "./qr-join.ts";

/** Further devices of whoever uses this one. */
export function createOwnDevices(parts: {
  readonly engine: Pick<Engine, "roster" | "members">;
  readonly directory: Pick<LiveDirectory, "write">;
  readonly open: Pick<OpenDevice, "suite" | "vault">;
  readonly clock: Clock;
}): Pick<Membership, "readLink" | "link" | "nameDevice"> {
  const { engine, directory, open, clock } = parts;
  return {
    async readLink(scanned) {
      const join = parseJoinQr(scanned, "ownDevice");
      if (!join) return err({ type: "NotAJoinCode" });
      return ok({ name: join.name, digits: await compareDigits(open.suite, join) });
    },

    async link(scanned) {
      const join = parseJoinQr(scanned, "ownDevice");
      if (!join) return err({ type: "NotAJoinCode" });
      const { signPublic, kemPublic } = join;
      const linked = await engine.members.link({ signPublic, kemPublic });
      if (!linked.ok) return err(membershipError(linked.error));
      const roster = engine.roster.get();
      if (!roster) return err({ type: "Offline" });
      const { relayUrl } = open.vault.get().contents;
      const admission = { spaceId: roster.spaceId, rosterHead: roster.head, relayUrl };
      return ok({ qr: await admissionQrText(open.suite, join, admission) });
    },

    async nameDevice(device, name) {
      const written = await directory.write([{ k: "device", at: clock.now(), device, name }]);
      if (written.ok) return written;
      return err({ type: written.error.type === "ReadOnly" ? "NotAllowed" : "StorageFailed" });
    },
  };
}
