import { err, ok, type Result } from "../../base/result.ts";
import type { Attachment } from "../../domain/attachments/attachment.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { shownValue } from "../../domain/cases/facts.ts";
import type { NoConsent } from "../../domain/consent/agreed.ts";
import { noToFiles } from "../../domain/consent/no-to-files.ts";
import type { OwnAnswerFault, OwnValues } from "../../domain/forms/ask-in-turn.ts";
import { isBasis } from "../../domain/forms/form.ts";
import { answersIn } from "../../domain/forms/own-answers.ts";
import type { OwnListId } from "../../domain/lists/own-list.ts";
import { checkOwnThing } from "../../domain/lists/own-thing-draft.ts";
import type { OwnThing } from "../../domain/lists/own-things.ts";
import { mayWrite } from "../../domain/network/role.ts";
import { today } from "../../domain/time/partial-date.ts";
import type { EntryId } from "../../domain/timeline/entry-id.ts";
import type { OwnListedEntry } from "../../domain/timeline/entry.ts";
import { parseCaseEntry } from "../../domain/timeline/parse-entry.ts";
import { stampOf, withCase, type CaseActionError, type CaseWriter } from "../cases/case-change.ts";
import type { WholeCase } from "../cases/whole-case.ts";
import type { Workspace } from "../workspace.ts";
import { letGo } from "./put-in-list.ts";

export type PutInOwnListError =
  | CaseActionError
  | NoConsent
  | { readonly type: "BadOwnThing"; readonly faults: readonly OwnAnswerFault[] }
  /** It is of a special category, and the case has no basis for keeping one. */
  | { readonly type: "NoBasis" }
  /** The list, or what was to be changed, is not here, or nothing is added to it any more. */
  | { readonly type: "NoSuchThing" };

type OwnListWriter = CaseWriter & Pick<Workspace, "ownLists" | "attachments">;

/**
 * Puts a record into a list of the network's own, or says something anew of one that is there: `seen`, as it was on the screen. What came since is not
 * replaced. The id is the record's, once it is on this phone's disk. `files` are put with what is there.
 */
export function putInOwnList(
  ws: OwnListWriter,
  caseId: CaseId,
  id: OwnListId,
  draft: OwnValues,
  seen?: OwnThing,
  files: readonly Attachment[] = [],
): Promise<Result<EntryId, PutInOwnListError>> {
  return changeOwnList(ws, caseId, id, seen, files, ({ record }) => {
    const list = ws.ownLists.list.get().find((asked) => asked.list.id === id)?.list;
    if (!list || list.retired === true) return err({ type: "NoSuchThing" });
    if (list.sensitive === "art9" && !isBasis(shownValue(record.facts, "legal_basis")))
      return err({ type: "NoBasis" });
    const checked = checkOwnThing(list, draft, seen, {
      today: today(ws.clock, ws.utcOffsetMinutes()),
      answerTo: answersIn(record),
    });
    return checked.ok ? checked : err({ type: "BadOwnThing", faults: checked.error });
  });
}

/** It was listed by mistake, or that was a mistake: it stays in the history either way. */
export function strikeFromOwnList(
  ws: OwnListWriter,
  caseId: CaseId,
  seen: OwnThing,
  gone: boolean,
): Promise<Result<EntryId, PutInOwnListError>> {
  const r = seen.entries.flatMap(({ id, entry }) => (entry.gone === undefined ? [] : [id]));
  return changeOwnList(ws, caseId, seen.list, seen, [], () =>
    ok({ v: {}, gone, ...(r.length > 0 && { r }) }),
  );
}

async function changeOwnList(
  ws: OwnListWriter,
  caseId: CaseId,
  list: OwnListId,
  seen: OwnThing | undefined,
  files: readonly Attachment[],
  say: (whole: WholeCase) => Result<Pick<OwnListedEntry, "v" | "gone" | "r">, PutInOwnListError>,
): Promise<Result<EntryId, PutInOwnListError>> {
  if (!mayWrite(ws.me.get().role)) return err({ type: "NotAllowed" });
  return withCase<EntryId, PutInOwnListError>(ws, caseId, async (whole) => {
    const of = seen?.id;
    // In a merged case it is said where the record stands, so that it is still right when the merge is undone.
    const part = of
      ? whole.parts.find(({ entries }) => entries.some(({ id }) => id === of))
      : whole.parts[0];
    if (!part) return err({ type: "NoSuchThing" });
    const said = say(whole);
    if (!said.ok) return said;
    const no = noToFiles(whole.record, files);
    if (no) return err(no);
    const kept = await letGo(ws, files);
    if (!kept.ok) return kept;
    const entry = { k: "listed", ...stampOf(ws), list, ...(of && { of }), ...said.value, ...kept.value } as const; // prettier-ignore
    // What no phone could read back is not written: the words stay in the form.
    if (!parseCaseEntry(entry).ok) return err({ type: "TooLarge" });
    const written = await ws.documents.write([
      { document: "case", channel: part.caseId, entries: [entry] },
    ]);
    if (!written.ok) return written;
    const id = of ?? written.value[0];
    return id ? ok(id) : err({ type: "NoSuchThing" });
  });
}
