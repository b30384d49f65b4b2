import type { App } from "../app.ts";
import type { Guests } from "./guests.ts";
import { bringAnswers } from "./bring-answers.ts";
import { createNetworkGuests, type GuestLives } from "./network-guests.ts";

export type RunningGuests = Omit<Guests, keyof GuestLives> & { readonly stop: () => void };

/** What only coordinators' devices do with guests; it comes with the desk. */
export function runGuests(
  app: App,
  parts: Parameters<typeof createNetworkGuests>[1],
): RunningGuests {
  const { stop, ...guests } = createNetworkGuests(app, parts);
  const stopBringing = bringAnswers(parts.engine, app.timers);
  return {
    ...guests,
    stop() {
      stop();
      stopBringing();
    },
  };
}
