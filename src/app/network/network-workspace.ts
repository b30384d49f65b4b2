import { createLive, type LiveSource } from "../../base/live.ts";
import type { ChannelId } from "../../base/ids.ts";
import { err, type Result } from "../../base/result.ts";
import { caseIdOfChannel, type CaseId } from "../../domain/cases/case-id.ts";
import type { CaseSummary } from "../../domain/cases/case-summary.ts";
import type { TemplateVersion } from "../../domain/letters/letter-template.ts";
import type { AskedList, AskedQuestion } from "../../domain/network/asked.ts";
import type { Directory, DirectoryEntry } from "../../domain/network/directory.ts";
import type { KeepForRule } from "../../domain/network/keep-for-rule.ts";
import type { LoggedErasure } from "../../domain/network/erased-case.ts";
import type { LoggedExport } from "../../domain/network/exported-list.ts";
import type { LoggedImport } from "../../domain/network/imported-table.ts";
import { usualKeepFor } from "../../domain/keeping/keep-for.ts";
import type { WorkPlaces } from "../../domain/network/county-team.ts";
import type { Incident } from "../../domain/network/incident.ts";
import type { LateRefused } from "../../domain/network/late-refused.ts";
import { personIdOfFirstDevice } from "../../domain/network/person-id.ts";
import type { ChannelSummary } from "../../sync/channels.ts";
import type { Engine } from "../../sync/engine.ts";
import { ownEnvelopes } from "../../sync/own-envelopes.ts";
import { createSummaryPages, type SummaryPages } from "../../sync/summary-pages.ts";
import type { App } from "../app.ts";
import type { AttachmentPlace, Attachments } from "../attachments/attachments.ts";
import { emptyIndex, updateIndex, withoutErased } from "../cases/case-index.ts";
import type { OpenDevice } from "../device.ts";
import type { Documents, WriteError } from "../documents.ts";
import type { GuestRequest, Guests } from "../expert/guests.ts";
import { createDeviceSettings } from "../settings/device-settings.ts";
import type { CaseIndex, Workspace } from "../workspace.ts";
import { createCaseChannels, type CaseChannels } from "./case-channels.ts";
import type { PersonOf } from "./entry-origins.ts";
import type { LateWork } from "./late-work-desk.ts";
import type { JoinRequest, Membership, PendingInvitation } from "./membership.ts";
import type { ToAsk } from "./network-log.ts";
import { createNetworkDrafts } from "./network-drafts.ts";
import type { Profile } from "./profile.ts";
import type { NetworkLives, RunningNetwork } from "./run-network.ts";
import { countedSummary, parseStoredSummary, type StoredSummary } from "./stored-summary.ts";
import type { SyncStatus } from "./sync-status.ts";

/** Time for the first screen and a tap on it; whoever asks for a document before does not wait for it. */
const listFirstMs = 500;

export interface NetworkWorkspace {
  readonly workspace: Workspace;
  readonly stop: () => Promise<void>;
}

/**
 * The workspace of an unlocked device. The list comes from the sealed pages at once; the engine, and the libraries it needs, are
 * loaded after it is on screen, and whatever asks for documents waits for them.
 */
export async function openNetworkWorkspace(
  app: App,
  open: OpenDevice,
  profile: Profile,
): Promise<NetworkWorkspace> {
  const caseChannels = createCaseChannels();
  let directory: Directory | undefined;
  const personOf: PersonOf = (device) =>
    directory?.personOf(device) ?? personIdOfFirstDevice(device);

  const cases = createLive<CaseIndex>(emptyIndex);
  const sync = createLive<SyncStatus>({
    state: "offline",
    waiting: 0,
    heldBack: 0,
    attention: [],
  });
  const lives = {
    me: createLive(profile.me),
    members: createLive(profile.members),
    network: createLive({ name: profile.networkName }),
    invitations: createLive<readonly PendingInvitation[]>([]),
    requests: createLive<readonly JoinRequest[]>([]),
    recoveryMade: createLive(open.vault.get().contents.recoverySeed === undefined),
    exports: createLive<readonly LoggedExport[]>([]),
    templates: createLive<readonly TemplateVersion[]>([]),
    imports: createLive<readonly LoggedImport[]>([]),
    questions: createLive<readonly AskedQuestion[]>([]),
    ownLists: createLive<readonly AskedList[]>([]),
    worksIn: createLive<WorkPlaces>(new Map()),
    erased: createLive<readonly LoggedErasure[]>([]),
    keepFor: createLive<KeepForRule>({ months: usualKeepFor, saidBy: [] }),
    photoPlaces: createLive<ReadonlyMap<string, AttachmentPlace>>(new Map()),
    incidents: createLive<readonly Incident[]>([]),
    lateWork: createLive<readonly LateWork[]>([]),
    lateRefused: createLive<readonly LateRefused[]>([]),
    guests: {
      invited: createLive<ReturnType<Guests["invited"]["get"]>>([]),
      requests: createLive<readonly GuestRequest[]>([]),
      rooms: createLive<ReturnType<Guests["rooms"]["get"]>>(new Map()),
    },
  } satisfies NetworkLives;

  const pages = createSummaryPages(open.localSeal);
  const waiting = await showPages(open, pages, cases, caseChannels);
  sync.set({ ...sync.get(), waiting });

  const network = onDemand(async () => {
    const { runNetwork } = await import("./run-network.ts");
    const onlyOnWifi = () => settings.get().filesOnlyOnWifi;
    const known = { personOf, caseChannels, cases, pages, onlyOnWifi, drafts };
    const running = await runNetwork(app, open, lives, known, (next) => {
      directory = next;
    });
    const { engine } = running;
    followSummaries(engine, cases, caseChannels);
    const follow = () => sync.set(engine.status.get());
    engine.status.subscribe(follow);
    follow();
    return running;
  });
  // After the list is on screen: loading code must not make it wait.
  app.timers.after(listFirstMs, () => {
    // Whoever asks for something next tries again, and hears what is wrong.
    network.get().catch(() => undefined);
  });

  const writing = async (write: (running: RunningNetwork) => Promise<Result<void, WriteError>>) => {
    const running = await network.get().catch(() => undefined);
    return running ? write(running) : err({ type: "StorageFailed" as const });
  };
  const writeDirectory = (entries: readonly DirectoryEntry[]) =>
    writing((running) => running.writeDirectory(entries));
  const { drafts, settled } = createNetworkDrafts(open.values, (key) =>
    [...cases.get().erased].some((id) => key.includes(id)),
  );
  const { settings, saveSettings } = await createDeviceSettings(app, open);
  return {
    workspace: {
      kind: "network",
      clock: app.clock,
      random: app.random,
      timers: app.timers,
      utcOffsetMinutes: app.utcOffsetMinutes,
      ...lives,
      cases,
      sync,
      settings,
      saveSettings,
      documents: documentsOf(network),
      drafts,
      attachments: attachmentsOf(network, lives),
      handIns: async () => (await network.get()).handIns(),
      passingOn: async () => (await network.get()).passingOn(),
      membership: membershipOf(network, lives),
      guests: guestsOf(network, lives),
      exports: {
        list: lives.exports,
        write: (exported) => writeDirectory([{ k: "export", at: app.clock.now(), ...exported }]),
      },
      imports: {
        list: lives.imports,
        write: (imported) => writeDirectory([{ k: "import", at: app.clock.now(), ...imported }]),
      },
      ownQuestions: {
        list: lives.questions,
        write: (asked) => writeDirectory(asked.map((each) => askedEntry(app.clock.now(), each))),
      },
      countyTeams: {
        worksIn: lives.worksIn,
        write: (said) =>
          writeDirectory(
            said.map(({ person, regions, replaces: r }) => ({
              k: "worksIn",
              at: app.clock.now(),
              person,
              regions,
              ...(r.length > 0 && { r }),
            })),
          ),
      },
      ownLists: {
        list: lives.ownLists,
        write: (asked) =>
          writeDirectory(
            asked.map(({ list, replaces }) => ({
              k: "askedList",
              at: app.clock.now(),
              list,
              ...(replaces.length > 0 && { r: replaces }),
            })),
          ),
      },
      erasures: {
        list: lives.erased,
        keepFor: lives.keepFor,
        setKeepFor: (months, replaces) =>
          writing((running) => running.setKeepFor(months, replaces)),
        erase: (erasure) => writing((running) => running.erase(erasure)),
      },
      incidents: {
        list: lives.incidents,
        report: (report) => writeDirectory([{ k: "incident", at: app.clock.now(), ...report }]),
        step: (incident, step, text) =>
          writeDirectory([{ k: "incidentStep", at: app.clock.now(), incident, step, text }]),
      },
      lateWork: {
        list: lives.lateWork,
        refused: lives.lateRefused,
        accept: async (device) => (await network.get()).lateWork.accept(device),
        refuse: async (device) => (await network.get()).lateWork.refuse(device),
      },
      templates: {
        versions: lives.templates,
        write: (template) => writing((running) => running.writeTemplate(template)),
      },
      guides: async () => (await network.get()).guides(),
      async refused() {
        const { engine } = await network.get();
        const { refusedThings } = await import("./refused.ts");
        const devices = [...(engine.roster.get()?.devices.values() ?? [])];
        const guests = new Set(devices.flatMap(({ guest, device }) => (guest ? device : [])));
        return refusedThings(await engine.refused(), lives.members.get(), guests);
      },
      syncNow: async () => (await network.get()).engine.syncNow(),
    },
    async stop() {
      await settled();
      await network.stop();
    },
  };
}

const askedEntry = (at: number, { question, replaces }: ToAsk): DirectoryEntry => ({
  k: "asked",
  at,
  question,
  ...(replaces.length > 0 && { r: replaces }),
});

interface OnDemand {
  /** Starts it, unless it runs. A start that failed is tried again by whoever asks next. */
  readonly get: () => Promise<RunningNetwork>;
  readonly stop: () => Promise<void>;
}

function onDemand(start: () => Promise<RunningNetwork>): OnDemand {
  let running: Promise<RunningNetwork> | undefined;
  let isStopped = false;
  return {
    get() {
      if (isStopped) return Promise.reject(new Error("Expected nothing to be asked after locking"));
      running ??= start().catch((problem: unknown) => {
        running = undefined;
        throw problem;
      });
      return running;
    },
    async stop() {
      isStopped = true;
      // What did not start has nothing to stop.
      await running?.then(
        (network) => network.stop(),
        () => undefined,
      );
    },
  };
}

/** Shows what the pages say, and answers how many entries wait for the relay. */
async function showPages(
  { log }: OpenDevice,
  pages: SummaryPages,
  cases: LiveSource<CaseIndex>,
  caseChannels: CaseChannels,
): Promise<number> {
  const [rows, own, shredded] = await Promise.all([log.summaryPages(), log.own(), log.shredded()]);
  await pages.load(rows, ownEnvelopes(own).confirmedThrough);
  const countsOf = (channel: ChannelId) => {
    const entry = pages.entries.get(channel);
    return entry && { unread: entry.unread, waiting: entry.waiting.length };
  };
  const summaries: CaseSummary[] = [];
  let waiting = 0;
  for (const [channel, entry] of pages.entries) {
    waiting += entry.waiting.length;
    const stored = parseStoredSummary(channel, entry.summary);
    if (!stored) continue;
    caseChannels.learn(stored.summary.id, stored.others);
    summaries.push(countedSummary(stored, countsOf));
  }
  const erased = new Set(shredded.map(({ channel }) => caseIdOfChannel(channel)));
  cases.set(updateIndex({ ...emptyIndex, erased }, summaries, true));
  return waiting;
}

/** From here on the engine says what the list shows. */
function followSummaries(
  engine: Pick<Engine, "summaries">,
  cases: LiveSource<CaseIndex>,
  caseChannels: CaseChannels,
): void {
  const follow = (): void => {
    const { byId, changed } = engine.summaries.get();
    const touched = new Map<CaseId, StoredSummary>();
    const touch = (channel: ChannelId): void => {
      const id = caseIdOfChannel(channel);
      const stored = touched.has(id)
        ? undefined
        : parseStoredSummary(channel, byId.get(channel)?.summary);
      if (!stored) return;
      touched.set(id, stored);
      caseChannels.learn(id, stored.others);
    };
    for (const channel of changed) {
      touch(channel);
      for (const id of caseChannels.casesOf(channel)) touch(id);
    }
    const countsOf = (channel: ChannelId): ChannelSummary | undefined => byId.get(channel);
    const summaries = [...touched.values()].map((one) => countedSummary(one, countsOf));
    if (summaries.length > 0) cases.set(updateIndex(cases.get(), summaries, true));
    // Shown here and not known to the engine: it was erased.
    const shown = cases.get().summaries;
    const gone = [...changed].map(caseIdOfChannel).filter((id) => shown.has(id) && !byId.has(id));
    for (const id of gone) caseChannels.learn(id, []);
    if (gone.length > 0) cases.set(withoutErased(cases.get(), gone));
  };
  engine.summaries.subscribe(follow);
  follow();
}

/** What reads and writes documents comes with the engine: it waits. */
function documentsOf(network: OnDemand): Documents {
  const documents = async () => (await network.get()).documents;
  return {
    openCase: async (id) => (await documents()).openCase(id),
    readCase: async (id) => (await documents()).readCase(id),
    openIdentity: async (channel) => (await documents()).openIdentity(channel),
    openRegister: async () => (await documents()).openRegister(),
    async write(changes, draft) {
      const open = await documents().catch(() => undefined);
      // The code that writes could not be loaded: nothing was kept, and the form still has it.
      return open ? open.write(changes, draft) : err({ type: "StorageFailed" });
    },
    markSeen: async (id) => (await documents()).markSeen(id),
  };
}

/** Photographs are sealed, sent and fetched by the engine: whoever asks waits for it. */
function attachmentsOf(network: OnDemand, lives: NetworkLives): Attachments {
  const attachments = async () => (await network.get()).attachments;
  return {
    places: lives.photoPlaces,
    keepPhoto: async (photo) => (await attachments()).keepPhoto(photo),
    keepFile: async (file) => (await attachments()).keepFile(file),
    send: async (files) => (await attachments()).send(files),
    drop: async (file) => (await attachments()).drop(file),
    room: async () => (await attachments()).room(),
    read: async (file, which, options) => (await attachments()).read(file, which, options),
  };
}

/** Comes with the desk: without a signal it may not be there yet. */
function guestsOf(network: OnDemand, lives: NetworkLives): Guests {
  const running = async () => (await network.get()).guests().catch(() => undefined);
  const offline = err({ type: "Offline" } as const);
  return {
    ...lives.guests,
    invite: async (plan) => (await running())?.invite(plan) ?? offline,
    takeBack: async (id) => (await running())?.takeBack(id) ?? offline,
    admit: async (id, code) => (await running())?.admit(id, code) ?? offline,
    show: async (room, shown) =>
      (await running())?.show(room, shown) ?? err({ type: "StorageFailed" }),
    caseOf: async (room) => (await running())?.caseOf(room),
    end: async (room) => (await running())?.end(room) ?? offline,
  };
}

/** The same before the engine is there: it waits. */
function membershipOf(network: OnDemand, lives: NetworkLives): Membership {
  const then = async <T>(ask: (membership: Membership) => Promise<T>): Promise<T> =>
    ask((await network.get()).membership);
  return {
    invitations: lives.invitations,
    requests: lives.requests,
    recoveryMade: lives.recoveryMade,
    takeBack: (id) => then((membership) => membership.takeBack(id)),
    invite: (...as) => then((membership) => membership.invite(...as)),
    accept: (id, code) => then((membership) => membership.accept(id, code)),
    refuse: (id) => then((membership) => membership.refuse(id)),
    admit: (scanned, as) => then((membership) => membership.admit(scanned, as)),
    remove: (person) => then((membership) => membership.remove(person)),
    removeDevice: (device) => then((membership) => membership.removeDevice(device)),
    changeRole: (person, role) => then((membership) => membership.changeRole(person, role)),
    recoverySheet: (kind) => then((membership) => membership.recoverySheet(kind)),
    beginNewSheet: () => then((membership) => membership.beginNewSheet()),
    readLink: (scanned) => then((membership) => membership.readLink(scanned)),
    link: (scanned) => then((membership) => membership.link(scanned)),
    nameDevice: (device, name) => then((membership) => membership.nameDevice(device, name)),
    recoveryConfirmed: () => then((membership) => membership.recoveryConfirmed()),
  };
}
