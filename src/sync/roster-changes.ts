import { equalBytes, type Bytes } from "../base/bytes.ts";
import type { Timers } from "../base/clock.ts";
import type { DeviceId } from "../base/ids.ts";
import { createMutex } from "../base/mutex.ts";
import { err, ok, type Result } from "../base/result.ts";
import { deviceIdOf } from "../protocol/roster.ts";
import type { RosterIntent } from "./change-roster.ts";
import type { Conversation } from "./conversation.ts";
import type { Members, OwnDevice } from "./engine.ts";
import type { MembersError } from "./members-error.ts";
import type { Replica } from "./replica.ts";
import type { SignedEntry } from "./signed-entry.ts";

const rosterAnswerMs = 20_000;
const mostTries = 6;
/** They name the last envelope that counts. */
const endsSomebody: ReadonlySet<RosterIntent["intent"]> = new Set(["remove", "renew", "endGuest"]);

/** Changes of the roster, one after the other, and what the relay answers to them. */
export interface RosterChanges {
  readonly members: Members;
  /** Entries came from the relay. */
  readonly heard: (entries: readonly Bytes[]) => void;
  readonly refused: (isStale: boolean) => void;
  /** The line has closed. */
  readonly offline: () => void;
}

type RosterAnswer = "done" | "stale" | "refused" | "offline";

export function createRosterChanges(parts: {
  readonly replica: Replica;
  readonly timers: Timers;
  readonly signedEntry: SignedEntry;
  readonly isStopped: () => boolean;
  /** Undefined while there is no line. */
  readonly conversation: () => Conversation | undefined;
  readonly isOnline: () => boolean;
  /** Resolves when both sides are level, or will not be soon. */
  readonly untilLevel: () => Promise<void>;
}): RosterChanges {
  const { replica, timers, signedEntry } = parts;
  const queue = createMutex();
  const waiters = new Set<RosterWaiter>();

  function change(intent: RosterIntent): Promise<Result<void, MembersError>> {
    return queue.run(async () => {
      if (replica.state().history?.beyond)
        return err({ type: "NotAllowed", why: "a newer version has changed the roster" });
      for (let tries = 0; tries < mostTries && !parts.isStopped(); tries++) {
        // What lies at the relay of who leaves counts: it was sent before. Nobody stays because there is too much of it.
        if (
          endsSomebody.has(intent.intent) &&
          parts.isOnline() &&
          replica.parts.rules.hearsBeforeRemoving
        )
          await parts.untilLevel();
        const conversation = parts.conversation();
        if (!conversation || !parts.isOnline()) return err({ type: "Offline" });
        const left = await signedEntry.waiting();
        const entry = left ? ok(left) : await entryFor(intent);
        if (!entry.ok) return entry;
        if (!left && !(await signedEntry.keep(entry.value))) return err({ type: "StorageFailed" });
        const answer = await answerTo(entry.value, () =>
          conversation.send({ type: "rosterAppend", entry: entry.value }),
        );
        if (answer === "offline") return err({ type: "Offline" });
        await signedEntry.drop();
        // What was left of an earlier change has its answer; now this one.
        if (left) continue;
        if (answer === "done") return ok(undefined);
        if (answer === "refused") return err({ type: "NotAllowed", why: "the relay refused" });
        // Somebody was first: what is new is on its way.
        conversation.probe();
        await new Promise<void>((resolve) => void timers.after(300 * (tries + 1), resolve));
      }
      return err({ type: "Offline" });
    });
  }

  /** Made at a desk, with a signal: the code for it comes when somebody changes something. */
  async function entryFor(intent: RosterIntent): Promise<Result<Bytes, MembersError>> {
    const code = await import("./change-roster.ts").catch(() => undefined);
    return code ? code.intentToEntry(replica, intent) : err({ type: "Offline" });
  }

  function answerTo(entry: Bytes, send: () => void): Promise<RosterAnswer> {
    return new Promise((resolve) => {
      const answer = (value: RosterAnswer) => {
        waiters.delete(waiter);
        cancel();
        resolve(value);
      };
      const cancel = timers.after(rosterAnswerMs, () => answer("offline"));
      const waiter: RosterWaiter = {
        entries(entries) {
          if (entries.some((one) => equalBytes(one, entry))) answer("done");
        },
        refused: (isStale) => answer(isStale ? "stale" : "refused"),
        offline: () => answer("offline"),
      };
      waiters.add(waiter);
      send();
    });
  }

  const sha256 = (bytes: Uint8Array) => replica.parts.suite.sha256(new Uint8Array(bytes));

  /** The device that is in with it. */
  async function letIn(
    intent: Extract<RosterIntent, { readonly device: OwnDevice }>,
  ): Promise<Result<DeviceId, MembersError>> {
    const done = await change(intent);
    const { signPublic, kemPublic } = intent.device;
    return done.ok ? ok(await deviceIdOf({ sha256 }, signPublic, kemPublic)) : done;
  }

  const members: Members = {
    add: (device) => letIn({ intent: "add", device }),
    remove: (devices) => change({ intent: "remove", devices }),
    removePersons: (devices) => change({ intent: "remove", devices, ofPersons: true }),
    link: (device) => letIn({ intent: "link", device }),
    linkFor: (device) => letIn({ intent: "linkFor", device }),
    renewSheet: (renewal) => change({ intent: "renew", renewal }),
    changeRole: (device, role) => change({ intent: "role", device, role }),
    async invite(invitation) {
      const before = new Set(replica.state().history?.roster.invitations.keys());
      const done = await change({ intent: "invite", ...invitation });
      if (!done.ok) return done;
      const all = [...(replica.state().history?.roster.invitations.values() ?? [])];
      const made = all.find(
        (one) => !before.has(one.id) && equalBytes(one.publicKey, invitation.invitationPublic),
      );
      return made ? ok(made) : err({ type: "NotAllowed", why: "the invitation is spent" });
    },
    acceptLate: ({ device, after, ids }) => change({ intent: "acceptLate", device, after, ids }),
    async addGuest(guest) {
      const done = await change({ intent: "guest", guest });
      return done.ok ? ok(await deviceIdOf({ sha256 }, guest.signPublic, guest.kemPublic)) : done;
    },
    endGuest: (device) => change({ intent: "endGuest", device }),
    revoke: (invitation) => change({ intent: "revoke", invitation }),
    dropJoin({ bytes }) {
      const conversation = parts.conversation();
      if (!conversation) return Promise.resolve(err({ type: "Offline" }));
      conversation.send({ type: "joinDrop", request: bytes });
      return Promise.resolve(ok(undefined));
    },
  };

  return {
    members,
    heard(entries) {
      for (const waiter of waiters) waiter.entries(entries);
    },
    refused(isStale) {
      for (const waiter of waiters) waiter.refused(isStale);
    },
    offline() {
      for (const waiter of waiters) waiter.offline();
    },
  };
}

interface RosterWaiter {
  readonly entries: (entries: readonly Bytes[]) => void;
  readonly refused: (isStale: boolean) => void;
  readonly offline: () => void;
}
