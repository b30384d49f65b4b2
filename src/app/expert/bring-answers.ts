import type { ChannelId } from "../../base/ids.ts";
import { createMutex } from "../../base/mutex.ts";
import { addCaseEntries } from "../../documents/case-document.ts";
import { named, nextEntryIds } from "../../documents/entry-log.ts";
import { parseRoomEntry } from "../../domain/expert/room-entry.ts";
import { entryIdOfKey } from "../../domain/timeline/entry-id.ts";
import type { AnswerEntry, CaseEntry } from "../../domain/timeline/entry.ts";
import { parseCaseEntry } from "../../domain/timeline/parse-entry.ts";
import type { Timers } from "../../base/clock.ts";
import type { RosterDevice } from "../../protocol/roster.ts";
import type { Engine } from "../../sync/engine.ts";

/** Time for the device that made the room: what it has brought, the others need not. */
const othersAfterMs = 60_000;

/**
 * Brings what a guest has answered into his case, where everybody sees it beside the question, under his name. Done by coordinators' devices; two that do it
 * apart write it twice, and it is shown once. The signed original stays in the room.
 */
export function bringAnswers(
  engine: Pick<Engine, "channels" | "roster" | "device">,
  timers: Timers,
): () => void {
  const work = createMutex();
  const cancels = new Set<() => void>();
  let isStopped = false;

  const mayBring = () => {
    const me = engine.roster.get()?.devices.get(engine.device);
    return !me?.removed && (me?.role === "owner" || me?.role === "coordinator");
  };
  const guestsIn = (rooms?: ReadonlySet<ChannelId>): readonly RosterDevice[] =>
    [...(engine.roster.get()?.devices.values() ?? [])].filter(
      ({ guest }) => guest && (rooms?.has(guest.room) ?? true),
    );

  function look(guests: readonly RosterDevice[]): void {
    if (isStopped || !mayBring()) return;
    for (const guest of guests)
      // What fails now is done at the next change of the room, or when the app is opened again.
      void work.run(() => bring(guest)).catch(() => undefined);
  }

  async function bring(guest: RosterDevice, isSecondLook = false): Promise<void> {
    if (isStopped || !guest.guest) return;
    const found = await answersIn(engine.channels, guest.guest.room, guest);
    if (!found || found.answers.length === 0) return;
    if (found.shownBy !== engine.device && !isSecondLook) {
      const cancel = timers.after(othersAfterMs, () => {
        cancels.delete(cancel);
        void work.run(() => bring(guest, true)).catch(() => undefined);
      });
      cancels.add(cancel);
      return;
    }
    const { caseId, answers } = found;
    await engine.channels.write([
      {
        channel: caseId,
        change: (doc) => addCaseEntries(doc, named(nextEntryIds(doc, answers.length), answers)),
      },
    ]);
  }

  const ends = [
    engine.channels.onChanged((channels) => look(guestsIn(channels))),
    engine.roster.subscribe(() => look(guestsIn())),
  ];
  look(guestsIn());
  return () => {
    isStopped = true;
    for (const end of [...ends, ...cancels]) end();
  };
}

/** What the guest has answered and his case does not have yet. */
async function answersIn(
  channels: Pick<Engine["channels"], "entries">,
  room: ChannelId,
  { device }: RosterDevice,
) {
  const said = (await channels.entries(room)).flatMap(({ id, value, origin }) => {
    const parsed = parseRoomEntry(value);
    return parsed.ok ? [{ id: entryIdOfKey(id), entry: parsed.value, by: origin.device }] : [];
  });
  // Only a member says whose case it is, and only the guest answers.
  const shown = said.find(({ entry, by }) => entry.k === "shown" && by !== device);
  if (shown?.entry.k !== "shown") return undefined;
  const caseId = shown.entry.of;
  const ofCase = (await channels.entries(caseId)).flatMap(({ id, value }) => {
    const parsed = parseCaseEntry(value);
    return parsed.ok ? [{ id: entryIdOfKey(id), entry: parsed.value }] : [];
  });
  const there = new Set(ofCase.flatMap(({ entry }) => (entry.k === "answer" && entry.from) || []));
  const questions = new Set(
    ofCase.flatMap(({ id, entry }) => (entry.k === "question" ? [id] : [])),
  );
  const guest = ofCase.map(({ entry }) => entry).find(isOfRoom(room))?.to ?? "";
  const answers = said.flatMap(({ id, entry, by }): AnswerEntry[] => {
    if (entry.k !== "answered" || by !== device || there.has(id)) return [];
    if (!questions.has(entry.question)) return [];
    const { at, z, question: to, text } = entry;
    return [{ k: "answer", at, z, to, text, guest, from: id }];
  });
  return { caseId, answers, shownBy: shown.by };
}

const isOfRoom =
  (room: ChannelId) =>
  (entry: CaseEntry): entry is CaseEntry & { readonly k: "expert" } =>
    entry.k === "expert" && entry.room === room;
