import { err, ok, type Result } from "../../base/result.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import type { CaseRecord } from "../../domain/cases/case-record.ts";
import { idsOfField, shownValue } from "../../domain/cases/facts.ts";
import {
  caseField,
  identityField,
  isWishField,
  type CaseFieldId,
  type IdentityFieldId,
} from "../../domain/forms/field-definitions.ts";
import { cleanValue, parseFactValue } from "../../domain/forms/fact-value.ts";
import { isBasis, isClosed, type FormValues } from "../../domain/forms/form.ts";
import { answersIn, isTaken } from "../../domain/forms/own-answers.ts";
import {
  cleanAnswer,
  parseAnswerTo,
  type OwnFieldId,
  type OwnWords,
} from "../../domain/forms/own-question.ts";
import { mayWrite } from "../../domain/network/role.ts";
import type { EntryId } from "../../domain/timeline/entry-id.ts";
import { today } from "../../domain/time/partial-date.ts";
import type { FactValue } from "../../domain/forms/fact-value.ts";
import type { Workspace } from "../workspace.ts";
import {
  changeCase,
  done,
  stampOf,
  withCase,
  type CaseActionError,
  type CaseWriter,
} from "./case-change.ts";

/** The entries whose values were on screen when the new one was chosen. What was not seen stays beside it. */
export interface Replacing {
  readonly replaces: readonly EntryId[];
}

export type SetFactError =
  | CaseActionError
  | { readonly type: "BadValue" }
  /** A special category of data, and no basis for keeping it has been chosen. */
  | { readonly type: "NoBasis" };

export type IdentityFactError = SetFactError | { readonly type: "StillAnonymous" };

export async function setFact(
  ws: CaseWriter,
  caseId: CaseId,
  field: CaseFieldId,
  value: FactValue,
  { replaces }: Replacing,
): Promise<Result<void, SetFactError>> {
  const definition = isWishField(field) ? undefined : caseField(field);
  const v = definition && parseFactValue(definition, cleanValue(definition, value));
  if (v === undefined) return err({ type: "BadValue" });
  return done(
    await changeCase<NoBasis>(ws, caseId, ({ record }, stamp) => {
      if (isClosed(field, basisOf(record))) return err({ type: "NoBasis" });
      return ok([
        { k: "fact", ...stamp, f: field, v, ...(replaces.length > 0 && { r: replaces }) },
      ]);
    }),
  );
}

type NoBasis = Extract<SetFactError, { readonly type: "NoBasis" }>;

/** Whether, and on what basis, special categories of data may be kept in the case. */
export function basisOf({ facts }: CaseRecord): FormValues {
  const basis = shownValue(facts, "legal_basis");
  return basis === undefined ? {} : { legal_basis: basis };
}

/** The answer to one of the network's own questions, as the question stands on this phone. */
export async function setOwnAnswer(
  ws: CaseWriter & Pick<Workspace, "ownQuestions">,
  caseId: CaseId,
  field: OwnFieldId,
  value: FactValue,
  { replaces }: Replacing,
): Promise<Result<void, OwnAnswerError>> {
  const asked = ws.ownQuestions.list.get().find(({ question }) => question.id === field);
  const question = asked?.question;
  const v = question && parseAnswerTo(question, cleanAnswer(question, value));
  if (!question || v === undefined) return err({ type: "BadValue" });
  return done(
    await changeCase<NoBasis | NotTaken>(ws, caseId, ({ record }, stamp) => {
      if (question.sensitive === "art9" && !isBasis(shownValue(record.facts, "legal_basis")))
        return err({ type: "NoBasis" });
      const day = today(ws.clock, ws.utcOffsetMinutes());
      if (!isTaken(question, v, { today: day, answerTo: answersIn(record) }))
        return err({ type: "NotTaken", words: question.checkWords });
      return ok([
        { k: "fact", ...stamp, f: field, v, ...(replaces.length > 0 && { r: replaces }) },
      ]);
    }),
  );
}

interface NotTaken {
  readonly type: "NotTaken";
  /** What the question says of such an answer. */
  readonly words: OwnWords | undefined;
}
export type OwnAnswerError = SetFactError | NotTaken;

export async function settleOwnAnswer(
  ws: CaseWriter & Pick<Workspace, "ownQuestions">,
  caseId: CaseId,
  field: OwnFieldId,
  value: FactValue,
): Promise<Result<void, OwnAnswerError>> {
  return withCase(ws, caseId, ({ record }) =>
    setOwnAnswer(ws, caseId, field, value, { replaces: idsOfField(record.own, field) }),
  );
}

/** Ends a disagreement: the value stands for all that is said of the field now, in every case merged here. */
export async function settleFact(
  ws: CaseWriter,
  caseId: CaseId,
  field: CaseFieldId,
  value: FactValue,
): Promise<Result<void, SetFactError>> {
  return withCase(ws, caseId, ({ record }) =>
    setFact(ws, caseId, field, value, { replaces: idsOfField(record.facts, field) }),
  );
}

export async function setIdentityFact(
  ws: CaseWriter,
  caseId: CaseId,
  field: IdentityFieldId,
  value: FactValue,
  { replaces }: Replacing,
): Promise<Result<void, IdentityFactError>> {
  if (!mayWrite(ws.me.get().role)) return err({ type: "NotAllowed" });
  const definition = identityField(field);
  const v = definition && parseFactValue(definition, cleanValue(definition, value));
  if (v === undefined) return err({ type: "BadValue" });
  return withCase<void, IdentityFactError>(ws, caseId, async ({ record, parts }) => {
    // In a merged case the value goes where the replaced one stands, so that it is still right when the merge is undone.
    const part =
      parts.find(({ identityLog }) =>
        identityLog?.entries.some(({ id }) => replaces.includes(id)),
      ) ?? parts[0];
    const channel = part?.identityChannel ?? record.identity;
    if (!part || !channel) return err({ type: "StillAnonymous" });
    const entry = { k: "fact", ...stampOf(ws), f: field, v } as const;
    const entries = [replaces.length > 0 ? { ...entry, r: replaces } : entry];
    return done(
      await ws.documents.write([{ document: "identity", channel, of: part.caseId, entries }]),
    );
  });
}

export async function settleIdentityFact(
  ws: CaseWriter,
  caseId: CaseId,
  field: IdentityFieldId,
  value: FactValue,
): Promise<Result<void, IdentityFactError>> {
  return withCase(ws, caseId, ({ identity }) =>
    setIdentityFact(ws, caseId, field, value, { replaces: idsOfField(identity, field) }),
  );
}
