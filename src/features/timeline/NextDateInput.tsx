import { useState } from "react";
import { Choice } from "../../design/Choice.tsx";
import { DayInput, noSuchDay } from "../../design/DayInput.tsx";
import { addDays, addMonths, addWeeks, type LocalDate } from "../../domain/time/partial-date.ts";
import { useText } from "../../i18n/use-text.ts";

interface NextDateInputProps {
  /** "2026-11-29"; empty: none. */
  readonly value: string;
  readonly today: LocalDate;
  /** Mediation is a promise to come back. */
  readonly needed: boolean;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

type Way = "tomorrow" | "week" | "twoWeeks" | "month" | "other" | "none";

/** When somebody will look again, mostly in one tap. */
export function NextDateInput({ value, today, needed, error, onChange }: NextDateInputProps) {
  const { t, shortDate } = useText();
  const days = {
    tomorrow: addDays(today, 1),
    week: addWeeks(today, 1),
    twoWeeks: addWeeks(today, 2),
    month: addMonths(today, 1),
  };
  const [other, setOther] = useState(
    value !== "" && !Object.values(days).some((date) => date === value),
  );
  const near = (["tomorrow", "week", "twoWeeks", "month"] as const).find(
    (way) => days[way] === value,
  );
  const [none, setNone] = useState(false);
  const way: Way | undefined = other ? "other" : (near ?? (none && !needed ? "none" : undefined));
  const choose = (next: Way) => {
    setOther(next === "other");
    setNone(next === "none");
    if (next === "none") onChange("");
    else onChange(next === "other" ? noSuchDay : days[next]);
  };
  return (
    <div className="follow-up">
      <Choice
        label={t("timeline-next")}
        hint={needed ? t("timeline-next-needed") : undefined}
        optional={!needed}
        error={error}
        sideBySide
        options={[
          { value: "tomorrow", label: t("common-date-tomorrow") },
          { value: "week", label: t("timeline-next-week"), hint: shortDate(days.week, today) },
          {
            value: "twoWeeks",
            label: t("timeline-next-two-weeks"),
            hint: shortDate(days.twoWeeks, today),
          },
          { value: "month", label: t("timeline-next-month"), hint: shortDate(days.month, today) },
          { value: "other", label: t("common-date-other") },
          ...(needed ? [] : ([{ value: "none", label: t("timeline-next-none") }] as const)),
        ]}
        value={way}
        onChange={choose}
      />
      {other && <DayInput value={value} min={today} onChange={onChange} />}
    </div>
  );
}
