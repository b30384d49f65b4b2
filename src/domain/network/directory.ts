import { instant, type Instant } from "../../base/clock.ts";
import { groupBy } from "../../base/group-by.ts";
import { type DeviceId, parseDeviceId } from "../../base/ids.ts";
import { err, ok, type Result } from "../../base/result.ts";
import { isRecord } from "../../base/shape.ts";
import { byEntryId, type EntryId } from "../timeline/entry-id.ts";
import type { Attributed } from "../timeline/entry-origin.ts";
import type { EntryError } from "../timeline/parse-entry.ts";
import { parseReferences } from "../timeline/entry-reader.ts";
import { standing } from "../timeline/standing.ts";
import type { TemplateEntry, TemplateVersion } from "../letters/letter-template.ts";
import {
  foldOwnLists,
  foldQuestions,
  parseAsked,
  parseAskedList,
  type AskedEntry,
  type AskedList,
  type AskedListEntry,
  type AskedQuestion,
} from "./asked.ts";
import { foldErased, parseErased, type ErasedEntry, type LoggedErasure } from "./erased-case.ts";
import { foldExports, parseExport, type ExportEntry, type LoggedExport } from "./exported-list.ts";
import { foldImports, parseImport, type ImportEntry, type LoggedImport } from "./imported-table.ts";
import {
  foldKeepFor,
  parseKeepForRule,
  type KeepForEntry,
  type KeepForRule,
} from "./keep-for-rule.ts";
import { foldTemplates, parseTemplate } from "./letter-wordings.ts";
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
 * letters, what it asks beside what Teren asks, and the register of incidents. Written once each, like everything. Guides lie there too, and are read apart by
 * who asks for them (`domain/guides`).
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

export interface Directory {
  readonly networkName: string;
  readonly names: ReadonlyMap<PersonId, string>;
  /** A device nobody has said anything of is a person of its own. */
  readonly personOf: (device: DeviceId) => PersonId;
  readonly deviceNames: ReadonlyMap<DeviceId, string>;
  /** When `by` first said whose the device is; that it may say so, or might then, is for the roster. */
  readonly saidAt: (device: DeviceId, by: DeviceId) => Instant | undefined;
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
  for (const { entry } of trusted.toSorted(byEntryId)) owners.set(entry.device, entry.person);
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
  return {
    networkName: standingName(networks),
    names,
    personOf,
    saidAt(device, by) {
      const said = persons.filter(({ entry, origin }) => entry.device === device && origin.device === by); // prettier-ignore
      const times = said.map(({ entry, origin }) => entry.at - origin.clockOffsetMs);
      return times.length > 0 ? instant(Math.min(...times)) : undefined;
    },
    deviceNames: foldDeviceNames(entries, personOf),
    exports: foldExports(entries, personOf),
    templates: foldTemplates(entries, managesMembers, personOf),
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

type Fields = Readonly<Record<string, unknown>>;

const parsers: {
  readonly [K in DirectoryEntry["k"]]: (
    at: number,
    fields: Fields,
  ) => Result<DirectoryEntry, EntryError>;
} = {
  person: parsePerson,
  network: parseNetwork,
  export: parseExport,
  template: parseTemplate,
  import: parseImport,
  asked: parseAsked,
  askedList: parseAskedList,
  erased: parseErased,
  keepFor: parseKeepForRule,
  worksIn: parseWorksIn,
  incident: parseIncident,
  incidentStep: parseIncidentStep,
  lateRefused: parseLateRefused,
  device: parseDeviceName,
};
const isDirectoryKind = (k: unknown): k is DirectoryEntry["k"] =>
  typeof k === "string" && Object.hasOwn(parsers, k);

export function parseDirectoryEntry(value: unknown): Result<DirectoryEntry, EntryError> {
  if (!isRecord(value)) return err({ type: "BadEntry", what: "entry" });
  const { k, at } = value;
  if (!isDirectoryKind(k))
    return err({ type: "UnknownKind", kind: typeof k === "string" ? k.slice(0, 40) : typeof k });
  if (typeof at !== "number" || !Number.isFinite(at)) return err({ type: "BadEntry", what: "at" });
  return parsers[k](at, value);
}

function parseNetwork(at: number, fields: Fields): Result<NetworkEntry, EntryError> {
  const named = parseNamed(at, fields);
  return named.ok ? ok({ k: "network", ...named.value }) : named;
}

function parsePerson(at: number, fields: Fields): Result<PersonEntry, EntryError> {
  const named = parseNamed(at, fields);
  if (!named.ok) return named;
  const person = parsePersonId(fields["person"]);
  const device = parseDeviceId(fields["device"]);
  if (!person || !device) return err({ type: "BadEntry", what: person ? "device" : "person" });
  return ok({ k: "person", person, device, ...named.value });
}

function parseNamed(at: number, { name, r }: Fields): Result<Named, EntryError> {
  if (typeof name !== "string" || name.length > nameLimit)
    return err({ type: "BadEntry", what: "name" });
  const replaces = parseReferences(r);
  if (r !== undefined && !replaces) return err({ type: "BadEntry", what: "r" });
  return ok({ at, name, ...(replaces && { r: replaces }) });
}

const isPerson = (entry: DirectoryEntry): entry is PersonEntry => entry.k === "person";

/** Two names given apart: the same one is shown everywhere, until somebody renames knowing both. */
const standingName = (sayings: readonly Attributed<Named>[]): string =>
  standing(sayings).toSorted(byEntryId)[0]?.entry.name ?? "";
