import "./Counter.css";
import { useId } from "react";
import { useText } from "../i18n/use-text.ts";
import { Icon } from "./Icon.tsx";

interface CounterProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
}

/** A small number by plus and minus; it can be typed too. */
export function Counter({
  label,
  hint,
  value,
  onChange,
  min = 0,
  max = 99,
  step = 1,
}: CounterProps) {
  const id = useId();
  const { t } = useText();
  const set = (next: number) => onChange(Math.min(max, Math.max(min, next)));
  return (
    <div className="counter">
      <div className="counter-words">
        <label className="field-label" htmlFor={id}>
          {label}
        </label>
        {hint && <p className="field-hint">{hint}</p>}
      </div>
      <div className="counter-steps">
        <button
          type="button"
          className="counter-step"
          aria-label={t("common-count-fewer", { label })}
          disabled={value <= min}
          onClick={() => set(value - step)}
        >
          <Icon name="minus" />
        </button>
        <input
          id={id}
          className="counter-number"
          inputMode="numeric"
          autoComplete="off"
          value={value}
          onChange={(event) => set(Number(event.target.value.replace(/\D/g, "")))}
        />
        <button
          type="button"
          className="counter-step"
          aria-label={t("common-count-more", { label })}
          disabled={value >= max}
          onClick={() => set(value + step)}
        >
          <Icon name="plus" />
        </button>
      </div>
    </div>
  );
}
