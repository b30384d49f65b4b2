import type { AheadDate } from "../../app/paper/calendar-dates.ts";
import { Button } from "../../design/Button.tsx";
import { useToast } from "../../design/Toast.tsx";
import { calendarFile } from "../../domain/paper/calendar-file.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { fileNames, giveFile } from "../../react/give-file.ts";
import { useAction } from "../../react/use-action.ts";

interface CalendarButtonProps {
  readonly dates: readonly (Omit<AheadDate, "no"> & { readonly no: string })[];
  readonly withNumber?: boolean;
  readonly primary?: boolean;
}

/** The days as a file for any calendar: reminders in order, and of the cases only the number, when it is asked for. */
export function CalendarButton({
  dates,
  withNumber = false,
  primary = false,
}: CalendarButtonProps) {
  const { t, number } = useText();
  const ws = useWorkspace();
  const say = useToast();
  const give = useAction(
    () => {
      const days = dates.map(({ uid, no, on }, index) => {
        const neutral = t("paper-reminder", { number: number(index + 1) });
        return { uid, on, summary: withNumber ? `${neutral} ${no}` : neutral };
      });
      const file = calendarFile(days, ws.clock.now());
      return giveFile(new Blob([file], { type: "text/calendar;charset=utf-8" }), fileNames.ics);
    },
    () => say(t("paper-dates-given")),
  );
  return (
    <Button
      kind={primary ? "primary" : "secondary"}
      icon="calendar"
      wide
      busy={give.running}
      onClick={() => give.start()}
    >
      {t("paper-dates-give")}
    </Button>
  );
}
