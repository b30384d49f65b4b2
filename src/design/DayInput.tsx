import { useState } from "react";
import { useText } from "../i18n/use-text.ts";
import { Field } from "./Field.tsx";

/** Said instead of a day that the calendar does not have, or of one that is only begun: not empty, and no date. */
export const noSuchDay = "?";

interface DayInputProps {
  /** "2026-11-22", empty, or `noSuchDay`. */
  readonly value: string;
  readonly min: string;
  readonly max?: string | undefined;
  readonly onChange: (value: string) => void;
}

/**
 * One day by the browser's own picker. The browser says "empty" both for nothing and for 31 February, and gives years like 0020 while one is typed: none of them
 * may be taken for "nothing was said".
 */
export function DayInput({ value, min, max, onChange }: DayInputProps) {
  const { t } = useText();
  const [typed, setTyped] = useState(isDay(value) ? value : "");
  const [left, setLeft] = useState(value === noSuchDay && typed !== "");
  return (
    <Field
      label={t("common-date-day")}
      error={left && value === noSuchDay ? t("common-date-none") : undefined}
    >
      {(ids) => (
        <input
          {...ids}
          type="date"
          className="input"
          value={isDay(value) ? value : typed}
          min={min}
          max={max ?? lastDay}
          onChange={({ target }) => {
            setTyped(target.value);
            setLeft(false);
            onChange(
              isDay(target.value)
                ? target.value
                : target.value !== "" || target.validity.badInput
                  ? noSuchDay
                  : "",
            );
          }}
          onBlur={({ target }) => {
            setLeft(target.validity.badInput || target.value !== "");
            if (target.validity.badInput) onChange(noSuchDay);
          }}
        />
      )}
    </Field>
  );
}

const lastDay = "2199-12-31";
const isDay = (value: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(value) && value >= "1900" && value <= lastDay;
