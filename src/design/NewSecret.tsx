import { useState } from "react";
import type { Result } from "../base/result.ts";
import { useText } from "../i18n/use-text.ts";
import { Button } from "./Button.tsx";
import { SecretInput } from "./SecretInput.tsx";

interface NewSecretProps {
  readonly check: (
    secret: string,
  ) => Result<void, { readonly type: "TooShort" } | { readonly type: "TooSimple" }>;
  readonly suggest: () => string;
  readonly busy: boolean;
  readonly onChosen: (secret: string) => void;
}

/** A new PIN or passphrase, typed twice: one slip of the thumb must not lock its owner out. */
export function NewSecret({ check, suggest, busy, onChosen }: NewSecretProps) {
  const { t } = useText();
  const [by, setBy] = useState<"digits" | "letters">("digits");
  const [secret, setSecret] = useState("");
  const [again, setAgain] = useState<string>();
  const [suggestion, setSuggestion] = useState<string>();
  const [problem, setProblem] = useState<"TooShort" | "TooSimple" | "Different">();

  const startOver = (next: "digits" | "letters") => {
    setBy(next);
    setSecret("");
    setAgain(undefined);
    setSuggestion(undefined);
    setProblem(undefined);
  };

  if (again === undefined)
    return (
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          const checked = check(secret);
          setProblem(checked.ok ? undefined : checked.error.type);
          if (checked.ok) setAgain("");
        }}
      >
        <SecretInput
          key={by}
          label={t(by === "digits" ? "lock-new-pin" : "lock-new-passphrase")}
          hint={t(by === "digits" ? "lock-new-pin-hint" : "lock-new-passphrase-hint")}
          error={
            problem === "TooShort"
              ? t(by === "digits" ? "lock-pin-too-short" : "lock-passphrase-too-short")
              : problem === "TooSimple"
                ? t("lock-too-simple")
                : undefined
          }
          value={secret}
          onChange={setSecret}
          by={by}
          autoComplete="new-password"
        />
        {by === "letters" && (
          <>
            {suggestion && (
              <p className="secret-suggestion">
                <span className="soft">{t("lock-suggestion")}</span>
                <strong>{suggestion}</strong>
              </p>
            )}
            <Button
              icon="sync"
              onClick={() => {
                const next = suggest();
                setSuggestion(next);
                setSecret(next);
              }}
            >
              {t("lock-suggest")}
            </Button>
          </>
        )}
        <Button kind="primary" type="submit" wide>
          {t("common-next")}
        </Button>
        <Button kind="quiet" onClick={() => startOver(by === "digits" ? "letters" : "digits")}>
          {t(by === "digits" ? "lock-use-letters" : "lock-use-digits")}
        </Button>
      </form>
    );

  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (again.trim() === secret.trim()) onChosen(secret.trim());
        else setProblem("Different");
      }}
    >
      <SecretInput
        key="again"
        label={t("lock-again")}
        hint={t("lock-again-hint")}
        error={problem === "Different" ? t("lock-different") : undefined}
        value={again}
        onChange={setAgain}
        by={by}
        autoComplete="new-password"
        disabled={busy}
      />
      <Button kind="primary" type="submit" wide busy={busy}>
        {t(busy ? "lock-making" : "common-done")}
      </Button>
      <Button kind="quiet" disabled={busy} onClick={() => startOver(by)}>
        {t("lock-start-over")}
      </Button>
    </form>
  );
}
