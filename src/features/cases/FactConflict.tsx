import { useState } from "react";
import { settleFact, settleIdentityFact } from "../../app/cases/set-fact.ts";
import { Button } from "../../design/Button.tsx";
import { useToast } from "../../design/Toast.tsx";
import type { CaseId } from "../../domain/cases/case-id.ts";
import type { FieldValue } from "../../domain/cases/facts.ts";
import type { Country } from "../../domain/cases/region.ts";
import {
  formField,
  type CaseFieldId,
  type IdentityFieldId,
} from "../../domain/forms/field-definitions.ts";
import { mayCoordinate } from "../../domain/network/role.ts";
import { minuteOf, today as todayOf } from "../../domain/time/partial-date.ts";
import type { FactValue } from "../../domain/timeline/entry.ts";
import { writtenAt } from "../../domain/timeline/happened.ts";
import { factWords, fieldWords } from "../../i18n/fact-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive } from "../../react/use-live.ts";
import { useMemberName } from "../../react/use-member-name.ts";
import { EditFact } from "./EditFact.tsx";
import { FactProblem } from "./FactProblem.tsx";

type FactConflictProps = {
  readonly caseId: CaseId;
  readonly values: readonly FieldValue[];
  /** Whose law the case is under, for lists that differ by it. */
  readonly country?: Country | undefined;
} & (
  | { readonly of: "case"; readonly field: CaseFieldId }
  | { readonly of: "person"; readonly field: IdentityFieldId }
);

/** Two people said different things of the same. Both stand here with their names, until somebody settles it knowing both. */
export function FactConflict(props: FactConflictProps) {
  const { caseId, field, values } = props;
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const say = useToast();
  const nameOf = useMemberName();
  const { role } = useLive(ws.me);
  const [writing, setWriting] = useState(false);
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  const settle = useAction(
    (value: FactValue) =>
      props.of === "case"
        ? settleFact(ws, caseId, props.field, value)
        : settleIdentityFact(ws, caseId, props.field, value),
    () => say(t("cases-conflict-settled")),
  );
  const settles = mayCoordinate(role);
  const definition = formField(field);
  return (
    <section
      className="conflict"
      aria-label={`${fieldWords(text, field)}: ${t("cases-conflict-title")}`}
    >
      <div>
        <h2>{fieldWords(text, field)}</h2>
        <p>
          {t("cases-conflict-title")}. {t(settles ? "cases-conflict-text" : "cases-conflict-wait")}
        </p>
      </div>
      <ul className="conflict-values">
        {values.map(({ value, saidBy }) => (
          <li key={saidBy[0]?.id} className="conflict-value">
            <div>
              <p className="conflict-said" dir="auto">
                {factWords(text, definition, value)}
              </p>
              {saidBy.map((fact) => (
                <p key={fact.id} className="soft">
                  {t("cases-conflict-said", {
                    author: nameOf(fact.origin.person) ?? t("cases-somebody"),
                    when: text.shortDate(minuteOf(writtenAt(fact)), today),
                  })}
                </p>
              ))}
            </div>
            {settles && (
              <Button busy={settle.running} onClick={() => settle.start(value)}>
                {t("cases-conflict-keep")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {settle.error && <FactProblem error={settle.error} />}
      {settles &&
        (writing ? (
          <EditFact
            field={definition}
            value={undefined}
            country={props.country}
            running={settle.running}
            onSave={settle.start}
            onCancel={() => setWriting(false)}
          />
        ) : (
          <Button kind="quiet" icon="edit" onClick={() => setWriting(true)}>
            {t("cases-conflict-other")}
          </Button>
        ))}
    </section>
  );
}
