import type { Bytes } from "../../base/bytes.ts";
import type { Clock } from "../../base/clock.ts";
import type { DeviceId } from "../../base/ids.ts";
import { err, ok, type Result } from "../../base/result.ts";
import { personIdOfFirstDevice } from "../../domain/network/person-id.ts";
import type { InvitationId } from "../../protocol/roster.ts";
import type { Engine } from "../../sync/engine.ts";
import type { OpenDevice } from "../device.ts";
import type { LiveDirectory } from "./live-directory.ts";
import { membershipError } from "./membership-error.ts";
import type { AdmittedAs, LetIn, Membership, MembershipError } from "./membership.ts";
import { admissionQrText, parseJoinQr } from "./qr-join.ts";

interface LettingIn extends Pick<Membership, "admit"> {
  readonly letIn: (device: AskingDevice, as: AdmittedAs) => Promise<Result<void, MembershipError>>;
  /** The phones that go, once the new one is in; gone already is as good. */
  readonly takeOffOld: (as: Pick<AdmittedAs, "newPhone">) => Promise<LetIn>;
}

interface AskingDevice {
  readonly signPublic: Bytes;
  readonly kemPublic: Bytes;
  readonly invitation: InvitationId | undefined;
}

/** Somebody new comes in, or a new phone of who belongs here. */
export function createLettingIn(parts: {
  readonly engine: Pick<Engine, "roster" | "members">;
  readonly directory: Pick<LiveDirectory, "get" | "write">;
  readonly open: Pick<OpenDevice, "suite" | "vault">;
  readonly clock: Clock;
}): LettingIn {
  const { engine, directory, open, clock } = parts;

  const letIn: LettingIn["letIn"] = async (asking, { role, name, newPhone }) => {
    const { signPublic, kemPublic, invitation } = asking;
    const keys = { signPublic, kemPublic, invitation };
    const added = newPhone
      ? await engine.members.linkFor({ ...keys, of: newPhone.of })
      : await engine.members.add({ ...keys, role });
    if (!added.ok) return err(membershipError(added.error));
    const device = added.value;
    const person = newPhone?.person ?? personIdOfFirstDevice(device);
    const known = newPhone && directory.get().names.get(person);
    // So that colleagues see a name before the new phone has said its own. A name that is missing comes with it.
    await directory.write([{ k: "person", at: clock.now(), person, device, name: known || name }]);
    return ok(undefined);
  };

  const isHere = (device: DeviceId): boolean => {
    const known = engine.roster.get()?.devices.get(device);
    return known !== undefined && !known.removed;
  };

  const takeOffOld: LettingIn["takeOffOld"] = async ({ newPhone }) => {
    const old = (newPhone?.without ?? []).filter(isHere);
    const removed = old.length > 0 ? await engine.members.remove(old) : ok(undefined);
    return { oldPhoneStays: !removed.ok };
  };

  return {
    letIn,
    takeOffOld,
    async admit(scanned, as) {
      const join = parseJoinQr(scanned, "member");
      if (!join) return err({ type: "NotAJoinCode" });
      const { signPublic, kemPublic } = join;
      const name = as.name.trim() || join.name;
      const added = await letIn({ signPublic, kemPublic, invitation: undefined }, { ...as, name });
      if (!added.ok) return added;
      const old = await takeOffOld(as);
      const roster = engine.roster.get();
      if (!roster) return err({ type: "Offline" });
      const { relayUrl } = open.vault.get().contents;
      const admission = { spaceId: roster.spaceId, rosterHead: roster.head, relayUrl };
      return ok({ ...old, qr: await admissionQrText(open.suite, join, admission) });
    },
  };
}
