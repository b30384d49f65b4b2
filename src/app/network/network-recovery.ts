import { hexToBytes } from "../../base/bytes.ts";
import type { LiveSource } from "../../base/live.ts";
import type { Random } from "../../base/random.ts";
import { err, ok } from "../../base/result.ts";
import { deviceIdOf, deviceKeysFromSeed } from "../../crypto/device-keys.ts";
import {
  networkLength,
  partOnPaper,
  wholeOnPaper,
  type RecoveryKey,
} from "../../crypto/recovery.ts";
import { changeVaultContents } from "../../crypto/vault.ts";
import { isActive, type SpaceId } from "../../protocol/roster.ts";
import type { Engine } from "../../sync/engine.ts";
import type { OpenDevice } from "../device.ts";
import type { Membership } from "./membership.ts";

type Recovery = Pick<Membership, "recoverySheet" | "recoveryConfirmed" | "beginNewSheet">;

/** The sheet of the network, as long as this device knows what is on it. */
export function createNetworkRecovery(parts: {
  readonly engine: Pick<Engine, "roster" | "members" | "spaceId">;
  readonly open: Pick<OpenDevice, "suite" | "vault">;
  readonly random: Random;
  readonly recoveryMade: LiveSource<boolean>;
}): Recovery {
  const { engine, open, random, recoveryMade } = parts;
  const { suite, vault } = open;

  return {
    async recoverySheet(kind) {
      const seed = vault.get().contents.recoverySeed;
      if (!seed) return err({ type: "NotOnThisDevice" });
      const sheet = await deviceKeysFromSeed(suite, seed);
      const onRoster = engine.roster.get()?.devices.get(await deviceIdOf(suite, sheet));
      // Of a seed that only this device knows, nobody has sealed a key to the sheet yet: printed, it would open nothing.
      if (!isActive(onRoster)) {
        const { signPublic, kemPublic } = sheet;
        const renewed = await engine.members.renewSheet({ sheet: { signPublic, kemPublic } });
        if (!renewed.ok) return err({ type: renewed.error.type === "Offline" ? "Offline" : "NotAllowed" }); // prettier-ignore
      }
      const key: RecoveryKey = { seed, network: networkOf(engine.spaceId) };
      if (kind === "whole") return ok({ papers: [wholeOnPaper(key)] });
      const { splitRecoveryKey } = await import("../../crypto/recovery-parts.ts");
      return ok({ papers: (await splitRecoveryKey({ random }, key)).map(partOnPaper) });
    },

    async recoveryConfirmed() {
      const kept = await vault.change((held) => {
        const { recoverySeed: _, ...contents } = held.contents;
        return changeVaultContents(held, contents);
      });
      if (!kept) return err({ type: "StorageFailed" });
      recoveryMade.set(true);
      return ok(undefined);
    },

    async beginNewSheet() {
      const recoverySeed = random.bytes(32);
      const kept = await vault.change((held) =>
        changeVaultContents(held, { ...held.contents, recoverySeed }),
      );
      if (!kept) return err({ type: "StorageFailed" });
      recoveryMade.set(false);
      return ok(undefined);
    },
  };
}

const networkOf = (space: SpaceId) =>
  (hexToBytes(space) ?? new Uint8Array()).slice(0, networkLength);
