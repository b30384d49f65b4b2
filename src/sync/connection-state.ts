/** Where the line to the relay stands. */
export type ConnectionState =
  /** Not wanted: the app rests in the background, or has no relay. */
  | "resting"
  /** Wanted and not there; the line tries again by itself. */
  | "reaching"
  /** Open; the relay has not welcomed us yet. */
  | "greeting"
  | "online"
  /** The relay will not have us; trying again soon does not help. */
  | "refused";

export type ConnectionEvent =
  | "wanted"
  | "unwanted"
  | "opened"
  | "welcomed"
  | "closed"
  /** The line has given up: the relay said so in its closing code. */
  | "closedForGood";

/** Complete on purpose: an event nobody expected in a state still has its answer here. */
export const connectionTable: Readonly<
  Record<ConnectionState, Readonly<Record<ConnectionEvent, ConnectionState>>>
> = {
  resting: {
    wanted: "reaching",
    unwanted: "resting",
    opened: "resting", // it opened just when it was no longer wanted; its end follows
    welcomed: "resting",
    closed: "resting",
    closedForGood: "refused",
  },
  reaching: {
    wanted: "reaching",
    unwanted: "resting",
    opened: "greeting",
    welcomed: "reaching", // of a line that is gone
    closed: "reaching",
    closedForGood: "refused",
  },
  greeting: {
    wanted: "greeting",
    unwanted: "resting",
    opened: "greeting",
    welcomed: "online",
    closed: "reaching",
    closedForGood: "refused",
  },
  online: {
    wanted: "online",
    unwanted: "resting",
    opened: "greeting", // the line came back before we heard that it was gone
    welcomed: "online",
    closed: "reaching",
    closedForGood: "refused",
  },
  refused: {
    wanted: "reaching",
    unwanted: "resting",
    opened: "greeting",
    welcomed: "refused",
    closed: "refused",
    closedForGood: "refused",
  },
};
