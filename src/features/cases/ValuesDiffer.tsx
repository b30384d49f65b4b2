import { useState, type ReactNode } from "react";
import { Button } from "../../design/Button.tsx";
import type { FieldValue } from "../../domain/cases/facts.ts";
import { mayCoordinate } from "../../domain/network/role.ts";
import { minuteOf, today as todayOf } from "../../domain/time/partial-date.ts";
import type { FactValue } from "../../domain/forms/fact-value.ts";
import { writtenAt } from "../../domain/timeline/happened.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useLive } from "../../react/use-live.ts";
import { useMemberName } from "../../react/use-member-name.ts";
import { FactProblem, type FactError } from "./FactProblem.tsx";

interface ValuesDifferProps {
  readonly label: string;
  readonly values: readonly FieldValue[];
  readonly words: (value: FactValue) => string;
  readonly running: boolean;
  readonly error: FactError | undefined;
  /** Missing where nobody can decide here. */
  readonly onKeep: ((value: FactValue) => void) | undefined;
  readonly edit: ((close: () => void) => ReactNode) | undefined;
}

/** Two people said different things of the same. Both stand here with their names, until somebody settles it knowing both. */
export function ValuesDiffer(props: ValuesDifferProps) {
  const { label, values, words, running, error, onKeep, edit } = props;
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const nameOf = useMemberName();
  const { role } = useLive(ws.me);
  const [writing, setWriting] = useState(false);
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  const settles = mayCoordinate(role);
  return (
    <section className="conflict" aria-label={`${label}: ${t("cases-conflict-title")}`}>
      <div>
        <h2>{label}</h2>
        <p>
          {t("cases-conflict-title")}. {t(settles ? "cases-conflict-text" : "cases-conflict-wait")}
        </p>
      </div>
      <ul className="conflict-values">
        {values.map(({ value, saidBy }) => (
          <li key={saidBy[0]?.id} className="conflict-value">
            <div>
              <p className="conflict-said" dir="auto">
                {words(value)}
              </p>
              {saidBy.map((fact) => (
                <p key={fact.id} className="soft">
                  {t("cases-conflict-said", {
                    author: nameOf(fact.origin.person) ?? t("cases-somebody"),
                    when: text.shortDate(minuteOf(writtenAt(fact)), today),
                  })}
                </p>
              ))}
            </div>
            {settles && onKeep && (
              <Button busy={running} onClick={() => onKeep(value)}>
                {t("cases-conflict-keep")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {error && <FactProblem error={error} />}
      {settles &&
        edit &&
        (writing ? (
          edit(() => setWriting(false))
        ) : (
          <Button kind="quiet" icon="edit" onClick={() => setWriting(true)}>
            {t("cases-conflict-other")}
          </Button>
        ))}
    </section>
  );
}
