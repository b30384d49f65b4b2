import { sayDistinct } from "../../app/cases/say-distinct.ts";
import { Button } from "../../design/Button.tsx";
import { useToast } from "../../design/Toast.tsx";
import type { CaseRecord } from "../../domain/cases/case-record.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive } from "../../react/use-live.ts";
import { caseTitle } from "./case-words.ts";
import { MergeProblem } from "./MergeProblem.tsx";

/** Of which cases somebody said that they are of other people, and the way to ask again. */
export function DistinctLines({ record }: { readonly record: CaseRecord }) {
  return record.distinct.map(
    ({ other, holds }) => holds && <DistinctLine key={other} record={record} other={other} />,
  );
}

function DistinctLine({ record, other }: { readonly record: CaseRecord; readonly other: CaseId }) {
  const { t } = useText();
  const ws = useWorkspace();
  const say = useToast();
  const summary = useLive(ws.cases).summaries.get(other);
  const again = useAction(
    () => sayDistinct(ws, { one: record.id, other, holds: false }),
    () => say(t("work-distinct-again-done")),
  );
  return (
    <>
      <div className="case-line">
        <p>{t("work-distinct-from", { case: summary ? caseTitle(summary) : "…" })}</p>
        <Button kind="quiet" icon="undo" busy={again.running} onClick={() => again.start()}>
          {t("work-distinct-again")}
        </Button>
      </div>
      {again.error && <MergeProblem error={again.error} />}
    </>
  );
}
