import { err, ok, type Result } from "../../base/result.ts";
import type { AttachmentNotKept } from "../attachments/attachments.ts";
import type { Attachment } from "../../domain/attachments/attachment.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import {
  checkListed,
  type ListedDraft,
  type ListedFault,
} from "../../domain/lists/listed-draft.ts";
import type { NoConsent } from "../../domain/consent/agreed.ts";
import { noToFiles } from "../../domain/consent/no-to-files.ts";
import { listDefinition } from "../../domain/lists/list-definitions.ts";
import type { ListId, RegisterId } from "../../domain/lists/list-id.ts";
import { foldLists, type ListedThing, type Lists } from "../../domain/lists/fold-lists.ts";
import { mayWrite } from "../../domain/network/role.ts";
import { today } from "../../domain/time/partial-date.ts";
import type { EntryId } from "../../domain/timeline/entry-id.ts";
import type { ListedEntry } from "../../domain/timeline/entry.ts";
import { stampOf, withCase, type CaseActionError, type CaseWriter } from "../cases/case-change.ts";
import type { DocumentChange, WriteError } from "../documents.ts";
import type { Workspace } from "../workspace.ts";
import { listContext } from "./list-context.ts";

interface BadListed {
  readonly type: "BadListed";
  readonly faults: readonly ListedFault[];
}

type PutError =
  | CaseActionError
  | BadListed
  | NoConsent
  /** The list is kept with the person, and nobody has named her. */
  | { readonly type: "StillAnonymous" }
  /** What was to be changed is not there. */
  | { readonly type: "NoSuchThing" };

/** The id of the thing, once it is on this phone's disk. */
export type PutInList = Promise<Result<EntryId, PutError>>;

/**
 * Puts a thing into a list of the case, or says something anew of the one that is there: `seen`, as it was on the screen. What came since is not
 * replaced and not said again. The id is the thing's. `files` are put with what is there.
 */
export async function putInList(
  ws: FileWriter,
  caseId: CaseId,
  list: ListId,
  draft: ListedDraft,
  seen?: ListedThing,
  files: readonly Attachment[] = [],
): Promise<Result<EntryId, PutError>> {
  return changeList(ws, caseId, list, seen?.id, files, (context) =>
    checkListed(list, draft, seen, {
      ...context,
      today: today(ws.clock, ws.utcOffsetMinutes()),
    }),
  );
}

/** It was listed by mistake, or that was a mistake: it stays in the history either way. */
export async function strikeFromList(
  ws: FileWriter,
  caseId: CaseId,
  list: ListId,
  seen: ListedThing,
  gone: boolean,
): Promise<Result<EntryId, PutError>> {
  return changeList(ws, caseId, list, seen.id, [], () => ok(struck(seen, gone)));
}

type FileWriter = CaseWriter & Pick<Workspace, "attachments">;
type Said = Pick<ListedEntry, "v" | "gone" | "files" | "r">;

async function changeList(
  ws: FileWriter,
  caseId: CaseId,
  list: ListId,
  of: EntryId | undefined,
  files: readonly Attachment[],
  say: (context: ReturnType<typeof listContext>) => Result<Said, readonly ListedFault[]>,
): Promise<Result<EntryId, PutError>> {
  if (!mayWrite(ws.me.get().role)) return err({ type: "NotAllowed" });
  return withCase<EntryId, PutError>(ws, caseId, async (whole) => {
    if (of !== undefined && !thingOf(whole.lists, list, of)) return err({ type: "NoSuchThing" });
    const said = say(listContext(whole.record));
    if (!said.ok) return err({ type: "BadListed", faults: said.error });
    const no = noToFiles(whole.record, files);
    if (no) return err(no);
    const kept = await letGo(ws, files);
    if (!kept.ok) return kept;
    const entry = entryOf(ws, list, of, { ...said.value, ...kept.value });
    // In a merged case it is said where the thing stands, so that it is still right when the merge is undone.
    const part =
      whole.parts.find(({ entries, identityLog }) =>
        [...entries, ...(identityLog?.entries ?? [])].some(({ id }) => id === of),
      ) ?? whole.parts[0];
    if (!part) return err({ type: "CaseNotFound" });
    if (listDefinition(list).place === "case")
      return written(ws, { document: "case", channel: part.caseId, entries: [entry] }, of);
    const channel = part.identityChannel;
    if (!channel) return err({ type: "StillAnonymous" });
    return written(ws, { document: "identity", channel, of: part.caseId, entries: [entry] }, of);
  });
}

/** Puts a landlord, a flat or a service into the register, or says something anew of it. */
export async function putInRegister(
  ws: FileWriter,
  list: RegisterId,
  draft: ListedDraft,
  seen?: ListedThing,
  files: readonly Attachment[] = [],
): Promise<Result<EntryId, PutError>> {
  return changeRegister(ws, list, seen?.id, files, () =>
    checkListed(list, draft, seen, {
      known: {},
      today: today(ws.clock, ws.utcOffsetMinutes()),
    }),
  );
}

export async function strikeFromRegister(
  ws: FileWriter,
  list: RegisterId,
  seen: ListedThing,
  gone: boolean,
): Promise<Result<EntryId, PutError>> {
  return changeRegister(ws, list, seen.id, [], () => ok(struck(seen, gone)));
}

async function changeRegister(
  ws: FileWriter,
  list: RegisterId,
  of: EntryId | undefined,
  files: readonly Attachment[],
  say: () => Result<Said, readonly ListedFault[]>,
): Promise<Result<EntryId, PutError>> {
  if (!mayWrite(ws.me.get().role)) return err({ type: "NotAllowed" });
  const register = await ws.documents.openRegister();
  try {
    const lists = foldLists(register.get().entries);
    if (of !== undefined && !thingOf(lists, list, of)) return err({ type: "NoSuchThing" });
    const said = say();
    if (!said.ok) return err({ type: "BadListed", faults: said.error });
    const kept = await letGo(ws, files);
    if (!kept.ok) return kept;
    return await written(
      ws,
      {
        document: "register",
        entries: [entryOf(ws, list, of, { ...said.value, ...kept.value })],
      },
      of,
    );
  } finally {
    register.release();
  }
}

const entryOf = (
  ws: CaseWriter,
  list: ListId,
  of: EntryId | undefined,
  said: Said,
): ListedEntry => ({ k: "listed", ...stampOf(ws), list, ...(of && { of }), ...said });

async function written(
  ws: CaseWriter,
  change: DocumentChange,
  of: EntryId | undefined,
): Promise<Result<EntryId, WriteError | { readonly type: "NoSuchThing" }>> {
  const ids = await ws.documents.write([change]);
  if (!ids.ok) return ids;
  const id = of ?? ids.value[0];
  return id === undefined ? err({ type: "NoSuchThing" }) : ok(id);
}

/** Only what is right is let go: what is wrong stays in the form, with its files. */
export async function letGo(
  ws: Pick<Workspace, "attachments">,
  files: readonly Attachment[],
): Promise<Result<{ readonly files?: readonly Attachment[] }, AttachmentNotKept>> {
  if (files.length === 0) return ok({});
  const sent = await ws.attachments?.send(files);
  return sent && !sent.ok ? sent : ok({ files });
}

const thingOf = (lists: Lists, list: ListId, id: EntryId | undefined): ListedThing | undefined =>
  (lists.get(list) ?? []).find((thing) => thing.id === id);

export const struck = ({ entries }: ListedThing, gone: boolean): Said => ({
  v: {},
  gone,
  r: entries.filter(({ entry }) => entry.gone !== undefined).map(({ id }) => id),
});
