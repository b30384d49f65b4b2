import type { Bytes } from "../../base/bytes.ts";
import { err, ok, type Result } from "../../base/result.ts";
import type { Suite } from "../../crypto/suite.ts";
import type { Roster, SpaceId } from "../../protocol/roster.ts";
import { extendRoster } from "../../protocol/roster-chain.ts";
import type { HttpRelay } from "../../sync/http-relay.ts";
import { rosterCheck } from "../../sync/roster-check.ts";

export interface ReadRoster {
  readonly roster: Roster;
  readonly entries: readonly Bytes[];
  /** After each entry. */
  readonly heads: readonly string[];
}

export type ReadRosterError =
  | { readonly type: "Offline" }
  | { readonly type: "UnknownNetwork" }
  /** The relay shows a chain that is not this network's. */
  | { readonly type: "NotTheNetwork" };

/** The roster as the relay has it, checked from the entry that names the network. */
export async function readRelayRoster(
  suite: Pick<Suite, "sha256" | "verify" | "acceptsKeys">,
  relay: Pick<HttpRelay, "readRoster">,
  spaceId: SpaceId,
): Promise<Result<ReadRoster, ReadRosterError>> {
  let read: ReadRoster | undefined;
  for (;;) {
    const answer = await relay.readRoster(spaceId, read?.entries.length ?? 0);
    if (!answer.ok)
      return err({
        type: answer.error.type === "Refused" && answer.error.refusal === "UnknownSpace" ? "UnknownNetwork" : "Offline", // prettier-ignore
      });
    if (answer.value.length === 0) break;
    read = await readRoster(suite, spaceId, answer.value, read);
    if (!read) return err({ type: "NotTheNetwork" });
  }
  return read ? ok(read) : err({ type: "UnknownNetwork" });
}

/** `more` behind what was read before. Undefined when they are no chain of this network. */
export async function readRoster(
  suite: Pick<Suite, "sha256" | "verify" | "acceptsKeys">,
  spaceId: SpaceId,
  more: readonly Bytes[],
  before?: ReadRoster,
): Promise<ReadRoster | undefined> {
  const check = rosterCheck(suite);
  const heads: string[] = [];
  let roster = before?.roster;
  for (const bytes of more) {
    const extended = await extendRoster(check, roster, bytes);
    if (!extended.ok || extended.value.spaceId !== spaceId) return undefined;
    roster = extended.value;
    heads.push(roster.head);
  }
  return (
    roster && {
      roster,
      entries: [...(before?.entries ?? []), ...more],
      heads: [...(before?.heads ?? []), ...heads],
    }
  );
}
