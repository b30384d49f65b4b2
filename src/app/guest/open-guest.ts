import { instant } from "../../base/clock.ts";
import { createLive } from "../../base/live.ts";
import { err } from "../../base/result.ts";
import { deviceKeysFromSeed } from "../../crypto/device-keys.ts";
import { parseRoomEntry } from "../../domain/expert/room-entry.ts";
import { cleanText } from "../../domain/text/clean-text.ts";
import { entryLimits } from "../../domain/timeline/entry-limits.ts";
import { stamp } from "../../domain/timeline/stamp.ts";
import type { GuestVisit, VisitState } from "../../sync/guest-visit.ts";
import type { App } from "../app.ts";
import type { OpenDevice } from "../device.ts";
import { lock } from "../session/lock.ts";
import { wipeDevice } from "../session/wipe-device.ts";
import type { GuestRoom, GuestView } from "./guest-room.ts";
import type { KeptGuest } from "./kept-guest.ts";

const chainPlace = "guest-chain";

/** Shows the one case this browser may read, until its day; then erases what is kept here. */
export async function openGuest(app: App, open: OpenDevice, kept: KeptGuest): Promise<void> {
  const until = instant(kept.until * 1_000);
  const { suite, vault, values } = open;
  const createVisit = await app.parts.loadGuestVisit();
  const visit = await createVisit({
    suite,
    keys: await deviceKeysFromSeed(suite, vault.get().contents.deviceSeed),
    device: kept.device,
    spaceId: kept.spaceId,
    relayUrl: kept.relayUrl,
    until: kept.until,
    clock: app.clock,
    random: app.random,
    chain: { load: () => values.load(chainPlace), save: (chain) => values.save(chainPlace, chain) },
  });
  const view = createLive<GuestView>({ state: "opening", isOnline: false, until });
  const follow = () => {
    const state = visit.get();
    if (state.hasEnded) return void showEnded(app);
    view.set(viewOf(state, until));
  };
  const ends = [visit.subscribe(follow), app.parts.onWake(visit.wake)];
  open.stop = () => {
    for (const end of ends) end();
    visit.stop();
    return Promise.resolve();
  };
  // Locked, or taken by another tab, while it was being opened.
  if (app.device.open !== open) return open.stop();
  app.session.set({ state: "guest", room: roomOf(app, visit, view) });
  follow();
}

function roomOf(app: App, visit: GuestVisit, view: GuestRoom["view"]): GuestRoom {
  return {
    view,
    async answer(question, typed) {
      const text = cleanText(typed);
      if (text === "") return err({ type: "NoText" });
      const most = entryLimits.question;
      if (text.length > most) return err({ type: "TextTooLong", most });
      const at = stamp(app.clock, app.utcOffsetMinutes());
      return visit.write({ k: "answered", ...at, question, text });
    },
    leave: () => wipeDevice(app),
    lock: () => lock(app),
  };
}

/** Erased first; what is shown then is kept nowhere. */
async function showEnded(app: App): Promise<void> {
  if (!app.device.open) return;
  await wipeDevice(app);
  const nothing = () => Promise.resolve(err({ type: "NotAllowed" } as const));
  const leave = () => Promise.resolve(app.session.set({ state: "new" }));
  const view = createLive<GuestView>({ state: "ended" });
  app.session.set({ state: "guest", room: { view, answer: nothing, leave, lock: leave } });
}

function viewOf(state: VisitState, until: GuestRoomUntil): GuestView {
  const { isOnline, isRead, terms, entries, waiting, isRefused } = state;
  if (!isRead || !terms) return { state: "opening", isOnline, until };
  const said = entries.flatMap(({ value }) => {
    const parsed = parseRoomEntry(value);
    return parsed.ok ? [parsed.value] : [];
  });
  const shown = said.findLast((entry) => entry.k === "shown");
  const questions = said.flatMap((entry) =>
    entry.k === "asked"
      ? [
          {
            id: entry.question,
            text: entry.text,
            answers: said.flatMap((other) =>
              other.k === "answered" && other.question === entry.question ? [other.text] : [],
            ),
          },
        ]
      : [],
  );
  return {
    state: "open",
    isOnline,
    until: instant(terms.until * 1_000),
    mayAnswer: terms.right === "comment",
    sheet: shown?.sheet,
    questions,
    waiting,
    isRefused,
  };
}

type GuestRoomUntil = Extract<GuestView, { readonly state: "opening" }>["until"];
