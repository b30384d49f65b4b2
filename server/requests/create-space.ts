import { refusalOf } from "../append-roster.ts";
import type { Bytes } from "../../src/base/bytes.ts";
import { spaceIdFromHash } from "../../src/protocol/roster.ts";
import type { RelayParts } from "../relay-parts.ts";
import { extendRoster } from "../../src/protocol/roster-chain.ts";
import { refused, type Answer } from "./answer.ts";

/** `mayCreate` is asked only when the space is new. */
export async function createSpace(
  parts: RelayParts,
  genesis: Bytes,
  mayCreate: () => boolean,
): Promise<Answer> {
  const roster = await extendRoster(parts.check, undefined, genesis);
  if (!roster.ok) {
    return refused(refusalOf(roster.error.type));
  }
  const space = spaceIdFromHash(await parts.check.sha256(genesis));
  if (await parts.store.openSpace(space)) return { status: 200 };
  if (parts.newSpaces === "closed") return refused("NotAllowed");
  if (!mayCreate()) return refused("Later", 3600);
  if (await parts.store.createSpace(space, genesis)) return { status: 201 };
  // One that the operator has closed stays closed.
  return (await parts.store.openSpace(space)) ? { status: 200 } : refused("UnknownSpace");
}
