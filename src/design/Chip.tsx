import "./Chip.css";
import type { ReactNode } from "react";

interface ChipRowProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** Filters in one line, which runs on to the side on the phone. */
export function ChipRow({ label, children }: ChipRowProps) {
  return (
    <div className="chip-row" role="group" aria-label={label}>
      {children}
    </div>
  );
}

interface ChipProps {
  readonly chosen?: boolean;
  readonly onToggle: () => void;
  readonly children: string;
}

/** On or off; without `chosen` it only opens something. */
export function Chip({ chosen, onToggle, children }: ChipProps) {
  return (
    <button type="button" className="chip" aria-pressed={chosen} onClick={onToggle}>
      {children}
    </button>
  );
}

interface ChipSelectProps<T extends string> {
  readonly label: string;
  /** What it says while nothing is chosen. */
  readonly none: string;
  readonly value: T | undefined;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T | undefined) => void;
}

/** One of many, by the phone's own picker. */
export function ChipSelect<T extends string>(props: ChipSelectProps<T>) {
  const { label, none, value, options, onChange } = props;
  return (
    <select
      className={value === undefined ? "chip" : "chip chip-chosen"}
      aria-label={label}
      value={value ?? ""}
      onChange={(event) =>
        onChange(options.find((option) => option.value === event.target.value)?.value)
      }
    >
      <option value="">{none}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
