import { assert } from "../../base/assert.ts";
import { createLive } from "../../base/live.ts";
import { createMutex } from "../../base/mutex.ts";
import { ok } from "../../base/result.ts";
import { dayOf, wallTimeOf } from "../../domain/time/partial-date.ts";
import type { ChannelChange } from "../../sync/channels.ts";
import type { Engine } from "../../sync/engine.ts";
import type { App } from "../app.ts";
import type { OpenDevice } from "../device.ts";
import type { DocumentChange } from "../documents.ts";
import type { Contact, HandedIn, HandIns } from "./hand-ins.ts";

const place = "handed-in";

/** What is written down here, until the relay has it; then only that it was. */
export async function createNetworkHandIns(
  app: Pick<App, "clock" | "utcOffsetMinutes" | "parts">,
  parts: {
    readonly engine: Engine;
    readonly open: OpenDevice;
    readonly changeOf: (change: DocumentChange) => ChannelChange;
    readonly placeOfDraft: (draft: string) => string;
  },
): Promise<HandIns & { readonly stop: () => void }> {
  const { values } = parts.open;
  const sealing = parts.engine.handIns;
  const work = createMutex();
  const list = createLive<readonly HandedIn[]>(parseList(await values.load(place)));

  const today = (all: readonly HandedIn[]): readonly HandedIn[] => {
    const dayOfInstant = (at: number) => dayOf(wallTimeOf(at, app.utcOffsetMinutes()));
    const now = dayOfInstant(app.clock.now());
    return all.filter(({ written, at }) => written !== undefined || dayOfInstant(at) === now);
  };

  /** What has arrived is forgotten, in the place where it lay. */
  const forget = (): Promise<void> =>
    work.run(async () => {
      const before = list.get();
      const next = today(
        before.map(({ gctr, no, at, written }) =>
          written && !sealing.isAtRelay(gctr) ? { gctr, no, at, written } : { gctr, no, at },
        ),
      );
      const isSame =
        next.length === before.length &&
        next.every(({ written }, index) => written === before[index]?.written);
      if (!isSame && (await values.save(place, next))) list.set(next);
    });
  // A disk that fails: the next news from the relay tries again.
  const forgetLater = () => void forget().catch(() => undefined);
  const stop = parts.engine.status.subscribe(forgetLater);
  await forget().catch(() => undefined);

  return {
    list,
    stop,
    handIn: ({ written, begin }, draft) =>
      work.run(async () => {
        let made: ReturnType<Contact["begin"]> | undefined;
        let next = list.get();
        const done = await sealing.handIn(async (channels, gctr) => {
          made = begin(channels);
          const { no } = made;
          next = [{ gctr, no, at: app.clock.now(), written }, ...today(list.get())];
          return {
            changes: made.changes.map(parts.changeOf),
            values: [
              await values.sealed(place, next),
              { key: parts.placeOfDraft(draft), sealed: undefined },
            ],
          };
        });
        if (!done.ok) return done;
        assert(made, "what was handed in was made");
        list.set(next);
        app.parts.askForBackgroundSync();
        return ok({ caseId: made.caseId });
      }),
  };
}

/** Written by this device and vouched for by its seal. */
const parseList = (value: unknown): readonly HandedIn[] =>
  Array.isArray(value) ? (value as readonly HandedIn[]) : [];
