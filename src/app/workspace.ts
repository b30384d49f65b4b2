import type { Clock, Timers } from "../base/clock.ts";
import type { DeviceId } from "../base/ids.ts";
import type { Live } from "../base/live.ts";
import type { Random } from "../base/random.ts";
import type { CaseId } from "../domain/cases/case-id.ts";
import type { CaseSummary } from "../domain/cases/case-summary.ts";
import type { PersonId } from "../domain/network/person-id.ts";
import type { Role } from "../domain/network/role.ts";
import type { Attachments } from "./attachments/attachments.ts";
import type { PassingOn } from "./bundles/passing-on.ts";
import type { Documents } from "./documents.ts";
import type { DraftStore } from "./drafts/draft-store.ts";
import type { Guests } from "./expert/guests.ts";
import type { HandIns } from "./intake/hand-ins.ts";
import type { Guides } from "./guides/guides.ts";
import type { LetterTemplates } from "./letters/letter-templates.ts";
import type {
  CountyTeams,
  Erasures,
  ExportLog,
  ImportLog,
  OwnLists,
  OwnQuestions,
} from "./network/network-log.ts";
import type { IncidentLog } from "./network/incident-log.ts";
import type { LateWorkDesk } from "./network/late-work-desk.ts";
import type { Membership } from "./network/membership.ts";
import type { RefusedThing } from "./network/refused-thing.ts";
import type { SyncStatus } from "./network/sync-status.ts";
import type { Settings } from "./settings/settings.ts";
import type { Member } from "./network/member.ts";

/** Everything a screen needs once the app is open. */
export interface Workspace {
  /** `sample` lives in memory only, and says so on every screen. */
  readonly kind: "network" | "sample";
  readonly me: Live<Me>;
  readonly cases: Live<CaseIndex>;
  readonly members: Live<readonly Member[]>;
  readonly network: Live<{ readonly name: string }>;
  readonly sync: Live<SyncStatus>;
  readonly settings: Live<Settings>;

  readonly clock: Clock;
  readonly random: Random;
  readonly timers: Timers;
  /** Minutes east of UTC on this device, now. */
  readonly utcOffsetMinutes: () => number;
  readonly documents: Documents;
  readonly attachments?: Attachments;
  /** Undefined in the sample network; its code comes when it is asked for. */
  readonly passingOn?: () => Promise<PassingOn>;
  readonly drafts: DraftStore;
  readonly membership: Membership;
  readonly exports: ExportLog;
  readonly imports: ImportLog;
  readonly ownQuestions: OwnQuestions;
  readonly ownLists: OwnLists;
  readonly countyTeams: CountyTeams;
  readonly erasures: Erasures;
  readonly incidents: IncidentLog;
  readonly lateWork: LateWorkDesk;
  /** What arrived on this device and was not taken in. */
  readonly refused?: () => Promise<readonly RefusedThing[]>;
  /** For who only hands in: their code comes when it is asked for. */
  readonly handIns?: () => Promise<HandIns>;
  /** Nobody comes to the sample network. */
  readonly guests?: Guests;
  /** False when the disk did not take them. */
  readonly saveSettings: (next: Settings) => Promise<boolean>;
  readonly templates: LetterTemplates;
  /** Their code comes when it is asked for. */
  readonly guides: () => Promise<Guides>;
  /** Sends and fetches now, and comes back when both sides are level or the line is not there. */
  readonly syncNow: () => Promise<void>;
  /** Only in the sample network. */
  readonly sample?: SampleControls;
}

export type SampleRole = "mediator" | "coordinator";

export interface SampleControls {
  readonly switchTo: (role: SampleRole) => void;
}

export interface Me {
  readonly device: DeviceId;
  readonly person: PersonId;
  readonly name: string;
  readonly role: Role;
}

/** Every case of the network in short, with what went into another case counted where it went. */
export interface CaseIndex {
  /** Always as it is now, whichever index it is read from. */
  readonly summaries: ReadonlyMap<CaseId, CaseSummary>;
  /** Without the merged ones and those recorded by mistake, the newest activity first. */
  readonly list: readonly CaseSummary[];
  /** False until everything this phone keeps has been read. */
  readonly loaded: boolean;
  /** What is gone for good: a case that went into one of these goes on by itself. */
  readonly erased: ReadonlySet<CaseId>;
}
