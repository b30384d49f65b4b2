import { useState } from "react";
import { reportIncident } from "../../app/network/incidents.ts";
import { Button } from "../../design/Button.tsx";
import { Choice } from "../../design/Choice.tsx";
import { DateField } from "../../design/DateField.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { intoView } from "../../design/into-view.ts";
import { Notice } from "../../design/Notice.tsx";
import { TextArea } from "../../design/TextArea.tsx";
import { useToast } from "../../design/Toast.tsx";
import {
  incidentKinds,
  incidentReaches,
  incidentTextLimit,
  type IncidentKind,
  type IncidentReach,
} from "../../domain/network/incident.ts";
import { now, today as todayOf } from "../../domain/time/partial-date.ts";
import { incidentErrorWords } from "../../i18n/incident-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";

export function ReportDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const say = useToast();
  const offset = ws.utcOffsetMinutes();
  const today = todayOf(ws.clock, offset);
  const [kind, setKind] = useState<IncidentKind>("wrongHands");
  const [reach, setReach] = useState<IncidentReach>("unknown");
  const [aware, setAware] = useState<string>(() => now(ws.clock, offset));
  const [happened, setHappened] = useState("");
  const [what, setWhat] = useState("");
  const [whose, setWhose] = useState("");
  const report = useAction(
    () => reportIncident(ws, { kind, reach, aware, happened, what, whose }),
    () => {
      say(t("incidents-saved"));
      onClose();
    },
  );
  return (
    <Dialog
      title={t("incidents-report")}
      onClose={onClose}
      actions={
        <Button kind="primary" busy={report.running} onClick={() => report.start()}>
          {t("incidents-save")}
        </Button>
      }
    >
      {report.error && (
        <div role="alert" ref={intoView}>
          <Notice tone="danger" icon="warning">
            {incidentErrorWords(text, report.error)}
          </Notice>
        </div>
      )}
      <Choice
        label={t("incidents-kind")}
        options={incidentKinds.map((value) => ({
          value,
          label: t(`incidents-kind-${value}`),
          ...(value === "lostPhone" && { hint: t("incidents-kind-lostPhone-hint") }),
        }))}
        value={kind}
        onChange={setKind}
      />
      <TextArea
        label={t("incidents-what")}
        rows={3}
        maxLength={incidentTextLimit}
        value={what}
        onChange={setWhat}
      />
      <DateField
        label={t("incidents-aware")}
        hint={t("incidents-aware-hint")}
        value={aware}
        onChange={setAware}
        today={today}
        about="past"
        withTime
      />
      <DateField
        label={t("incidents-happened")}
        optional
        value={happened}
        onChange={setHappened}
        today={today}
        about="past"
        withTime
      />
      <Choice
        label={t("incidents-reach")}
        options={incidentReaches.map((value) => ({ value, label: t(`incidents-reach-${value}`) }))}
        value={reach}
        onChange={setReach}
        sideBySide
      />
      <TextArea
        label={t("incidents-whose")}
        hint={t("incidents-whose-hint")}
        optional
        rows={2}
        maxLength={incidentTextLimit}
        value={whose}
        onChange={setWhose}
      />
    </Dialog>
  );
}
