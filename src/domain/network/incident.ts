import type { Brand } from "../../base/brand.ts";
import { bytesToHex } from "../../base/bytes.ts";
import { instant, type Instant } from "../../base/clock.ts";
import { groupBy } from "../../base/group-by.ts";
import { type DeviceId, parseDeviceId } from "../../base/ids.ts";
import type { Random } from "../../base/random.ts";
import { err, ok, type Result } from "../../base/result.ts";
import { parsePartialDate, type PartialDate } from "../time/partial-date.ts";
import type { Attributed } from "../timeline/entry-origin.ts";
import type { EntryError } from "../timeline/parse-entry.ts";
import type { PersonId } from "./person-id.ts";
import { parseRole, type Role } from "./role.ts";

/*
 * The register of what went wrong with people's data (GDPR art. 33(5)): what happened, whose data it may touch, what was done, who was told. Each is a
 * report and the steps that follow it, written by coordinators into the directory; nothing in it is ever changed.
 */

export type IncidentId = Brand<string, "IncidentId">;

export const newIncidentId = (random: Random): IncidentId =>
  bytesToHex(random.bytes(8)) as IncidentId;

const parseIncidentId = (value: unknown): IncidentId | undefined =>
  typeof value === "string" && /^[0-9a-f]{16}$/.test(value) ? (value as IncidentId) : undefined;

/** Confidentiality by a lost phone or by a wrong hand, availability, and the rest. */
export const incidentKinds = ["lostPhone", "wrongHands", "dataLost", "other"] as const;
export type IncidentKind = (typeof incidentKinds)[number];

/** How many cases it may touch. */
export const incidentReaches = ["all", "some", "none", "unknown"] as const;
export type IncidentReach = (typeof incidentReaches)[number];

export const lockedAnswers = ["yes", "no", "unknown"] as const;
export type LockedAnswer = (typeof lockedAnswers)[number];

/** The phone it is about, as it was known when it was reported. */
interface LostPhone {
  readonly device: DeviceId;
  readonly role: Role;
  /** Whether it asked for a PIN, as far as its person knows. */
  readonly locked: LockedAnswer;
  /** When it was last heard, in ms, and how many entries waited on it then. */
  readonly heard?: number;
  readonly waiting: number;
}

export interface IncidentReport {
  readonly id: IncidentId;
  readonly kind: IncidentKind;
  /** When the network came to know of it, in ms: from here on the 72 hours run. */
  readonly aware: number;
  readonly happened?: PartialDate;
  readonly reach: IncidentReach;
  readonly what: string;
  /** Whose data, as far as is known. */
  readonly whose: string;
  readonly phone?: LostPhone;
}

export interface IncidentEntry extends IncidentReport {
  readonly k: "incident";
  readonly at: number;
}

/** What can follow. `…NotTold`: considered, and why it need not be. */
export const incidentSteps = [
  "did",
  "phoneRemoved",
  "authorityTold",
  "authorityNotTold",
  "personsTold",
  "personsNotTold",
  "closed",
] as const;
export type IncidentStep = (typeof incidentSteps)[number];

/** These say nothing without words. */
export const needsWords = (step: IncidentStep): boolean =>
  step === "did" || step === "authorityNotTold" || step === "personsNotTold";

export interface IncidentStepEntry {
  readonly k: "incidentStep";
  readonly at: number;
  readonly incident: IncidentId;
  readonly step: IncidentStep;
  readonly text: string;
}

export interface Incident extends IncidentReport {
  /** Who wrote it down, and when. */
  readonly person: PersonId;
  readonly at: Instant;
  /** By a clock that is right. */
  readonly aware: Instant;
  /** In the order they were written. */
  readonly steps: readonly TakenStep[];
  readonly authority: Telling;
  readonly persons: Telling;
  readonly closed: boolean;
}

interface TakenStep {
  readonly step: IncidentStep;
  readonly text: string;
  readonly person: PersonId;
  readonly at: Instant;
}

type Telling = "open" | "told" | "notTold";

export const incidentTextLimit = 4_000;
const hourMs = 60 * 60 * 1_000;
const hoursToTell = 72;

const tellBy = ({ aware }: Pick<Incident, "aware">): Instant =>
  instant(aware + hoursToTell * hourMs);

/** Whole hours until the authority has to know; negative once they are over. Undefined when that has been decided. */
export function hoursLeft(incident: Incident, now: Instant): number | undefined {
  if (incident.authority !== "open") return undefined;
  return Math.floor((tellBy(incident) - now) / hourMs);
}

/** The newest first. Only what coordinators write counts. */
export function foldIncidents(
  entries: readonly Attributed<{ readonly k: string }>[],
  coordinates: (device: DeviceId) => boolean,
  personOf: (device: DeviceId) => PersonId,
): readonly Incident[] {
  const said = entries.filter(({ origin }) => coordinates(origin.device));
  const steps = groupBy(said.filter(isStep), ({ entry }) => entry.incident);
  const reports = groupBy(said.filter(isReport), ({ entry }) => entry.id);
  return [...reports]
    .flatMap(([id, all]): readonly Incident[] => {
      const [first] = all.toSorted(inOrder);
      if (!first) return [];
      const { entry, origin } = first;
      const { k: _k, at, ...report } = entry;
      const taken = (steps.get(id) ?? []).toSorted(inOrder).map((one): TakenStep => ({
        step: one.entry.step,
        text: one.entry.text,
        person: personOf(one.origin.device),
        at: instant(rightTime(one)),
      }));
      return [
        {
          ...report,
          person: personOf(origin.device),
          at: instant(at - origin.clockOffsetMs),
          aware: instant(entry.aware - origin.clockOffsetMs),
          steps: taken,
          authority: telling(taken, "authorityTold", "authorityNotTold"),
          persons: telling(taken, "personsTold", "personsNotTold"),
          closed: taken.some(({ step }) => step === "closed"),
        },
      ];
    })
    .sort((a, b) => b.aware - a.aware || (a.id < b.id ? -1 : 1));
}

/** Who has been told stays told. */
function telling(steps: readonly TakenStep[], told: IncidentStep, not: IncidentStep): Telling {
  if (steps.some(({ step }) => step === told)) return "told";
  return steps.some(({ step }) => step === not) ? "notTold" : "open";
}

const isReport = (item: Attributed<{ readonly k: string }>): item is Attributed<IncidentEntry> =>
  item.entry.k === "incident";
const isStep = (item: Attributed<{ readonly k: string }>): item is Attributed<IncidentStepEntry> =>
  item.entry.k === "incidentStep";

const rightTime = ({ entry, origin }: Attributed<{ readonly at: number }>): number =>
  entry.at - origin.clockOffsetMs;
const inOrder = (
  a: Attributed<{ readonly at: number }>,
  b: Attributed<{ readonly at: number }>,
): number => rightTime(a) - rightTime(b) || (a.id < b.id ? -1 : 1);

export function parseIncident(
  at: number,
  value: Readonly<Record<string, unknown>>,
): Result<IncidentEntry, EntryError> {
  const bad = (what: string) => err({ type: "BadEntry", what } as const);
  const id = parseIncidentId(value["id"]);
  const kind = oneOf(incidentKinds, value["kind"]);
  const reach = oneOf(incidentReaches, value["reach"]);
  const { aware, what, whose } = value;
  if (!id) return bad("id");
  if (!kind) return bad("kind");
  if (!reach) return bad("reach");
  if (!isTime(aware)) return bad("aware");
  if (!isText(what)) return bad("what");
  if (!isText(whose)) return bad("whose");
  const happened = parsePartialDate(value["happened"]);
  if (value["happened"] !== undefined && !happened) return bad("happened");
  const phone = parsePhone(value["phone"]);
  if (value["phone"] !== undefined && !phone) return bad("phone");
  return ok({
    k: "incident",
    at,
    id,
    kind,
    aware,
    ...(happened && { happened }),
    reach,
    what,
    whose,
    ...(phone && { phone }),
  });
}

export function parseIncidentStep(
  at: number,
  { incident: named, step: said, text }: Readonly<Record<string, unknown>>,
): Result<IncidentStepEntry, EntryError> {
  const incident = parseIncidentId(named);
  const step = oneOf(incidentSteps, said);
  if (!incident) return err({ type: "BadEntry", what: "incident" });
  if (!step) return err({ type: "BadEntry", what: "step" });
  if (!isText(text)) return err({ type: "BadEntry", what: "text" });
  return ok({ k: "incidentStep", at, incident, step, text });
}

function parsePhone(value: unknown): LostPhone | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const fields: Readonly<Record<string, unknown>> = { ...value };
  const device = parseDeviceId(fields["device"]);
  const role = parseRole(fields["role"]);
  const locked = oneOf(lockedAnswers, fields["locked"]);
  const { heard, waiting } = fields;
  if (!device || !role || !locked) return undefined;
  if (typeof waiting !== "number" || !Number.isSafeInteger(waiting) || waiting < 0)
    return undefined;
  if (heard !== undefined && !isTime(heard)) return undefined;
  return { device, role, locked, ...(heard !== undefined && { heard }), waiting };
}

const oneOf = <T extends string>(all: readonly T[], value: unknown): T | undefined =>
  all.find((each) => each === value);
const isTime = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value);
const isText = (value: unknown): value is string =>
  typeof value === "string" && value.length <= incidentTextLimit;
