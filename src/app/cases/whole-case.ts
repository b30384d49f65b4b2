import type { ChannelId } from "../../base/ids.ts";
import { createLive, type Live } from "../../base/live.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import type { CaseNo } from "../../domain/cases/case-number.ts";
import { foldCase, type CaseRecord } from "../../domain/cases/case-record.ts";
import type { MergeKind } from "../../domain/cases/code-lists.ts";
import { foldPerson, type Facts } from "../../domain/cases/facts.ts";
import type { IdentityFieldId } from "../../domain/forms/field-definitions.ts";
import { isOwnListId } from "../../domain/lists/own-list.ts";
import { foldLists, type Lists } from "../../domain/lists/fold-lists.ts";
import type { CaseLog, IdentityLog } from "../../domain/timeline/case-log.ts";
import type { Attributed } from "../../domain/timeline/entry-origin.ts";
import type { CaseEntry, ListedEntry } from "../../domain/timeline/entry.ts";
import type { CaseEntries } from "../../domain/timeline/merge-timeline.ts";
import type { Documents, OpenDocument } from "../documents.ts";

/** A case with everything that was merged into it, as one. */
export interface WholeCase {
  readonly record: CaseRecord;
  /** The case itself first, then what went into it. */
  readonly parts: readonly CasePart[];
  /** The person's facts. Two cases of the same person say them together. */
  readonly identity: Facts<IdentityFieldId>;
  /** The lists of the case and those kept with its person, together. */
  readonly lists: Lists;
  readonly otherNos: readonly CaseNo[];
}

export interface CasePart extends CaseEntries {
  /** Undefined for the case itself. */
  readonly as: MergeKind | undefined;
  readonly no: CaseNo | undefined;
  readonly identityChannel: ChannelId | undefined;
  /** Undefined while nobody has named the person, or the document has not arrived. */
  readonly identityLog: IdentityLog | undefined;
}

export interface OpenWholeCase extends Live<WholeCase> {
  readonly release: () => void;
}

/** Opens the case, its person and all that was merged into it, and follows what is merged later. */
export async function openWholeCase(documents: Documents, id: CaseId): Promise<OpenWholeCase> {
  const cases = new Map<CaseId, Held<CaseLog>>();
  const identities = new Map<ChannelId, Held<IdentityLog>>();
  let released = false;
  let isOpening = true;
  const live = createLive(fold());
  let work = open();

  await work;
  return {
    get: live.get,
    subscribe: live.subscribe,
    release() {
      released = true;
      for (const { document, stop } of [...cases.values(), ...identities.values()]) {
        stop();
        document.release();
      }
    },
  };

  async function open(): Promise<void> {
    await hold(cases, id, documents.openCase);
    await showWhatIsNamed();
  }

  async function showWhatIsNamed(): Promise<void> {
    await openWhatIsNamed();
    isOpening = false;
    if (!released) live.set(fold());
  }

  async function openWhatIsNamed(): Promise<void> {
    for (let named = notHeld(); named && !released; named = notHeld()) {
      for (const channel of named.identities)
        await hold(identities, channel, documents.openIdentity);
      for (const caseId of named.cases) await hold(cases, caseId, documents.openCase);
    }
  }

  /** What the open cases name that is not open; undefined when there is nothing. */
  function notHeld() {
    const named = { identities: new Set<ChannelId>(), cases: new Set<CaseId>() };
    for (const [caseId, { document }] of cases) {
      const record = foldOnce(caseId, document.get());
      if (record.identity && !identities.has(record.identity))
        named.identities.add(record.identity);
      for (const { entry } of record.merges)
        if (entry.k === "merged" && !cases.has(entry.other)) named.cases.add(entry.other);
    }
    return named.identities.size + named.cases.size > 0 ? named : undefined;
  }

  async function hold<Id, Log>(
    held: Map<Id, Held<Log>>,
    key: Id,
    open: (key: Id) => Promise<OpenDocument<Log>>,
  ): Promise<void> {
    const document = await open(key);
    if (released) return document.release();
    held.set(key, { document, stop: document.subscribe(changed) });
  }

  function changed(): void {
    // Mostly nothing new is named: then it is shown in the same moment as what else the change brings, in one drawing.
    if (!isOpening && !notHeld()) return live.set(fold());
    isOpening = true;
    work = work.then(showWhatIsNamed);
  }

  function fold(): WholeCase {
    return foldWholeCase(
      id,
      (caseId) => cases.get(caseId)?.document.get(),
      (channel) => identities.get(channel)?.document.get(),
    );
  }
}

/** A log never changes: each is folded once, whoever asks, the screen, the action and the list. */
const folded = new WeakMap<CaseLog, CaseRecord>();

function foldOnce(id: CaseId, log: CaseLog): CaseRecord {
  const record = folded.get(log) ?? foldCase(id, log);
  folded.set(log, record);
  return record;
}

interface Held<Log> {
  readonly document: OpenDocument<Log>;
  readonly stop: () => void;
}

/** The same from logs that are at hand. */
export function foldWholeCase(
  id: CaseId,
  caseLogOf: (id: CaseId) => CaseLog | undefined,
  identityLogOf: (channel: ChannelId) => IdentityLog | undefined,
): WholeCase {
  const parts: FoldedPart[] = [];
  const waiting: { readonly id: CaseId; readonly as: MergeKind | undefined }[] = [
    { id, as: undefined },
  ];
  const met = new Set<CaseId>([id]);
  for (const { id: caseId, as } of waiting) {
    const log = caseLogOf(caseId);
    if (!log) continue;
    const record = foldOnce(caseId, log);
    const { identity } = record;
    parts.push({
      caseId,
      as,
      no: record.opened?.entry.no,
      identityChannel: identity,
      identityLog: identity && identityLogOf(identity),
      entries: log.entries,
      log,
      record,
    });
    for (const { entry } of record.merges) {
      if (entry.k !== "merged" || met.has(entry.other)) continue;
      met.add(entry.other);
      // What went into a member of a group belongs to that member.
      waiting.push({ id: entry.other, as: as === "group" ? "group" : entry.as });
    }
  }

  const [own, ...others] = parts;
  const samePerson = parts.filter(({ as }) => as !== "group");
  const record = own && others.length === 0 ? own.record : foldTogether(id, parts);
  const withPerson = parts.flatMap((part) =>
    listedWithPerson(part).filter(({ entry }) => part.as !== "group" || isOfTheWrong(entry)),
  );
  return {
    record,
    parts,
    identity: foldPerson(samePerson.flatMap(({ identityLog }) => identityLog?.entries ?? [])),
    lists:
      withPerson.length === 0 ? record.lists : new Map([...record.lists, ...foldLists(withPerson)]),
    otherNos: others.flatMap(({ no }) => (no !== undefined && no !== own?.no ? [no] : [])),
  };
}

/** What is listed in the person's document of that part. */
export const listedWithPerson = ({
  identityLog,
}: Pick<CasePart, "identityLog">): readonly Attributed<ListedEntry>[] =>
  (identityLog?.entries ?? []).flatMap(({ id, entry, origin }) =>
    entry.k === "listed" ? [{ id, entry, origin }] : [],
  );

/** Who saw it and whom else it was done to belongs to all of a group; a household belongs to its person. */
const isOfTheWrong = ({ list }: ListedEntry): boolean => list === "witness" || list === "affected";

interface FoldedPart extends CasePart {
  readonly log: CaseLog;
  readonly record: CaseRecord;
}

const foldTogether = (id: CaseId, parts: readonly FoldedPart[]): CaseRecord =>
  foldCase(id, {
    entries: parts.flatMap(({ as, log }) => log.entries.filter(({ entry }) => countsIn(entry, as))),
    unreadable: parts.flatMap(({ log }) => log.unreadable),
  });

/** One person's two cases are one in everything but their opening; in a group each keeps what is said of its person. */
function countsIn(entry: CaseEntry, as: MergeKind | undefined): boolean {
  switch (entry.k) {
    case "opened":
    case "named":
    case "merged":
    case "mergedInto":
    case "unmerged":
      return as === undefined;
    case "fact":
    case "consent":
    case "assigned":
    case "offer":
    case "offerEnd":
    case "distinct":
    case "wish":
    case "birth":
    case "checked":
    case "duty":
    case "taken":
    case "keep":
    case "hold":
    case "spare":
    case "expert":
    case "basis":
    case "handed":
      return as !== "group";
    case "erase":
      // Whose name went is said in each case for itself.
      return as === undefined || (as !== "group" && !entry.done);
    case "listed":
      // What our lists say of the wrong is the group's; what a list of the network's own is about is not known.
      return as !== "group" || !isOwnListId(entry.list);
    default:
      return true;
  }
}
