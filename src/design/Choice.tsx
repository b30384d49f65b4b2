import "./Choice.css";
import { useId } from "react";
import type { ReactNode } from "react";
import { useText } from "../i18n/use-text.ts";
import { FieldError } from "./Field.tsx";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./Icon.tsx";

export interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
  readonly icon?: IconName;
}

interface GroupProps<T extends string> {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly optional?: boolean;
  /** The question is already the heading of the screen: it is said to the ear only. */
  readonly labelHidden?: boolean;
  readonly options: readonly Option<T>[];
  /** Short answers stand side by side. */
  readonly sideBySide?: boolean;
}

interface ChoiceProps<T extends string> extends GroupProps<T> {
  readonly value: T | undefined;
  readonly onChange: (value: T) => void;
}

/** One of a few: big cards, the whole card is the target. */
export function Choice<T extends string>({ value, onChange, ...group }: ChoiceProps<T>) {
  return (
    <ChoiceGroup
      {...group}
      type="radio"
      isChosen={(option) => option === value}
      onToggle={onChange}
    />
  );
}

interface MultiChoiceProps<T extends string> extends GroupProps<T> {
  readonly values: readonly T[];
  /** The chosen ones in the order of the options, whatever the order of tapping. */
  readonly onChange: (values: readonly T[]) => void;
}

/** Any number of a few. */
export function MultiChoice<T extends string>({ values, onChange, ...group }: MultiChoiceProps<T>) {
  const toggled = (option: T) =>
    group.options
      .map((each) => each.value)
      .filter((each) => values.includes(each) !== (each === option));
  return (
    <ChoiceGroup
      {...group}
      type="checkbox"
      isChosen={(option) => values.includes(option)}
      onToggle={(option) => onChange(toggled(option))}
    />
  );
}

interface ChoiceGroupProps<T extends string> extends GroupProps<T> {
  readonly type: "radio" | "checkbox";
  readonly isChosen: (value: T) => boolean;
  readonly onToggle: (value: T) => void;
}

function ChoiceGroup<T extends string>({
  type,
  label,
  hint,
  error,
  optional = false,
  labelHidden = false,
  sideBySide = false,
  options,
  isChosen,
  onToggle,
}: ChoiceGroupProps<T>) {
  const id = useId();
  const { t } = useText();
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean);
  return (
    <fieldset
      className="choice"
      aria-describedby={described.length > 0 ? described.join(" ") : undefined}
    >
      <legend className={labelHidden ? "for-the-ear" : "field-legend"}>
        {label}
        {optional && <span className="field-optional"> {t("common-optional")}</span>}
      </legend>
      {hint && (
        <div className="field-hint choice-note" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <div className="choice-note">
          <FieldError id={`${id}-error`}>{error}</FieldError>
        </div>
      )}
      <div className={sideBySide ? "choice-cards choice-side-by-side" : "choice-cards"}>
        {options.map((option) => (
          <ChoiceCard
            key={option.value}
            type={type}
            name={id}
            option={option}
            chosen={isChosen(option.value)}
            onToggle={() => onToggle(option.value)}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface ChoiceCardProps {
  readonly type: "radio" | "checkbox";
  /** The same for all of which only one can be chosen. */
  readonly name?: string;
  readonly option: Omit<Option<string>, "value">;
  readonly chosen: boolean;
  readonly onToggle: () => void;
}

/** One of them, alone where there are so many that a list shows only those in sight. */
export function ChoiceCard({ type, name, option, chosen, onToggle }: ChoiceCardProps) {
  return (
    <label className="choice-card">
      <input type={type} name={name} checked={chosen} onChange={onToggle} />
      {option.icon && <Icon name={option.icon} />}
      <span className="choice-words">
        <span className="choice-label">{option.label}</span>
        {option.hint && <span className="choice-hint">{option.hint}</span>}
      </span>
      <span className={`choice-mark choice-mark-${type}`} aria-hidden="true">
        <Icon name="check" />
      </span>
    </label>
  );
}
