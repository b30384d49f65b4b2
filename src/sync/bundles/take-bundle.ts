import type { Bytes } from "../../base/bytes.ts";
import type { ChannelId } from "../../base/ids.ts";
import { err, ok, type Result } from "../../base/result.ts";
import {
  mostHeadBytes,
  parseBundleHead,
  type BundleContents,
  type BundleItem,
} from "../../protocol/bundle.ts";
import type { CommitError } from "../../storage/commit-error.ts";
import type { Blobs } from "../sealed-files.ts";
import type { Inbox } from "../inbox.ts";
import type { Replica } from "../replica.ts";
import type { RosterProblem } from "../take-roster.ts";
import { applyBrought, checkBrought } from "./bring-snapshot.ts";
import { keepPart, type KeptSnapshot } from "../compaction/kept-snapshot.ts";
import { openBundleBy, openBundleKey, type BundleOpener } from "./bundle-key.ts";
import type { BundleFile, BundleNotTaken, TakenBundle } from "./bundles.ts";
import { readBundle, type OpenedBundle } from "./read-bundle.ts";

export interface TakeParts {
  readonly replica: Replica;
  readonly inbox: Pick<Inbox, "takeByHand" | "retryHeld">;
  readonly blobs: Pick<Blobs, "bring">;
  readonly takeRoster: (
    from: number,
    entries: readonly Bytes[],
  ) => Promise<Result<boolean, RosterProblem>>;
}

const bytesAtOnce = 128 * 1024;

/** The key of the file, if it was sealed to this device. */
export async function openBundle(
  { parts }: Replica,
  file: BundleFile,
  opener: BundleOpener | undefined,
): Promise<Result<OpenedBundle, BundleNotTaken>> {
  const start = await file.read(0, mostHeadBytes);
  const parsed = parseBundleHead(start);
  if (!parsed.ok) return parsed;
  const { head } = parsed.value;
  const own = await openBundleKey(parts.suite, parts.keys.kem, head);
  const key = own ?? (opener && (await openBundleBy(parts.suite, opener, head)));
  if (!key) return err(opener ? { type: "WrongKey" } : { type: "NotForUs", isBackup: head.phrase !== undefined }); // prettier-ignore
  return ok({ file, key, head: start.slice(0, parsed.value.length) });
}

/** What is in it goes the way of what a relay sends: the same checks, the same transactions, and the cursor stays where it is. */
export async function takeBundle(
  parts: TakeParts,
  opened: OpenedBundle,
  onProgress: (done: number, total: number) => void,
): Promise<Result<TakenBundle, BundleNotTaken>> {
  const { replica } = parts;
  const before = countersOf(replica);
  const channels = new Set<ChannelId>();
  const unsubscribe = replica.summaries.subscribe(() => {
    for (const channel of replica.summaries.get().changed) channels.add(channel);
  });
  let contents: BundleContents | undefined;
  let problem: BundleNotTaken | undefined;
  const counts = { envelopes: 0, known: 0, blobs: 0, newBlobs: 0, pictures: 0 };
  let roster: { readonly from: number; readonly entries: Bytes[] } | undefined;
  let waiting: Bytes[] = [];
  let waitingBytes = 0;
  let blob: BlobInParts | undefined;
  let snapshot: KeptSnapshot | undefined;

  async function keepRoster(): Promise<void> {
    if (!roster) return;
    const taken = await parts.takeRoster(roster.from, roster.entries);
    roster = undefined;
    // A gap after a damaged part: what is here stays as it is, and what needs the rest waits.
    if (taken.ok || taken.error.type === "NotAChain") return;
    problem = taken.error.type === "Split" ? { type: "RosterSplit" } : storageProblem(taken.error);
  }

  async function keepEnvelopes(): Promise<void> {
    const some = waiting;
    waiting = [];
    waitingBytes = 0;
    if (some.length === 0 || problem) return;
    const taken = await parts.inbox.takeByHand(some);
    if (!taken.ok) problem = storageProblem(taken.error);
    else counts.known += taken.value.known;
  }

  async function takeItem(item: BundleItem): Promise<void> {
    switch (item.type) {
      case "contents":
        if (item.contents.space !== replica.state().meta.spaceId)
          problem = { type: "OtherNetwork" };
        contents = item.contents;
        return;
      case "roster":
        if (roster && roster.from + roster.entries.length !== item.position) await keepRoster();
        roster ??= { from: item.position, entries: [] };
        roster.entries.push(item.entry);
        return;
      case "envelope":
        await keepRoster();
        waiting.push(item.envelope);
        waitingBytes += item.envelope.length;
        counts.envelopes++;
        if (waitingBytes > bytesAtOnce) await keepEnvelopes();
        return;
      case "snapshot":
        await keepRoster();
        snapshot = await checkBrought(replica, item.snapshot, item.answer);
        return;
      case "snapshotPart": {
        if (snapshot?.id !== item.snapshot || item.index >= snapshot.manifest.parts) return;
        const kept = await keepPart(replica, item.snapshot, item.index, item.bytes);
        if (!kept.ok) return void (problem = storageProblem(kept.error));
        if (item.index + 1 < snapshot.manifest.parts) return;
        const applied = await applyBrought(replica, snapshot);
        const retried = applied.ok ? await parts.inbox.retryHeld() : applied;
        if (!retried.ok) problem = storageProblem(retried.error);
        return;
      }
      case "blobChunk": {
        if (blob?.id !== item.blob || blob.chunks.length !== item.index) blob = { id: item.blob, chunks: [] }; // prettier-ignore
        if (blob.chunks.length !== item.index) return;
        blob.chunks.push(item.bytes);
        if (blob.chunks.length < item.chunks) return;
        const brought = await parts.blobs.bring(item.blob, blob.chunks, item.isSmall);
        blob = undefined;
        if (!brought.ok) return void (problem = storageProblem(brought.error));
        counts.blobs++;
        counts.newBlobs += brought.value ? 1 : 0;
        counts.pictures += item.isSmall ? 0 : 1;
        return;
      }
      case "unknown":
      case "end":
        return;
    }
  }

  const isWhole = await readBundle(replica.parts.suite, opened, async (items, read) => {
    for (const item of items) if (!problem) await takeItem(item);
    onProgress(read, opened.file.size);
    return problem === undefined;
  });
  await keepRoster();
  await keepEnvelopes();
  unsubscribe();
  if (problem) return err(problem);
  if (!contents && counts.envelopes === 0 && counts.blobs === 0) return err({ type: "Cut" });
  const after = countersOf(replica);
  return ok({
    isWhole,
    promised: contents && { envelopes: contents.envelopes, blobs: contents.blobs },
    ...counts,
    taken: after.taken - before.taken,
    waiting: Math.max(0, after.held - before.held),
    channels,
  });
}

interface BlobInParts {
  readonly id: (BundleItem & { readonly type: "blobChunk" })["blob"];
  readonly chunks: Bytes[];
}

function countersOf(replica: Replica): { readonly taken: number; readonly held: number } {
  const { chains, held } = replica.state();
  const sum = (numbers: Iterable<number>) => [...numbers].reduce((all, one) => all + one, 0);
  return {
    taken: sum([...chains.values()].map(({ gctr }) => gctr)),
    held: sum([...held.values()].map((counters: ReadonlySet<number>) => counters.size)),
  };
}

const storageProblem = ({ type }: CommitError): BundleNotTaken => ({
  type: type === "StorageFull" ? "StorageFull" : "StorageFailed",
});
