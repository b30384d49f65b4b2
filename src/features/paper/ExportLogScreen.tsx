import "./ExportLogScreen.css";
import { numbersInLog } from "../../app/reports/export-numbers.ts";
import { EmptyState } from "../../design/EmptyState.tsx";
import { Page } from "../../design/Page.tsx";
import { mayExport } from "../../domain/network/role.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useBack } from "../../react/navigation.ts";
import { useLive } from "../../react/use-live.ts";
import { useMemberName } from "../../react/use-member-name.ts";
import { columnWords } from "./case-table.ts";

/** Who took which list out of the app. */
export function ExportLogScreen() {
  const text = useText();
  const { t, moment, list } = text;
  const ws = useWorkspace();
  const back = useBack();
  const nameOf = useMemberName();
  const { role } = useLive(ws.me);
  const exports = useLive(ws.exports.list);
  if (!mayExport(role))
    return (
      <Page title={t("paper-exports")} onBack={back}>
        <EmptyState icon="lock" title={t("paper-exports-only-coordinator")} />
      </Page>
    );
  if (exports.length === 0)
    return (
      <Page title={t("paper-exports")} onBack={back}>
        <EmptyState icon="share" title={t("paper-exports-none")}>
          {t("paper-exports-none-text")}
        </EmptyState>
      </Page>
    );
  return (
    <Page title={t("paper-exports")} onBack={back}>
      <ul className="exports" aria-label={t("paper-exports")}>
        {exports.map(({ id, person, at, rows, columns, withNames }) => (
          <li key={id}>
            <p className="soft">{moment(at)}</p>
            <h2>{nameOf(person) ?? t("timeline-somebody")}</h2>
            <p>
              {columns[0] === numbersInLog
                ? t("numbers-log")
                : `${t("paper-exports-count", { count: rows })}, ${t(withNames ? "paper-exports-with-names" : "paper-exports-without-names")}`}
            </p>
            <p className="soft">
              {list(
                columns
                  .filter((column) => column !== numbersInLog)
                  .map((column) => columnWords(text, column)),
              )}
            </p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
