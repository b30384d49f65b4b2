import { bytesToHex } from "../../base/bytes.ts";
import { parseChannelId, type ChannelId } from "../../base/ids.ts";
import { assert } from "../../base/assert.ts";
import { err, ok, type Result } from "../../base/result.ts";
import { caseIdOfChannel, type CaseId } from "../../domain/cases/case-id.ts";
import { newCaseNo, type CaseNo } from "../../domain/cases/case-number.ts";
import {
  checkAnonymousContact,
  checkIntake,
  checkUrgentIntake,
  intakeEntries,
  type Intake,
  type IntakeError,
} from "../../domain/cases/intake.ts";
import type { FormValues } from "../../domain/forms/form.ts";
import type { OwnAnswerFault, OwnValues } from "../../domain/forms/ask-in-turn.ts";
import { ownAtIntake } from "../../domain/forms/own-at-intake.ts";
import { handsIn, mayWrite } from "../../domain/network/role.ts";
import { now, today } from "../../domain/time/partial-date.ts";
import type { Random } from "../../base/random.ts";
import type { CaseEntry } from "../../domain/timeline/entry.ts";
import { contactDraft, intakeDraft, urgentDraft } from "../drafts/draft-keys.ts";
import type { Contact } from "../intake/hand-ins.ts";
import { saveSettings } from "../settings/save-settings.ts";
import type { DocumentChange, WriteError } from "../documents.ts";
import type { Workspace } from "../workspace.ts";
import { stampOf, type CaseWriter } from "./case-change.ts";

export type OpenCaseError =
  | { readonly type: "NotAllowed" }
  /** Everything that is wrong with the answers, so that the form can say it at once. */
  | { readonly type: "BadIntake"; readonly errors: readonly IntakeError[] }
  | WriteError;

/** What is wrong with the answers to the network's own questions, once the rest is right. */
interface BadOwn {
  readonly type: "BadOwn";
  readonly errors: readonly OwnAnswerFault[];
}

type CaseOpener = CaseWriter & Pick<Workspace, "settings" | "saveSettings" | "handIns">;

/**
 * The case, its first contact and the person's own document, kept in one step: all of it is on the phone, or none. `distinct` are cases like it that the
 * worker knows to be of other people.
 */
export async function openCase(
  ws: CaseOpener & Pick<Workspace, "ownQuestions">,
  values: FormValues,
  { distinct = [], own = {} }: { readonly distinct?: readonly CaseId[]; readonly own?: OwnValues } = {}, // prettier-ignore
): Promise<Result<{ readonly caseId: CaseId }, OpenCaseError | BadOwn>> {
  const checked = checkIntake(values, now(ws.clock, ws.utcOffsetMinutes()));
  const asked = ws.ownQuestions.list.get().map(({ question }) => question);
  const { errors, answers } = ownAtIntake(asked, values, own, today(ws.clock, ws.utcOffsetMinutes())); // prettier-ignore
  if (checked.ok && errors.length > 0) return err({ type: "BadOwn", errors });
  return keepIntake(ws, checked, intakeDraft, { distinct, own: answers });
}

/** A crisis pregnancy in a minute; everything else is asked on the case. */
export async function openUrgentCase(
  ws: CaseOpener,
  values: FormValues,
  distinct: readonly CaseId[] = [],
): Promise<Result<{ readonly caseId: CaseId }, OpenCaseError>> {
  const checked = checkUrgentIntake(values, now(ws.clock, ws.utcOffsetMinutes()));
  const opened = await keepIntake(ws, checked, urgentDraft, { distinct });
  const { settlement } = values;
  if (opened.ok && typeof settlement === "string" && settlement.trim() !== "")
    await saveSettings(ws, { lastSettlement: settlement.trim() });
  return opened;
}

/** Half a minute: what was done, about what, for how many. A case of its own, that can be named when the person comes back. */
export async function recordAnonymousContact(
  ws: CaseOpener,
  values: FormValues,
): Promise<Result<{ readonly caseId: CaseId }, OpenCaseError>> {
  const checked = checkAnonymousContact(values, now(ws.clock, ws.utcOffsetMinutes()));
  return keepIntake(ws, checked, contactDraft);
}

async function keepIntake(
  ws: CaseOpener,
  checked: Result<Intake, readonly IntakeError[]>,
  draft: string,
  more: Parameters<typeof newCase>[2] = {},
): Promise<Result<{ readonly caseId: CaseId }, OpenCaseError>> {
  const { role } = ws.me.get();
  if (!mayWrite(role) && !handsIn(role)) return err({ type: "NotAllowed" });
  if (!checked.ok) return err({ type: "BadIntake", errors: checked.error });
  const intake = checked.value;

  const kept = handsIn(role)
    ? await handIn(ws, intake, draft)
    : await writeCase(ws, newCase(ws, intake, more), draft);
  if (!kept.ok) return kept;
  const { caseId } = kept.value;

  if (ws.settings.get().lastRegion !== intake.region)
    await saveSettings(ws, { lastRegion: intake.region });
  return ok({ caseId });
}

async function writeCase(
  { documents }: CaseOpener,
  { caseId, changes }: ReturnType<typeof newCase>,
  draft: string,
): Promise<Result<{ readonly caseId: CaseId }, WriteError>> {
  const written = await documents.write(changes, draft);
  return written.ok ? ok({ caseId }) : written;
}

/** The code for it may not have come yet: then the form still has what was typed. */
async function handIn(
  ws: CaseOpener,
  intake: Intake,
  draft: string,
): Promise<Result<{ readonly caseId: CaseId }, WriteError>> {
  const desk = await ws.handIns?.().catch(() => undefined);
  if (!desk) return err({ type: "StorageFailed" });
  const { identityFacts, caseFacts, contact } = intake;
  const written = { facts: [...identityFacts, ...caseFacts], note: contact.note };
  const begin: Contact["begin"] = (channels) => newCase(ws, intake, { channels, byIntake: true });
  return desk.handIn({ written, begin }, draft);
}

/** What begins a case, still to be written: its own document, and the person's. */
export function newCase(
  ws: Pick<CaseWriter, "random" | "clock" | "utcOffsetMinutes">,
  intake: Intake,
  {
    distinct = [],
    channels,
    ...more
  }: Pick<Parameters<typeof intakeEntries>[1], "from" | "own" | "byIntake"> & {
    readonly distinct?: readonly CaseId[];
    /** Where it goes, when that is not chosen here. */
    readonly channels?: { readonly case: ChannelId; readonly person: ChannelId };
  } = {},
): {
  readonly caseId: CaseId;
  readonly no: CaseNo;
  readonly changes: readonly DocumentChange[];
} {
  const no = newCaseNo(ws.random, intake.region, today(ws.clock, ws.utcOffsetMinutes()));
  const caseId = caseIdOfChannel(channels?.case ?? newChannelId(ws.random));
  const identity = channels?.person ?? newChannelId(ws.random);
  const { caseEntries, identityEntries } = intakeEntries(intake, {
    ...more,
    no,
    identity,
    stamp: stampOf(ws),
  });
  const others = distinct.map((other): CaseEntry => ({
    k: "distinct",
    ...stampOf(ws),
    other,
    holds: true,
  }));
  const changes: DocumentChange[] = [
    { document: "case", channel: caseId, entries: [...caseEntries, ...others] },
  ];
  if (!intake.anonymous)
    changes.push({
      document: "identity",
      channel: identity,
      of: caseId,
      entries: identityEntries,
    });
  return { caseId, no, changes };
}

export function newChannelId(random: Random): ChannelId {
  const channel = parseChannelId(bytesToHex(random.bytes(8)));
  assert(channel, "8 bytes in hexadecimal");
  return channel;
}
