import "./CaseListScreen.css";
import { useDeferredValue, useMemo, useRef, useState, type ComponentType } from "react";
import { createCaseSearch } from "../../app/cases/case-list.ts";
import { Button } from "../../design/Button.tsx";
import { EmptyState } from "../../design/EmptyState.tsx";
import { Page, TopBarButton } from "../../design/Page.tsx";
import { useKeyboardShortcuts } from "../../design/use-keyboard-shortcuts.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import type { CaseSummary } from "../../domain/cases/case-summary.ts";
import { mayExport, mayWrite } from "../../domain/network/role.ts";
import { today as todayOf } from "../../domain/time/partial-date.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useNavigate } from "../../react/navigation.ts";
import { paths } from "../../react/paths.ts";
import { useLive } from "../../react/use-live.ts";
import { CaseFilters, filterOf, noFilter } from "./CaseFilters.tsx";
import { CaseRows } from "./CaseRows.tsx";
import { CaseSearch } from "./CaseSearch.tsx";

interface CaseListScreenProps {
  /** The case that is open beside the list. */
  readonly current: CaseId | undefined;
  /** Takes the cases on the screen out of the app. */
  readonly ExportCases: ComponentType<{
    readonly cases: readonly CaseSummary[];
    readonly onClose: () => void;
  }>;
}

export function CaseListScreen({ current, ExportCases }: CaseListScreenProps) {
  const { t, number } = useText();
  const ws = useWorkspace();
  const navigate = useNavigate();
  const index = useLive(ws.cases);
  const me = useLive(ws.me);
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState(noFilter);
  const [cursor, setCursor] = useState<number>();
  const [exporting, setExporting] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);

  // Typing stays quick on an old phone: the list follows when it can.
  const typed = useDeferredValue(query);
  const filter = useMemo(() => filterOf(chosen, me.person, today), [chosen, me.person, today]);
  const [found] = useState(createCaseSearch);
  const shown = useMemo(() => found.find(index, filter, typed), [found, index, filter, typed]);

  const move = (step: number) => {
    const from = cursor ?? shown.findIndex(({ id }) => id === current);
    const next = Math.min(shown.length - 1, Math.max(0, from + step));
    setCursor(next);
    // The row is drawn by then; Enter opens what has the focus.
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-index="${next}"] a`)?.focus(),
    );
  };
  useKeyboardShortcuts({
    j: () => move(1),
    k: () => move(-1),
    "/": () => search.current?.focus(),
  });

  const isFiltered = typed.trim() !== "" || chosen !== noFilter;
  const showAll = () => {
    setQuery("");
    setChosen(noFilter);
  };
  const count = index.list.length;
  return (
    <Page
      title={t("cases-list-title")}
      over={
        isFiltered
          ? t("cases-count-of", { shown: number(shown.length), count: number(count) })
          : t("cases-count", { count })
      }
      actions={
        mayExport(me.role) &&
        shown.length > 0 && (
          <TopBarButton icon="share" label={t("cases-export")} onClick={() => setExporting(true)} />
        )
      }
      flush
    >
      <div className="case-list-head">
        <CaseSearch input={search} value={query} onChange={setQuery} />
        <CaseFilters chosen={chosen} onChange={setChosen} cases={index.list} />
      </div>
      <div ref={list} className="case-list-body">
        {shown.length > 0 ? (
          <CaseRows cases={shown} today={today} current={current} cursor={cursor} />
        ) : isFiltered && count > 0 ? (
          <EmptyState
            icon="search"
            title={t("cases-none-title")}
            action={<Button onClick={showAll}>{t("cases-none-clear")}</Button>}
          >
            {t("cases-none-text")}
          </EmptyState>
        ) : (
          index.loaded && (
            <EmptyState
              icon="cases"
              title={t("cases-empty-title")}
              action={
                mayWrite(me.role) && (
                  <Button kind="primary" icon="plus" onClick={() => navigate(paths.newCase)}>
                    {t("cases-new")}
                  </Button>
                )
              }
            >
              {t("cases-empty-text")}
            </EmptyState>
          )
        )}
      </div>
      {exporting && <ExportCases cases={shown} onClose={() => setExporting(false)} />}
    </Page>
  );
}
