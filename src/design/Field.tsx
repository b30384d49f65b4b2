import "./Field.css";
import { useId } from "react";
import type { ReactNode } from "react";
import { useText } from "../i18n/use-text.ts";
import { Icon } from "./Icon.tsx";

/** What every field says beside its input. */
export interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  /** A sentence: what is missing and what to do. */
  readonly error?: string | undefined;
  /** Marks what may be left empty; fields are otherwise taken as needed. */
  readonly optional?: boolean;
}

interface InputIds {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
}

interface Props extends FieldProps {
  readonly children: (ids: InputIds) => ReactNode;
}

export function Field({ label, hint, error, optional = false, children }: Props) {
  const id = useId();
  const { t } = useText();
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].filter(Boolean);
  return (
    <div className={error ? "field field-wrong" : "field"}>
      <label className="field-label" htmlFor={id}>
        {label}
        {optional && <span className="field-optional"> {t("common-optional")}</span>}
      </label>
      {hint && (
        <div className="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {children({
        id,
        "aria-describedby": described.length > 0 ? described.join(" ") : undefined,
        "aria-invalid": error ? true : undefined,
      })}
    </div>
  );
}

interface FieldErrorProps {
  readonly id: string;
  readonly children: ReactNode;
}

export function FieldError({ id, children }: FieldErrorProps) {
  return (
    <p className="field-error" id={id} role="alert">
      <Icon name="warning" />
      <span>{children}</span>
    </p>
  );
}
