import { useState } from "react";
import { setFact, setIdentityFact } from "../../app/cases/set-fact.ts";
import { useToast } from "../../design/Toast.tsx";
import type { CaseId } from "../../domain/cases/case-id.ts";
import type { FieldValue } from "../../domain/cases/facts.ts";
import type { Country } from "../../domain/cases/region.ts";
import {
  formField,
  type CaseFieldId,
  type IdentityFieldId,
} from "../../domain/forms/field-definitions.ts";
import type { FactValue } from "../../domain/forms/fact-value.ts";
import { factWords, fieldWords } from "../../i18n/fact-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { EditFact } from "./EditFact.tsx";
import { FactProblem } from "./FactProblem.tsx";
import { KnownLine } from "./KnownLine.tsx";

type FactLineProps = {
  readonly caseId: CaseId;
  readonly values: readonly FieldValue[];
  readonly editable: boolean;
  /** Not answered yet, in a list of such questions; without the needed ones the case is not complete. */
  readonly open?: "needed" | "optional" | undefined;
  /** Whose law the case is under, for lists that differ by it. */
  readonly country?: Country | undefined;
  /** Stands in place of the value, which is not to be seen; it can still be changed. */
  readonly hidden?: string;
} & (
  | { readonly of: "case"; readonly field: CaseFieldId }
  | { readonly of: "person"; readonly field: IdentityFieldId }
);

/** What is known of one question. A change names what was on the screen, so that a colleague's other word is never lost. */
export function FactLine(props: FactLineProps) {
  const { caseId, field, values, editable, open, country, hidden } = props;
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
          caseId={caseId}
          field={definition}
          value={hidden === undefined ? values[0]?.value : undefined}
          country={country}
          running={save.running}
          onSave={save.start}
          onCancel={() => setEditing(false)}
        />
        {save.error && <FactProblem error={save.error} />}
      </div>
    );
  const said = hidden ?? values.map(({ value }) => factWords(text, definition, value)).join(" / ");
  return <KnownLine {...{ label, said, open, editable }} onEdit={() => setEditing(true)} />;
}
