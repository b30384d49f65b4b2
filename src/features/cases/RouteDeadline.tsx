import { deadlineAlert } from "../../domain/legal/deadline-alert.ts";
import type { Deadline } from "../../domain/legal/deadline.ts";
import type { LocalDate } from "../../domain/time/partial-date.ts";
import { deadlineSum } from "../../i18n/route-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { DeadlineMark } from "./DeadlineMark.tsx";

interface RouteDeadlineProps {
  readonly deadline: Deadline;
  readonly today: LocalDate;
  /** Something was done: it warns no more. */
  readonly settled: boolean;
}

/** The last day, and the sum that gives it. */
export function RouteDeadline({ deadline, today, settled }: RouteDeadlineProps) {
  const text = useText();
  const { t } = text;
  const alert = settled ? undefined : deadlineAlert(deadline.on, today);
  return (
    <>
      <p className="route-deadline row">
        {t("legal-deadline", { when: text.date(deadline.on) })}
        {alert && <DeadlineMark deadline={deadline.on} today={today} />}
      </p>
      <p className="route-small">{deadlineSum(text, deadline)}</p>
      {alert && (alert === "over" || deadline.hard) && (
        <p className="route-small">{t(alert === "over" ? "legal-over" : "legal-hard")}</p>
      )}
    </>
  );
}
