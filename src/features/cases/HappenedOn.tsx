import { DateField } from "../../design/DateField.tsx";
import { today as todayOf } from "../../domain/time/partial-date.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";

interface HappenedOnProps {
  readonly label: string;
  /** What is wrong with the form, the day among it. */
  readonly errors: readonly { readonly field: string; readonly type: string }[];
  readonly value: string;
  readonly onChange: (on: string) => void;
}

/** The day something happened: it has to be said, and is not to come. */
export function HappenedOn({ label, errors, value, onChange }: HappenedOnProps) {
  const { t } = useText();
  const ws = useWorkspace();
  const wrong = errors.find(({ field }) => field === "on");
  return (
    <DateField
      label={label}
      about="past"
      today={todayOf(ws.clock, ws.utcOffsetMinutes())}
      error={
        wrong &&
        (wrong.type === "DayInFuture"
          ? t("cases-happened-in-future")
          : t("cases-missing", { field: label }))
      }
      value={value}
      onChange={onChange}
    />
  );
}
