import { instant, type Instant } from "../../base/clock.ts";
import { groupBy } from "../../base/group-by.ts";
import { type DeviceId, parseDeviceId } from "../../base/ids.ts";
import { err, ok, type Result } from "../../base/result.ts";
import { parseOwnQuestion, type OwnQuestion } from "../forms/own-question.ts";
import { parseImportId, type ImportId } from "../import/import-id.ts";
import { parseOwnList, type OwnList } from "../lists/own-list.ts";
import { compareEntryIds, type EntryId, parseEntryId } from "../timeline/entry-id.ts";
import type { Attributed } from "../timeline/entry-origin.ts";
import type { EntryError } from "../timeline/parse-entry.ts";
import { standing } from "../timeline/standing.ts";
import {
  templateLimit,
  type TemplateEntry,
  type TemplateVersion,
} from "../letters/letter-template.ts";
import { parseCaseId, type CaseId } from "../cases/case-id.ts";
import { parseCaseNo, type CaseNo } from "../cases/case-number.ts";
import { caseTypes, type CaseType } from "../cases/case-type.ts";
import { parseCode } from "../cases/code-lists.ts";
import {
  erasedParts,
  eraseReasons,
  type ErasedPart,
  type EraseReason,
} from "../keeping/erase-reasons.ts";
import { parseErasedCounts, type ErasedCounts } from "../keeping/erased-counts.ts";
import { usualKeepFor, type KeepFor } from "../keeping/keep-for.ts";
import { parseKeepFor } from "../keeping/parse-keep-for.ts";
import { foldWorksIn, parseWorksIn, type WorkPlaces, type WorksInEntry } from "./county-team.ts";
import { foldDeviceNames, parseDeviceName, type DeviceNameEntry } from "./device-name.ts";
import {
  foldIncidents,
  parseIncident,
  parseIncidentStep,
  type Incident,
  type IncidentEntry,
  type IncidentStepEntry,
} from "./incident.ts";
import {
  foldLateRefused,
  parseLateRefused,
  type LateRefused,
  type LateRefusedEntry,
} from "./late-refused.ts";
import { parsePersonId, type PersonId, personIdOfFirstDevice } from "./person-id.ts";

/**
 * What the directory's document holds: names, which device is whose, which lists left the app as a file or came in from one, the network's own wording of
 * letters, what it asks beside what Teren asks, and the register of incidents. Written once each, like everything.
 */
export type DirectoryEntry =
  | PersonEntry
  | NetworkEntry
  | ExportEntry
  | TemplateEntry
  | ImportEntry
  | AskedEntry
  | AskedListEntry
  | WorksInEntry
  | ErasedEntry
  | KeepForEntry
  | IncidentEntry
  | IncidentStepEntry
  | LateRefusedEntry
  | DeviceNameEntry;

interface Named {
  readonly at: number;
  readonly name: string;
  readonly r?: readonly EntryId[];
}
interface PersonEntry extends Named {
  readonly k: "person";
  readonly person: PersonId;
  readonly device: DeviceId;
}
interface NetworkEntry extends Named {
  readonly k: "network";
}

/** Says of a list that left the app how much was in it, never what. */
interface ExportEntry extends ExportedList {
  readonly k: "export";
  readonly at: number;
}

export interface ExportedList {
  readonly rows: number;
  readonly columns: readonly string[];
  readonly withNames: boolean;
  /** Which, so that whoever it is about can be told. Versions before did not say. */
  readonly cases?: readonly CaseId[];
}

/** In one word of the log; a longer list is several. */
export const exportedAtOnce = 2_000;

/** A list that left the app: who took it is the signer of the entry. */
export interface LoggedExport extends ExportedList {
  readonly id: EntryId;
  readonly person: PersonId;
  /** By the clock of the device that wrote it. */
  readonly at: Instant;
}

/** Cases are being brought in from a table; or a later word of how that went. */
interface ImportEntry extends ImportedTable {
  readonly k: "import";
  readonly at: number;
}

export interface ImportedTable {
  readonly id: ImportId;
  /** Lines of the table, and cases made of them so far. */
  readonly rows: number;
  readonly made: number;
  /** What stood in its columns, never what in its lines. */
  readonly columns: readonly string[];
  readonly state: ImportState;
}

/** Later ones overrule earlier ones, whoever said them when. */
const importStates = ["begun", "left", "done", "undone"] as const;
export type ImportState = (typeof importStates)[number];

/** Who brought it in is the signer of its first entry. */
export interface LoggedImport extends ImportedTable {
  readonly person: PersonId;
  readonly at: Instant;
}

/** A question of the network's own, as it is asked from now on. */
interface AskedEntry {
  readonly k: "asked";
  readonly at: number;
  readonly question: OwnQuestion;
  readonly r?: readonly EntryId[];
}

/** A question with the entries that say so: whoever changes it names them. */
export interface AskedQuestion {
  readonly question: OwnQuestion;
  readonly saidBy: readonly EntryId[];
}

/** A list of the network's own, as it is kept from now on. */
interface AskedListEntry {
  readonly k: "askedList";
  readonly at: number;
  readonly list: OwnList;
  readonly r?: readonly EntryId[];
}

/** A list with the entries that say so: whoever changes it names them. */
export interface AskedList {
  readonly list: OwnList;
  readonly saidBy: readonly EntryId[];
}

/** What is left of an erased case; of an erased name, that it was erased. Who did it is the signer. */
interface ErasedEntry extends ErasedCase {
  readonly k: "erased";
  readonly at: number;
}

export interface ErasedCase {
  readonly case: CaseId;
  readonly no: CaseNo;
  readonly type: CaseType;
  readonly what: ErasedPart;
  readonly why: EraseReason;
  /** Of a case that is gone. */
  readonly counts?: ErasedCounts;
}

export interface LoggedErasure extends ErasedCase {
  readonly id: EntryId;
  readonly person: PersonId;
  /** By the clock of the device that wrote it. */
  readonly at: Instant;
}

/** For how long cases are kept from now on. */
interface KeepForEntry {
  readonly k: "keepFor";
  readonly at: number;
  readonly months: KeepFor;
  readonly r?: readonly EntryId[];
}

export interface KeepForRule {
  readonly months: KeepFor;
  /** The entries that say so; none while nobody has said anything. */
  readonly saidBy: readonly EntryId[];
}

export interface Directory {
  readonly networkName: string;
  readonly names: ReadonlyMap<PersonId, string>;
  /** A device nobody has said anything of is a person of its own. */
  readonly personOf: (device: DeviceId) => PersonId;
  readonly deviceNames: ReadonlyMap<DeviceId, string>;
  /** When whoever manages members said whose a device is. */
  readonly saidAt: ReadonlyMap<DeviceId, Instant>;
  /** The latest first. */
  readonly exports: readonly LoggedExport[];
  /** Every version, whichever stands. */
  readonly templates: readonly TemplateVersion[];
  /** The latest first. */
  readonly imports: readonly LoggedImport[];
  /** In the order they are asked. */
  readonly questions: readonly AskedQuestion[];
  /** In the order they are shown. */
  readonly lists: readonly AskedList[];
  /** The latest first; each case once, however many devices erased it. */
  readonly erased: readonly LoggedErasure[];
  readonly keepFor: KeepForRule;
  readonly worksIn: WorkPlaces;
  /** The newest first. */
  readonly incidents: readonly Incident[];
  readonly lateRefused: readonly LateRefused[];
}

export const nameLimit = 100;

/**
 * A device speaks for its own person, and whoever manages members speaks for all; what others say is not taken up, so that
 * nobody can put her entries under a colleague's name.
 */
export function foldDirectory(
  entries: readonly Attributed<DirectoryEntry>[],
  managesMembers: (device: DeviceId) => boolean,
  /** The device whose person's this one is, by the roster: then its own word counts no more. */
  linkedBy: (device: DeviceId) => DeviceId | undefined = () => undefined,
): Directory {
  const persons = entries.filter((item): item is Attributed<PersonEntry> => isPerson(item.entry));
  const networks = entries.filter(
    (item): item is Attributed<NetworkEntry> =>
      item.entry.k === "network" && managesMembers(item.origin.device),
  );

  const trusted = persons.filter(({ entry, origin }) =>
    origin.device === entry.device
      ? linkedBy(entry.device) === undefined &&
        (managesMembers(origin.device) || entry.person === personIdOfFirstDevice(entry.device))
      : managesMembers(origin.device),
  );
  const owners = new Map<DeviceId, PersonId>();
  const saidAt = new Map<DeviceId, Instant>();
  for (const { entry, origin } of trusted.toSorted(byId)) {
    owners.set(entry.device, entry.person);
    if (origin.device !== entry.device)
      saidAt.set(entry.device, instant(entry.at - origin.clockOffsetMs));
  }
  const personOf = (device: DeviceId): PersonId => {
    const said = owners.get(device);
    const linking = linkedBy(device);
    if (said !== undefined || linking === undefined) return said ?? personIdOfFirstDevice(device);
    return personOf(linking);
  };

  const renamed = persons.filter(
    ({ entry, origin }) =>
      managesMembers(origin.device) || personOf(origin.device) === entry.person,
  );
  const names = new Map<PersonId, string>();
  for (const [person, sayings] of groupBy(renamed, ({ entry }) => entry.person))
    names.set(person, standingName(sayings));
  const exports = entries
    .flatMap(({ id, entry, origin }): readonly LoggedExport[] => {
      if (entry.k !== "export") return [];
      const { rows, columns, withNames, cases } = entry;
      const at = instant(entry.at - origin.clockOffsetMs);
      const person = personOf(origin.device);
      return [{ id, person, at, rows, columns, withNames, ...(cases && { cases }) }];
    })
    .sort((a, b) => b.at - a.at || compareEntryIds(a.id, b.id));
  const templates = entries.flatMap(({ id, entry, origin }): readonly TemplateVersion[] => {
    // What goes out under the network's name is worded by who answers for it.
    if (entry.k !== "template" || !managesMembers(origin.device)) return [];
    const { letter, language, text, r } = entry;
    const at = instant(entry.at - origin.clockOffsetMs);
    return [{ id, letter, language, text, person: personOf(origin.device), at, r }];
  });
  return {
    networkName: standingName(networks),
    names,
    personOf,
    saidAt,
    deviceNames: foldDeviceNames(entries, personOf),
    exports,
    templates,
    imports: foldImports(entries, personOf),
    questions: foldQuestions(entries),
    lists: foldOwnLists(entries),
    incidents: foldIncidents(entries, managesMembers, personOf),
    lateRefused: foldLateRefused(entries, managesMembers, personOf),
    erased: foldErased(entries, personOf),
    keepFor: foldKeepFor(entries),
    worksIn: foldWorksIn(entries, managesMembers),
  };
}

/**
 * Two coordinators may erase one case apart: everybody shows the same one's word of it, and counts it once. It stays when she coordinates no more.
 */
function foldErased(
  entries: readonly Attributed<DirectoryEntry>[],
  personOf: (device: DeviceId) => PersonId,
): readonly LoggedErasure[] {
  const said = entries.filter((item): item is Attributed<ErasedEntry> => item.entry.k === "erased");
  return [...groupBy(said, ({ entry }) => `${entry.case} ${entry.what}`).values()]
    .flatMap((all): readonly LoggedErasure[] => {
      const [first] = all.toSorted(byId);
      if (!first) return [];
      const { id, origin } = first;
      const { k: _, at, ...erased } = first.entry;
      const when = instant(at - origin.clockOffsetMs);
      return [{ ...erased, id, person: personOf(origin.device), at: when }];
    })
    .sort((a, b) => b.at - a.at || compareEntryIds(a.id, b.id));
}

function foldKeepFor(entries: readonly Attributed<DirectoryEntry>[]): KeepForRule {
  const said = entries.filter(
    (item): item is Attributed<KeepForEntry> => item.entry.k === "keepFor",
  );
  const stands = standing(said).toSorted(byId);
  return {
    months: stands[0]?.entry.months ?? usualKeepFor,
    saidBy: stands.map(({ id }) => id),
  };
}

function foldImports(
  entries: readonly Attributed<DirectoryEntry>[],
  personOf: (device: DeviceId) => PersonId,
): readonly LoggedImport[] {
  const words = entries
    .filter((item): item is Attributed<ImportEntry> => item.entry.k === "import")
    .map(({ entry, origin }) => ({ entry, origin, at: entry.at - origin.clockOffsetMs }))
    .sort((a, b) => a.at - b.at || (a.origin.device < b.origin.device ? -1 : 1));
  return [...groupBy(words, ({ entry }) => entry.id)]
    .flatMap(([id, said]): readonly LoggedImport[] => {
      const [first] = said;
      if (!first) return [];
      const latest = Math.max(...said.map(({ entry }) => importStates.indexOf(entry.state)));
      return [
        {
          id,
          rows: first.entry.rows,
          columns: first.entry.columns,
          made: Math.max(...said.map(({ entry }) => entry.made)),
          state: importStates[latest] ?? "begun",
          person: personOf(first.origin.device),
          at: instant(first.at),
        },
      ];
    })
    .sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
}

/**
 * Of two changes made apart, all devices show the same one until somebody changes the question knowing both. What a coordinator asked stays asked
 * when she is none any more: answers need their question.
 */
function foldQuestions(entries: readonly Attributed<DirectoryEntry>[]): readonly AskedQuestion[] {
  const asked = entries.filter((item): item is Attributed<AskedEntry> => item.entry.k === "asked");
  return [...groupBy(asked, ({ entry }) => entry.question.id).values()]
    .flatMap((said): readonly AskedQuestion[] => {
      const stands = standing(said).toSorted(byId);
      const question = stands[0]?.entry.question;
      return question ? [{ question, saidBy: stands.map(({ id }) => id) }] : [];
    })
    .sort(({ question: a }, { question: b }) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/** As with questions: of two changes made apart all devices show the same one, and records need their list. */
function foldOwnLists(entries: readonly Attributed<DirectoryEntry>[]): readonly AskedList[] {
  const asked = entries.filter(
    (item): item is Attributed<AskedListEntry> => item.entry.k === "askedList",
  );
  return [...groupBy(asked, ({ entry }) => entry.list.id).values()]
    .flatMap((said): readonly AskedList[] => {
      const stands = standing(said).toSorted(byId);
      const list = stands[0]?.entry.list;
      return list ? [{ list, saidBy: stands.map(({ id }) => id) }] : [];
    })
    .sort(({ list: a }, { list: b }) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

export function parseDirectoryEntry(value: unknown): Result<DirectoryEntry, EntryError> {
  if (!isRecord(value)) return err({ type: "BadEntry", what: "entry" });
  const { k, at, name, r } = value;
  if (!isDirectoryKind(k))
    return err({ type: "UnknownKind", kind: typeof k === "string" ? k.slice(0, 40) : typeof k });
  if (typeof at !== "number" || !Number.isFinite(at)) return err({ type: "BadEntry", what: "at" });
  if (k === "export") return parseExport(at, value);
  if (k === "template") return parseTemplate(at, value);
  if (k === "import") return parseImport(at, value);
  if (k === "asked") return parseAsked(at, value);
  if (k === "askedList") return parseAskedList(at, value);
  if (k === "erased") return parseErased(at, value);
  if (k === "worksIn") return parseWorksIn(at, value);
  if (k === "keepFor") return parseKeepForEntry(at, value);
  if (k === "incident") return parseIncident(at, value);
  if (k === "incidentStep") return parseIncidentStep(at, value);
  if (k === "lateRefused") return parseLateRefused(at, value);
  if (k === "device") return parseDeviceName(at, value);
  if (typeof name !== "string" || name.length > nameLimit)
    return err({ type: "BadEntry", what: "name" });
  const replaces = parseReplaces(r);
  if (r !== undefined && !replaces) return err({ type: "BadEntry", what: "r" });
  const named = { at, name, ...(replaces && { r: replaces }) };
  if (k === "network") return ok({ k, ...named });

  const person = parsePersonId(value["person"]);
  const device = parseDeviceId(value["device"]);
  if (!person || !device) return err({ type: "BadEntry", what: person ? "device" : "person" });
  return ok({ k, person, device, ...named });
}

function parseExport(
  at: number,
  { rows, columns, withNames, cases }: Readonly<Record<string, unknown>>,
): Result<ExportEntry, EntryError> {
  if (!isCount(rows)) return err({ type: "BadEntry", what: "rows" });
  if (!areColumns(columns)) return err({ type: "BadEntry", what: "columns" });
  if (typeof withNames !== "boolean") return err({ type: "BadEntry", what: "withNames" });
  if (cases === undefined) return ok({ k: "export", at, rows, columns, withNames });
  const ids = Array.isArray(cases) ? cases.flatMap((each: unknown) => parseCaseId(each) ?? []) : [];
  return ids.length <= exportedAtOnce && Array.isArray(cases) && ids.length === cases.length
    ? ok({ k: "export", at, rows, columns, withNames, cases: ids })
    : err({ type: "BadEntry", what: "cases" });
}

function parseTemplate(
  at: number,
  { letter, language, text, r }: Readonly<Record<string, unknown>>,
): Result<TemplateEntry, EntryError> {
  if (typeof letter !== "string" || !/^[a-z][a-z0-9_]{1,39}$/.test(letter))
    return err({ type: "BadEntry", what: "letter" });
  if (typeof language !== "string" || !/^[a-z]{2,3}$/.test(language))
    return err({ type: "BadEntry", what: "language" });
  if (text !== undefined && (typeof text !== "string" || text.length > templateLimit))
    return err({ type: "BadEntry", what: "text" });
  const replaces = parseReplaces(r);
  if (r !== undefined && !replaces) return err({ type: "BadEntry", what: "r" });
  return ok({
    k: "template",
    at,
    letter,
    language,
    ...(text !== undefined && { text }),
    ...(replaces && { r: replaces }),
  });
}

function parseImport(
  at: number,
  { id: named, rows, made, columns, state: said }: Readonly<Record<string, unknown>>,
): Result<ImportEntry, EntryError> {
  const id = parseImportId(named);
  const state = importStates.find((each) => each === said);
  if (!id || !state) return err({ type: "BadEntry", what: id ? "state" : "id" });
  if (!isCount(rows)) return err({ type: "BadEntry", what: "rows" });
  if (!isCount(made)) return err({ type: "BadEntry", what: "made" });
  if (!areColumns(columns)) return err({ type: "BadEntry", what: "columns" });
  return ok({ k: "import", at, id, rows, made, columns, state });
}

function parseAsked(
  at: number,
  { question: said, r }: Readonly<Record<string, unknown>>,
): Result<AskedEntry, EntryError> {
  const question = parseOwnQuestion(said);
  const replaces = parseReplaces(r);
  if (!question) return err({ type: "BadEntry", what: "question" });
  if (r !== undefined && !replaces) return err({ type: "BadEntry", what: "r" });
  return ok({ k: "asked", at, question, ...(replaces && { r: replaces }) });
}

function parseAskedList(
  at: number,
  { list: said, r }: Readonly<Record<string, unknown>>,
): Result<AskedListEntry, EntryError> {
  const list = parseOwnList(said);
  const replaces = parseReplaces(r);
  if (!list) return err({ type: "BadEntry", what: "list" });
  if (r !== undefined && !replaces) return err({ type: "BadEntry", what: "r" });
  return ok({ k: "askedList", at, list, ...(replaces && { r: replaces }) });
}

function parseErased(
  at: number,
  fields: Readonly<Record<string, unknown>>,
): Result<ErasedEntry, EntryError> {
  const of = parseCaseId(fields["case"]);
  const no = parseCaseNo(fields["no"]);
  const type = parseCode(caseTypes, fields["type"]);
  const what = parseCode(erasedParts, fields["what"]);
  const why = parseCode(eraseReasons, fields["why"]);
  const counts = parseErasedCounts(fields["counts"]);
  if (!of || !no || !type) return err({ type: "BadEntry", what: "case" });
  if (!what || !why) return err({ type: "BadEntry", what: what ? "why" : "what" });
  if (fields["counts"] !== undefined && !counts) return err({ type: "BadEntry", what: "counts" });
  return ok({ k: "erased", at, case: of, no, type, what, why, ...(counts && { counts }) });
}

function parseKeepForEntry(
  at: number,
  { months: said, r }: Readonly<Record<string, unknown>>,
): Result<KeepForEntry, EntryError> {
  const months = parseKeepFor(said);
  const replaces = parseReplaces(r);
  if (!months) return err({ type: "BadEntry", what: "months" });
  if (r !== undefined && !replaces) return err({ type: "BadEntry", what: "r" });
  return ok({ k: "keepFor", at, months, ...(replaces && { r: replaces }) });
}

const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0;

const directoryKinds = [
  "person",
  "network",
  "export",
  "template",
  "import",
  "asked",
  "askedList",
  "erased",
  "keepFor",
  "worksIn",
  "incident",
  "incidentStep",
  "lateRefused",
  "device",
] as const;
const isDirectoryKind = (k: unknown): k is (typeof directoryKinds)[number] =>
  directoryKinds.some((kind) => kind === k);

const columnLimit = 100;
const areColumns = (columns: unknown): columns is readonly string[] =>
  Array.isArray(columns) && columns.length <= columnLimit && columns.every(isColumn);
const isColumn = (column: unknown): column is string =>
  typeof column === "string" && column.length <= 40;

const isPerson = (entry: DirectoryEntry): entry is PersonEntry => entry.k === "person";

const byId = (a: Attributed<unknown>, b: Attributed<unknown>) => compareEntryIds(a.id, b.id);

/** Two names given apart: the same one is shown everywhere, until somebody renames knowing both. */
const standingName = (sayings: readonly Attributed<Named>[]): string =>
  standing(sayings).toSorted(byId)[0]?.entry.name ?? "";

function parseReplaces(value: unknown): readonly EntryId[] | undefined {
  if (!Array.isArray(value) || value.length > 100) return undefined;
  const ids = value.map(parseEntryId).filter((id) => id !== undefined);
  return ids.length === value.length ? ids : undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
