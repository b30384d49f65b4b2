import { Button } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import type { CaseRecord } from "../../domain/cases/case-record.ts";
import { mayErase, type Role } from "../../domain/network/role.ts";
import { useText } from "../../i18n/use-text.ts";
import { useNavigate } from "../../react/navigation.ts";
import { paths } from "../../react/paths.ts";

interface KeepingNoticesProps {
  readonly record: CaseRecord;
  readonly role: Role;
}

/** That somebody means to erase it, or that it must not be erased. */
export function KeepingNotices({ record, role }: KeepingNoticesProps) {
  const { t } = useText();
  const navigate = useNavigate();
  const { plans, holds } = record.keeping;
  return (
    <>
      {holds.length > 0 && (
        <Notice icon="lock" title={t("keeping-held")}>
          <p dir="auto">{holds.map(({ entry }) => entry.why).join(" · ")}</p>
        </Notice>
      )}
      {plans.map(({ id, entry }) => (
        <Notice
          key={id}
          tone="waiting"
          icon="trash"
          title={t(`keeping-notice-${entry.what}`)}
          action={
            mayErase(role) && (
              <Button onClick={() => navigate(paths.keeping(record.id))}>{t("keeping-act")}</Button>
            )
          }
        >
          <p>{t(`keeping-why-${entry.why}`)}</p>
        </Notice>
      ))}
    </>
  );
}
