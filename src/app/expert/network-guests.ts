import { instant } from "../../base/clock.ts";
import type { ChannelId } from "../../base/ids.ts";
import type { LiveSource } from "../../base/live.ts";
import { createMutex } from "../../base/mutex.ts";
import { err, ok, type Result } from "../../base/result.ts";
import { invitationKeys } from "../../crypto/invitation-key.ts";
import { addEntries, named, nextEntryIds } from "../../documents/entry-log.ts";
import { addDays, startOfPeriod, type LocalDate } from "../../domain/time/partial-date.ts";
import type { RoomEntry } from "../../domain/expert/room-entry.ts";
import { stamp } from "../../domain/timeline/stamp.ts";
import { channelIdFrom } from "../../protocol/envelope.ts";
import { isOver } from "../../protocol/guest-terms.ts";
import type { Engine } from "../../sync/engine.ts";
import type { App } from "../app.ts";
import type { OpenDevice } from "../device.ts";
import { invitationLink } from "../network/invitation-link.ts";
import type { AcceptError, MembershipError } from "../network/membership.ts";
import { membershipError } from "../network/membership-error.ts";
import { readJoinRequests, type ReadRequest } from "../network/read-join-requests.ts";
import type { GuestPlan, Guests, GuestRequest, RoomState } from "./guests.ts";
import { caseOfRoom } from "./end-visits.ts";
import { keepPlans, readPlans } from "./kept-plans.ts";

const invitationMs = 24 * 60 * 60 * 1_000;

export interface GuestLives {
  readonly invited: LiveSource<readonly (GuestPlan & { readonly id: string })[]>;
  readonly requests: LiveSource<readonly GuestRequest[]>;
  readonly rooms: LiveSource<ReadonlyMap<ChannelId, RoomState>>;
}

type Running = Omit<Guests, keyof GuestLives>;

/** Invitations, rooms and their ends: changes of the roster at the relay, and what is written into a room. */
export function createNetworkGuests(
  app: Pick<App, "clock" | "random" | "utcOffsetMinutes">,
  { engine, open, lives }: { readonly engine: Engine; readonly open: OpenDevice; readonly lives: GuestLives }, // prettier-ignore
): Running & { readonly stop: () => void } {
  const { clock, random } = app;
  const { values, suite, vault } = open;
  const work = createMutex();
  let read: readonly ReadRequest[] = [];

  const refresh = (): Promise<void> =>
    work.run(async () => {
      const plans = (await readPlans(values)).filter(({ expiresAt }) => expiresAt > clock.now());
      const asGuests = plans.map((plan) => ({ ...plan, role: "reader" as const }));
      read = await readJoinRequests({ suite, random, clock }, engine.joins.get(), asGuests, new Map()); // prettier-ignore
      lives.invited.set(plans);
      lives.requests.set(
        read.flatMap(({ id, name, join }) => {
          const plan = plans.find((one) => one.id === join.request.invitation);
          return plan ? [{ id, name, plan }] : [];
        }),
      );
    });
  // What cannot be read now is read at the next change; the requests stay at the relay.
  const refreshLater = () => void refresh().catch(() => undefined);
  const rooms = () => roomsOf(engine, clock.now());
  const showRooms = () => lives.rooms.set(rooms());
  // Somebody is heard of all the time.
  const showWriters = () => {
    const shown = lives.rooms.get();
    if ([...rooms()].some(([room, one]) => one.hasWritten !== shown.get(room)?.hasWritten)) showRooms(); // prettier-ignore
  };
  const ends = [
    engine.joins.subscribe(refreshLater),
    engine.roster.subscribe(showRooms),
    engine.lastHeard.subscribe(showWriters),
  ];
  refreshLater();
  showRooms();

  async function forget(invitation: string): Promise<void> {
    await keepPlans(values, (await readPlans(values)).filter(({ id }) => id !== invitation)); // prettier-ignore
    await refresh();
  }

  return {
    stop: () => ends.forEach((end) => end()),

    async invite(plan) {
      const secret = random.bytes(32);
      const { signPublic } = await invitationKeys({ suite, random }, secret);
      const expiresAt = instant(clock.now() + invitationMs);
      const made = await engine.members.invite({
        invitationPublic: signPublic,
        role: "guest",
        expiresAt: Math.floor(expiresAt / 1_000),
      });
      if (!made.ok) return err(membershipError(made.error));
      const kept = [
        ...(await readPlans(values)),
        { ...plan, id: made.value.id, secret, expiresAt },
      ];
      if (!(await keepPlans(values, kept))) return err({ type: "StorageFailed" });
      await refresh();
      const { relayUrl } = vault.get().contents;
      const link = invitationLink({ relayUrl, spaceId: engine.spaceId, secret, expiresAt });
      return ok({ link, qr: link, expiresAt });
    },

    async takeBack(id) {
      const found = [...(engine.roster.get()?.invitations.values() ?? [])].find((one) => one.id === id); // prettier-ignore
      const revoked = found ? await engine.members.revoke(found.id) : ok(undefined);
      if (!revoked.ok) return err(membershipError(revoked.error));
      await forget(id);
      return ok(undefined);
    },

    async admit(requestId, typed): Promise<Result<ChannelId, MembershipError | AcceptError>> {
      // prettier-ignore
      const request = read.find(({ id }) => id === requestId);
      const plan = lives.requests.get().find(({ id }) => id === requestId)?.plan;
      if (!request || !plan) return err({ type: "RequestGone" });
      if (typed.replace(/\D/g, "") !== request.code) return err({ type: "WrongCode" });
      const { signPublic, kemPublic, invitation } = request.join.request;
      const room = channelIdFrom(random.bytes(8));
      const until = endOf(plan.until, app.utcOffsetMinutes());
      const terms = { room, right: plan.right, until };
      const added = await engine.members.addGuest({ signPublic, kemPublic, invitation, terms });
      if (!added.ok) return err(membershipError(added.error));
      await engine.members.dropJoin(request.join);
      await forget(invitation);
      return ok(room);
    },

    show(room, { caseId, sheet, asked }) {
      const at = stamp(clock, app.utcOffsetMinutes());
      const entries: RoomEntry[] = [
        { k: "shown", ...at, of: caseId, sheet },
        ...asked.map((each) => ({ k: "asked" as const, ...at, ...each })),
      ];
      return engine.channels.write([
        {
          channel: room,
          change: (doc) => addEntries(doc, named(nextEntryIds(doc, entries.length), entries)),
        },
      ]);
    },

    caseOf: (room) => caseOfRoom(engine, room),

    async end(room) {
      const guest = [...(engine.roster.get()?.devices.values() ?? [])].find(
        (one) => one.guest?.room === room && !one.removed,
      );
      if (!guest) return ok(undefined);
      const ended = await engine.members.endGuest(guest.device);
      return ended.ok ? ended : err(membershipError(ended.error));
    },
  };
}

/** The moment the day ends where the coordinator is, in seconds. */
const endOf = (day: LocalDate, utcOffsetMinutes: number): number =>
  startOfPeriod(addDays(day, 1)) / 1_000 - utcOffsetMinutes * 60;

function roomsOf(
  { roster, lastHeard }: Pick<Engine, "roster" | "lastHeard">,
  now: number,
): ReturnType<GuestLives["rooms"]["get"]> {
  const rooms = new Map<ChannelId, RoomState>();
  for (const { device, guest, removed } of roster.get()?.devices.values() ?? []) {
    if (!guest) continue;
    const state = removed ? "ended" : isOver(guest, now) ? "over" : "here";
    const hasWritten = lastHeard.get().has(device);
    const until = instant(guest.until * 1_000);
    rooms.set(guest.room, { state, until, right: guest.right, hasWritten });
  }
  return rooms;
}
