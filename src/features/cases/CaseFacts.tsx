import type { CaseRecord } from "../../domain/cases/case-record.ts";
import { shownValue } from "../../domain/cases/facts.ts";
import { caseFields, type CaseFieldId } from "../../domain/forms/field-definitions.ts";
import { useText } from "../../i18n/use-text.ts";
import { FactLine } from "./FactLine.tsx";

interface CaseFactsProps {
  readonly record: CaseRecord;
  readonly editable: boolean;
}

export function CaseFacts({ record, editable }: CaseFactsProps) {
  const { t } = useText();
  const type = record.opened?.entry.type;
  const basis = shownValue(record.facts, "legal_basis");
  const keepsArt9 = basis !== undefined && basis !== "anonymous";
  const fields = caseFields
    .filter(({ caseType }) => caseType === "core" || caseType === type)
    // Special categories stay closed until a basis for keeping them is chosen; what was kept before stays in sight.
    .filter(({ id, sensitive }) => sensitive !== "art9" || keepsArt9 || record.facts.has(id))
    .map(({ id }) => id);
  const known = fields.filter((id) => record.facts.has(id));
  const missing = fields.filter((id) => !record.facts.has(id));
  const line = (field: CaseFieldId) => (
    <FactLine
      key={field}
      of="case"
      caseId={record.id}
      field={field}
      values={record.facts.get(field) ?? []}
      editable={editable}
    />
  );
  return (
    <section className="case-part">
      <h2>{t("cases-facts")}</h2>
      <div className="case-lines">{known.map(line)}</div>
      {!keepsArt9 && <p className="soft">{t("cases-language-closed")}</p>}
      {editable && missing.length > 0 && (
        <details className="form-later">
          <summary>{t("cases-facts-more")}</summary>
          <div className="case-lines">{missing.map(line)}</div>
        </details>
      )}
    </section>
  );
}
