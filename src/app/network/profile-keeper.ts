import type { App } from "../app.ts";
import type { SealedValues } from "../sealed-values.ts";
import { keepProfile, type Profile } from "./profile.ts";

export interface ProfileKeeper {
  readonly keep: (profile: Profile) => void;
  /** Comes back when nothing is being written any more. */
  readonly stop: () => Promise<void>;
}

const quietMs = 30_000;

/** Keeps who is who for the next start: at once when something was said of a person, later when only somebody was heard. */
export function createProfileKeeper(
  { timers }: Pick<App, "timers">,
  values: SealedValues,
): ProfileKeeper {
  let work: Promise<unknown> = Promise.resolve();
  let lastSaid = "";
  let waiting: Profile | undefined;
  let cancel: () => void = () => undefined;

  function write(): void {
    cancel();
    const profile = waiting;
    waiting = undefined;
    // What is lost here is read again from the roster and the directory.
    if (profile) work = work.then(() => keepProfile(values, profile)).catch(() => undefined);
  }

  return {
    keep(profile) {
      waiting = profile;
      const said = whatIsSaid(profile);
      cancel();
      if (said === lastSaid) cancel = timers.after(quietMs, write);
      else write();
      lastSaid = said;
    },
    async stop() {
      write();
      await work;
    },
  };
}

const whatIsSaid = ({ me, networkName, members }: Profile): string =>
  JSON.stringify([
    me,
    networkName,
    members.map(({ lastHeard: _lastHeard, phones: _phones, ...said }) => said),
  ]);
