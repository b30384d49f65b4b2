import "./NumbersScreen.css";
import { useMemo, useState } from "react";
import { registerView } from "../../app/lists/register-view.ts";
import { teamsOf } from "../../app/network/county-teams.ts";
import { networkFigures } from "../../app/reports/network-figures.ts";
import { Button } from "../../design/Button.tsx";
import { Choice } from "../../design/Choice.tsx";
import { EmptyState } from "../../design/EmptyState.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page } from "../../design/Page.tsx";
import { Progress } from "../../design/Progress.tsx";
import { regionById } from "../../domain/cases/region.ts";
import { codeTextId } from "../../domain/forms/text-ids.ts";
import { mayExport } from "../../domain/network/role.ts";
import { networkReport } from "../../domain/reports/network-report.ts";
import { publicCells, type ReportTable } from "../../domain/reports/report-table.ts";
import { today as todayOf } from "../../domain/time/partial-date.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useBack } from "../../react/navigation.ts";
import { useLive, useView } from "../../react/use-live.ts";
import { NumbersTable } from "./NumbersTable.tsx";
import type { ShownTable } from "./numbers-words.ts";
import { ScopeFields, scopeOf, type ChosenScope } from "./ScopeFields.tsx";
import { TakeNumbers } from "./TakeNumbers.tsx";

/** What the network did in a period, counted on this device. Exact on the screen; what leaves has its small numbers hidden. */
export function NumbersScreen() {
  const { t } = useText();
  const ws = useWorkspace();
  const back = useBack();
  const { role } = useLive(ws.me);
  if (mayExport(role)) return <Numbers />;
  return (
    <Page title={t("numbers-title")} onBack={back}>
      <EmptyState icon="lock" title={t("numbers-only-coordinator")} />
    </Page>
  );
}

function Numbers() {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const back = useBack();
  const index = useLive(ws.cases);
  const members = useLive(ws.members);
  const worksIn = useLive(ws.countyTeams.worksIn);
  const erased = useLive(ws.erasures.list);
  const figures = useView(() => networkFigures(ws), "figures")?.value;
  const register = useView(() => registerView(ws), "register")?.value;
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  const [chosen, setChosen] = useState<ChosenScope>({
    by: "month",
    month: today.slice(0, 7),
    year: today.slice(0, 4),
    from: `${today.slice(0, 7)}-01`,
    to: today,
    region: undefined,
    type: undefined,
  });
  const [shows, setShows] = useState<"exact" | "public">("exact");
  const [isTaking, setIsTaking] = useState(false);
  const scope = useMemo(() => scopeOf(chosen), [chosen]);

  const cases = figures?.cases;
  const counted = useMemo(() => {
    if (!scope || !cases || !register) return undefined;
    const teams = teamsOf(members, worksIn, index);
    const source = { cases, erased, register: register.lists, teams, today };
    const leaving = cases.filter(({ staysIn }) => !staysIn);
    return {
      exact: networkReport(source, scope).map(exactly),
      leaving: networkReport({ ...source, cases: leaving }, scope).map(publicly),
      leftOut: cases.length - leaving.length,
    };
  }, [cases, erased, register, members, worksIn, index, today, scope]);

  const isLoading = !figures || figures.loading || !register || register.loading;
  if (!isLoading && figures.cases.length === 0 && erased.length === 0)
    return (
      <Page title={t("numbers-title")} onBack={back}>
        <EmptyState icon="sheet" title={t("numbers-none")}>
          <p>{t("numbers-none-text")}</p>
        </EmptyState>
      </Page>
    );
  const heads = scope
    ? [
        t("numbers-title"),
        `${text.date(scope.period.from)} – ${text.date(scope.period.to)}`,
        ...(scope.region ? [regionById(scope.region).name, t("numbers-county-note")] : []),
        ...(scope.type ? [t(codeTextId("case-type", scope.type))] : []),
        t("numbers-rule"),
      ]
    : [];
  return (
    <Page
      title={t("numbers-title")}
      onBack={back}
      foot={
        <Button
          kind="primary"
          icon="share"
          wide
          disabled={isLoading || !counted}
          onClick={() => setIsTaking(true)}
        >
          {t("numbers-take")}
        </Button>
      }
    >
      <div className="numbers not-on-paper">
        <ScopeFields
          chosen={chosen}
          onChange={setChosen}
          cases={figures?.cases ?? []}
          today={today}
        />
        {isLoading && (
          <Progress
            label={t("numbers-reading", { read: figures?.read ?? 0, all: figures?.of ?? 0 })}
            {...(figures && figures.of > 0 ? { value: figures.read, max: figures.of } : {})}
          />
        )}
        <Choice
          label={t("numbers-show")}
          options={(["exact", "public"] as const).map((value) => ({
            value,
            label: t(`numbers-show-${value}`),
          }))}
          value={shows}
          onChange={setShows}
          sideBySide
        />
        {chosen.region && (
          <Notice>
            <p>{t("numbers-county-note")}</p>
          </Notice>
        )}
        {shows === "public" && counted && (
          <Notice icon="hide">
            <p>{t("numbers-rule")}</p>
            {counted.leftOut > 0 && <p>{t("numbers-left-out", { count: counted.leftOut })}</p>}
          </Notice>
        )}
        <div className="numbers-tables">
          {(shows === "exact" ? counted?.exact : counted?.leaving)?.map((each) => (
            <NumbersTable key={each.table.id} {...each} />
          ))}
        </div>
        {erased.length > 0 && <p className="soft">{t("numbers-erased-note")}</p>}
      </div>
      {counted && (
        <div className="only-on-paper numbers-paper">
          <div className="numbers">
            <div>
              {heads.map((head) => (
                <p key={head}>{head}</p>
              ))}
            </div>
            {counted.leaving.map((each) => (
              <NumbersTable key={each.table.id} {...each} />
            ))}
          </div>
        </div>
      )}
      {isTaking && counted && (
        <TakeNumbers
          heads={heads}
          tables={counted.leaving}
          leftOut={counted.leftOut}
          onClose={() => setIsTaking(false)}
        />
      )}
    </Page>
  );
}

const exactly = (table: ReportTable): ShownTable => ({
  table,
  cells: table.rows.map(({ cells }) => cells),
});
const publicly = (table: ReportTable): ShownTable => ({ table, cells: publicCells(table) });
