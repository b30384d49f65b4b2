import type { InputHTMLAttributes } from "react";
import { Field } from "./Field.tsx";
import type { FieldProps } from "./Field.tsx";

interface TextInputProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly input?: Pick<
    InputHTMLAttributes<HTMLInputElement>,
    | "type"
    | "inputMode"
    | "autoComplete"
    | "autoCapitalize"
    | "maxLength"
    | "enterKeyHint"
    | "spellCheck"
    | "placeholder"
    | "lang"
    | "list"
    | "autoFocus"
    | "className"
  >;
}

export function TextInput({ value, onChange, input, ...field }: TextInputProps) {
  return (
    <Field {...field}>
      {(ids) => (
        <input
          // What is typed here concerns people: the browser keeps none of it.
          autoComplete="off"
          {...input}
          {...ids}
          className={`input ${input?.className ?? ""}`}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
