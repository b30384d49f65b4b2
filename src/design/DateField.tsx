import "./DateField.css";
import { useId, useState } from "react";
import { useText } from "../i18n/use-text.ts";
import { Choice } from "./Choice.tsx";
import type { Option } from "./Choice.tsx";
import { Field, FieldError } from "./Field.tsx";
import { Select } from "./Select.tsx";

interface DateFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly optional?: boolean;
  readonly labelHidden?: boolean;
  /** "2026", "2026-11", "2026-11-22" or "2026-11-22T14:30"; empty when nothing is said yet. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** "2026-11-22" */
  readonly today: string;
  /** Past offers yesterday and inexact dates; future offers tomorrow and next week. */
  readonly about: "past" | "future";
  /** Lets the time be said too. */
  readonly withTime?: boolean;
  readonly earliestYear?: number;
}

type Way = "today" | "near" | "week" | "other" | "inexact";

/** A date as people say it: today, yesterday, or another one; in the past also just a month or a year. */
export function DateField(props: DateFieldProps) {
  const { label, hint, error, optional, labelHidden, value, onChange, today, about } = props;
  const { t } = useText();
  const id = useId();
  const near = addDays(today, about === "past" ? -1 : 1);
  const week = addDays(today, 7);
  const day = value.slice(0, 10);
  const [way, setWay] = useState<Way | undefined>(() => wayOf(day, { today, near, week, about }));

  const options: Option<Way>[] = [
    { value: "today", label: t("common-date-today") },
    {
      value: "near",
      label: t(about === "past" ? "common-date-yesterday" : "common-date-tomorrow"),
    },
  ];
  if (about === "future") options.push({ value: "week", label: t("common-date-in-a-week") });
  options.push({ value: "other", label: t("common-date-other") });
  if (about === "past") options.push({ value: "inexact", label: t("common-date-inexact") });

  const choose = (next: Way) => {
    setWay(next);
    if (next === "today") onChange(today);
    else if (next === "near") onChange(near);
    else if (next === "week") onChange(week);
    else if (next === "inexact") onChange(day.slice(0, 7) || today.slice(0, 7));
    else if (day.length < 10) onChange("");
  };

  return (
    <div className="date-field">
      <Choice
        label={label}
        hint={hint}
        optional={optional ?? false}
        labelHidden={labelHidden ?? false}
        options={options}
        value={way}
        onChange={choose}
        sideBySide
      />
      {way === "other" && (
        <Field label={t("common-date-day")}>
          {(ids) => (
            <input
              {...ids}
              type="date"
              className="input"
              value={day.length === 10 ? day : ""}
              min={about === "past" ? `${props.earliestYear ?? 1900}-01-01` : today}
              max={about === "past" ? today : undefined}
              onChange={(event) => onChange(event.target.value)}
            />
          )}
        </Field>
      )}
      {way === "inexact" && <MonthOrYear {...props} />}
      {props.withTime && day.length === 10 && (
        <Field label={t("common-date-time")} optional>
          {(ids) => (
            <input
              {...ids}
              type="time"
              className="input date-field-time"
              value={value.slice(11)}
              onChange={(event) =>
                onChange(event.target.value === "" ? day : `${day}T${event.target.value}`)
              }
            />
          )}
        </Field>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}

/** "It was in spring 2019, I think": a month or only a year. */
function MonthOrYear({ value, onChange, today, earliestYear }: DateFieldProps) {
  const { t, language } = useText();
  const year = value.slice(0, 4) || today.slice(0, 4);
  const month = value.slice(5, 7);
  const thisYear = Number(today.slice(0, 4));
  const first = earliestYear ?? thisYear - 40;
  const years = Array.from({ length: thisYear - first + 1 }, (_, back) => String(thisYear - back));
  const monthName = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
  const months = Array.from({ length: 12 }, (_, index) => ({
    value: String(index + 1).padStart(2, "0"),
    label: monthName.format(Date.UTC(2024, index, 1)),
  }));
  return (
    <div className="date-field-inexact">
      <Select
        label={t("common-date-year")}
        value={year}
        options={years.map((each) => ({ value: each, label: each }))}
        onChange={(next) => onChange(month ? `${next ?? year}-${month}` : (next ?? year))}
      />
      <Select
        label={t("common-date-month")}
        value={month || undefined}
        none={t("common-date-month-unknown")}
        options={months}
        onChange={(next) => onChange(next === undefined ? year : `${year}-${next}`)}
      />
    </div>
  );
}

interface Landmarks {
  readonly today: string;
  readonly near: string;
  readonly week: string;
  readonly about: "past" | "future";
}

function wayOf(day: string, { today, near, week, about }: Landmarks): Way | undefined {
  if (day === "") return undefined;
  if (day === today) return "today";
  if (day === near) return "near";
  if (day === week && about === "future") return "week";
  return day.length === 10 ? "other" : "inexact";
}

function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
