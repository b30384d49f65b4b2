import { lazy, Suspense, useState } from "react";
import { Button } from "../../design/Button.tsx";
import type { CaseId } from "../../domain/cases/case-id.ts";
import type { Country } from "../../domain/cases/region.ts";
import type { FieldDefinition } from "../../domain/forms/field-definition.ts";
import type { FormFieldId } from "../../domain/forms/field-definitions.ts";
import { today as todayOf } from "../../domain/time/partial-date.ts";
import type { FactValue } from "../../domain/forms/fact-value.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { FactInput } from "./FactInput.tsx";

/** Comes behind the app for the field; without it there is no hint, and the question is answered all the same. */
const SameRespondent = lazy(() =>
  import("./DeskDialog.tsx").then(
    ({ SameRespondent: hint }) => ({ default: hint }),
    () => ({ default: () => null }),
  ),
);

interface EditFactProps {
  readonly caseId: CaseId;
  readonly field: FieldDefinition<FormFieldId>;
  readonly value: FactValue | undefined;
  readonly country: Country | undefined;
  readonly running: boolean;
  readonly onSave: (value: FactValue) => void;
  readonly onCancel: () => void;
}

/** One fact, changed where it stands. */
export function EditFact({
  caseId,
  field,
  value,
  country,
  running,
  onSave,
  onCancel,
}: EditFactProps) {
  const { t } = useText();
  const ws = useWorkspace();
  const [next, setNext] = useState(value);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (next === undefined || next === value) onCancel();
        else onSave(next);
      }}
    >
      <FactInput
        field={field}
        value={next}
        country={country}
        onChange={setNext}
        today={todayOf(ws.clock, ws.utcOffsetMinutes())}
        required
      />
      {field.id === "respondent" && (
        <Suspense>
          <SameRespondent caseId={caseId} known={value} typed={next} onRestore={setNext} />
        </Suspense>
      )}
      <div className="row">
        <Button kind="primary" type="submit" busy={running}>
          {t("common-save")}
        </Button>
        <Button onClick={onCancel}>{t("common-cancel")}</Button>
      </div>
    </form>
  );
}
