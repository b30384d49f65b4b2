import "./CaseRow.css";
import { Badge } from "../../design/Badge.tsx";
import { ListRow } from "../../design/ListRow.tsx";
import { isActive, isOverdue, type CaseSummary } from "../../domain/cases/case-summary.ts";
import type { LocalDate } from "../../domain/time/partial-date.ts";
import type { Text } from "../../i18n/text.ts";
import { useText } from "../../i18n/use-text.ts";
import { DeadlineMark } from "./DeadlineMark.tsx";
import { casePlace, caseTitle, whatWords, whenWords } from "./case-words.ts";

interface CaseRowProps {
  readonly summary: CaseSummary;
  readonly today: LocalDate;
  readonly current?: boolean;
  /** In place of when it is next. */
  readonly until?: string | undefined;
  /** In place of both: the last day of a legal route. */
  readonly deadline?: LocalDate | undefined;
  readonly onOpen: () => void;
}

/** A case in a list: how it is called, the village, when it is next, and the one thing to know of its state. */
export function CaseRow({
  summary,
  today,
  current = false,
  until,
  deadline,
  onOpen,
}: CaseRowProps) {
  const text = useText();
  const when = until ?? whenWords(text, summary, today);
  const late = until !== undefined || isOverdue(summary, today);
  return (
    <ListRow
      title={caseTitle(summary)}
      detail={[casePlace(summary) ?? summary.no, whatWords(text, summary)]
        .filter(Boolean)
        .join(" · ")}
      when={
        deadline ? (
          <DeadlineMark deadline={deadline} today={today} />
        ) : late ? (
          <span className="case-row-late">{when}</span>
        ) : (
          when
        )
      }
      mark={markOf(text, summary)}
      unread={summary.unread > 0}
      current={current}
      onOpen={onOpen}
    />
  );
}

/** The gravest first; a case that is quiet and safe at the office has none. */
function markOf({ t }: Text, summary: CaseSummary) {
  if (summary.danger && isActive(summary))
    return (
      <Badge tone="danger" icon="danger">
        {t("cases-mark-danger")}
      </Badge>
    );
  if (summary.conflicts > 0)
    return (
      <Badge tone="waiting" icon="conflict">
        {t("cases-mark-conflict")}
      </Badge>
    );
  if (summary.status === "disputed")
    return (
      <Badge tone="waiting" icon="conflict">
        {t("cases-mark-disputed")}
      </Badge>
    );
  if (summary.questionsOpen > 0)
    return (
      <Badge tone="known" icon="question">
        {t("cases-mark-question")}
      </Badge>
    );
  if (summary.waiting > 0) return <Badge icon="phone">{t("common-mark-phone")}</Badge>;
  return undefined;
}
