import type { Ref } from "react";
import { Field } from "./Field.tsx";
import type { FieldProps } from "./Field.tsx";
import { useTooLong } from "./use-too-long.ts";

interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
  /** Nothing is cut off: what is too much is said, so that it can be shortened or split. */
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
  const tooLong = useTooLong(value, maxLength);
  return (
    <Field {...field} error={tooLong ?? field.error}>
      {(ids) => (
        <textarea
          {...ids}
          ref={ref}
          lang={lang}
          className="input"
          rows={rows}
          dir="auto"
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
