import type { DeviceId } from "../base/ids.ts";
import { newerContent } from "./content.ts";
import type { SyncProblem } from "./sync-status.ts";

export interface Withheld {
  readonly device: DeviceId;
  readonly by: readonly DeviceId[];
}

/** What somebody should hear of, each thing once. */
export interface Problems {
  readonly note: (problem: SyncProblem) => void;
  /** One more of this device's. */
  readonly noteRejected: (device: DeviceId | undefined, why: string) => void;
  /** Whether this author knows of changes to the roster that have not come; said once both sides are level. */
  readonly rosterAhead: (device: DeviceId, isAhead: boolean) => void;
  /** Those are withheld, and no others; and who says so. */
  readonly setWithheld: (withheld: readonly Withheld[]) => void;
  /** Both sides are level: room was found, and everything was accepted. */
  readonly mended: () => void;
  readonly all: () => readonly SyncProblem[];
}

export function createProblems(changed: () => void): Problems {
  const problems = new Map<string, SyncProblem>();
  const knowMoreRoster = new Set<DeviceId>();

  function note(problem: SyncProblem): void {
    problems.set(nameOf(problem), problem);
    changed();
  }

  return {
    note,
    noteRejected(device, why) {
      if (device && why === newerContent) return note({ type: "NewerContent", device });
      const known = problems.get(nameOf({ type: "Rejected", device, count: 0 }));
      const count = known?.type === "Rejected" ? known.count + 1 : 1;
      const problem: SyncProblem = { type: "Rejected", device, count };
      // Shown with the commit that keeps it.
      problems.set(nameOf(problem), problem);
    },
    rosterAhead(device, isAhead) {
      if (isAhead) knowMoreRoster.add(device);
      else knowMoreRoster.delete(device);
    },
    setWithheld(withheld) {
      for (const [name, { type }] of problems)
        if (type === "RelayWithholds" || type === "RosterWithheld") problems.delete(name);
      for (const one of withheld) note({ type: "RelayWithholds", ...one });
      for (const device of knowMoreRoster) note({ type: "RosterWithheld", device });
    },
    mended() {
      problems.delete("StorageFull");
      problems.delete("NotAccepted");
    },
    all: () => [...problems.values()],
  };
}

const nameOf = (problem: SyncProblem): string =>
  "device" in problem ? `${problem.type} ${problem.device ?? ""}` : problem.type;
