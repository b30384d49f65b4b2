import { useState } from "react";
import { decideDuty } from "../../app/cases/decide-duty.ts";
import { Button } from "../../design/Button.tsx";
import { Choice } from "../../design/Choice.tsx";
import { DateField } from "../../design/DateField.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { TextArea } from "../../design/TextArea.tsx";
import { TextInput } from "../../design/TextInput.tsx";
import { useToast } from "../../design/Toast.tsx";
import { caseCountry, type CaseRecord } from "../../domain/cases/case-record.ts";
import { dutyDecisions, type DutyDecision } from "../../domain/cases/crisis-pregnancy-codes.ts";
import type { DutyError } from "../../domain/crisis/duty.ts";
import { reportingDuties } from "../../domain/data/reporting-duties.ts";
import { codeTextId } from "../../domain/forms/text-ids.ts";
import { parsePartialDate, today as todayOf } from "../../domain/time/partial-date.ts";
import { entryLimits } from "../../domain/timeline/entry-limits.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { NotSaved } from "./NotSaved.tsx";

interface DutyDialogProps {
  readonly record: CaseRecord;
  readonly onClose: () => void;
}

/** What people decided about telling the authority. */
export function DutyDialog({ record, onClose }: DutyDialogProps) {
  const { t } = useText();
  const ws = useWorkspace();
  const say = useToast();
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  const country = caseCountry(record);
  const [decision, setDecision] = useState<DutyDecision>();
  const [to, setTo] = useState("");
  const [on, setOn] = useState<string>(today);
  const [note, setNote] = useState("");
  const save = useAction(
    () => decideDuty(ws, record.id, { decision, on: parsePartialDate(on), to, note }),
    () => {
      say(t("crisis-duty-saved"));
      onClose();
    },
  );
  const { error } = save;
  const wrong = error?.type === "BadDuty" ? error.errors : [];
  const problemOf = (field: DutyError["field"], label: string) => {
    const problem = wrong.find((each) => each.field === field);
    if (!problem) return undefined;
    return problem.type === "DayInFuture"
      ? t("cases-happened-in-future")
      : t("cases-missing", { field: label });
  };
  const noteLabel = t(decision === "not_reported" ? "crisis-duty-reason" : "cases-note");
  return (
    <Dialog
      title={t("crisis-duty")}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={save.running} onClick={() => save.start()}>
            {t("common-save")}
          </Button>
          <Button onClick={onClose}>{t("common-cancel")}</Button>
        </>
      }
    >
      {error && error.type !== "BadDuty" && (
        <NotSaved error={error.type === "NoDuty" ? { type: "CaseNotFound" } : error} />
      )}
      <Choice
        label={t("crisis-duty-decision")}
        hint={t("crisis-duty-by-hand")}
        error={problemOf("decision", t("crisis-duty-decision"))}
        options={dutyDecisions.map((value) => ({
          value,
          label: t(codeTextId("duty-decision", value)),
        }))}
        value={decision}
        onChange={setDecision}
      />
      {decision === "reported" && (
        <TextInput
          label={t("crisis-duty-to")}
          {...(country && { hint: reportingDuties[country].body })}
          error={problemOf("to", t("crisis-duty-to"))}
          value={to}
          onChange={setTo}
          input={{ maxLength: entryLimits.how }}
        />
      )}
      <TextArea
        label={noteLabel}
        optional={decision !== "not_reported"}
        rows={3}
        maxLength={entryLimits.note}
        error={problemOf("note", noteLabel)}
        value={note}
        onChange={setNote}
      />
      <DateField
        label={t("crisis-duty-on")}
        about="past"
        today={today}
        error={problemOf("on", t("crisis-duty-on"))}
        value={on}
        onChange={setOn}
      />
    </Dialog>
  );
}
