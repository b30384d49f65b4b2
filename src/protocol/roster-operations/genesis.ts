import * as encoding from "lib0/encoding";
import type { Bytes } from "../../base/bytes.ts";
import type { NewDevice } from "../roster.ts";
import { readDevices, writeDevices } from "./fields.ts";
import { notAllowed, type OperationKind } from "./operation-kind.ts";

export interface GenesisOperation {
  readonly op: "genesis";
  readonly nonce: Bytes;
  readonly keyCommit: Bytes;
  readonly devices: readonly NewDevice[];
}

export const genesis: OperationKind<GenesisOperation> = {
  code: 1,
  write(encoder, { nonce, keyCommit, devices }) {
    encoding.writeUint8Array(encoder, nonce);
    encoding.writeUint8Array(encoder, keyCommit);
    writeDevices(encoder, devices);
  },
  read: (reader) => ({
    op: "genesis",
    nonce: reader.bytes(16),
    keyCommit: reader.bytes(32),
    devices: readDevices(reader),
  }),
  apply: () => Promise.resolve(notAllowed("a space begins once")),
};
