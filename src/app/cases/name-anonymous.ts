import { err, type Result } from "../../base/result.ts";
import { consent } from "../../domain/cases/case-changes.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { entriesOf } from "../../domain/cases/case-record.ts";
import { consentPurposes, type ConsentPurposeId } from "../../domain/cases/code-lists.ts";
import { idsOfField } from "../../domain/cases/facts.ts";
import { valuesToFacts, type IntakeError } from "../../domain/cases/intake.ts";
import { namingForm } from "../../domain/forms/case-forms.ts";
import { isFactList } from "../../domain/forms/fact-value.ts";
import { answersOf, checkForm, type FormValues } from "../../domain/forms/form.ts";
import { mayWrite } from "../../domain/network/role.ts";
import { now } from "../../domain/time/partial-date.ts";
import { done, stampOf, withCase, type CaseActionError, type CaseWriter } from "./case-change.ts";
import { newChannelId } from "./open-case.ts";

export type NameError =
  | CaseActionError
  | { readonly type: "AlreadyNamed" }
  | { readonly type: "BadIntake"; readonly errors: readonly IntakeError[] };

/**
 * The person came back and gave a name: the case gets an identity document, and keeps everything it had. After her name was erased it is a new one, and
 * what it was before is gone.
 */
export async function nameAnonymous(
  ws: CaseWriter,
  caseId: CaseId,
  values: FormValues,
): Promise<Result<void, NameError>> {
  if (!mayWrite(ws.me.get().role)) return err({ type: "NotAllowed" });
  const errors = checkForm(namingForm, values);
  if (errors.length > 0) return err({ type: "BadIntake", errors });

  return withCase(ws, caseId, async ({ record }) => {
    if (record.identity) return err<NameError>({ type: "AlreadyNamed" });
    const erased = entriesOf(record.entries, "erase").flatMap(({ id, entry }) =>
      entry.done ? id : [],
    );
    const answers = answersOf(namingForm, values);
    const { caseFacts, identityFacts } = valuesToFacts(answers);
    const stamp = stampOf(ws);
    const identity = newChannelId(ws.random);
    const happened = { on: now(ws.clock, ws.utcOffsetMinutes()), clock: true };
    return done(
      await ws.documents.write([
        {
          document: "case",
          channel: caseId,
          entries: [
            { k: "named", ...stamp, identity, ...(erased.length > 0 && { r: erased }) },
            ...caseFacts.map(({ f, v }) => {
              const replaced = idsOfField(record.facts, f);
              const fact = { k: "fact", ...stamp, f, v } as const;
              return replaced.length > 0 ? { ...fact, r: replaced } : fact;
            }),
            ...purposesIn(answers).map((purpose) =>
              consent(record, { purpose, state: "given", ...happened }, stamp),
            ),
          ],
        },
        {
          document: "identity",
          channel: identity,
          of: caseId,
          entries: identityFacts.map(({ f, v }) => ({ k: "fact", ...stamp, f, v })),
        },
      ]),
    );
  });
}

function purposesIn({ consents }: FormValues): readonly ConsentPurposeId[] {
  return consents !== undefined && isFactList(consents)
    ? consentPurposes.filter((purpose) => consents.includes(purpose))
    : [];
}
