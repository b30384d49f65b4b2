import "./CaseListScreen.css";
import {
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ComponentType,
} from "react";
import { createCaseSearch } from "../../app/cases/case-list.ts";
import type { ChosenFilter } from "../../app/cases/saved-filters.ts";
import { Button } from "../../design/Button.tsx";
import { EmptyState } from "../../design/EmptyState.tsx";
import { Page, TopBarButton } from "../../design/Page.tsx";
import { useKeyboardShortcuts } from "../../design/use-keyboard-shortcuts.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import type { CaseSummary } from "../../domain/cases/case-summary.ts";
import { parseRegionId } from "../../domain/cases/region.ts";
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

/** What the list needs now and then, and does not wait for. */
export interface ListExtras {
  /** Takes the cases on the screen out of the app. */
  readonly ExportCases: ComponentType<{
    readonly cases: readonly CaseSummary[];
    readonly onClose: () => void;
  }>;
  readonly SavedFilters: ComponentType<{
    readonly chosen: ChosenFilter | undefined;
    readonly onChoose: (chosen: ChosenFilter) => void;
    readonly onClose: () => void;
  }>;
  /** What the words stand for besides cases. */
  readonly OtherResults: ComponentType<{ readonly query: string; readonly open: boolean }>;
}

interface CaseListScreenProps extends ListExtras {
  /** The case that is open beside the list. */
  readonly current: CaseId | undefined;
  /** Whose open cases were asked for: a county, "~", and maybe a settlement. Without a county: what was looked for before. */
  readonly place: string | undefined;
}

export function CaseListScreen(props: CaseListScreenProps) {
  const { current, place, ExportCases, SavedFilters, OtherResults } = props;
  const { t, number } = useText();
  const ws = useWorkspace();
  const navigate = useNavigate();
  const index = useLive(ws.cases);
  const me = useLive(ws.me);
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState<ChosenFilter>(noFilter);
  const [cursor, setCursor] = useState<number>();
  const [shownPlace, setShownPlace] = useState<string>();
  if (place !== shownPlace) {
    setShownPlace(place);
    if (place !== undefined) {
      const [region, words = ""] = place.split("~");
      if (region) setChosen({ ...noFilter, status: "open", region: parseRegionId(region) });
      setQuery(words);
    }
  }
  const [dialog, setDialog] = useState<"export" | "filters">();
  const list = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);

  // Typing stays quick on an old phone: the list follows when it can.
  const typed = useDeferredValue(query);
  const filter = useMemo(() => filterOf(chosen, me.person, today), [chosen, me.person, today]);
  const [found] = useState(createCaseSearch);
  const shown = useMemo(() => found.find(index, filter, typed), [found, index, filter, typed]);

  // What is asked for anew stands at the top, wherever the list was; whoever comes back from a case finds her place.
  const asked = useRef({ filter, typed });
  useEffect(() => {
    if (asked.current.filter === filter && asked.current.typed === typed) return;
    asked.current = { filter, typed };
    list.current?.firstElementChild?.scrollTo(0, 0);
  }, [filter, typed]);

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

  const showSaved = useCallback(() => setDialog("filters"), []);
  const isFiltered = typed.trim() !== "" || chosen !== noFilter;
  const showAll = () => {
    setQuery("");
    setChosen(noFilter);
  };
  const close = () => setDialog(undefined);
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
          <TopBarButton
            icon="share"
            label={t("cases-export")}
            onClick={() => setDialog("export")}
          />
        )
      }
      flush
    >
      <div className="case-list-head">
        <CaseSearch input={search} value={query} onChange={setQuery} />
        <CaseFilters chosen={chosen} onChange={setChosen} onSaved={showSaved} cases={index.list} />
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
      {typed.trim().length > 1 && <OtherResults query={typed} open={shown.length === 0} />}
      {dialog === "export" && <ExportCases cases={shown} onClose={close} />}
      {dialog === "filters" && (
        <SavedFilters
          chosen={chosen === noFilter ? undefined : chosen}
          onChoose={(next) => {
            setChosen(next);
            close();
          }}
          onClose={close}
        />
      )}
    </Page>
  );
}
