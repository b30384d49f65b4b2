import { useMemo, useState } from "react";
import { filterCases } from "../../app/cases/case-list.ts";
import { EmptyState } from "../../design/EmptyState.tsx";
import { isActive, type CaseSummary } from "../../domain/cases/case-summary.ts";
import { today as todayOf } from "../../domain/time/partial-date.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useLive } from "../../react/use-live.ts";
import { CaseRow } from "./CaseRow.tsx";
import { CaseSearch } from "./CaseSearch.tsx";
import "./CaseListScreen.css";

interface CasePickerProps {
  readonly except?: CaseSummary["id"];
  readonly onPick: (summary: CaseSummary) => void;
}

const enoughToShow = 30;

/** The cases somebody most likely means, the last ones first; a few letters find any other. */
export function CasePicker({ except, onPick }: CasePickerProps) {
  const { t } = useText();
  const ws = useWorkspace();
  const index = useLive(ws.cases);
  const { person } = useLive(ws.me);
  const [query, setQuery] = useState("");
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  const found = useMemo(() => {
    const fitting = filterCases(index, {}, query).filter(({ id }) => id !== except);
    if (query.trim() !== "") return fitting;
    const active = fitting.filter(isActive);
    const isMine = ({ workers }: CaseSummary) => workers.includes(person);
    return [...active.filter(isMine), ...active.filter((summary) => !isMine(summary))];
  }, [index, query, except, person]);
  return (
    <div className="stack-tight">
      <CaseSearch value={query} onChange={setQuery} />
      {found.length === 0 ? (
        <EmptyState icon="search" title={t("cases-none-title")} />
      ) : (
        <ul>
          {found.slice(0, enoughToShow).map((summary) => (
            <li key={summary.id}>
              <CaseRow summary={summary} today={today} onOpen={() => onPick(summary)} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
