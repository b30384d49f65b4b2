import { Badge, type Tone } from "../../design/Badge.tsx";
import type { IconName } from "../../design/Icon.tsx";
import { deadlineAlert, type DeadlineAlert } from "../../domain/legal/deadline-alert.ts";
import type { LocalDate } from "../../domain/time/partial-date.ts";
import { daysLeftWords } from "../../i18n/deadline-words.ts";
import { useText } from "../../i18n/use-text.ts";

interface DeadlineMarkProps {
  readonly deadline: LocalDate;
  readonly today: LocalDate;
}

/** How near a last day is: each step with words, a sign and a colour of its own. Nothing while it is far. */
export function DeadlineMark({ deadline, today }: DeadlineMarkProps) {
  const text = useText();
  const alert = deadlineAlert(deadline, today);
  return alert && <Badge {...looks[alert]}>{daysLeftWords(text, deadline, today)}</Badge>;
}

const looks: Readonly<Record<DeadlineAlert, { readonly tone: Tone; readonly icon: IconName }>> = {
  month: { tone: "known", icon: "calendar" },
  week: { tone: "waiting", icon: "clock" },
  day: { tone: "alarm", icon: "attention" },
  over: { tone: "danger", icon: "warning" },
};
