import { caseView, type ReadyCase } from "../../../src/app/cases/case-view.ts";
import type { CaseId } from "../../../src/domain/cases/case-id.ts";
import type { Workspace } from "../../../src/app/workspace.ts";
import { acceptJoin } from "../../../src/app/network/join-requests.ts";
import { createInvitation } from "../../../src/app/network/create-invitation.ts";
import { syncNow } from "../../../src/app/network/sync-now.ts";
import { linkOwnDevice, readOwnDevice } from "../../../src/app/network/own-devices.ts";
import { finishQrJoin } from "../../../src/app/session/finish-qr-join.ts";
import { startOwnDevice } from "../../../src/app/session/start-qr-join.ts";
import { joinByLink } from "../../../src/app/session/join-by-link.ts";
import { startNetwork } from "../../../src/app/session/start-network.ts";
import type { FormValues } from "../../../src/domain/forms/form.ts";
import type { Role } from "../../../src/domain/network/role.ts";
import {
  addDays,
  parseLocalDate,
  type PartialDate,
} from "../../../src/domain/time/partial-date.ts";
import type { FollowUpDraft } from "../../../src/domain/timeline/follow-up.ts";
import { makePhone, must, until, usualSecret, type Phone } from "../../make-app.ts";
import { makeRelay, type TestRelay } from "../../make-relay.ts";

/*
 * People with phones and an office with a relay: the whole app, the real engine, real seals, on days D0, D1 … that the story sets.
 */

export interface Office {
  /** The first phone of the network. */
  readonly begins: (name: string) => Promise<Worker>;
  /** By link, let in by whoever began the network. */
  readonly joins: (name: string, role?: Role) => Promise<Worker>;
  /** A phone that belongs to nobody yet. */
  readonly newPhone: (name: string) => Promise<Worker>;
  /** Her phone reads the laptop's screen, and the laptop the phone's. */
  readonly links: (phone: Worker, laptop: Worker) => Promise<void>;
  /** The office does not count on her any more. */
  readonly leaves: (worker: Worker) => void;
  /** For every phone and the relay. */
  readonly setDay: (to: PartialDate) => void;
  /** What lies at the relay. */
  readonly kept: TestRelay["kept"];
  /** Called later, it brings the office's relay back as it is now. */
  readonly backup: () => () => Promise<void>;
  /** The relay's disk is gone, with everything on it, and there was no backup. */
  readonly losesRelay: TestRelay["losesEverything"];
  /** The relay shows the roster only up to here, and everything the members wrote. */
  readonly forgetsRoster: (length: number) => Promise<void>;
  /** Until every phone has what the relay has, and the relay what every phone has. */
  readonly everyoneSyncs: () => Promise<void>;
  /** What the relay holds of files, sealed. */
  readonly fileBytes: () => Promise<number>;
  readonly close: () => Promise<void>;
}

export interface Worker {
  readonly name: string;
  readonly phone: Phone;
  readonly ws: () => Workspace;
  /** The app is killed, started and unlocked again. */
  readonly dies: () => Promise<void>;
}

const firstDay = parseLocalDate("2026-10-05")!;

export const day = (number: number, time = "10:00"): PartialDate =>
  `${addDays(firstDay, number)}T${time}` as PartialDate;

/** `other`: whose relay is of another kind than the test's own. */
export async function createOffice(at: PartialDate, other?: TestRelay): Promise<Office> {
  const relay = other ?? (await makeRelay(at));
  const workers: Worker[] = [];
  let today = at;
  let seed = 7;

  async function newPhone(name: string): Promise<Worker> {
    let phone = await makePhone({ seed: (seed += 11), relayUrl: relay.url, at: today });
    const worker: Worker = {
      name,
      get phone() {
        return phone;
      },
      ws: () => phone.workspace(),
      async dies() {
        phone = await phone.kill();
        phone.setClock(today);
        must(await phone.unlock());
      },
    };
    workers.push(worker);
    return worker;
  }

  async function begins(name: string): Promise<Worker> {
    const worker = await newPhone(name);
    must(
      await startNetwork(worker.phone.app, {
        networkName: "Testháló",
        myName: name,
        secret: usualSecret,
        language: "en",
      }),
    );
    await until(worker.ws().sync, ({ state, waiting }) => state === "online" && waiting === 0);
    return worker;
  }

  async function joins(name: string, role: Role = "mediator"): Promise<Worker> {
    const [coordinator] = workers;
    if (!coordinator) throw new Error("Somebody begins the network first");
    const worker = await newPhone(name);
    const { link } = must(await createInvitation(coordinator.ws(), { role }));
    must(await joinByLink(worker.phone.app, { link, myName: name, secret: usualSecret }));
    const joining = worker.phone.app.session.get();
    if (joining.state !== "joining") throw new Error(`Expected to wait, not ${joining.state}`);
    const { requests } = coordinator.ws().membership;
    const [request] = await until(requests, (all) => all.some((one) => one.name === name));
    must(await acceptJoin(coordinator.ws(), request!.id, joining.code ?? ""));
    must(await joining.check());
    await until(worker.ws().sync, ({ state, waiting }) => state === "online" && waiting === 0);
    return worker;
  }

  async function links(phone: Worker, laptop: Worker): Promise<void> {
    const secret = usualSecret;
    const offered = must(await startOwnDevice(laptop.phone.app, { deviceName: "Laptop", secret }));
    const read = must(await readOwnDevice(phone.ws(), offered.qr));
    if (read.digits !== offered.digits) throw new Error("The two screens show different digits");
    const answer = must(await linkOwnDevice(phone.ws(), offered.qr));
    must(await finishQrJoin(laptop.phone.app, answer.qr));
    const joining = laptop.phone.app.session.get();
    if (joining.state !== "joining") throw new Error(`Expected to wait, not ${joining.state}`);
    must(await joining.check());
    await until(laptop.ws().sync, ({ state, waiting }) => state === "online" && waiting === 0);
  }

  return {
    begins,
    joins,
    newPhone,
    links,
    leaves: (worker) => void workers.splice(workers.indexOf(worker), 1),
    setDay(to) {
      today = to;
      relay.setClock(to);
      for (const { phone } of workers) phone.setClock(to);
    },
    kept: () => relay.kept(),
    backup: () => relay.backup(),
    fileBytes: () => relay.fileBytes(workers[0]!.phone.disk.meta!.spaceId),
    losesRelay: (newSpaces) => relay.losesEverything(newSpaces),
    forgetsRoster: (length) => relay.forgetsRoster(length),
    async everyoneSyncs() {
      const members = workers.filter(({ phone }) => phone.app.session.get().state === "open");
      const reads = ({ ws }: Worker) => ws().me.get().role !== "intake";
      for (const { ws } of members) await syncNow(ws());
      const isLevel = async () => {
        for (const member of members) {
          const { disk } = member.phone;
          const { cursor, spaceId } = disk.meta!;
          if (disk.outbox.size > 0) return false;
          if (reads(member) && cursor?.sequence !== (await relay.head(spaceId))) return false;
        }
        return true;
      };
      for (let tries = 0; !(await isLevel()); tries++) {
        if (tries > 500) throw new Error("The phones do not become level");
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    async close() {
      for (const { phone } of workers) await phone.stop();
      await relay.stop();
    },
  };
}

/** What every intake has to say and a story need not. */
export const usualIntake = (answers: FormValues = {}): FormValues => ({
  case_type: "general",
  urgency: "normal",
  safety_flag: false,
  region: "HU332",
  settlement: "Mintafalva",
  anonymous: false,
  contact_safe: ["visit_ok"],
  legal_basis: "consent_art9",
  need: ["other"],
  help_method: ["personal_oral"],
  channel: "in_person",
  followup_on: addDays(firstDay, 40),
  ...answers,
});

export const visit = (note: string, draft: Partial<FollowUpDraft> = {}): FollowUpDraft => ({
  methods: ["personal_oral"],
  channel: "in_person",
  on: undefined,
  note,
  ...draft,
});

/** The case as this person's screen shows it. */
export async function shownCase(worker: Worker, caseId: CaseId): Promise<ReadyCase> {
  const view = caseView(worker.ws(), caseId);
  const shown = await until(view, ({ state }) => state !== "loading");
  view.release();
  if (shown.state !== "ready") throw new Error(`Expected the case on ${worker.name}'s phone`);
  return shown;
}

/** Everybody comes near a mast on that day, until what the story waits for is so. */
export async function meetUntil(
  office: Office,
  isTrue: () => boolean,
  workers: readonly Worker[],
  on: number,
): Promise<void> {
  office.setDay(day(on));
  for (let tries = 0; !isTrue(); tries++) {
    if (tries > 40) throw new Error(`waited in vain on day ${on}`);
    for (const { phone } of workers) phone.setSignal(false);
    for (const { phone } of workers) phone.setSignal(true);
    await office.everyoneSyncs();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
