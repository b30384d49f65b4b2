import { textFromUtf8, utf8, type Bytes } from "../base/bytes.ts";
import { assert } from "../base/assert.ts";
import { parseDeviceId, type DeviceId } from "../base/ids.ts";
import type { ClientEntries } from "./yjs-entries.ts";

/** One channel as this device keeps it: everything that was written into it, by whom, in the order in which it came. */
export interface ChannelRecord {
  readonly runs: readonly Run[];
  /** By roster index of the author: the highest counter a coordinator has had on screen. */
  readonly receipts: ReadonlyMap<number, number>;
  /** By author: the highest counter this device has told the others to have had on screen. */
  readonly told: ReadonlyMap<DeviceId, number>;
}

/** Entries of one client that came in one envelope. A client belongs to the device that used it first. */
export interface Run extends ClientEntries {
  readonly device: DeviceId;
  /** Another device's: counter of the envelope. This device's own: number of the first entry, because its envelopes may still be repacked. */
  readonly mark: number;
  /** By the relay's clock, ms. Of own runs it follows from the number. */
  readonly storedAt: number;
  readonly clockOffset: number;
}

export const emptyRecord: ChannelRecord = { runs: [], receipts: new Map(), told: new Map() };

const version = 1;

export function encodeRecord(record: ChannelRecord): Bytes {
  const devices = [...new Set([...record.runs.map((run) => run.device), ...record.told.keys()])];
  const indexes = new Map(devices.map((device, index) => [device, index]));
  return utf8(
    JSON.stringify([
      version,
      devices,
      record.runs.map((run) => [
        indexes.get(run.device),
        run.client,
        run.clock,
        run.mark,
        run.storedAt,
        run.clockOffset,
        run.entries,
      ]),
      [...record.receipts],
      [...record.told].map(([device, gctr]) => [indexes.get(device), gctr]),
    ]),
  );
}

/** Only ever reads what `encodeRecord` wrote and the device's own seal has vouched for, so anything else is a mistake. */
export function decodeRecord(bytes: Bytes): ChannelRecord {
  const [found, devices, runs, receipts, told]: StoredRecord = JSON.parse(
    textFromUtf8(bytes) ?? "[]",
  );
  assert(found === version, "a channel record of version 1");
  const deviceAt = (index: number): DeviceId => {
    const device = parseDeviceId(devices[index]);
    assert(device, "a device of the record");
    return device;
  };
  return {
    runs: runs.map(([device, client, clock, mark, storedAt, clockOffset, entries]) => ({
      device: deviceAt(device),
      client,
      clock,
      mark,
      storedAt,
      clockOffset,
      entries,
    })),
    receipts: new Map(receipts),
    told: new Map(told.map(([device, gctr]) => [deviceAt(device), gctr])),
  };
}

type StoredRecord = readonly [
  version: number,
  devices: readonly string[],
  runs: readonly (readonly [
    device: number,
    client: number,
    clock: number,
    mark: number,
    storedAt: number,
    clockOffset: number,
    entries: ClientEntries["entries"],
  ])[],
  receipts: readonly (readonly [number, number])[],
  told: readonly (readonly [number, number])[],
];
