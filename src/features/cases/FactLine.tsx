import { useState } from "react";
import { setFact, setIdentityFact } from "../../app/cases/set-fact.ts";
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
import type { FactValue } from "../../domain/timeline/entry.ts";
import { factWords, fieldWords } from "../../i18n/fact-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { EditFact } from "./EditFact.tsx";
import { FactProblem } from "./FactProblem.tsx";

type FactLineProps = {
  readonly caseId: CaseId;
  readonly values: readonly FieldValue[];
  readonly editable: boolean;
  /** The case is not complete without it. */
  readonly needed?: boolean;
  /** Whose law the case is under, for lists that differ by it. */
  readonly country?: Country | undefined;
} & (
  | { readonly of: "case"; readonly field: CaseFieldId }
  | { readonly of: "person"; readonly field: IdentityFieldId }
);

/** What is known of one question. A change names what was on the screen, so that a colleague's other word is never lost. */
export function FactLine(props: FactLineProps) {
  const { caseId, field, values, editable, needed = false, country } = props;
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const say = useToast();
  const [editing, setEditing] = useState(false);
  const replaces = values.flatMap(({ saidBy }) => saidBy.map(({ id }) => id));
  const save = useAction(
    (value: FactValue) =>
      props.of === "case"
        ? setFact(ws, caseId, props.field, value, { replaces })
        : setIdentityFact(ws, caseId, props.field, value, { replaces }),
    () => {
      setEditing(false);
      say(t("cases-fact-saved"));
    },
  );
  const definition = formField(field);
  const label = fieldWords(text, field);
  if (editing)
    return (
      <div className="case-line-edit">
        <EditFact
          field={definition}
          value={values[0]?.value}
          country={country}
          running={save.running}
          onSave={save.start}
          onCancel={() => setEditing(false)}
        />
        {save.error && <FactProblem error={save.error} />}
      </div>
    );
  const said = values.map(({ value }) => factWords(text, definition, value)).join(" / ");
  return (
    <div className="case-line">
      <div>
        <p className="case-line-label">{label}</p>
        <p
          className={
            said ? "case-line-value" : needed ? "case-line-needed" : "case-line-value soft"
          }
        >
          {said || t(needed ? "kinds-open-needed" : "cases-fact-empty")}
        </p>
      </div>
      {editable && (
        <Button
          kind="quiet"
          aria-label={t("cases-fact-edit", { field: label })}
          onClick={() => setEditing(true)}
        >
          {t("cases-change")}
        </Button>
      )}
    </div>
  );
}
