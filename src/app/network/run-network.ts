import { assert } from "../../base/assert.ts";
import type { WorkPlaces } from "../../domain/network/county-team.ts";
import type { Live, LiveSource } from "../../base/live.ts";
import type { Incident } from "../../domain/network/incident.ts";
import type { LateRefused } from "../../domain/network/late-refused.ts";
import { personIdOfFirstDevice } from "../../domain/network/person-id.ts";
import { handsIn, mayCoordinate } from "../../domain/network/role.ts";
import type { AskedList, AskedQuestion } from "../../domain/network/asked.ts";
import type { Directory } from "../../domain/network/directory.ts";
import type { KeepForRule } from "../../domain/network/keep-for-rule.ts";
import type { LoggedErasure } from "../../domain/network/erased-case.ts";
import type { LoggedExport } from "../../domain/network/exported-list.ts";
import type { LoggedImport } from "../../domain/network/imported-table.ts";
import { deviceKeysFromSeed } from "../../crypto/device-keys.ts";
import { changeVaultContents } from "../../crypto/vault.ts";
import type { Engine, EngineParts } from "../../sync/engine.ts";
import type { SummaryPages } from "../../sync/summary-pages.ts";
import { createHttpRelay } from "../../sync/http-relay.ts";
import type { App } from "../app.ts";
import type { OpenDevice } from "../device.ts";
import type { Documents } from "../documents.ts";
import type { PassingOn } from "../bundles/passing-on.ts";
import type { CaseIndex, Me } from "../workspace.ts";
import type { Member } from "./member.ts";
import type { CaseChannels } from "./case-channels.ts";
import type { PersonOf } from "./entry-origins.ts";
import type { TemplateVersion } from "../../domain/letters/letter-template.ts";
import type { AttachmentPlace, Attachments } from "../attachments/attachments.ts";
import { blobsNamedBy } from "../attachments/files-of-entry.ts";
import { isLineFree } from "../attachments/free-line.ts";
import { createNetworkAttachments } from "../attachments/network-attachments.ts";
import { sweepUnsaved } from "../attachments/sweep-unsaved.ts";
import type { DraftStore } from "../drafts/draft-store.ts";
import type { GuestLives } from "../expert/network-guests.ts";
import type { RunningGuests } from "../expert/run-guests.ts";
import type { Guides } from "../guides/guides.ts";
import type { HandIns } from "../intake/hand-ins.ts";
import type { LetterTemplates } from "../letters/letter-templates.ts";
import { dropIntroduction, readIntroduction } from "./introduction.ts";
import { directoryChange, openDirectory, type LiveDirectory } from "./live-directory.ts";
import type { LateWork, LateWorkDesk } from "./late-work-desk.ts";
import type { JoinRequest, Membership, PendingInvitation } from "./membership.ts";
import { meOf, membersOf } from "./members.ts";
import { createNetworkDocuments, writing } from "./network-documents.ts";
import type { Erasures } from "./network-log.ts";
import { placeOfDraft } from "./network-drafts.ts";
import { createNetworkMembership } from "./network-membership.ts";
import { createProfileKeeper } from "./profile-keeper.ts";
import { storedSummaryForDigest } from "./stored-summary.ts";
import { createSummarise } from "./summarise-channels.ts";

/** What the screens look at already while the engine is being loaded. */
export interface NetworkLives {
  readonly me: LiveSource<Me>;
  readonly members: LiveSource<readonly Member[]>;
  readonly network: LiveSource<{ readonly name: string }>;
  readonly invitations: LiveSource<readonly PendingInvitation[]>;
  readonly requests: LiveSource<readonly JoinRequest[]>;
  readonly recoveryMade: LiveSource<boolean>;
  readonly exports: LiveSource<readonly LoggedExport[]>;
  readonly templates: LiveSource<readonly TemplateVersion[]>;
  readonly imports: LiveSource<readonly LoggedImport[]>;
  readonly questions: LiveSource<readonly AskedQuestion[]>;
  readonly ownLists: LiveSource<readonly AskedList[]>;
  readonly worksIn: LiveSource<WorkPlaces>;
  readonly erased: LiveSource<readonly LoggedErasure[]>;
  readonly keepFor: LiveSource<KeepForRule>;
  readonly photoPlaces: LiveSource<ReadonlyMap<string, AttachmentPlace>>;
  readonly incidents: LiveSource<readonly Incident[]>;
  readonly lateWork: LiveSource<readonly LateWork[]>;
  readonly lateRefused: LiveSource<readonly LateRefused[]>;
  readonly guests: GuestLives;
}

export interface RunningNetwork {
  readonly engine: Engine;
  readonly documents: Documents;
  readonly attachments: Attachments;
  readonly membership: Membership;
  readonly lateWork: Pick<LateWorkDesk, "accept" | "refuse">;
  readonly passingOn: () => Promise<PassingOn>;
  readonly guests: () => Promise<RunningGuests>;
  readonly guides: () => Promise<Guides>;
  readonly handIns: () => Promise<HandIns>;
  readonly writeDirectory: LiveDirectory["write"];
  readonly writeTemplate: LetterTemplates["write"];
  readonly erase: Erasures["erase"];
  readonly setKeepFor: Erasures["setKeepFor"];
  readonly stop: () => Promise<void>;
}

/** Starts the engine and keeps who is who in step with roster and directory. */
export async function runNetwork(
  app: App,
  open: OpenDevice,
  lives: NetworkLives,
  known: {
    readonly personOf: PersonOf;
    readonly caseChannels: CaseChannels;
    readonly cases: Live<CaseIndex>;
    readonly pages: SummaryPages;
    readonly onlyOnWifi: () => boolean;
    readonly drafts: DraftStore;
  },
  knowDirectory: (directory: Directory) => void,
): Promise<RunningNetwork> {
  const { log, suite, vault, values, localSeal } = open;
  const { contents } = vault.get();
  const stops: (() => void)[] = [];
  const start = await app.parts.loadEngine();
  const engine = await start({
    suite,
    log,
    clock: app.clock,
    random: app.random,
    timers: app.timers,
    localSeal,
    keys: await deviceKeysFromSeed(suite, contents.deviceSeed),
    epochSecrets: contents.epochSecrets,
    keepSecrets(secrets) {
      // Lost, they are taken from the roster's grants again.
      keepSecrets(open, secrets).catch(() => undefined);
    },
    summarise: createSummarise(known),
    personOf: known.personOf,
    pages: known.pages,
    forDigest: storedSummaryForDigest,
    http: createHttpRelay({ fetch: app.parts.fetch, relayUrl: contents.relayUrl }),
    outboxLock: app.parts.outboxLock,
    filesLock: app.parts.filesLock,
    filesOf: blobsNamedBy,
    largeFiles: { onlyOnWifi: known.onlyOnWifi, lineType: app.parts.lineType },
  });
  assert(engine, "a device with a profile belongs to a network");

  // A database that fails says so elsewhere; the next start tries again.
  void sweepUnsaved(known.drafts, engine.blobs).catch(() => undefined);

  const directory = await openDirectory(engine);
  const profile = createProfileKeeper(app, values);
  const show = (): void => {
    knowDirectory(directory.get());
    lives.exports.set(directory.get().exports);
    lives.templates.set(directory.get().templates);
    lives.imports.set(directory.get().imports);
    lives.questions.set(directory.get().questions);
    lives.ownLists.set(directory.get().lists);
    lives.worksIn.set(directory.get().worksIn);
    lives.erased.set(directory.get().erased);
    lives.keepFor.set(directory.get().keepFor);
    lives.incidents.set(directory.get().incidents);
    const roster = engine.roster.get();
    if (!roster) return;
    const removed = roster.devices.get(engine.device)?.removed;
    if (removed) return leaveSoon(app, open, removed.lastGctr);
    const me = meOf(roster, directory.get(), engine.device);
    // The own name is known before the directory has it.
    const named = me.name === "" ? { ...me, name: lives.me.get().name } : me;
    if (!sameMe(named, lives.me.get())) lives.me.set(named);
    const members = membersOf(roster, directory.get(), engine.lastHeard.get(), me.person);
    lives.members.set(members);
    const networkName = directory.get().networkName || lives.network.get().name;
    if (networkName !== lives.network.get().name) lives.network.set({ name: networkName });
    profile.keep({ me: named, networkName, members });
  };
  show();
  stops.push(
    directory.subscribe(show),
    engine.roster.subscribe(show),
    engine.lastHeard.subscribe(show),
    directory.release,
    app.parts.onWake(engine.wake),
    app.parts.onRest(engine.rest),
  );

  const { stop: stopMembership, ...membership } = createNetworkMembership({
    engine,
    directory,
    open,
    clock: app.clock,
    random: app.random,
    invitations: lives.invitations,
    requests: lives.requests,
    recoveryMade: lives.recoveryMade,
  });
  const lateWork = loadedOnce(async () =>
    (await import("./late-work.ts")).createNetworkLateWork({
      engine,
      directory,
      clock: app.clock,
      ...known,
      list: lives.lateWork,
      refused: lives.lateRefused,
    }),
  );
  const guests = loadedOnce(async () =>
    (await import("../expert/run-guests.ts")).runGuests(app, {
      engine,
      open,
      lives: lives.guests,
      personOf: known.personOf,
    }),
  );
  const handIns = loadedOnce(async () =>
    (await import("../intake/network-hand-ins.ts")).createNetworkHandIns(app, {
      engine,
      open,
      changeOf: (change) => writing(change).change,
      placeOfDraft,
    }),
  );
  const guides = loadedOnce(async () =>
    (await import("../guides/network-guides.ts")).openNetworkGuides(engine, {
      clock: app.clock,
      personOf: known.personOf,
    }),
  );
  /** What a role does though nobody looks. It may not come without a signal: then whoever asks for it hears so. */
  const load = (): void => {
    const { role } = lives.me.get();
    const wanted = mayCoordinate(role) ? [lateWork, guests] : handsIn(role) ? [handIns] : [];
    for (const { get } of wanted) get().catch(() => undefined);
  };
  load();
  stops.push(
    lives.me.subscribe(load),
    stopMembership,
    lateWork.stop,
    guests.stop,
    handIns.stop,
    guides.stop,
  );
  engine.wake();
  const introduced = introduce(app, open, engine, directory);

  return {
    engine,
    documents: createNetworkDocuments({
      ...known,
      channels: engine.channels,
      onWritten: app.parts.askForBackgroundSync,
    }),
    attachments: createNetworkAttachments(
      engine.blobs,
      lives.photoPlaces,
      () => isLineFree(app) === true,
    ),
    membership,
    lateWork: {
      accept: async (device) => (await lateWork.get()).accept(device),
      refuse: async (device) => (await lateWork.get()).refuse(device),
    },
    async passingOn() {
      const { createNetworkPassingOn } = await import("../bundles/network-passing-on.ts");
      return createNetworkPassingOn({
        engine,
        suite,
        argon2: app.parts.argon2,
        random: app.random,
        clock: app.clock,
        cases: known.cases,
        caseChannels: known.caseChannels,
      });
    },
    guests: guests.get,
    guides: guides.get,
    handIns: handIns.get,
    writeDirectory: (entries) => directory.write(entries),
    writeTemplate: ({ letter, language, text, replaces }) =>
      directory.write([
        {
          k: "template",
          at: app.clock.now(),
          letter,
          language,
          ...(text !== undefined && { text }),
          ...(replaces.length > 0 && { r: replaces }),
        },
      ]),
    setKeepFor: (months, replaces) =>
      directory.write([
        {
          k: "keepFor",
          at: app.clock.now(),
          months,
          ...(replaces.length > 0 && { r: replaces }),
        },
      ]),
    erase({ channels, records, changes }) {
      const at = app.clock.now();
      const said = records.map((record) => ({ k: "erased" as const, at, ...record }));
      return engine.channels.shred(channels, [
        directoryChange(said),
        ...changes.map((change) => writing(change).change),
      ]);
    },
    async stop() {
      for (const stop of stops) stop();
      await introduced;
      await profile.stop();
      await engine.stop();
    },
  };
}

interface Stoppable {
  readonly stop: () => void;
}

/** Code that comes when it is asked for. What did not come is tried again by whoever asks next. */
function loadedOnce<T extends Stoppable>(load: () => Promise<T>) {
  let loading: Promise<T> | undefined;
  return {
    get: (): Promise<T> =>
      (loading ??= load().catch((problem: unknown) => {
        loading = undefined;
        throw problem;
      })),
    stop: () => void loading?.then(({ stop }) => stop()).catch(() => undefined),
  };
}

/** Not from within the engine, which is stopped by it. */
function leaveSoon(app: App, open: OpenDevice, lastGctr: number): void {
  app.timers.after(0, () => {
    // A disk or a line that fails: the phone hears of it again when it is opened the next time.
    void import("../session/leave-network.ts")
      .then(({ leaveNetwork }) =>
        app.device.open === open ? leaveNetwork(app, lastGctr) : undefined,
      )
      .catch(() => undefined);
  });
}

/** Writes the names that were given when the network was begun or joined. Kept until the directory has them on this disk. */
async function introduce(
  app: App,
  { values }: OpenDevice,
  engine: Engine,
  directory: LiveDirectory,
): Promise<void> {
  const told = await readIntroduction(values);
  if (!told) return;
  const { device } = engine;
  const isLinked = engine.roster.get()?.devices.get(device)?.linkedBy !== undefined;
  const person = told.person ?? personIdOfFirstDevice(device);
  const at = app.clock.now();
  const { deviceName } = told;
  const written = await directory.write([
    // Of a second device the roster says whose it is.
    ...(isLinked ? [] : [{ k: "person" as const, at, person, device, name: told.name }]),
    ...(deviceName === undefined ? [] : [{ k: "device" as const, at, device, name: deviceName }]),
    ...(told.networkName === undefined
      ? []
      : [{ k: "network" as const, at, name: told.networkName }]),
  ]);
  // A reader may not write; whoever let her in has told her name.
  if (written.ok || written.error.type === "ReadOnly") await dropIntroduction(values);
}

async function keepSecrets(
  { vault }: OpenDevice,
  secrets: EngineParts["epochSecrets"],
): Promise<void> {
  await vault.change((held) => {
    const epochSecrets = new Map([...held.contents.epochSecrets, ...secrets]);
    return changeVaultContents(held, {
      ...held.contents,
      epochSecrets: [...epochSecrets].sort(([a], [b]) => a - b),
    });
  });
}

const sameMe = (a: Me, b: Me): boolean =>
  a.device === b.device && a.person === b.person && a.name === b.name && a.role === b.role;
