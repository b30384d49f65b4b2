import { useState } from "react";
import type { AheadDate } from "../../app/paper/calendar-dates.ts";
import { MultiChoice } from "../../design/Choice.tsx";
import { EmptyState } from "../../design/EmptyState.tsx";
import { Facts } from "../../design/Facts.tsx";
import { Page } from "../../design/Page.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useBack } from "../../react/navigation.ts";
import { CalendarButton } from "./CalendarButton.tsx";

interface DatesPageProps {
  readonly title: string;
  readonly over?: string;
  readonly dates: readonly AheadDate[];
  /** How one comes to stand here. */
  readonly whenNone?: string;
}

/** Days that are ahead, as a calendar will show them. */
export function DatesPage({ title, over, dates, whenNone }: DatesPageProps) {
  const { t, date, number } = useText();
  const back = useBack();
  const [chosen, setChosen] = useState<readonly "number"[]>([]);
  const withNumber = chosen.length > 0;
  if (dates.length === 0)
    return (
      <Page title={title} over={over} onBack={back}>
        <EmptyState icon="calendar" title={t("paper-dates-none")}>
          {whenNone}
        </EmptyState>
      </Page>
    );
  return (
    <Page
      title={title}
      over={over}
      onBack={back}
      foot={<CalendarButton dates={dates} withNumber={withNumber} primary />}
    >
      <p>{t("paper-dates-text")}</p>
      <MultiChoice
        label={t("paper-options")}
        labelHidden
        options={[
          { value: "number", label: t("paper-dates-number"), hint: t("paper-dates-number-hint") },
        ]}
        values={chosen}
        onChange={setChosen}
      />
      <Facts
        label={title}
        facts={dates.map(({ no, on }, index) => [
          [t("paper-reminder", { number: number(index + 1) }), withNumber && no]
            .filter(Boolean)
            .join(" "),
          date(on),
        ])}
      />
    </Page>
  );
}
