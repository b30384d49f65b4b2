import { myDates } from "../../app/paper/calendar-dates.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useLive } from "../../react/use-live.ts";
import { DatesPage } from "./DatesPage.tsx";

/** What I promised in all my cases. */
export function MyDatesScreen() {
  const { t } = useText();
  const ws = useWorkspace();
  useLive(ws.cases);
  return (
    <DatesPage
      title={t("paper-dates-mine")}
      dates={myDates(ws)}
      whenNone={t("paper-dates-none-text")}
    />
  );
}
