import type { Clock } from "../../base/clock.ts";
import type { DeviceId } from "../../base/ids.ts";
import type { LiveSource } from "../../base/live.ts";
import { err } from "../../base/result.ts";
import { caseIdOfChannel, type CaseId } from "../../domain/cases/case-id.ts";
import type { LateRefused } from "../../domain/network/late-refused.ts";
import { entryIdOfKey } from "../../domain/timeline/entry-id.ts";
import type { Attributed } from "../../domain/timeline/entry-origin.ts";
import type { CaseEntry } from "../../domain/timeline/entry.ts";
import { mergeTimeline } from "../../domain/timeline/merge-timeline.ts";
import { parseCaseEntry } from "../../domain/timeline/parse-entry.ts";
import { directoryChannel, registerChannel } from "../../protocol/envelope.ts";
import type { Engine } from "../../sync/engine.ts";
import type { LateDevice } from "../../sync/late-work.ts";
import type { CaseChannels } from "./case-channels.ts";
import { entryOrigin, type PersonOf } from "./entry-origins.ts";
import type { LiveDirectory } from "./live-directory.ts";
import { membershipError } from "./membership-error.ts";
import type { LateWorkDesk, LateWork } from "./late-work-desk.ts";

interface LateWorkParts {
  readonly engine: Pick<Engine, "late" | "summaries">;
  readonly directory: LiveDirectory;
  readonly clock: Clock;
  readonly personOf: PersonOf;
  readonly caseChannels: CaseChannels;
  readonly list: LiveSource<readonly LateWork[]>;
  readonly refused: LiveSource<readonly LateRefused[]>;
}

export function createNetworkLateWork(
  parts: LateWorkParts,
): Omit<LateWorkDesk, "list" | "refused"> & { readonly stop: () => void } {
  const { engine, directory, clock } = parts;
  const open = (): readonly LateDevice[] => {
    const { lateRefused } = directory.get();
    return engine.late.list
      .get()
      .filter(
        (late) =>
          !lateRefused.some(
            ({ device, through }) =>
              device === late.device && through >= late.after + late.ids.length,
          ),
      );
  };
  const find = (device: DeviceId) => open().find((late) => late.device === device);
  const show = (): void => {
    parts.list.set(open().map((late) => shown(parts, late)));
    parts.refused.set(directory.get().lateRefused);
  };
  show();
  const ends = [engine.late.list.subscribe(show), directory.subscribe(show)];

  return {
    async accept(device) {
      const late = find(device);
      if (!late) return err({ type: "UnknownMember" });
      const done = await engine.late.accept(late);
      return done.ok ? done : err(membershipError(done.error));
    },
    async refuse(device) {
      const late = find(device);
      if (!late) return err({ type: "UnknownMember" });
      const written = await directory.write([
        {
          k: "lateRefused",
          at: clock.now(),
          device,
          through: late.after + late.ids.length,
          entries: late.entries.length,
        },
      ]);
      // Without a signal it stays at the relay, and nobody is shown it again.
      if (written.ok) await engine.late.takeAway(late);
      return written;
    },
    stop: () => ends.forEach((end) => end()),
  };
}

function shown({ engine, personOf, caseChannels }: LateWorkParts, late: LateDevice): LateWork {
  const byCase = new Map<CaseId, Attributed<CaseEntry>[]>();
  const { byId } = engine.summaries.get();
  const newCases = new Set(
    late.entries.filter(({ value }) => isOpening(value)).map(({ channel }) => channel),
  );
  let elsewhere = 0;
  for (const { channel, id, value, clockOffset } of late.entries) {
    const isCase =
      channel !== directoryChannel &&
      channel !== registerChannel &&
      caseChannels.casesOf(channel).length === 0 &&
      (byId.has(channel) || newCases.has(channel));
    const parsed = isCase ? parseCaseEntry(value) : undefined;
    if (!parsed?.ok) {
      elsewhere++;
      continue;
    }
    const caseId = caseIdOfChannel(channel);
    const origin = entryOrigin(
      {
        device: late.device,
        // There it lies, apart from everything else.
        place: "relay",
        arrivedAt: undefined,
        clockOffsetMs: clockOffset * 1_000,
      },
      personOf,
    );
    byCase.set(caseId, [
      ...(byCase.get(caseId) ?? []),
      { id: entryIdOfKey(id), entry: parsed.value, origin },
    ]);
  }
  return {
    device: late.device,
    person: personOf(late.device),
    entries: late.entries.length,
    items: mergeTimeline([...byCase].map(([caseId, entries]) => ({ caseId, entries }))),
    elsewhere,
    ends: late.ends.map(caseIdOfChannel),
  };
}

const isOpening = (value: unknown): boolean => {
  const parsed = parseCaseEntry(value);
  return parsed.ok && parsed.value.k === "opened";
};
