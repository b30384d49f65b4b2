import { afterEach, expect, test, vi } from "vitest";
import { concat } from "../../src/base/bytes.ts";
import { deviceKeysFromSeed } from "../../src/crypto/device-keys.ts";
import {
  encodeRosterEntry,
  extendRoster,
  rosterSignedPart,
} from "../../src/protocol/roster-chain.ts";
import type { SyncRules } from "../../src/sync/rules.ts";
import { rosterCheck } from "../../src/sync/roster-check.ts";
import { createNetwork, level, newSuite, until, type Network, type Person } from "../attacks/network.ts"; // prettier-ignore

// Marek's phone has not been renewed: it does not know what a newer version has put into the roster. Ilona, Dana and the relay do.

vi.setConfig({ testTimeout: 30_000 });

let network: Network;
afterEach(() => network.end());

/** A version that knew no changes of role. */
const older: Partial<SyncRules> = { understands: (operation) => operation !== "role" };

const said = (person: Person, type: string) =>
  person.engine.status.get().attention.some((problem) => problem.type === type);

async function appoints(person: Person, role: "coordinator" | "mediator"): Promise<void> {
  await until(async () => {
    await network.ilona.engine.members.changeRole(person.engine.device, role);
    return network.ilona.engine.roster.get()?.devices.get(person.engine.device)?.role === role;
  });
}

test("an older phone keeps what it does not understand, gives nobody rights by it, writes on and says so; renewed, it has everything", async () => {
  network = await createNetwork();
  const { ilona } = network;
  const dana = await network.joins();
  let marek = await network.joins("mediator", older);
  await dana.writes("before");
  await level(dana, marek);

  await appoints(dana, "coordinator");
  const zuzana = await network.joins();
  await until(() => said(marek, "NewerRoster"));
  const { length } = marek.engine.roster.get()!;
  // At least the change of role and who came after it; under load a change may be asked for twice, and stand there twice.
  const whole = ilona.engine.roster.get()!.length;
  expect(whole).toBeGreaterThanOrEqual(length + 2);
  await until(() => marek.disk.roster.length === whole);
  expect(marek.engine.roster.get()?.devices.get(dana.engine.device)?.role).toBe("mediator");
  expect(marek.engine.roster.get()?.devices.has(zuzana.engine.device)).toBe(false);

  // He writes, it is sent, and everybody takes it in. What they write now is kept, and the relay is not to blame.
  await marek.writes("from the older phone");
  await level(marek, ilona, dana, zuzana);
  for (const person of [ilona, dana, zuzana])
    await until(async () => (await person.notes()).includes("from the older phone"));
  await dana.writes("from a newer one");
  await zuzana.writes("from who came later");
  await level(dana, zuzana, marek);
  await until(() => marek.engine.status.get().heldBack >= 2);
  expect(await marek.notes()).toEqual(["before", "from the older phone"]);
  expect([said(marek, "RosterWithheld"), said(marek, "RosterSplit")]).toEqual([false, false]);
  expect(await marek.engine.members.changeRole(dana.engine.device, "mediator")).toMatchObject({
    error: { type: "NotAllowed" },
  });

  // Once more from the disk, still old; then renewed.
  marek = await network.startsAgain(marek, older);
  expect(marek.engine.roster.get()?.length).toBe(length);
  expect(marek.engine.status.get().state).not.toBe("refused");
  marek = await network.startsAgain(marek);
  await level(marek);
  await until(async () => (await marek.notes()).length === 4);
  expect(new Set(await marek.notes())).toEqual(new Set(["before", "from the older phone", "from a newer one", "from who came later"])); // prettier-ignore
  expect(said(marek, "NewerRoster")).toBe(false);
  expect(marek.engine.roster.get()?.devices.get(dana.engine.device)?.role).toBe("coordinator");
});

test("an older phone that is removed behind what it does not understand hears of it", async () => {
  network = await createNetwork();
  const marek = await network.joins("mediator", older);
  const dana = await network.joins();
  await appoints(dana, "coordinator");
  await until(() => said(marek, "NewerRoster"));
  await network.remove(marek.engine.device);
  await until(() => marek.engine.roster.get()?.devices.get(marek.engine.device)?.removed);
  expect(marek.engine.status.get()).toMatchObject({ state: "refused", refusal: "removed" });
});

test("an operation that nobody knows yet, or a role: kept where a member has signed it, and refused by a relay that does not know it", async () => {
  network = await createNetwork();
  const { ilona } = network;
  const suite = newSuite();
  const check = rosterCheck(suite);
  const roster = ilona.engine.roster.get()!;
  const ilonas = await deviceKeysFromSeed(suite, ilona.seed);
  const stranger = await deviceKeysFromSeed(suite, new Uint8Array(32));
  const invented = encodeRosterEntry(roster, ilona.engine.device, { op: "revoke", invitation: "00".repeat(8) as never }); // prettier-ignore
  invented[1] = 99;
  const role = encodeRosterEntry(roster, ilona.engine.device, { op: "role", device: ilona.engine.device, role: "owner" }); // prettier-ignore
  role[role.length - 1] = 77;
  for (const unsigned of [invented, role]) {
    const sign = async (keys: typeof ilonas) => concat(unsigned, await suite.sign(keys.signing, rosterSignedPart(unsigned))); // prettier-ignore
    expect(await extendRoster(check, roster, await sign(stranger))).toMatchObject({ error: { type: "BadSignature" } }); // prettier-ignore
    const entry = await sign(ilonas);
    expect(await extendRoster(check, roster, entry)).toEqual({ ok: false, error: { type: "NotUnderstood" } }); // prettier-ignore
    const { appendRosterEntry } = await import("../../server/append-roster.ts");
    const answer = await network.relay().parts.spaces.use(network.spaceId, (space) => appendRosterEntry(network.relay().parts, space, entry)); // prettier-ignore
    expect(answer).toEqual({ ok: false, error: "WrongVersion" });
  }
});
