import { instant } from "../../base/clock.ts";
import { createLive, mapLive } from "../../base/live.ts";
import { err, ok } from "../../base/result.ts";
import type { TemplateVersion } from "../../domain/letters/letter-template.ts";
import type { ChannelId } from "../../base/ids.ts";
import type { RegionId } from "../../domain/cases/region.ts";
import type { WorkPlaces } from "../../domain/network/county-team.ts";
import { usualKeepFor } from "../../domain/keeping/keep-for.ts";
import type { AskedList, AskedQuestion } from "../../domain/network/asked.ts";
import type { KeepForRule } from "../../domain/network/keep-for-rule.ts";
import type { LoggedErasure } from "../../domain/network/erased-case.ts";
import type { LoggedExport } from "../../domain/network/exported-list.ts";
import type { LoggedImport } from "../../domain/network/imported-table.ts";
import {
  foldIncidents,
  type Incident,
  type IncidentEntry,
  type IncidentStepEntry,
} from "../../domain/network/incident.ts";
import type { Attributed, EntryOrigin } from "../../domain/timeline/entry-origin.ts";
import { newEntryId } from "../../domain/timeline/entry-id.ts";
import type { AppParts } from "../app.ts";
import type { Documents } from "../documents.ts";
import type { DraftStore } from "../drafts/draft-store.ts";
import type { LetterTemplates } from "../letters/letter-templates.ts";
import type {
  CountyTeams,
  Erasures,
  ExportLog,
  ImportLog,
  OwnLists,
  OwnQuestions,
} from "../network/network-log.ts";
import type { LateRefused } from "../../domain/network/late-refused.ts";
import type { IncidentLog } from "../network/incident-log.ts";
import type { LateWork, LateWorkDesk } from "../network/late-work-desk.ts";
import type { Membership } from "../network/membership.ts";
import type { SyncStatus } from "../network/sync-status.ts";
import type { Settings } from "../settings/settings.ts";
import type { Me, SampleControls, SampleRole, Workspace } from "../workspace.ts";
import type { Member } from "../network/member.ts";
import { guidesInMemory } from "./sample-guides.ts";
import { tellSampleCases } from "./sample-cases.ts";
import { createSampleDocuments } from "./sample-documents.ts";
import { samplePeople, type SamplePerson } from "./sample-people.ts";
import { createStoryTeller } from "./story.ts";

const dayMs = 24 * 60 * 60 * 1_000;

/** A network to look around in: nothing of it leaves the memory of this tab, and it is gone with it. */
export function createSample(
  parts: Pick<AppParts, "clock" | "random" | "timers" | "utcOffsetMinutes">,
  as: SampleRole,
  settings: Settings,
): Workspace & { readonly sample: SampleControls } {
  const me = createLive(meAs(as));
  const { documents, cases, begin, lookAs, waiting, erase } = createSampleDocuments({
    random: parts.random,
    me: me.get,
  });
  const teller = createStoryTeller({ ...parts, utcOffsetMinutes: parts.utcOffsetMinutes() });
  tellSampleCases(teller);
  begin(teller.seeds());

  const drafts = draftsInMemory();
  const kept = createLive(settings);
  const openedAt = parts.clock.now();
  const members = createLive(membersFor(me.get(), openedAt));
  const sync = mapLive(cases, (): SyncStatus => ({
    state: "offline",
    waiting: waiting(),
    heldBack: 0,
    attention: [],
  }));

  return {
    ...parts,
    kind: "sample",
    me,
    cases,
    members,
    network: createLive({ name: "Terep · Terén · Teren" }),
    sync,
    settings: kept,
    documents: {
      ...documents,
      async write(changes, draft) {
        if (draft !== undefined) await drafts.drop(draft);
        return documents.write(changes);
      },
    },
    drafts,
    membership: closedMembership,
    exports: exportsInMemory(parts, me.get),
    templates: templatesInMemory(parts, me.get),
    guides: guidesInMemory(parts, me.get),
    imports: importsInMemory(parts, me.get),
    ownQuestions: questionsInMemory(parts),
    ownLists: listsInMemory(parts),
    countyTeams: teamsInMemory(parts),
    erasures: erasuresInMemory(parts, me.get, documents, erase),
    incidents: incidentsInMemory(parts, me.get),
    lateWork: noLateWork(),
    saveSettings(next) {
      kept.set(next);
      return Promise.resolve(true);
    },
    syncNow: () => Promise.resolve(),
    sample: {
      switchTo(role) {
        me.set(meAs(role));
        members.set(membersFor(me.get(), openedAt));
        lookAs();
      },
    },
  };
}

function meAs(as: SampleRole): Me {
  const { device, person, name } = as === "coordinator" ? samplePeople.timea : samplePeople.kata;
  return { device, person, name, role: as };
}

function membersFor(me: Me, now: number): readonly Member[] {
  const people: readonly SamplePerson[] = Object.values(samplePeople);
  return people.map(({ device, person, name, role, lastHeardDaysAgo }) => ({
    person,
    devices: [device],
    phones: [],
    name,
    role: person === me.person ? me.role : role,
    lastHeard: instant(now - lastHeardDaysAgo * dayMs),
    removed: false,
    isMe: person === me.person,
  }));
}

function draftsInMemory(): DraftStore {
  const drafts = new Map<string, string>();
  return {
    load: (key) => {
      const text = drafts.get(key);
      return Promise.resolve(text === undefined ? undefined : (JSON.parse(text) as unknown));
    },
    save(key, draft) {
      drafts.set(key, JSON.stringify(draft));
      return Promise.resolve();
    },
    drop(key) {
      drafts.delete(key);
      return Promise.resolve();
    },
    keys: (prefix) => Promise.resolve([...drafts.keys()].filter((key) => key.startsWith(prefix))),
  };
}

function exportsInMemory(
  { clock, random }: Pick<AppParts, "clock" | "random">,
  me: () => Me,
): ExportLog {
  const list = createLive<readonly LoggedExport[]>([]);
  return {
    list,
    write(exported) {
      const logged = { ...exported, id: newEntryId(random), person: me().person, at: clock.now() };
      list.set([logged, ...list.get()]);
      return Promise.resolve(ok(undefined));
    },
  };
}

function templatesInMemory(
  { clock, random }: Pick<AppParts, "clock" | "random">,
  me: () => Me,
): LetterTemplates {
  const versions = createLive<readonly TemplateVersion[]>([]);
  return {
    versions,
    write({ letter, language, text, replaces: r }) {
      const written = { letter, language, text, person: me().person, at: clock.now(), r };
      versions.set([...versions.get(), { id: newEntryId(random), ...written }]);
      return Promise.resolve(ok(undefined));
    },
  };
}

function importsInMemory({ clock }: Pick<AppParts, "clock">, me: () => Me): ImportLog {
  const list = createLive<readonly LoggedImport[]>([]);
  return {
    list,
    write(imported) {
      const others = list.get().filter(({ id }) => id !== imported.id);
      const before = list.get().find(({ id }) => id === imported.id);
      const first = before ?? { person: me().person, at: clock.now() };
      list.set([{ ...first, ...imported }, ...others]);
      return Promise.resolve(ok(undefined));
    },
  };
}

function questionsInMemory({ random }: Pick<AppParts, "random">): OwnQuestions {
  const list = createLive<readonly AskedQuestion[]>([]);
  return {
    list,
    write(asked) {
      const ids = asked.map(({ question }) => question.id);
      const others = list.get().filter(({ question }) => !ids.includes(question.id));
      const added = asked.map(({ question }) => ({ question, saidBy: [newEntryId(random)] }));
      list.set([...others, ...added].sort((a, b) => a.question.order - b.question.order));
      return Promise.resolve(ok(undefined));
    },
  };
}

function listsInMemory({ random }: Pick<AppParts, "random">): OwnLists {
  const list = createLive<readonly AskedList[]>([]);
  return {
    list,
    write(asked) {
      const ids = asked.map((each) => each.list.id);
      const others = list.get().filter((each) => !ids.includes(each.list.id));
      const added = asked.map((each) => ({ list: each.list, saidBy: [newEntryId(random)] }));
      list.set([...others, ...added].sort((a, b) => a.list.order - b.list.order));
      return Promise.resolve(ok(undefined));
    },
  };
}

function teamsInMemory({ random }: Pick<AppParts, "random">): CountyTeams {
  const where: readonly (readonly [SamplePerson, readonly RegionId[]])[] = [
    [samplePeople.timea, ["HU331", "HU332"]],
    [samplePeople.kata, ["HU331", "HU332", "HU323"]],
    [samplePeople.kalman, ["HU332", "HU323"]],
    [samplePeople.petra, ["CZ032"]],
    [samplePeople.filip, ["CZ032"]],
    [samplePeople.ulrika, ["CZ032", "CZ042"]],
  ];
  const worksIn = createLive<WorkPlaces>(
    new Map(where.map(([{ person }, regions]) => [person, { regions, saidBy: [] }])),
  );
  return {
    worksIn,
    write(said) {
      const added = said.map(
        ({ person, regions }) => [person, { regions, saidBy: [newEntryId(random)] }] as const,
      );
      worksIn.set(new Map([...worksIn.get(), ...added]));
      return Promise.resolve(ok(undefined));
    },
  };
}

function erasuresInMemory(
  { clock, random }: Pick<AppParts, "clock" | "random">,
  me: () => Me,
  documents: Documents,
  erase: (channels: readonly ChannelId[]) => void,
): Erasures {
  const list = createLive<readonly LoggedErasure[]>([]);
  const keepFor = createLive<KeepForRule>({ months: usualKeepFor, saidBy: [] });
  return {
    list,
    keepFor,
    setKeepFor(months) {
      keepFor.set({ months, saidBy: [newEntryId(random)] });
      return Promise.resolve(ok(undefined));
    },
    async erase({ channels, records, changes }) {
      const written = await documents.write(changes);
      if (!written.ok) return written;
      erase(channels);
      const by = { person: me().person, at: clock.now() };
      list.set([
        ...records.map((record) => ({ ...record, ...by, id: newEntryId(random) })),
        ...list.get(),
      ]);
      return ok(undefined);
    },
  };
}

/** Nobody joins or leaves the sample network. */
const noLateWork = (): LateWorkDesk => ({
  list: createLive<readonly LateWork[]>([]),
  refused: createLive<readonly LateRefused[]>([]),
  accept: () => Promise.resolve(err({ type: "SampleOnly" })),
  refuse: () => Promise.resolve(err({ type: "SampleOnly" })),
});

function incidentsInMemory(
  { clock, random }: Pick<AppParts, "clock" | "random">,
  me: () => Me,
): IncidentLog {
  const list = createLive<readonly Incident[]>([]);
  const said: Attributed<IncidentEntry | IncidentStepEntry>[] = [];
  const write = (entry: IncidentEntry | IncidentStepEntry) => {
    const { device, person } = me();
    const origin: EntryOrigin = {
      device,
      person,
      place: "phone",
      arrivedAt: undefined,
      clockOffsetMs: 0,
      clockWrong: false,
    };
    said.push({ id: newEntryId(random), entry, origin });
    list.set(
      foldIncidents(
        said,
        () => true,
        () => person,
      ),
    );
    return Promise.resolve(ok(undefined));
  };
  return {
    list,
    report: (report) => write({ k: "incident", at: clock.now(), ...report }),
    step: (incident, step, text) =>
      write({ k: "incidentStep", at: clock.now(), incident, step, text }),
  };
}

const sampleOnly = () => Promise.resolve(err({ type: "SampleOnly" } as const));

const closedMembership: Membership = {
  invite: sampleOnly,
  invitations: createLive([]),
  takeBack: sampleOnly,
  requests: createLive([]),
  accept: sampleOnly,
  refuse: sampleOnly,
  admit: sampleOnly,
  remove: sampleOnly,
  removeDevice: sampleOnly,
  changeRole: sampleOnly,
  recoveryMade: createLive(true),
  recoverySheet: sampleOnly,
  beginNewSheet: sampleOnly,
  readLink: () => Promise.resolve(err({ type: "NotAJoinCode" })),
  link: sampleOnly,
  nameDevice: sampleOnly,
  recoveryConfirmed: sampleOnly,
};
