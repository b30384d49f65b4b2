import { createLive } from "../base/live.ts";
import { isActive } from "../protocol/roster.ts";
import type { LateDevice, LateParts, LateWork, LookingLate } from "./late-work.ts";
import type { Replica } from "./replica.ts";

/** Only who coordinates has anything to do with late work: the code for it comes with the desk. */
export function createLateDesk(parts: LateParts): LateWork & Pick<LookingLate, "refresh"> {
  const list = createLive<readonly LateDevice[]>([]);
  let loading: Promise<LookingLate> | undefined;
  const desk = (): Promise<LookingLate> =>
    (loading ??= import("./late-work.ts").then(
      ({ createLateWork }) => createLateWork(parts, list),
      (problem: unknown) => {
        loading = undefined;
        throw problem;
      },
    ));
  return {
    list,
    async refresh(from) {
      if (!coordinates(parts.replica)) {
        if (list.get().length > 0) list.set([]);
        return;
      }
      // Without a signal it may not be here yet: the next word from the relay asks again.
      const work = await desk().catch(() => undefined);
      await work?.refresh(from);
    },
    accept: async (late) => (await desk()).accept(late),
    takeAway: async (late) => (await desk()).takeAway(late),
  };
}

function coordinates({ state }: Replica): boolean {
  const { history, meta } = state();
  const own = history?.roster.devices.get(meta.device);
  return isActive(own) && (own.role === "owner" || own.role === "coordinator");
}
