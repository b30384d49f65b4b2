import { settleFact, settleIdentityFact } from "../../app/cases/set-fact.ts";
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
import { ValuesDiffer } from "./ValuesDiffer.tsx";

type FactConflictProps = {
  readonly caseId: CaseId;
  readonly values: readonly FieldValue[];
  /** Whose law the case is under, for lists that differ by it. */
  readonly country?: Country | undefined;
} & (
  | { readonly of: "case"; readonly field: CaseFieldId }
  | { readonly of: "person"; readonly field: IdentityFieldId }
);

/** Two people said different things of the same field. */
export function FactConflict(props: FactConflictProps) {
  const { caseId, field, values } = props;
  const text = useText();
  const ws = useWorkspace();
  const say = useToast();
  const settle = useAction(
    (value: FactValue) =>
      props.of === "case"
        ? settleFact(ws, caseId, props.field, value)
        : settleIdentityFact(ws, caseId, props.field, value),
    () => say(text.t("cases-conflict-settled")),
  );
  const definition = formField(field);
  return (
    <ValuesDiffer
      label={fieldWords(text, field)}
      values={values}
      words={(value) => factWords(text, definition, value)}
      running={settle.running}
      error={settle.error}
      onKeep={settle.start}
      edit={(close) => (
        <EditFact
          caseId={props.caseId}
          field={definition}
          value={undefined}
          country={props.country}
          running={settle.running}
          onSave={settle.start}
          onCancel={close}
        />
      )}
    />
  );
}
