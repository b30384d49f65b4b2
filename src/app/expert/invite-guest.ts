import type { ChannelId } from "../../base/ids.ts";
import { err, ok, type Result } from "../../base/result.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import type { Sheet } from "../../domain/expert/sheet.ts";
import { mayExport } from "../../domain/network/role.ts";
import { cleanLine, cleanText } from "../../domain/text/clean-text.ts";
import { addMonths, today, type LocalDate } from "../../domain/time/partial-date.ts";
import type { CaseEntry } from "../../domain/timeline/entry.ts";
import { changeCase, withCase, type CaseActionError, type CaseWriter } from "../cases/case-change.ts"; // prettier-ignore
import type { AcceptError, Invitation, MembershipError } from "../network/membership.ts";
import type { Workspace } from "../workspace.ts";
import { consentOfAll, type NoConsentOf } from "./consent-of-all.ts";
import type { GuestPlan, GuestRequest, Guests } from "./guests.ts";

type Host = CaseWriter &
  Pick<Workspace, "exports" | "sync" | "syncNow" | "timers"> & { readonly guests: Guests };

/** For a line that is not there: whoever waits hears so. */
const patienceMs = 5_000;

/** Longer than a question to an expert takes; whoever needs more is invited again. */
export const longestVisitMonths = 3;

export type GuestError =
  | CaseActionError
  | MembershipError
  | AcceptError
  | NoConsentOf
  | { readonly type: "NobodyNamed" }
  | { readonly type: "BadDay" };

/** A link for one person and one day, to be let in to one case until the day named. */
export async function inviteGuest(
  ws: Host,
  plan: Omit<GuestPlan, "until"> & { readonly until: LocalDate | undefined },
): Promise<Result<Invitation, GuestError>> {
  if (!mayExport(ws.me.get().role)) return err({ type: "NotAllowed" });
  const to = cleanLine(plan.to);
  if (to === "") return err({ type: "NobodyNamed" });
  const { until, caseId } = plan;
  const now = today(ws.clock, ws.utcOffsetMinutes());
  if (!until || until < now || until > addMonths(now, longestVisitMonths))
    return err({ type: "BadDay" });
  const agreed = await stillAgreed(ws, caseId);
  if (!agreed.ok) return agreed;
  return ws.guests.invite({ ...plan, to, until, question: cleanText(plan.question) });
}

/** After the six digits: gives him the room's key, writes the question into the case, and shows him the case as it is now. */
export async function admitGuest(
  ws: Host,
  { id, plan }: GuestRequest,
  code: string,
  sheet: Sheet,
  rows: number,
): Promise<Result<void, GuestError>> {
  if (!mayExport(ws.me.get().role)) return err({ type: "NotAllowed" });
  const { caseId, to, until, question } = plan;
  const agreed = await stillAgreed(ws, caseId);
  if (!agreed.ok) return agreed;
  const admitted = await ws.guests.admit(id, code);
  if (!admitted.ok) return admitted;
  const room = admitted.value;
  const said = await changeCase(ws, caseId, (_, stamp) =>
    ok<readonly CaseEntry[]>([
      { k: "expert", ...stamp, as: "guest", to, room, until },
      ...(question === "" ? [] : [{ k: "question", ...stamp, text: question } as const]),
    ]),
  );
  if (!said.ok) return said;
  const asked = said.value[1];
  const logged = await ws.exports.write({ rows, columns: ["expert"], withNames: false });
  if (!logged.ok) return logged;
  return ws.guests.show(room, {
    caseId,
    sheet,
    asked: asked ? [{ question: asked, text: question }] : [],
  });
}

/** Another question, and the case as it is by now. */
export async function askGuest(
  ws: Host,
  room: ChannelId,
  { caseId, sheet, question: typed }: { readonly caseId: CaseId; readonly sheet: Sheet; readonly question: string }, // prettier-ignore
): Promise<Result<void, GuestError>> {
  if (!mayExport(ws.me.get().role)) return err({ type: "NotAllowed" });
  const text = cleanText(typed);
  const agreed = await stillAgreed(ws, caseId);
  if (!agreed.ok) return agreed;
  const said = await changeCase(ws, caseId, (whole, stamp) => {
    const still = consentOfAll(whole);
    if (!still.ok) return still;
    return ok(text === "" ? [] : [{ k: "question" as const, ...stamp, text }]);
  });
  if (!said.ok) return said;
  const [question] = said.value;
  return ws.guests.show(room, { caseId, sheet, asked: question ? [{ question, text }] : [] });
}

/**
 * Nothing for a guest waits in a queue: first comes in what colleagues have heard, and only where that leaves everybody's yes is anything made for him. Without a
 * line nothing is.
 */
async function stillAgreed(
  ws: Host,
  caseId: CaseId,
): Promise<Result<void, CaseActionError | NoConsentOf | { readonly type: "Offline" }>> {
  await Promise.race([
    ws.syncNow(),
    new Promise<void>((givenUp) => void ws.timers.after(patienceMs, givenUp)),
  ]);
  if (ws.sync.get().state !== "online") return err({ type: "Offline" });
  return withCase(ws, caseId, (whole) => Promise.resolve(consentOfAll(whole)));
}

/** Before the day: he is shown nothing more, and what he sends does not count. */
export async function endVisit(
  ws: Pick<Host, "me" | "guests">,
  room: ChannelId,
): Promise<Result<void, MembershipError>> {
  if (!mayExport(ws.me.get().role)) return err({ type: "NotAllowed" });
  return ws.guests.end(room);
}
