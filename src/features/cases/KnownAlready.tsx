import { useDeferredValue, useMemo } from "react";
import { Button } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { duplicateHints } from "../../domain/cases/duplicate-hint.ts";
import { likenessOfAnswers } from "../../domain/cases/likeness-of-answers.ts";
import type { FormValues } from "../../domain/forms/form.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useNavigate } from "../../react/navigation.ts";
import { paths } from "../../react/paths.ts";
import { useLive } from "../../react/use-live.ts";
import { casePlace, caseTitle } from "./case-words.ts";
import { duplicateReasonWords } from "../../i18n/duplicate-words.ts";

interface KnownAlreadyProps {
  readonly values: FormValues;
  /** Whom the worker has looked at, and they are others. It is written into the case when there is one. */
  readonly distinct: readonly CaseId[];
  readonly onDistinct: (other: CaseId) => void;
}

/** While a case is being written down: who may be in another one already. What was typed stays a draft when that one is opened. */
export function KnownAlready({ values, distinct, onDistinct }: KnownAlreadyProps) {
  const { t, list } = useText();
  const ws = useWorkspace();
  const navigate = useNavigate();
  const { list: cases, summaries } = useLive(ws.cases);
  const typed = useDeferredValue(values);
  const hints = useMemo(() => {
    const likeness = likenessOfAnswers(typed);
    return likeness ? duplicateHints({ ...likeness, distinct }, cases).slice(0, enough) : [];
  }, [typed, distinct, cases]);
  if (hints.length === 0) return null;
  return (
    <Notice icon="people" title={t("cases-duplicate-known")}>
      <ul className="stack-tight">
        {hints.map(({ id, reasons }) => {
          const summary = summaries.get(id);
          if (!summary) return null;
          const place = casePlace(summary);
          return (
            <li key={id} className="stack-tight">
              <p>
                {place === undefined ? caseTitle(summary) : `${caseTitle(summary)}, ${place}`}:{" "}
                {list(reasons.map((reason) => t(duplicateReasonWords[reason])))}
              </p>
              <div className="row">
                <Button onClick={() => navigate(paths.case(id))}>{t("cases-merged-open")}</Button>
                <Button kind="quiet" onClick={() => onDistinct(id)}>
                  {t("cases-merge-different")}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}

/** More would be a list of namesakes. */
const enough = 2;
