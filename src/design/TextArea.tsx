import type { Ref } from "react";
import { Field } from "./Field.tsx";
import type { FieldProps } from "./Field.tsx";

interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
  readonly maxLength?: number;
  /** The language of what is written, where it is not the screen's. */
  readonly lang?: string;
  readonly ref?: Ref<HTMLTextAreaElement>;
}

export function TextArea({
  value,
  onChange,
  rows = 4,
  maxLength,
  lang,
  ref,
  ...field
}: TextAreaProps) {
  return (
    <Field {...field}>
      {(ids) => (
        <textarea
          {...ids}
          ref={ref}
          lang={lang}
          className="input"
          rows={rows}
          maxLength={maxLength}
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
