import type { SpaceId } from "../src/protocol/roster.ts";
import { catchUp } from "./catch-up.ts";
import { createSession, type Session } from "./session.ts";
import type { Line } from "./line.ts";
import { createSpaces } from "./space.ts";
import { createTokens } from "./tokens.ts";
import type { RelayDeps, RelayParts } from "./relay-parts.ts";

/** Stores sealed envelopes for networks and passes them on. Knows no sockets: lines come in, requests are functions over `parts`. */
export interface Relay {
  readonly parts: RelayParts;
  /** A device has come to the door of `space`; `origin` is where it believes to be, as in `https://teren.example`. */
  readonly connect: (line: Line, space: SpaceId, origin: string) => Session;
  /** Says goodbye to everyone and ends when everything taken in is on the disk. */
  readonly close: () => Promise<void>;
}

export function createRelay(deps: RelayDeps): Relay {
  const parts: RelayParts = {
    ...deps,
    spaces: createSpaces({
      ...deps,
      catchUp: (space, marks) => catchUp(parts, space, marks),
      passOnLive(space, body) {
        for (const member of space.members) member.sendIfFree({ type: "live", body });
      },
      failed: (error) =>
        deps.logger.error("catch-up-failed", {
          why: error instanceof Error ? error.message : String(error),
        }),
    }),
    tokens: createTokens(deps, deps.store.shared?.tokenSecret ?? deps.random.bytes(32)),
  };
  const sessions = new Set<Session>();
  return {
    parts,
    connect(line, space, origin) {
      const session = createSession(parts, line, space, origin, () => sessions.delete(session));
      sessions.add(session);
      return session;
    },
    async close() {
      for (const session of sessions) session.sayGoodbye();
      await deps.store.close();
    },
  };
}
