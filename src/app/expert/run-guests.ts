import type { App } from "../app.ts";
import type { Guests } from "./guests.ts";
import { bringAnswers } from "./bring-answers.ts";
import type { PersonOf } from "../network/entry-origins.ts";
import { endVisits } from "./end-visits.ts";
import { createNetworkGuests, type GuestLives } from "./network-guests.ts";

export type RunningGuests = Omit<Guests, keyof GuestLives> & { readonly stop: () => void };

/** What only coordinators' devices do with guests; it comes with the desk. */
export function runGuests(
  app: App,
  parts: Parameters<typeof createNetworkGuests>[1] & { readonly personOf: PersonOf },
): RunningGuests {
  const { stop, ...guests } = createNetworkGuests(app, parts);
  const stopBringing = bringAnswers(parts.engine, app.timers);
  const stopEnding = endVisits(
    parts.engine,
    { ...guests, invited: parts.lives.invited },
    { clock: app.clock, personOf: parts.personOf },
  );
  return {
    ...guests,
    stop() {
      stop();
      stopBringing();
      stopEnding();
    },
  };
}
