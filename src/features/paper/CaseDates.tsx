import { datesOfCase } from "../../app/paper/calendar-dates.ts";
import { today as todayOf } from "../../domain/time/partial-date.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import type { PaperProps } from "./paper-props.ts";
import { DatesPage } from "./DatesPage.tsx";

export function CaseDates({ view, no }: PaperProps) {
  const { t } = useText();
  const ws = useWorkspace();
  const dates = datesOfCase(view.record, todayOf(ws.clock, ws.utcOffsetMinutes()));
  return <DatesPage title={t("paper-dates")} over={no} dates={dates} />;
}
