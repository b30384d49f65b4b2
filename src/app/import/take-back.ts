import { createLive, type Live } from "../../base/live.ts";
import { closing } from "../../domain/cases/case-changes.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { foldCase, type CaseRecord } from "../../domain/cases/case-record.ts";
import type { LoggedImport } from "../../domain/network/imported-table.ts";
import { mayImport } from "../../domain/network/role.ts";
import type { EntryId } from "../../domain/timeline/entry-id.ts";
import { now } from "../../domain/time/partial-date.ts";
import { stampOf, type CaseWriter } from "../cases/case-change.ts";
import type { DocumentChange, WriteError } from "../documents.ts";
import type { Workspace } from "../workspace.ts";

export interface TakingBack {
  /** From 0 to 1. */
  readonly share: number;
  readonly taken: number;
  /** Somebody has worked in them since: they are cases of the network now, and stay. */
  readonly kept: readonly (CaseId | EntryId)[];
  readonly state: "running" | "done" | "failed";
  readonly error?: { readonly type: "NotAllowed" } | WriteError;
}

export interface OpenTakingBack extends Live<TakingBack> {
  readonly release: () => void;
}

const together = 20;
const restMs = 4;

/**
 * Closes every case of one import as recorded by mistake, with a word of which import it was. Nothing is deleted: what somebody wrote into one of them
 * meanwhile, on a phone that was offline, opens it again. Left halfway, it can be begun again.
 */
export function takeBack(
  ws: CaseWriter & Pick<Workspace, "imports" | "cases" | "timers">,
  imported: LoggedImport,
  note: string,
): OpenTakingBack {
  const live = createLive<TakingBack>({ share: 0, taken: 0, kept: [], state: "running" });
  let isWanted = true;
  const fail = (error: NonNullable<TakingBack["error"]>) =>
    live.set({ ...live.get(), state: "failed", error });

  async function run(): Promise<void> {
    if (!mayImport(ws.me.get().role)) return fail({ type: "NotAllowed" });
    // Who brought it in has written in all of them.
    const candidates = [...ws.cases.get().summaries.values()].filter(
      ({ status, workers }) => status !== "mistake" && workers.includes(imported.person),
    );
    for (let at = 0; at < candidates.length; at += together) {
      if (!isWanted) return;
      const changes: DocumentChange[] = [];
      const kept: CaseId[] = [];
      for (const { id } of candidates.slice(at, at + together)) {
        const record = foldCase(id, await ws.documents.readCase(id));
        if (record.opened?.entry.import !== imported.id) continue;
        if (isWorkedIn(record) || (await isPersonWorkedOn(ws, record))) kept.push(id);
        else changes.push({ document: "case", channel: id, entries: [closingOf(record)] });
      }
      const written = changes.length > 0 ? await ws.documents.write(changes) : undefined;
      if (written && !written.ok) return fail(written.error);
      const before = live.get();
      live.set({
        ...before,
        share: Math.min(1, (at + together) / candidates.length),
        taken: before.taken + changes.length,
        kept: [...before.kept, ...kept],
      });
      await new Promise<void>((goOn) => void ws.timers.after(restMs, goOn));
    }
    const { id, rows, columns, made } = imported;
    const logged = await ws.imports.write({ id, rows, columns, made, state: "undone" });
    if (!logged.ok) return fail(logged.error);
    live.set({ ...live.get(), share: 1, state: "done" });
  }

  const closingOf = (record: CaseRecord) =>
    closing(
      record,
      { outcome: "mistake", note, on: now(ws.clock, ws.utcOffsetMinutes()), clock: true },
      stampOf(ws),
    );

  run().catch(() => fail({ type: "StorageFailed" }));
  return {
    ...live,
    release() {
      isWanted = false;
    },
  };
}

async function isPersonWorkedOn(ws: CaseWriter, { opened }: CaseRecord): Promise<boolean> {
  const channel = opened?.entry.identity;
  if (!channel) return false;
  const identity = await ws.documents.openIdentity(channel);
  const { entries, unreadable } = identity.get();
  identity.release();
  return (
    unreadable.length > 0 ||
    entries.some(
      ({ entry, origin }) => entry.at !== opened.entry.at || origin.device !== opened.origin.device,
    )
  );
}

/** Anything that was not written with the line itself. */
const isWorkedIn = ({ opened, entries, unreadable }: CaseRecord): boolean =>
  unreadable.length > 0 ||
  entries.some(
    ({ entry, origin }) => entry.at !== opened?.entry.at || origin.device !== opened.origin.device,
  );
