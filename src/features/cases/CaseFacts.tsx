import { caseDetails, countryOf } from "../../domain/cases/case-details.ts";
import type { CaseRecord } from "../../domain/cases/case-record.ts";
import type { CaseFieldId } from "../../domain/forms/field-definitions.ts";
import { useText } from "../../i18n/use-text.ts";
import { FactLine } from "./FactLine.tsx";
import { Fold } from "../../design/Fold.tsx";

interface CaseFactsProps {
  readonly record: CaseRecord;
  readonly editable: boolean;
}

/** What is known, group by group; what is not, behind one tap, with what the case still needs marked. */
export function CaseFacts({ record, editable }: CaseFactsProps) {
  const { t, number } = useText();
  const { groups, waitForBasis } = caseDetails(record);
  const country = countryOf(record);
  const openGroups = groups.filter(({ open }) => open.length > 0);
  const needed = openGroups.flatMap(({ open }) => open.filter(({ required }) => required)).length;
  const line = (field: CaseFieldId, closed: boolean, open?: "needed" | "optional") => (
    <FactLine
      key={field}
      of="case"
      caseId={record.id}
      field={field}
      values={record.facts.get(field) ?? []}
      editable={editable && !closed}
      open={open}
      country={country}
    />
  );
  return (
    <>
      {groups
        .filter(({ known }) => known.length > 0)
        .map(({ id, known }) => (
          <section key={id} className="case-part">
            <h2>{t(`form-step-${id}`)}</h2>
            <div className="case-lines">
              {known.map(({ field, closed }) => line(field, closed))}
            </div>
          </section>
        ))}
      {editable && openGroups.length > 0 && (
        <section className="case-part">
          <h2>{t("kinds-open")}</h2>
          {waitForBasis && <p className="soft">{t("kinds-open-basis")}</p>}
          <Fold
            summary={
              needed === 0
                ? t("kinds-open-show")
                : t("kinds-open-show-needed", { needed: number(needed) })
            }
          >
            <div className="case-open">
              {openGroups.map(({ id, open }) => (
                <section key={id}>
                  <h3>{t(`form-step-${id}`)}</h3>
                  <div className="case-lines">
                    {open.map(({ field, required }) =>
                      line(field, false, required ? "needed" : "optional"),
                    )}
                  </div>
                </section>
              ))}
            </div>
          </Fold>
        </section>
      )}
    </>
  );
}
