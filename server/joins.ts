import type { Bytes } from "../src/base/bytes.ts";
import type { RelayParts } from "./relay-parts.ts";
import type { Member } from "./member.ts";
import type { Listener, Space } from "./space.ts";

/** Requests to join that somebody can still accept, for those who may; nothing for the others. */
export async function joinsFor(
  parts: RelayParts,
  member: Pick<Member, "space" | "device">,
): Promise<readonly Bytes[]> {
  if (!mayAccept(member.space, member)) return [];
  const stored = await parts.store.joins(member.space.id);
  const { invitations } = member.space.roster;
  const nowSeconds = parts.clock.now() / 1000;
  return stored
    .filter(({ invitation }) => (invitations.get(invitation)?.expiresAt ?? 0) > nowSeconds)
    .map(({ request }) => request);
}

/** Shows every coordinator who is here the list as it is now. */
export async function tellCoordinators(parts: RelayParts, space: Space): Promise<void> {
  const { shared } = parts.store;
  if (shared) {
    // Whoever changed the list, here or in another process: each state of it is told once.
    const version = (await shared.look(space.id))?.joinsVersion ?? 0;
    if (version <= space.joinsVersion) return;
    space.joinsVersion = version;
  }
  const coordinators = [...space.members].filter((member) => mayAccept(space, member));
  const [first] = coordinators;
  if (!first) return;
  const requests = await joinsFor(parts, { space, device: first.device });
  for (const member of coordinators) member.send({ type: "joins", requests });
}

export function mayAccept(space: Space, { device }: Pick<Listener, "device">): boolean {
  const entry = space.roster.devices.get(device);
  return !entry?.removed && (entry?.role === "owner" || entry?.role === "coordinator");
}
