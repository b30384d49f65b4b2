import { useState } from "react";
import type { ReadyCase } from "../../app/cases/case-view.ts";
import { Button } from "../../design/Button.tsx";
import { identityFields } from "../../domain/forms/field-definitions.ts";
import { mayWrite } from "../../domain/network/role.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useLive } from "../../react/use-live.ts";
import { FactConflict } from "./FactConflict.tsx";
import { FactLine } from "./FactLine.tsx";
import { PhoneLine } from "./PhoneLine.tsx";

interface PersonCardProps {
  readonly view: ReadyCase;
  readonly onName: () => void;
}

/** Who it is: closed until somebody opens it, each time anew. */
export function PersonCard({ view, onName }: PersonCardProps) {
  const { t } = useText();
  const ws = useWorkspace();
  const { role } = useLive(ws.me);
  const [isOpen, setOpen] = useState(false);
  const { record, identity } = view;
  const editable = mayWrite(role);
  return (
    <section className="case-part">
      <h2>{t("cases-part-person")}</h2>
      {record.opened && !record.identity ? (
        <>
          <p>{t("cases-name-missing")}</p>
          {editable && (
            <Button icon="person" onClick={onName}>
              {t("cases-name-give")}
            </Button>
          )}
        </>
      ) : isOpen ? (
        <>
          <div className="case-lines">
            {identityFields.map(({ id: field }) => {
              const values = identity.get(field) ?? [];
              const line = { of: "person", caseId: record.id, field, values } as const;
              if (field === "phone" && values.length > 0)
                return <PhoneLine key={field} view={view} editable={editable} />;
              return values.length > 1 ? (
                <FactConflict key={field} {...line} />
              ) : (
                <FactLine key={field} {...line} editable={editable} />
              );
            })}
          </div>
          <Button icon="hide" onClick={() => setOpen(false)}>
            {t("cases-name-hide")}
          </Button>
        </>
      ) : (
        <>
          <p className="soft">{t("cases-name-closed")}</p>
          <Button icon="show" onClick={() => setOpen(true)}>
            {t("cases-name-show")}
          </Button>
        </>
      )}
    </section>
  );
}
