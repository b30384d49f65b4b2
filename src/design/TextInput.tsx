import type { ClipboardEvent, InputHTMLAttributes } from "react";
import { Field } from "./Field.tsx";
import type { FieldProps } from "./Field.tsx";
import { useTooLong } from "./use-too-long.ts";

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
  const { maxLength, ...rest } = input ?? {};
  const tooLong = useTooLong(value, maxLength);
  return (
    <Field {...field} error={tooLong ?? field.error}>
      {(ids) => (
        <input
          // What is typed here concerns people: the browser keeps none of it.
          autoComplete="off"
          dir="auto"
          {...rest}
          {...ids}
          className={`input ${input?.className ?? ""}`}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onPaste={(event) => pasteAsLine(event, onChange)}
        />
      )}
    </Field>
  );
}

/** A browser drops the ends of lines and joins the words around them. */
function pasteAsLine(event: ClipboardEvent<HTMLInputElement>, onChange: (value: string) => void) {
  const pasted = event.clipboardData.getData("text/plain");
  if (!/[\r\n\t]/.test(pasted)) return;
  event.preventDefault();
  const { value, selectionStart, selectionEnd } = event.currentTarget;
  const line = pasted.trim().replaceAll(/[\r\n\t]+/g, " ");
  const from = selectionStart ?? value.length;
  onChange(value.slice(0, from) + line + value.slice(selectionEnd ?? from));
}
