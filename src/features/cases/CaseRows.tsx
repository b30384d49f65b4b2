import { memo } from "react";
import { VirtualList } from "../../design/VirtualList.tsx";
import type { CaseId } from "../../domain/cases/case-id.ts";
import type { CaseSummary } from "../../domain/cases/case-summary.ts";
import type { LocalDate } from "../../domain/time/partial-date.ts";
import { useText } from "../../i18n/use-text.ts";
import { useNavigate } from "../../react/navigation.ts";
import { paths } from "../../react/paths.ts";
import { CaseRow } from "./CaseRow.tsx";

interface CaseRowsProps {
  readonly cases: readonly CaseSummary[];
  readonly today: LocalDate;
  /** The case that is open beside the list. */
  readonly current: CaseId | undefined;
  readonly cursor: number | undefined;
}

/** The rows of the list. Drawn again when they change, not with every letter of a search. */
export const CaseRows = memo(function CaseRows({ cases, today, current, cursor }: CaseRowsProps) {
  const { t } = useText();
  const navigate = useNavigate();
  return (
    <VirtualList label={t("cases-list-title")} items={cases} keyOf={idOf} currentIndex={cursor}>
      {(summary) => (
        <CaseRow
          summary={summary}
          today={today}
          current={summary.id === current}
          onOpen={() => navigate(paths.case(summary.id))}
        />
      )}
    </VirtualList>
  );
});

const idOf = ({ id }: CaseSummary): string => id;
