import { useState } from "react";
import { uidOf } from "../../app/paper/calendar-dates.ts";
import { DateField } from "../../design/DateField.tsx";
import { Notice } from "../../design/Notice.tsx";
import { TextInput } from "../../design/TextInput.tsx";
import {
  comparePeriod,
  firstDayOf,
  parsePartialDate,
  precisionOf,
  startOfPeriod,
  today as todayOf,
  type PartialDate,
} from "../../domain/time/partial-date.ts";
import { withoutHiddenPhone } from "../../domain/contact/contact-rules.ts";
import type { Text } from "../../i18n/text.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { CalendarButton } from "./CalendarButton.tsx";
import type { PaperProps } from "./paper-props.ts";
import { HerLanguage } from "./HerLanguage.tsx";
import { PaperPage } from "./PaperPage.tsx";
import { useHerLanguage } from "./use-her-language.ts";

/** When and where, for a purse that others look into: no case, no number, no office, nothing but what is typed. */
export function AppointmentCard({ view, no }: PaperProps) {
  const { t } = useText();
  const ws = useWorkspace();
  const hers = useHerLanguage(view);
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  const { id, next } = view.record;
  const [when, setWhen] = useState<string>(() =>
    next && next.length >= 10 && comparePeriod(next, today) >= 0 ? next : "",
  );
  const [place, setPlace] = useState("");
  const [phone, setPhone] = useState("");
  const on = parsePartialDate(when);
  const isHidden = withoutHiddenPhone(phone, view.identity) !== phone;
  return (
    <PaperPage
      title={t("paper-card")}
      over={no}
      printable={on !== undefined}
      foot={on && <CalendarButton dates={[{ uid: uidOf(id, on), no, on }]} />}
      options={
        <>
          <HerLanguage hers={hers} />
          <DateField
            label={t("paper-card-day")}
            value={when}
            onChange={setWhen}
            today={today}
            about="future"
            withTime
          />
          <TextInput label={t("paper-card-place")} optional value={place} onChange={setPlace} />
          <TextInput
            label={t("paper-card-phone")}
            optional
            value={phone}
            onChange={setPhone}
            error={isHidden ? t("crisis-card-own-phone") : undefined}
            input={{ type: "tel" }}
          />
          <Notice icon="show">{t("paper-card-hint")}</Notice>
        </>
      }
    >
      {on && (
        <article className="paper paper-card" lang={hers.text.language}>
          <h2>{hers.text.t("paper-card-heading")}</h2>
          <dl>
            <Line label={hers.text.t("paper-card-when")} words={dayWords(hers.text, on)} />
            <Line label={hers.text.t("paper-card-time")} words={on.slice(11)} />
            <Line label={hers.text.t("paper-card-place")} words={place.trim()} />
            <Line label={hers.text.t("paper-card-phone")} words={isHidden ? "" : phone.trim()} />
          </dl>
        </article>
      )}
    </PaperPage>
  );
}

function Line({ label, words }: { readonly label: string; readonly words: string }) {
  if (words === "") return undefined;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{words}</dd>
    </div>
  );
}

/** With the day of the week: that is what people go by. */
function dayWords(text: Text, on: PartialDate): string {
  if (precisionOf(on) === "year" || precisionOf(on) === "month") return text.date(on);
  const day = firstDayOf(on);
  const weekday = new Intl.DateTimeFormat(text.language, { weekday: "long", timeZone: "UTC" });
  return `${text.date(day)}, ${weekday.format(startOfPeriod(day))}`;
}
