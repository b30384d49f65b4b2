import { useState } from "react";
import { exportIncidents } from "../../app/network/export-incidents.ts";
import type { WriteError } from "../../app/documents.ts";
import type { Result } from "../../base/result.ts";
import { Button } from "../../design/Button.tsx";
import { EmptyState } from "../../design/EmptyState.tsx";
import { ListRow, ListSection } from "../../design/ListRow.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page } from "../../design/Page.tsx";
import { useToast } from "../../design/Toast.tsx";
import type { Incident } from "../../domain/network/incident.ts";
import { mayCoordinate } from "../../domain/network/role.ts";
import { notSavedWords } from "../../i18n/not-saved-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { fileNames, giveFile, type FileNotGiven } from "../../react/give-file.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useBack } from "../../react/navigation.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive } from "../../react/use-live.ts";
import { useMemberName } from "../../react/use-member-name.ts";
import { IncidentDialog } from "./IncidentDialog.tsx";
import { authorityWords, incidentTitle } from "./incident-titles.ts";
import { incidentTable } from "./incident-table.ts";
import { ReportDialog } from "./ReportDialog.tsx";
import { useMinute } from "./use-minute.ts";
import { usePhoneOwner } from "./use-phone-owner.ts";

type ExportFailure = FileNotGiven | { readonly type: "NotAllowed" } | WriteError;

/** What went wrong with people's data, and what was done about it. */
export function IncidentsScreen() {
  const text = useText();
  const { t, number } = text;
  const ws = useWorkspace();
  const back = useBack();
  const say = useToast();
  const now = useMinute();
  const nameOf = useMemberName();
  const ownerOf = usePhoneOwner();
  const { role } = useLive(ws.me);
  const incidents = useLive(ws.incidents.list);
  const [reporting, setReporting] = useState(false);
  const [chosen, setChosen] = useState<Incident["id"]>();
  const exporting = useAction(async (): Promise<Result<void, ExportFailure>> => {
    const table = incidentTable(text, incidents, { nameOf, ownerOf, now });
    const file = await exportIncidents(ws, table);
    return file.ok ? giveFile(file.value, fileNames.csv) : file;
  }, () => say(t("incidents-exported"))); // prettier-ignore

  if (!mayCoordinate(role))
    return (
      <Page title={t("incidents-title")} onBack={back}>
        <EmptyState icon="lock" title={t("incidents-only-coordinator")} />
      </Page>
    );

  const row = (incident: Incident) => (
    <ListRow
      key={incident.id}
      icon={incident.authority === "open" ? "clock" : "check"}
      title={incidentTitle(text, incident, ownerOf(incident))}
      detail={authorityWords(text, incident, now)}
      wraps
      onOpen={() => setChosen(incident.id)}
    />
  );
  const open = incidents.filter(({ closed }) => !closed);
  const closed = incidents.filter((incident) => incident.closed);
  const shown = incidents.find(({ id }) => id === chosen);
  return (
    <Page
      title={t("incidents-title")}
      onBack={back}
      flush
      foot={
        <Button kind="primary" icon="plus" wide onClick={() => setReporting(true)}>
          {t("incidents-report")}
        </Button>
      }
    >
      <div className="network">
        {incidents.length === 0 && (
          <EmptyState icon="check" title={t("incidents-none-title")}>
            {t("incidents-none-text")}
          </EmptyState>
        )}
        {open.length > 0 && (
          <ListSection title={t("incidents-title")} count={number(open.length)}>
            {open.map(row)}
          </ListSection>
        )}
        {closed.length > 0 && (
          <ListSection title={t("incidents-closed-part")} count={number(closed.length)}>
            {closed.map(row)}
          </ListSection>
        )}
        {incidents.length > 0 && (
          <div className="network-part">
            {exporting.error && exporting.error.type !== "NotGiven" && (
              <div role="alert">
                <Notice tone="danger" icon="warning">
                  {notSavedWords(text, exporting.error)}
                </Notice>
              </div>
            )}
            <Button icon="share" busy={exporting.running} onClick={() => exporting.start()}>
              {t("incidents-export")}
            </Button>
          </div>
        )}
      </div>
      {reporting && <ReportDialog onClose={() => setReporting(false)} />}
      {shown && <IncidentDialog incident={shown} onClose={() => setChosen(undefined)} />}
    </Page>
  );
}
