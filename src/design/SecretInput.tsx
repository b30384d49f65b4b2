import "./SecretInput.css";
import { useState } from "react";
import { useText } from "../i18n/use-text.ts";
import { Field } from "./Field.tsx";
import { Icon } from "./Icon.tsx";

interface SecretInputProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Digits by a pad under the thumb; letters by the phone's keyboard. */
  readonly by: "digits" | "letters";
  /** A new secret may be offered to a password manager; the one that opens may not be filled in by it unasked. */
  readonly autoComplete: "new-password" | "current-password";
  readonly disabled?: boolean;
  readonly focused?: boolean;
}

/** A PIN or a passphrase: hidden, with a way to look at it. */
export function SecretInput(props: SecretInputProps) {
  const { label, hint, error, value, onChange, by, autoComplete, disabled, focused } = props;
  const { t } = useText();
  const [shown, setShown] = useState(false);
  return (
    <div className="secret">
      <Field label={label} hint={hint} error={error}>
        {(ids) => (
          <div className="input-with-button">
            <input
              {...ids}
              className={by === "digits" ? "input secret-digits" : "input"}
              type={shown ? "text" : "password"}
              // With our own pad on screen the phone's keyboard would only cover it.
              inputMode={by === "digits" ? "none" : "text"}
              autoComplete={autoComplete}
              autoCapitalize="off"
              spellCheck={false}
              disabled={disabled}
              autoFocus={focused}
              value={value}
              onChange={(event) =>
                onChange(
                  by === "digits" ? event.target.value.replace(/\D/g, "") : event.target.value,
                )
              }
            />
            <button
              type="button"
              className="secret-look"
              aria-pressed={shown}
              onClick={() => setShown(!shown)}
            >
              <Icon name={shown ? "hide" : "show"} />
              <span>{t(shown ? "common-secret-hide" : "common-secret-show")}</span>
            </button>
          </div>
        )}
      </Field>
      {by === "digits" && (
        <DigitPad value={value} onChange={onChange} disabled={disabled ?? false} />
      )}
    </div>
  );
}

interface DigitPadProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly disabled: boolean;
}

function DigitPad({ value, onChange, disabled }: DigitPadProps) {
  const { t } = useText();
  return (
    <div className="digit-pad" role="group" aria-label={t("lock-pad")}>
      {["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"].map((digit) => (
        <button
          key={digit}
          type="button"
          className={digit === "0" ? "digit digit-zero" : "digit"}
          disabled={disabled}
          onClick={() => onChange(value + digit)}
        >
          {digit}
        </button>
      ))}
      <button
        type="button"
        className="digit digit-erase"
        disabled={disabled || value === ""}
        onClick={() => onChange(value.slice(0, -1))}
      >
        <Icon name="erase" />
        <span className="for-the-ear">{t("lock-erase")}</span>
      </button>
    </div>
  );
}
