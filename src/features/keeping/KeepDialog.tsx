import { useState } from "react";
import { keepUntil } from "../../app/keeping/keep-case.ts";
import { err } from "../../base/result.ts";
import { Choice } from "../../design/Choice.tsx";
import { DateField } from "../../design/DateField.tsx";
import { useToast } from "../../design/Toast.tsx";
import type { CaseRecord } from "../../domain/cases/case-record.ts";
import { addMonths, parseLocalDate, today } from "../../domain/time/partial-date.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { ReasonDialog } from "./ReasonDialog.tsx";

interface KeepDialogProps {
  readonly record: CaseRecord;
  readonly onClose: () => void;
}

/** In months from now: what is kept longer than a rule says is kept for months and years. */
const lengths = ["6", "12", "36"] as const;

/** Until another day than the rule says, and why. */
export function KeepDialog({ record, onClose }: KeepDialogProps) {
  const { t } = useText();
  const ws = useWorkspace();
  const now = today(ws.clock, ws.utcOffsetMinutes());
  const say = useToast();
  const [length, setLength] = useState<(typeof lengths)[number] | "day">();
  const [until, setUntil] = useState("");
  const [why, setWhy] = useState("");
  // What came meanwhile was not on screen, and is not replaced.
  const [seen] = useState(() => record.keeping.dates.map(({ id }) => id));
  const keep = useAction(
    async () => {
      const day =
        length === undefined || length === "day"
          ? parseLocalDate(length && until)
          : addMonths(now, Number(length));
      if (!day) return err({ type: "DayIsOver" as const });
      return keepUntil(ws, record.id, { until: day, why, seen });
    },
    () => {
      say(t("erasure-keep-done"));
      onClose();
    },
  );
  const isDay = keep.error?.type === "DayIsOver";
  return (
    <ReasonDialog
      title={t("erasure-keep")}
      act={t("common-save")}
      saving={keep}
      why={why}
      onWhy={setWhy}
      onClose={onClose}
      childrenSay={isDay}
    >
      <Choice
        label={t("erasure-keep-day")}
        sideBySide
        options={[
          ...lengths.map((value) => ({
            value,
            label: t("erasure-keep-months", { months: Number(value) }),
          })),
          { value: "day" as const, label: t("common-date-other") },
        ]}
        value={length}
        onChange={setLength}
        error={isDay && length !== "day" ? t("erasure-day-over") : undefined}
      />
      {length === "day" && (
        <DateField
          label={t("erasure-keep-which")}
          value={until}
          onChange={setUntil}
          today={now}
          about="future"
          error={isDay ? t("erasure-day-over") : undefined}
        />
      )}
    </ReasonDialog>
  );
}
