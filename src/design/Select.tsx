import { Field } from "./Field.tsx";
import type { FieldProps } from "./Field.tsx";
import { Icon } from "./Icon.tsx";

interface SelectProps<T extends string> extends FieldProps {
  readonly value: T | undefined;
  /** Options in groups get the group's name above them; those without come first. */
  readonly options: readonly SelectOption<T>[];
  /** The first line, which chooses nothing. Left out when something must be chosen and already is. */
  readonly none?: string;
  readonly onChange: (value: T | undefined) => void;
}

interface SelectOption<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly group?: string;
}

/** The phone's own picker: for long lists only; few options are shown as Choice. */
export function Select<T extends string>({
  value,
  options,
  none,
  onChange,
  ...field
}: SelectProps<T>) {
  const groups = [...new Set(options.map((option) => option.group))];
  return (
    <Field {...field}>
      {(ids) => (
        <div className="select">
          <select
            {...ids}
            className="input"
            value={value ?? ""}
            onChange={(event) =>
              onChange(options.find((option) => option.value === event.target.value)?.value)
            }
          >
            {none !== undefined && <option value="">{none}</option>}
            {groups.map((group) => {
              const members = options.filter((option) => option.group === group).map(toOption);
              return group === undefined ? (
                members
              ) : (
                <optgroup key={group} label={group}>
                  {members}
                </optgroup>
              );
            })}
          </select>
          <Icon name="down" />
        </div>
      )}
    </Field>
  );
}

const toOption = ({ value, label }: SelectOption<string>) => (
  <option key={value} value={value}>
    {label}
  </option>
);
