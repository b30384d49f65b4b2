import { beforeEach, expect, test } from "vitest";
import { noPrevious, type EnvelopeId } from "../../src/protocol/envelope.ts";
import { acceptedAt, countsAfterRemoval, type DeviceRole } from "../../src/protocol/roster.ts";
import { extendRoster, type RosterOperation } from "../../src/protocol/roster-chain.ts";
import {
  check,
  createDevice,
  createInvitation,
  createNetwork,
  newDevice,
  removal,
  type TestDevice,
  type TestNetwork,
} from "./relay-device.ts";

// Relay and phones read the same chain with the same function; what it refuses nobody takes in.

let network: TestNetwork;
let owner: TestDevice, coordinator: TestDevice, mediator: TestDevice, second: TestDevice;
beforeEach(async () => {
  network = await createNetwork(["coordinator", "mediator", "owner"]);
  [owner, coordinator, mediator, second] = network.devices as [
    TestDevice,
    TestDevice,
    TestDevice,
    TestDevice,
  ];
});

const said = async (signer: TestDevice, operation: RosterOperation) => {
  const extended = await extendRoster(check, network.roster(), network.entry(signer, operation));
  return extended.ok ? "taken" : "why" in extended.error ? extended.error.why : extended.error.type;
};
const adding = (device: TestDevice, role: DeviceRole): RosterOperation => ({
  op: "add",
  epoch: 0,
  invitation: undefined,
  devices: [newDevice(device, role)],
});

test("a coordinator lets in and removes mediators; a mediator nobody", async () => {
  const kata = createDevice();
  expect(await said(coordinator, adding(kata, "mediator"))).toBe("taken");
  expect(await said(coordinator, removal(network, mediator, 0))).toBe("taken");
  expect(await said(mediator, adding(kata, "mediator"))).toBe(
    "only coordinators change the roster",
  );
  expect(await said(mediator, removal(network, coordinator, 0))).toBe(
    "only coordinators change the roster",
  );
});

test("only an owner makes, unmakes or removes an owner, and one always stays", async () => {
  expect(await said(coordinator, adding(createDevice(), "owner"))).toBe(
    "only an owner adds an owner",
  );
  expect(await said(coordinator, removal(network, owner, 0))).toBe(
    "only an owner removes an owner",
  );
  const demote: RosterOperation = { op: "role", device: second.id, role: "mediator" };
  expect(await said(coordinator, demote)).toBe("only an owner makes or unmakes an owner");
  await network.add(network.entry(owner, demote));
  expect(await said(owner, { op: "role", device: owner.id, role: "mediator" })).toBe(
    "a space keeps an owner",
  );
  expect(await said(owner, removal(network, owner, 0))).toBe("a space keeps an owner");
});

test("a removal without a grant for everyone who stays is refused, so that nobody is locked out", async () => {
  const complete = removal(network, mediator, 3);
  if (complete.op !== "remove") throw new Error("a removal");
  const incomplete = { ...complete, grants: complete.grants.slice(1) };
  expect(await said(owner, incomplete)).toBe("every device that stays gets the new key");
});

test("a removed device changes nothing any more", async () => {
  await network.add(network.entry(owner, removal(network, coordinator, 0)));
  const late: RosterOperation = {
    ...adding(createDevice(), "mediator"),
    epoch: 1,
  } as RosterOperation;
  expect(await said(coordinator, late)).toBe("the signer is not a member");
});

test("late work of a removed device is accepted by who may remove it, once, and its end never goes back", async () => {
  const id = (digit: string) => digit.repeat(32) as EnvelopeId;
  const accepting = (device: TestDevice, after: number, ids: readonly EnvelopeId[]) =>
    ({ op: "acceptLate", device: device.id, after, ids }) satisfies RosterOperation;
  expect(await said(owner, accepting(mediator, 5, [id("6")]))).toBe("the device was not removed");
  await network.add(network.entry(owner, removal(network, mediator, 5)));
  const notNext = "it does not follow what counts already";
  for (const after of [4, 6]) expect(await said(owner, accepting(mediator, after, [id("6")]))).toBe(notNext); // prettier-ignore
  expect(await said(owner, accepting(mediator, 5, []))).toBe(notNext);
  await network.add(network.entry(coordinator, accepting(mediator, 5, [id("6"), id("7")])));
  expect(await said(owner, accepting(mediator, 5, [id("6")]))).toBe(notNext);
  await network.add(network.entry(owner, accepting(mediator, 7, [id("8")])));

  const after = network.roster().devices.get(mediator.id)!;
  expect(after.removed).toMatchObject({ lastGctr: 8, lastId: id("8") });
  expect(after.removed && [5, 6, 7, 8].map((gctr) => acceptedAt(after.removed!, gctr)?.by)).toEqual(
    [undefined, coordinator.id, coordinator.id, owner.id],
  );
  // What it signed twice counts once.
  expect([id("7"), id("6"), undefined].map((one) => countsAfterRemoval(after, 7, one))).toEqual([
    true,
    false,
    true,
  ]);
  expect(countsAfterRemoval(after, 9)).toBe(false);
});

test("for a removed owner only an owner speaks", async () => {
  await network.add(network.entry(owner, removal(network, second, 1)));
  const accepting: RosterOperation = {
    op: "acceptLate",
    device: second.id,
    after: 1,
    ids: [noPrevious],
  };
  expect(await said(coordinator, accepting)).toBe("only an owner speaks for an owner");
  expect(await said(owner, accepting)).toBe("taken");
});

test("a grant of the epoch before last is of no use and refused", async () => {
  await network.add(network.entry(owner, removal(network, mediator, 0)));
  expect(await said(owner, adding(createDevice(), "mediator"))).toBe("Stale");
});

test("an invitation lets in once", async () => {
  const invitation = createInvitation(2_000_000_000);
  await network.add(network.entry(coordinator, invitation.operation));
  const joining = (device: TestDevice): RosterOperation => ({
    op: "add",
    epoch: 0,
    invitation: invitation.id,
    devices: [newDevice(device, "mediator")],
  });
  await network.add(network.entry(coordinator, joining(createDevice())));
  expect(await said(coordinator, joining(createDevice()))).toBe("the invitation is spent");
});

test("a device with a key nobody can seal to is not let in: it would stand in the way of every removal", async () => {
  const device = { ...newDevice(createDevice(), "mediator"), kemPublic: new Uint8Array(32) };
  const operation: RosterOperation = {
    op: "add",
    epoch: 0,
    invitation: undefined,
    devices: [device],
  };
  expect(await said(owner, operation)).toBe("keys no device may have");
});

test("an entry that another hand signed, or that was changed on the way, is refused", async () => {
  const entry = network.entry(owner, adding(createDevice(), "mediator"));
  for (const at of [1, 60, entry.length - 1]) {
    const changed = new Uint8Array(entry);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect((await extendRoster(check, network.roster(), changed)).ok).toBe(false);
  }
  const forged = network.entry({ ...mediator, id: owner.id }, adding(createDevice(), "mediator"));
  expect(await extendRoster(check, network.roster(), forged)).toMatchObject({
    error: { type: "BadSignature" },
  });
});

test("of two entries for the same place the first counts; the other is told how long the chain is now", async () => {
  const late = network.entry(coordinator, adding(createDevice(), "mediator"));
  await network.add(network.entry(owner, adding(createDevice(), "mediator")));
  expect(await extendRoster(check, network.roster(), late)).toMatchObject({
    error: { type: "Stale", length: 2 },
  });
});

test("a chain begins with its founder and her signature", async () => {
  const founder = createDevice();
  const genesis = (await createNetwork([], founder)).genesis;
  expect((await extendRoster(check, undefined, genesis)).ok).toBe(true);
  const other = new Uint8Array(genesis);
  other[genesis.length - 1] = (other[genesis.length - 1] ?? 0) ^ 1;
  expect((await extendRoster(check, undefined, other)).ok).toBe(false);
});
