import "./DateField.css";
import { useId, useState } from "react";
import { useText } from "../i18n/use-text.ts";
import { Choice } from "./Choice.tsx";
import type { Option } from "./Choice.tsx";
import { DayInput, noSuchDay } from "./DayInput.tsx";
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
  /** Past offers yesterday and inexact dates; future offers tomorrow and next week, and so does any; expected, a day or a month either side of now. */
  readonly about: About;
  /** Lets the time be said too. */
  readonly withTime?: boolean;
  readonly earliestYear?: number;
}

type About = "past" | "future" | "any" | "expected";
type Way = "today" | "near" | "week" | "other" | "inexact";

const waysAbout: Readonly<Record<About, readonly Way[]>> = {
  past: ["today", "near", "other", "inexact"],
  future: ["today", "near", "week", "other"],
  any: ["today", "near", "week", "other"],
  expected: ["other", "inexact"],
};

/** A date as people say it: today, yesterday, or another one; in the past also just a month or a year. */
export function DateField(props: DateFieldProps) {
  const { label, hint, error, optional, labelHidden, value, onChange, today, about } = props;
  const { t } = useText();
  const id = useId();
  const near = addDays(today, about === "past" ? -1 : 1);
  const week = addDays(today, 7);
  const day = value.slice(0, 10);
  const [way, setWay] = useState<Way | undefined>(() => wayOf(day, { today, near, week, about }));

  const words: Readonly<Record<Way, string>> = {
    today: t("common-date-today"),
    near: t(about === "past" ? "common-date-yesterday" : "common-date-tomorrow"),
    week: t("common-date-in-a-week"),
    other: t(about === "expected" ? "common-date-day" : "common-date-other"),
    inexact: t("common-date-inexact"),
  };
  const options = waysAbout[about].map((each): Option<Way> => ({
    value: each,
    label: words[each],
  }));

  const choose = (next: Way) => {
    setWay(next);
    if (next === "today") onChange(today);
    else if (next === "near") onChange(near);
    else if (next === "week") onChange(week);
    else if (next === "inexact") onChange(day.length >= 7 ? day.slice(0, 7) : today.slice(0, 7));
    else if (day.length < 10) onChange(optional ? "" : noSuchDay);
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
        <DayInput
          value={day}
          min={about === "future" ? today : `${props.earliestYear ?? 1900}-01-01`}
          max={about === "past" ? today : undefined}
          onChange={onChange}
        />
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
function MonthOrYear({ value, onChange, today, about, earliestYear }: DateFieldProps) {
  const { t, language } = useText();
  const year = value.slice(0, 4) || today.slice(0, 4);
  const month = value.slice(5, 7);
  const thisYear = Number(today.slice(0, 4));
  const last = about === "expected" ? thisYear + 1 : thisYear;
  const first = earliestYear ?? (about === "expected" ? thisYear - 1 : thisYear - 40);
  const years = Array.from({ length: last - first + 1 }, (_, back) => String(last - back));
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
  readonly about: About;
}

function wayOf(day: string, { today, near, week, about }: Landmarks): Way | undefined {
  if (day === "") return undefined;
  if (day === noSuchDay) return "other";
  if (day.length < 10) return "inexact";
  const landmark =
    day === today ? "today" : day === near ? "near" : day === week ? "week" : "other";
  return waysAbout[about].includes(landmark) ? landmark : "other";
}

function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
