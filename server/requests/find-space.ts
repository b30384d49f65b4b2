import { hexToBytes, type Bytes } from "../../src/base/bytes.ts";
import type { RelayParts } from "../relay-parts.ts";
import { refused, type Answer } from "./answer.ts";

/** The whole name of the space whose name begins so. Only its members and the paper know even the beginning: 80 bits are not guessed. */
export async function findSpace(parts: RelayParts, beginning: Bytes): Promise<Answer> {
  const space = await parts.store.findSpace(beginning);
  const body = space && hexToBytes(space);
  return body ? { status: 200, body } : refused("UnknownSpace");
}
