import { CommandRefused, type CopyTarget, type KeptLog, type KeptSpace } from "./kept-log.ts";

export interface Copied {
  readonly spaces: number;
  readonly envelopes: number;
}

/** Goes on where an earlier copy of the same log stopped. Ends only when both logs hold the same. */
export async function copyLog(from: KeptLog, to: CopyTarget): Promise<Copied> {
  const spaces = await from.spaces();
  let envelopes = 0;
  for (const id of spaces) {
    for (let at = await to.reached(id); ;) {
      const some = await from.envelopes(id, at);
      const last = some.at(-1);
      if (!last) break;
      await to.add(id, some);
      at = last.sequence;
    }
    const space = await from.space(id);
    await to.finish(space);
    if (!(await isSame(space, to))) {
      const why = "What was copied is not what was to be copied. Nothing was switched over.";
      throw new CommandRefused(why);
    }
    envelopes += space.head;
  }
  const there = await to.spaces();
  if (there.length !== spaces.length)
    throw new CommandRefused("The database holds networks besides those that were copied.");
  return { spaces: spaces.length, envelopes };
}

async function isSame(space: KeptSpace, to: CopyTarget): Promise<boolean> {
  const copied = await to.space(space.space);
  return (
    (await to.reached(space.space)) === space.head &&
    copied.head === space.head &&
    copied.bytes === space.bytes &&
    copied.isClosed === space.isClosed &&
    copied.roster.length === space.roster.length &&
    copied.joins.length === space.joins.length &&
    copied.purgedThrough === space.purgedThrough &&
    copied.snapshots.length === space.snapshots.length &&
    copied.snapshots.every(
      (one, index) =>
        one.held === space.snapshots[index]?.held &&
        one.verdicts.length === space.snapshots[index]?.verdicts.length,
    ) &&
    copied.late.length === space.late.length &&
    copied.heads.size === space.heads.size &&
    [...space.heads].every(([device, head]) => copied.heads.get(device) === head)
  );
}
