import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { keepTyped, respondentsNear, takeUpTyped, type RespondentSearch } from "../../app/cases/respondents-near.ts"; // prettier-ignore
import { ok } from "../../base/result.ts";
import { Button } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import type { CaseId } from "../../domain/cases/case-id.ts";
import type { FactValue } from "../../domain/forms/fact-value.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useNavigate } from "../../react/navigation.ts";
import { paths } from "../../react/paths.ts";
import { useAction } from "../../react/use-action.ts";
import { caseTitle } from "./case-words.ts";

interface SameRespondentProps {
  readonly caseId: CaseId;
  /** What the case says already. */
  readonly known: FactValue | undefined;
  readonly typed: FactValue | undefined;
  /** What was typed before another case was looked at. */
  readonly onRestore: (typed: string) => void;
}

/** While it is typed against whom the case is: which others may be against the same. Nothing is joined; people look, and decide. */
export function SameRespondent({ caseId, known, typed, onRestore }: SameRespondentProps) {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const navigate = useNavigate();
  const [search, setSearch] = useState<{ readonly find: RespondentSearch }>();
  const restore = useRef({ known, onRestore });
  const name = useDeferredValue(typeof typed === "string" ? typed : "");

  useEffect(() => {
    let shown = true;
    const look = async () => {
      await text.desk();
      const find = await respondentsNear(ws, caseId);
      if (shown) setSearch({ find });
    };
    const takeUp = async () => {
      const before = await takeUpTyped(ws, caseId, restore.current.known);
      if (before !== undefined && shown) restore.current.onRestore(before);
    };
    Promise.all([look(), takeUp()]).catch(() => {
      // Words that have not come, or a database that failed under us, of which the session says so: there is no hint then.
    });
    return () => {
      shown = false;
    };
  }, [ws, caseId, text]);

  const same = useMemo(() => search?.find(name) ?? [], [search, name]);
  const open = useAction(
    async (other: CaseId) => {
      await keepTyped(ws, caseId, { over: known, typed: name });
      return ok(other);
    },
    (other) => navigate(paths.case(other)),
  );
  if (same.length === 0) return null;

  return (
    <div role="status">
      <Notice icon="cases" title={t("respondent-same", { count: same.length })}>
        <ul className="stack-tight">
          {same.slice(0, enough).map(({ of, names }) => (
            <li key={of.id} className="stack-tight">
              <p dir="auto">
                {[caseTitle(of), of.settlement].filter(Boolean).join(", ")}: {names.join(" / ")}
              </p>
              <div className="row">
                <Button
                  aria-label={`${t("cases-merged-open")} ${of.no}`}
                  onClick={() => open.start(of.id)}
                >
                  {t("cases-merged-open")}
                </Button>
              </div>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

/** As many as fit under a question. */
const enough = 3;
