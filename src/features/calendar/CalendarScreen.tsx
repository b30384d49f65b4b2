import "./CalendarScreen.css";
import { useMemo, useState } from "react";
import { monthOf, openCalendar, type CalendarItem } from "../../app/calendar/calendar.ts";
import { Button } from "../../design/Button.tsx";
import { Chip, ChipRow } from "../../design/Chip.tsx";
import { Icon, type IconName } from "../../design/Icon.tsx";
import { ListRow } from "../../design/ListRow.tsx";
import { MonthGrid, type MonthDay } from "../../design/MonthGrid.tsx";
import { Page } from "../../design/Page.tsx";
import { Progress } from "../../design/Progress.tsx";
import { mayCoordinate } from "../../domain/network/role.ts";
import { firstOfMonth, weeksOfMonth } from "../../domain/time/month.ts";
import { addDays, addMonths, today as todayOf, type LocalDate } from "../../domain/time/partial-date.ts"; // prettier-ignore
import { thingTitle } from "../../i18n/list-words.ts";
import { slotWords } from "../../i18n/plan-words.ts";
import { routeTitle } from "../../i18n/route-words.ts";
import type { Text } from "../../i18n/text.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useBack, useNavigate } from "../../react/navigation.ts";
import { paths } from "../../react/paths.ts";
import { useLive, useView } from "../../react/use-live.ts";

/** A month: what is due, deadlines, viewings and looks in, by day; and the list of the day that is chosen. */
export function CalendarScreen() {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const back = useBack();
  const navigate = useNavigate();
  const { role } = useLive(ws.me);
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  const [chosen, setChosen] = useState<LocalDate>(today);
  const [whose, setWhose] = useState<"mine" | "everybodys">("mine");
  const view = useView(() => openCalendar(ws, whose), whose)?.value;
  const first = firstOfMonth(chosen) ?? today;
  const month = useMemo(() => monthOf(view?.items ?? [], first), [view?.items, first]);
  const ofDay = month.byDay.get(chosen) ?? [];
  const name = monthName(text, first);
  const step = (months: number) => setChosen(addMonths(chosen, months));
  const days = weeksOfMonth(first).map((week) =>
    week.map((day): MonthDay<LocalDate> => {
      const on = month.byDay.get(day) ?? [];
      return {
        day,
        number: text.number(Number(day.slice(8))),
        label: on.length > 0 ? t("calendar-day", { day: text.date(day), count: on.length }) : text.date(day), // prettier-ignore
        isOutside: !day.startsWith(first.slice(0, 7)),
        isToday: day === today,
        dots: on.map(({ what }) => (what.is === "deadline" ? "strong" : "usual")),
      };
    }),
  );
  return (
    <Page title={t("calendar-title")} onBack={back} flush>
      <div className="calendar">
        {mayCoordinate(role) && (
          <ChipRow label={t("calendar-whose")}>
            <Chip chosen={whose === "mine"} onToggle={() => setWhose("mine")}>
              {t("calendar-mine")}
            </Chip>
            <Chip chosen={whose === "everybodys"} onToggle={() => setWhose("everybodys")}>
              {t("calendar-everybodys")}
            </Chip>
          </ChipRow>
        )}
        <div className="calendar-sides">
          <div>
            <div className="calendar-month">
              <button type="button" className="calendar-step" onClick={() => step(-1)}>
                <Icon name="back" />
                <span className="for-the-ear">{t("calendar-before")}</span>
              </button>
              <h2 aria-live="polite">{name}</h2>
              <button
                type="button"
                className="calendar-step calendar-step-on"
                onClick={() => step(1)}
              >
                <Icon name="back" />
                <span className="for-the-ear">{t("calendar-after")}</span>
              </button>
            </div>
            <MonthGrid
              label={name}
              weekdays={weekdaysOf(text)}
              weeks={days}
              chosen={chosen}
              onChoose={setChosen}
              onMove={(by) =>
                setChosen("days" in by ? addDays(chosen, by.days) : addMonths(chosen, by.months))
              }
            />
            {view?.loading !== false && <Progress label={t("calendar-loading")} />}
          </div>
          <div className="calendar-day">
            <h2>{text.date(chosen)}</h2>
            {ofDay.length === 0 && <p className="soft">{t("calendar-none")}</p>}
            <DayList label={text.date(chosen)} items={ofDay} />
            {month.someDay.length > 0 && (
              <>
                <h2>{t("calendar-some-day")}</h2>
                <DayList label={t("calendar-some-day")} items={month.someDay} />
              </>
            )}
            <Button icon="calendar" wide onClick={() => navigate("/more/dates")}>
              {t("paper-dates-mine")}
            </Button>
          </div>
        </div>
      </div>
    </Page>
  );
}

interface DayListProps {
  readonly label: string;
  readonly items: readonly CalendarItem[];
}

function DayList({ label, items }: DayListProps) {
  const text = useText();
  const navigate = useNavigate();
  return (
    <ul className="calendar-list" aria-label={label}>
      {items.map((item, index) => (
        <li key={`${item.of.id} ${index}`}>
          <ListRow
            icon={icons[item.what.is]}
            title={item.of.label || item.of.no}
            detail={whatWords(text, item)}
            when={item.on.length > 10 ? item.on.slice(11) : undefined}
            onOpen={() => navigate(paths.case(item.of.id))}
          />
        </li>
      ))}
    </ul>
  );
}

const icons = {
  next: "clock",
  question: "question",
  planned: "check",
  deadline: "scales",
  listed: "calendar",
} as const satisfies Readonly<Record<CalendarItem["what"]["is"], IconName>>;

function whatWords(text: Text, { what, of }: CalendarItem): string {
  const { t } = text;
  switch (what.is) {
    case "next":
      return [t("calendar-next"), of.settlement].filter(Boolean).join(" · ");
    case "question":
      return t("calendar-question");
    case "planned":
      return slotWords(text, what.slot);
    case "deadline":
      return t("calendar-deadline", { route: routeTitle(text, what.route) });
    case "listed":
      return t("calendar-listed", { list: t(`list-${what.thing.list}`), what: thingTitle(text, what.thing) }); // prettier-ignore
  }
}

/** A month as it is written alone; the first days of a month say it in every language. */
const monthName = ({ language }: Text, first: LocalDate): string =>
  new Intl.DateTimeFormat(language, { year: "numeric", month: "long", timeZone: "UTC" }).format(
    new Date(`${first}T00:00Z`),
  );

function weekdaysOf({ language }: Text) {
  const name = (weekday: "short" | "long", day: number) =>
    new Intl.DateTimeFormat(language, { weekday, timeZone: "UTC" }).format(
      new Date(Date.UTC(2024, 0, 1 + day)),
    );
  return Array.from({ length: 7 }, (_, day) => ({ short: name("short", day), long: name("long", day) })); // prettier-ignore
}
