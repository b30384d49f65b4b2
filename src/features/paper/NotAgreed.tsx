import { Button } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import type { CaseId } from "../../domain/cases/case-id.ts";
import type { NoConsent } from "../../domain/consent/agreed.ts";
import { codeTextId } from "../../domain/forms/text-ids.ts";
import { useText } from "../../i18n/use-text.ts";
import { useNavigate } from "../../react/navigation.ts";
import { paths } from "../../react/paths.ts";

interface NotAgreedProps {
  readonly caseId: CaseId;
  readonly missing: NoConsent;
  readonly words: string;
}

/** Which answer is missing, or was no, and the way to it. */
export function NotAgreed({ caseId, missing, words }: NotAgreedProps) {
  const { t } = useText();
  const purpose = t(codeTextId("consent", missing.purpose));
  return (
    <Notice tone="danger" icon="lock" title={t(`agreed-not-${missing.state}`, { purpose })}>
      <p>{words}</p>
      <ToAnswers caseId={caseId} />
    </Notice>
  );
}

export function ToAnswers({ caseId }: { readonly caseId: CaseId }) {
  const { t } = useText();
  const navigate = useNavigate();
  return <Button onClick={() => navigate(paths.agreed(caseId))}>{t("agreed-go")}</Button>;
}
