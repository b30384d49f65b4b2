import { concat, utf8, type Bytes } from "../../base/bytes.ts";
import { spaceBytes } from "../../protocol/join-request.ts";
import type { Frontier } from "../../protocol/frontier.ts";
import type { Replica } from "../replica.ts";
import { headAt } from "../roster-history.ts";

export async function spaceTag(replica: Replica): Promise<Bytes> {
  const { spaceId } = replica.state().meta;
  const hash = await replica.parts.suite.sha256(
    concat(utf8("teren frontier v1"), spaceBytes(spaceId)),
  );
  return hash.slice(0, 8);
}

export async function ownFrontier(replica: Replica): Promise<Frontier> {
  const { history, chains, meta } = replica.state();
  const counters = [...(history?.roster.devices.values() ?? [])].map(({ device }) =>
    device === meta.device ? meta.counters.gctr : (chains.get(device)?.gctr ?? 0),
  );
  return {
    spaceTag: await spaceTag(replica),
    rosterLength: history?.roster.length ?? 0,
    rosterHead: (history && headAt(history, history.roster.length)) ?? "0".repeat(16),
    counters,
  };
}
