import { beforeEach, expect, test } from "vitest";
import {
  firstDeviceOf,
  invitationIdOf,
  isSamePerson,
  type DeviceRole,
  type InvitationId,
} from "../../src/protocol/roster.ts";
import { extendRoster, type RosterOperation } from "../../src/protocol/roster-chain.ts";
import { devicesOfPersons } from "../../src/sync/renew-roster.ts";
import {
  check,
  createDevice,
  createNetwork,
  newDevice,
  removal,
  type TestDevice,
  type TestNetwork,
} from "./relay-device.ts";

// What a member may do about her own devices, and what the recovery sheet may do about everybody's.

let network: TestNetwork;
let owner: TestDevice, coordinator: TestDevice, mediator: TestDevice, sheet: TestDevice, reader: TestDevice; // prettier-ignore
beforeEach(async () => {
  network = await createNetwork(["coordinator", "mediator", "recovery", "reader"]);
  [owner, coordinator, mediator, sheet, reader] = network.devices as [
    TestDevice,
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
const linking = (device: TestDevice, role: DeviceRole, epoch = 0): RosterOperation => ({
  op: "link",
  epoch,
  devices: [newDevice(device, role)],
});
const links = async (signer: TestDevice, role: DeviceRole): Promise<TestDevice> => {
  const device = createDevice();
  await network.add(network.entry(signer, linking(device, role)));
  return device;
};

/** Of the devices that are there, those that are not `removed` stay; the new ones get their key with them. */
function renewal(
  added: readonly (readonly [TestDevice, DeviceRole])[],
  removed: readonly TestDevice[],
): Extract<RosterOperation, { readonly op: "renew" }> {
  const rotation = removal(network, removed[0]!, 0);
  if (rotation.op !== "remove") throw new Error("a removal");
  const gone = new Set(removed.map(({ id }) => id));
  const grant = new Uint8Array(80);
  return {
    ...rotation,
    op: "renew",
    devices: added.map(([device, role]) => ({
      ...newDevice(device, role),
      grant: new Uint8Array(),
    })),
    removed: removed.map(({ id }) => ({ ...rotation.removed[0]!, device: id })),
    grants: [
      ...rotation.grants.filter(({ device }) => !gone.has(device)),
      ...added.map(([{ id }]) => ({ device: id, grant })),
    ],
  };
}

test("a member lets in her own device with the role she has, and no other", async () => {
  expect(await said(mediator, linking(createDevice(), "mediator"))).toBe("taken");
  expect(await said(reader, linking(createDevice(), "reader"))).toBe("taken");
  for (const role of ["owner", "coordinator", "reader", "recovery"] as const)
    expect(await said(mediator, linking(createDevice(), role))).toBe(
      "an own device has the role of its person",
    );
  expect(await said(sheet, linking(createDevice(), "recovery"))).toBe(
    "only members have devices of their own",
  );
  const two = { ...linking(createDevice(), "mediator"), devices: [createDevice(), createDevice()].map((one) => newDevice(one, "mediator")) } as RosterOperation; // prettier-ignore
  expect(await said(mediator, two)).toBe("an own device has the role of its person");
  expect(await said(mediator, linking(createDevice(), "mediator", 1))).toBe("Stale");
});

test("whoever is let in so is the same person, whichever device did it", async () => {
  const laptop = await links(mediator, "mediator");
  const tablet = await links(laptop, "mediator");
  expect(firstDeviceOf(network.roster(), tablet.id)).toBe(mediator.id);
  expect(isSamePerson(network.roster(), laptop.id, tablet.id)).toBe(true);
  expect(isSamePerson(network.roster(), tablet.id, reader.id)).toBe(false);
  // Also when the first one is lost.
  await network.add(network.entry(owner, removal(network, mediator, 3)));
  expect(firstDeviceOf(network.roster(), tablet.id)).toBe(mediator.id);
});

test("whoever removes her removes what she let in a moment before, as the roster says it when the entry is made", async () => {
  const laptop = await links(mediator, "mediator");
  const tablet = await links(laptop, "mediator");
  expect(devicesOfPersons(network.roster(), [mediator.id])).toEqual([
    mediator.id,
    laptop.id,
    tablet.id,
  ]);
  await network.add(network.entry(owner, removal(network, laptop, 0)));
  expect(devicesOfPersons(network.roster(), [tablet.id])).toEqual([mediator.id, tablet.id]);
  expect(devicesOfPersons(network.roster(), [reader.id])).toEqual([reader.id]);
});

test("eight devices are enough for one person", async () => {
  for (let number = 2; number <= 8; number++) await links(mediator, "mediator");
  expect(await said(mediator, linking(createDevice(), "mediator"))).toBe("too many devices");
  expect(await said(reader, linking(createDevice(), "reader"))).toBe("taken");
});

test("she takes off her own other devices, nobody else's, and not the one in her hand", async () => {
  const laptop = await links(mediator, "mediator");
  expect(await said(mediator, removal(network, laptop, 0))).toBe("taken");
  expect(await said(laptop, removal(network, mediator, 0))).toBe("taken");
  const refusal = "only coordinators change the roster";
  expect(await said(mediator, removal(network, mediator, 0))).toBe(refusal);
  expect(await said(mediator, removal(network, reader, 0))).toBe(refusal);
  const nobody = { ...removal(network, laptop, 0), removed: [] } as RosterOperation;
  expect(await said(mediator, nobody)).toBe(refusal);
  await network.add(network.entry(owner, removal(network, laptop, 0)));
  expect(await said(laptop, linking(createDevice(), "mediator", 1))).toBe(
    "the signer is not a member",
  );
});

test("the sheet lets in one owner's device and the next sheet, and is used up with it", async () => {
  const laptop = createDevice();
  const next = createDevice();
  const restoration = renewal([[laptop, "owner"], [next, "recovery"]], [sheet, owner, coordinator, mediator, reader]); // prettier-ignore
  expect(await said(sheet, restoration)).toBe("taken");
  await network.add(network.entry(sheet, restoration));
  const active = [...network.roster().devices.values()].filter(({ removed }) => !removed);
  expect(active.map(({ device, role }) => [device, role])).toEqual([
    [laptop.id, "owner"],
    [next.id, "recovery"],
  ]);
  expect(network.roster().grants.get(laptop.id)?.epoch).toBe(1);
  expect(await said(sheet, restoration)).toBe("the signer is not a member");
});

test("the sheet does nothing but that", async () => {
  const laptop = createDevice();
  const next = createDevice();
  const pattern = "a renewal adds a sheet, and a restoration an owner before it";
  expect(await said(sheet, renewal([[next, "recovery"]], [sheet]))).toBe(pattern);
  expect(await said(sheet, renewal([[laptop, "owner"]], [sheet]))).toBe(pattern);
  expect(await said(sheet, renewal([[laptop, "mediator"], [next, "recovery"]], [sheet]))).toBe(pattern); // prettier-ignore
  // It cannot stay beside the next one.
  expect(await said(sheet, renewal([[laptop, "owner"], [next, "recovery"]], [owner]))).toBe("one sheet at a time"); // prettier-ignore
  const add: RosterOperation = {
    op: "add",
    epoch: 0,
    invitation: undefined,
    devices: [newDevice(createDevice(), "mediator")],
  };
  for (const operation of [add, removal(network, owner, 0), removal(network, sheet, 0)])
    expect(await said(sheet, operation)).toBe("only coordinators change the roster");
  const incomplete = renewal([[laptop, "owner"], [next, "recovery"]], [sheet]); // prettier-ignore
  expect(await said(sheet, { ...incomplete, grants: incomplete.grants.slice(1) })).toBe(
    "every device that stays gets the new key",
  );
});

test("an owner renews the sheet and removes nobody with it; a coordinator does not renew", async () => {
  const next = createDevice();
  expect(await said(owner, renewal([[next, "recovery"]], [sheet]))).toBe("taken");
  expect(await said(owner, renewal([[next, "recovery"]], [sheet, mediator]))).toBe(
    "only an owner removes an owner",
  );
  expect(await said(owner, renewal([[createDevice(), "owner"], [next, "recovery"]], [sheet]))).toBe("a renewal adds a sheet, and a restoration an owner before it"); // prettier-ignore
  expect(await said(coordinator, renewal([[next, "recovery"]], [sheet]))).toBe(
    "only an owner renews the sheet",
  );
  expect(await said(mediator, renewal([[next, "recovery"]], [sheet]))).toBe(
    "only coordinators change the roster",
  );
});

const linkingFor = (
  of: TestDevice,
  role: DeviceRole,
  { epoch = 0, invitation }: { epoch?: number; invitation?: InvitationId } = {},
): Extract<RosterOperation, { readonly op: "linkFor" }> => ({
  op: "linkFor",
  epoch,
  invitation,
  of: of.id,
  devices: [newDevice(createDevice(), role)],
});

test("who coordinates lets in a new device of a member, also of one who has none left, with her role and no other", async () => {
  expect(await said(coordinator, linkingFor(mediator, "mediator"))).toBe("taken");
  expect(await said(owner, linkingFor(reader, "reader"))).toBe("taken");
  for (const role of ["owner", "coordinator", "reader", "recovery", "intake"] as const)
    expect(await said(coordinator, linkingFor(mediator, role))).toBe(
      "an own device has the role of its person",
    );
  expect(await said(coordinator, linkingFor(mediator, "mediator", { epoch: 1 }))).toBe("Stale");
  expect(await said(owner, linkingFor(sheet, "recovery"))).toBe("not a device of a member");
  expect(await said(owner, linkingFor(createDevice(), "mediator"))).toBe(
    "not a device of a member",
  );

  await network.add(network.entry(owner, removal(network, mediator, 3)));
  const phone = createDevice();
  const lets: RosterOperation = { ...linkingFor(mediator, "mediator", { epoch: 1 }), devices: [newDevice(phone, "mediator")] }; // prettier-ignore
  await network.add(network.entry(coordinator, lets));
  expect(network.roster().devices.get(phone.id)).toMatchObject({
    role: "mediator",
    linkedBy: mediator.id,
    letInBy: coordinator.id,
    removed: undefined,
  });
  expect(isSamePerson(network.roster(), phone.id, mediator.id)).toBe(true);
  expect(await said(coordinator, lets)).toBe("the device is on the roster already");
});

test("nobody else does, and a new device of an owner's needs an owner", async () => {
  const refusal = "only coordinators change the roster";
  for (const signer of [mediator, reader, sheet])
    for (const of of [mediator, reader, coordinator, owner])
      expect(await said(signer, linkingFor(of, "mediator"))).toBe(refusal);
  expect(await said(coordinator, linkingFor(owner, "owner"))).toBe("only an owner adds an owner");
  expect(await said(owner, linkingFor(owner, "owner"))).toBe("taken");
});

test("her new device uses up its invitation, which is for her role, and counts among her eight", async () => {
  const key = createDevice().signPublic;
  const id = await invitationIdOf(check, key);
  await network.add(
    network.entry(owner, {
      op: "invite",
      invitationPublic: key,
      invitation: id,
      role: "reader",
      expiresAt: 1_900_000_000,
    }),
  );
  const spent = "the invitation is spent, or for another role";
  expect(await said(owner, linkingFor(mediator, "mediator", { invitation: id }))).toBe(spent);
  await network.add(network.entry(owner, linkingFor(reader, "reader", { invitation: id })));
  expect(network.roster().invitations.size).toBe(0);
  expect(await said(owner, linkingFor(reader, "reader", { invitation: id }))).toBe(spent);
  for (let number = 3; number <= 8; number++)
    await network.add(network.entry(owner, linkingFor(reader, "reader")));
  expect(await said(owner, linkingFor(reader, "reader"))).toBe("too many devices");
});
