import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/*
 * No code path deletes what the relay has not acknowledged, but those by which somebody erases a phone on purpose, and those by which a case ends. Here stands every
 * place that takes anything away from a phone's disk, why it may, and the test that shows it. A new one has to be written down here.
 */

interface Place {
  readonly file: string;
  readonly takes: string;
  /** How often it stands there. */
  readonly times: number;
  readonly may: string;
  /** `folder: name`, as in the threat model. */
  readonly shownBy: string;
}

const contract = (name: string): string => `tests/contract: ${name}`;
const stories = (name: string): string => `tests/stories/office: ${name}`;

const confirmed = contract("a confirmed row leaves the outbox, keeps its bytes, and knows when it arrived"); // prettier-ignore
const joined = contract("waiting rows are joined under their own counters, offered ones never");
const stripped = contract("a stripped log has no keys and nothing of what it held but its own late envelopes, after a restart too"); // prettier-ignore
const filesWhole = contract("a file is kept with all its chunks or not at all, updated where it is still there, and let go whole"); // prettier-ignore
const late = contract("late envelopes of a removed device leave the store and stand in quarantine");
const held = contract("a held-back envelope becomes a stored one in one step");
const filesEnd = stories("with an erased case its photograph and its document go from every phone and from the relay, and a phone that was away brings none back"); // prettier-ignore
const letGo = stories("originals that the relay holds are let go for room and come back when opened; what it lacks stays"); // prettier-ignore
const handedOver = stories("what cannot be handed over stays, sealed, and nothing else does; it goes when the relay takes it"); // prettier-ignore
const wiped = stories("too many wrong tries erase the phone as she chose, and what was still on it goes out first, sealed"); // prettier-ignore
const unsaved = stories("a photograph of a form that was never saved goes with the next start; one whose form is still begun stays"); // prettier-ignore
const guestEnds = stories("his app is opened for the first time after his day: turned away by the relay, it erases what it kept"); // prettier-ignore
const inSummary = stories("after a month a phone that has compared the summary lets go of the envelopes in it, and gives the summary to an office that has lost both: to who is new, and to who has only the beginning"); // prettier-ignore
const readAfterAll = "tests/upgrade: a phone of the first version kept a case that was erased, and lost the thread of who erased it; renewed, it erases the case and has everything"; // prettier-ignore
const joinsAnew = "tests/upgrade: wiped on purpose: it is empty and goes on, and nothing is called lost"; // prettier-ignore

const places: readonly Place[] = [
  // The database itself: rows go only by a change that says so.
  { file: "storage/dexie-local-log.ts", takes: "delete", times: 3, may: "a value that was dropped; the whole database when it is wiped; chunks of a file that is let go", shownBy: filesWhole },
  { file: "storage/dexie-local-log.ts", takes: "bulkDelete", times: 5, may: "rows that are joined again in the same transaction; what an ended case leaves", shownBy: joined },
  { file: "storage/dexie-local-log.ts", takes: "drop", times: 4, may: "as asked: held, late or unread rows of others; an end that does not count; a value", shownBy: joined },
  { file: "storage/strip-database.ts", takes: "delete", times: 2, may: "numbers of what the relay has, and files that it has or that no entry names", shownBy: stripped },
  { file: "storage/strip-database.ts", takes: "bulkDelete", times: 1, may: "chunks of such files", shownBy: stripped },
  { file: "storage/strip-database.ts", takes: "clear", times: 2, may: "a removed phone: its unsent envelopes are put back in the same transaction, its unsent files are left alone", shownBy: stripped },
  { file: "storage/stored-keys.ts", takes: "deleteDatabase", times: 1, may: "a database of its own, made to try whether keys can be kept", shownBy: joinsAnew },
  { file: "storage/memory-local-log.ts", takes: "delete", times: 10, may: "the same promises in memory", shownBy: confirmed },
  { file: "storage/memory-local-blobs.ts", takes: "delete", times: 2, may: "the same promises in memory", shownBy: filesWhole },
  // Who asks for it.
  { file: "sync/outbox.ts", takes: "removeWaiting", times: 1, may: "never offered, and in the same transaction again in fewer envelopes", shownBy: joined },
  { file: "sync/inbox-draft.ts", takes: "dropHeld", times: 1, may: "taken in, or refused and put aside with its reason", shownBy: held },
  { file: "sync/inbox-draft.ts", takes: "dropQuarantined", times: 1, may: "others', read after all; the envelope itself stays", shownBy: readAfterAll },
  { file: "sync/compaction/apply-snapshot.ts", takes: "dropHeld", times: 2, may: "others', within a snapshot that is taken in", shownBy: "tests/simulation: whatever breaks on the way, everybody ends with everything and nothing twice" },
  { file: "sync/compaction/let-go.ts", takes: "dropStored", times: 1, may: "others', within a confirmed snapshot that stays here whole", shownBy: inSummary },
  { file: "sync/take-roster.ts", takes: "dropStored", times: 1, may: "others', signed after their removal; put aside", shownBy: late },
  { file: "sync/take-roster.ts", takes: "dropHeld", times: 1, may: "others', signed after their removal; put aside", shownBy: late },
  { file: "sync/hand-over-late.ts", takes: "dropStored", times: 1, may: "a removed phone's own, each after the relay has confirmed it", shownBy: handedOver },
  { file: "sync/replica.ts", takes: "endBlobs", times: 1, may: "files of a case that has ended", shownBy: filesEnd },
  { file: "storage/dexie-local-log.ts", takes: "endBlobs", times: 2, may: "as asked", shownBy: filesWhole },
  { file: "storage/memory-local-log.ts", takes: "endBlobs", times: 1, may: "as asked", shownBy: filesWhole },
  { file: "storage/memory-local-blobs.ts", takes: "endBlobs", times: 1, may: "as asked", shownBy: filesWhole },
  { file: "sync/flush-blobs.ts", takes: "drop", times: 1, may: "the relay says that its case was erased", shownBy: filesEnd },
  { file: "sync/blob-queue.ts", takes: "drop", times: 2, may: "the relay has heard of the erasure, or says that there was one", shownBy: filesEnd },
  { file: "sync/blobs.ts", takes: "drop", times: 1, may: "as the lines below ask", shownBy: letGo },
  { file: "sync/blobs.ts", takes: "dropRows", times: 6, may: "what the relay has, for room or because it was damaged on the way; what no entry names", shownBy: letGo },
  { file: "app/attachments/network-attachments.ts", takes: "drop", times: 1, may: "a file of a form that is not saved", shownBy: unsaved },
  { file: "app/attachments/sweep-unsaved.ts", takes: "dropUnsaved", times: 1, may: "files of forms that were thrown away", shownBy: unsaved },
  { file: "features/settings/FileRoom.tsx", takes: "letGo", times: 1, may: "originals that the relay has", shownBy: letGo },
  { file: "app/session/leave-network.ts", takes: "strip", times: 1, may: "removed, by a signed word", shownBy: handedOver },
  { file: "app/session/hand-over.ts", takes: "strip", times: 1, may: "removed, by a signed word", shownBy: handedOver },
  { file: "app/session/hand-over.ts", takes: "wipe", times: 1, may: "removed, and everything handed over", shownBy: handedOver },
  { file: "app/session/wipe-device.ts", takes: "wipe", times: 1, may: "somebody chose it, and was told how much was never sent", shownBy: wiped },
  { file: "app/session/wipe-device.ts", takes: "wipeDevice", times: 1, may: "what is sealed was sent first", shownBy: wiped },
  { file: "app/session/unlock.ts", takes: "wipeLockedDevice", times: 1, may: "her own setting; what is sealed goes out first", shownBy: wiped },
  { file: "app/session/new-vault.ts", takes: "wipe", times: 1, may: "a phone without a vault, which begins", shownBy: joinsAnew },
  { file: "app/session/ask-to-join.ts", takes: "wipe", times: 1, may: "made a moment ago, and not let in", shownBy: joinsAnew },
  { file: "app/session/restore-network.ts", takes: "wipe", times: 1, may: "made a moment ago, and not let in", shownBy: joinsAnew },
  { file: "app/session/show-joining.ts", takes: "wipeDevice", times: 1, may: "nobody has let it in: it holds keys and nothing else", shownBy: joinsAnew },
  { file: "app/guest/open-guest.ts", takes: "wipeDevice", times: 2, may: "a guest leaves, or his day is over by the relay's clock: nobody would take his answer any more", shownBy: guestEnds },
  { file: "ui/LockScreen.tsx", takes: "wipeLockedDevice", times: 1, may: "typed, after how many entries would be lost", shownBy: wiped },
  { file: "ui/RemovedScreen.tsx", takes: "wipeDevice", times: 1, may: "asked twice, after how many entries would be lost", shownBy: handedOver },
  { file: "features/settings/WipeScreen.tsx", takes: "wipeDevice", times: 1, may: "typed, after how many entries would be lost", shownBy: wiped },
]; // prettier-ignore

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Inside the storage whatever deletes; elsewhere whatever asks the storage to. */
const inStorage =
  /(?<!const |function |async )\b(delete|bulkDelete|clear|deleteDatabase|endBlobs|(?<=rows\.)drop)\(/g;
const elsewhere =
  /(?:\b(removeWaiting|dropStored|dropHeld|dropQuarantined|endBlobs)\b(?!\?)\s*(?::|\}|,)|\b(?:log|value\.log|blobs|store|rows|room\(\)\))\.(strip|wipe|drop|dropUnsaved|letGo)\(|(?<!function )\b(dropRows|wipeDevice|wipeLockedDevice)(?:\(|,\n))/g;

function found(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const file of sourceFiles()) {
    const text = readFileSync(join(root, "src", file), "utf8").replace(
      /^\s*(?:\/\/|\/?\*).*$/gm,
      "",
    );
    const pattern = file.startsWith("storage/") ? inStorage : elsewhere;
    for (const match of text.matchAll(pattern)) {
      const name = match.slice(1).find((each) => each !== undefined) ?? "";
      // A Map, a Set or a cache of the app's own files is nobody's work.
      if (isInMemory(file, name, text, match.index)) continue;
      const key = `${file} ${name}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

const isInMemory = (file: string, name: string, text: string, at: number): boolean =>
  file.startsWith("storage/") && name === "delete" && /\bremoved\.$/.test(text.slice(0, at));

const sourceFiles = (): readonly string[] =>
  readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith(".test.ts"))
    .filter((path) => !path.startsWith("i18n/") && path !== "storage/local-log.ts");

test("every place that takes anything from a phone's disk is written down, with why it may", () => {
  const written = new Map(places.map(({ file, takes, times }) => [`${file} ${takes}`, times]));
  expect(Object.fromEntries(found())).toEqual(Object.fromEntries(written));
});

test("each is shown by a test of that name", () => {
  const missing = places.flatMap(({ shownBy }) => {
    const [, folder = "", name = ""] = /^(tests\/[a-z/]+): (.+)$/.exec(shownBy) ?? [];
    const texts = readdirSync(join(root, folder))
      .filter((file) => file.endsWith(".ts"))
      .map((file) => readFileSync(join(root, folder, file), "utf8"));
    return texts.some((text) => text.includes(`"${name}"`)) ? [] : [shownBy];
  });
  expect(missing).toEqual([]);
});
