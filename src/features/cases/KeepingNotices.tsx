import { Button } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import type { CaseRecord } from "../../domain/cases/case-record.ts";
import { codeTextId } from "../../domain/forms/text-ids.ts";
import { isConsentToKeepGone } from "../../domain/keeping/erasure-wanted.ts";
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
  const decide = (
    <Button onClick={() => navigate(paths.keeping(record.id))}>{t("keeping-act")}</Button>
  );
  return (
    <>
      {holds.length > 0 && (
        <Notice icon="lock" title={t("keeping-held")}>
          <p dir="auto">{holds.map(({ entry }) => entry.why).join(" · ")}</p>
        </Notice>
      )}
      {plans.length === 0 && isConsentToKeepGone(record) && (
        <Notice
          tone="waiting"
          icon="trash"
          title={t("keeping-why-withdrawn")}
          action={mayErase(role) && decide}
        >
          <p>{t(codeTextId("consent", "service"))}</p>
        </Notice>
      )}
      {plans.map(({ id, entry }) => (
        <Notice
          key={id}
          tone="waiting"
          icon="trash"
          title={t(`keeping-notice-${entry.what}`)}
          action={mayErase(role) && decide}
        >
          <p>{t(`keeping-why-${entry.why}`)}</p>
        </Notice>
      ))}
    </>
  );
}
