import { useState } from "react";
import { keepUntil } from "../../app/keeping/keep-case.ts";
import { err } from "../../base/result.ts";
import { Button } from "../../design/Button.tsx";
import { Choice } from "../../design/Choice.tsx";
import { DateField } from "../../design/DateField.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { TextArea } from "../../design/TextArea.tsx";
import { useToast } from "../../design/Toast.tsx";
import type { CaseRecord } from "../../domain/cases/case-record.ts";
import { addMonths, parseLocalDate, today } from "../../domain/time/partial-date.ts";
import { entryLimits } from "../../domain/timeline/entry-limits.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { NotErased } from "./NotErased.tsx";

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
  const { error } = keep;
  const isDay = error?.type === "DayIsOver";
  const isReason = error?.type === "NoReason";
  return (
    <Dialog
      title={t("erasure-keep")}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={keep.running} onClick={() => keep.start()}>
            {t("common-save")}
          </Button>
          <Button onClick={onClose}>{t("common-cancel")}</Button>
        </>
      }
    >
      {!isDay && !isReason && <NotErased error={error} />}
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
      <TextArea
        label={t("erasure-why")}
        rows={2}
        maxLength={entryLimits.note}
        value={why}
        onChange={setWhy}
        error={isReason ? t("erasure-why-missing") : undefined}
      />
    </Dialog>
  );
}
