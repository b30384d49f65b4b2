import type { Instant } from "../../base/clock.ts";
import type { ChannelId } from "../../base/ids.ts";
import { err, ok, type Result } from "../../base/result.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { entriesOf } from "../../domain/cases/case-record.ts";
import type { ConsentState } from "../../domain/cases/code-lists.ts";
import { otherBasis } from "../../domain/consent/agreed.ts";
import type { OtherBasis } from "../../domain/consent/other-bases.ts";
import { mayExport } from "../../domain/network/role.ts";
import type { LocalDate, PartialDate } from "../../domain/time/partial-date.ts";
import { withCase, type CaseWriter } from "../cases/case-change.ts";
import type { MembershipError } from "../network/membership.ts";
import type { Workspace } from "../workspace.ts";
import type { Guests } from "./guests.ts";

type Host = Pick<CaseWriter, "documents"> & { readonly guests: Guests };

/** Somebody from outside who reads a case now, or has read it. */
export interface Visit {
  readonly room: ChannelId;
  /** Undefined when the case has been erased, or has not come yet. */
  readonly caseId: CaseId | undefined;
  /** As whoever let him in wrote; empty when the case does not say. */
  readonly to: string;
  readonly since: Instant | undefined;
  readonly until: Instant;
  readonly state: "here" | "over" | "ended";
  readonly right: "read" | "comment";
  /** What she says of passing her case on, and since when; or what else it stands on. */
  readonly consent:
    { readonly state: ConsentState; readonly on: PartialDate | undefined } | undefined;
  readonly basis: OtherBasis | undefined;
}

/** A link that nobody has opened, or somebody who waits to be let in; only the device that made it knows. */
export interface AtTheDoor {
  readonly id: string;
  readonly caseId: CaseId;
  readonly to: string;
  readonly until: LocalDate;
  readonly waits: boolean;
}

/** Everybody from outside who waits, reads or has read, over all cases; who reads now first, and of them whose day is nearest. */
export async function visits(ws: Host): Promise<readonly Visit[]> {
  const found: Visit[] = [];
  for (const [room, { state, until, right }] of ws.guests.rooms.get()) {
    const caseId = await ws.guests.caseOf(room);
    const visit = { room, caseId, state, until, right };
    const said = caseId && (await saidOf(ws, caseId, room));
    found.push({ ...visit, ...(said ?? nothing), caseId: said && caseId });
  }
  const rank = ({ state }: Visit) => (state === "here" ? 0 : 1);
  return found.toSorted((a, b) => rank(a) - rank(b) || a.until - b.until);
}

const nothing = { to: "", since: undefined, consent: undefined, basis: undefined } as const;

async function saidOf(
  ws: Host,
  caseId: CaseId,
  room: ChannelId,
): Promise<Pick<Visit, "to" | "since" | "consent" | "basis"> | undefined> {
  const said = await withCase(ws, caseId, ({ record }) => {
    const given = entriesOf(record.entries, "expert").find(({ entry }) => entry.room === room);
    const consent = record.consents.get("share_with_service");
    return Promise.resolve(
      ok({
        to: given?.entry.to ?? "",
        since: given?.origin.arrivedAt,
        consent: consent && { state: consent.state, on: consent.standing.at(-1)?.entry.on },
        basis: otherBasis(record, "share_with_service")?.entry.basis,
      }),
    );
  });
  return said.ok ? said.value : undefined;
}

export function atTheDoor({
  invited,
  requests,
}: Pick<Guests, "invited" | "requests">): readonly AtTheDoor[] {
  const waiting = new Set(requests.get().map(({ plan }) => plan));
  return invited.get().map((plan) => {
    const { id, caseId, to, until } = plan;
    return { id, caseId, to, until, waits: waiting.has(plan) };
  });
}

/** All of them at once, links as well; stops at the first that cannot be ended. */
export async function endAllVisits(
  ws: Pick<Workspace, "me"> & { readonly guests: Guests },
): Promise<Result<void, MembershipError>> {
  if (!mayExport(ws.me.get().role)) return err({ type: "NotAllowed" });
  for (const { id } of ws.guests.invited.get()) {
    const back = await ws.guests.takeBack(id);
    if (!back.ok) return back;
  }
  for (const [room, { state }] of ws.guests.rooms.get()) {
    if (state !== "here") continue;
    const ended = await ws.guests.end(room);
    if (!ended.ok) return ended;
  }
  return ok(undefined);
}
