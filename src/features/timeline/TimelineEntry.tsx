import { memo, useState } from "react";
import type { Instant } from "../../base/clock.ts";
import { Icon } from "../../design/Icon.tsx";
import { StateMark } from "../../design/StateMark.tsx";
import { useToast } from "../../design/Toast.tsx";
import { minuteOf, wallTimeOf, type LocalDate } from "../../domain/time/partial-date.ts";
import { sameTimelineItem, type TimelineItem } from "../../domain/timeline/merge-timeline.ts";
import { useText } from "../../i18n/use-text.ts";
import { useMemberName } from "../../react/use-member-name.ts";
import { Files } from "./Files.tsx";
import { useEntryWords } from "./use-entry-words.ts";

interface TimelineEntryProps {
  readonly item: TimelineItem;
  readonly today: LocalDate;
  /** The number of the case it came from, where that is not plain. */
  readonly from?: string | undefined;
}

const longNote = 400;

/** One entry: when it happened, who wrote it, what it says, and where it is. */
export const TimelineEntry = memo(function TimelineEntry({
  item,
  today,
  from,
}: TimelineEntryProps) {
  const { t, day, shortDate } = useText();
  const say = useToast();
  const nameOf = useMemberName();
  const words = useEntryWords(item);
  const [whole, setWhole] = useState(false);
  const onWall = (at: Instant) => minuteOf(wallTimeOf(at, item.utcOffsetMinutes));
  const { acceptedBy } = item.origin;
  const times = [
    ...(acceptedBy
      ? [t("late-accepted-by", { name: nameOf(acceptedBy) ?? t("timeline-somebody") })]
      : []),
    ...(from ? [t("timeline-from-case", { case: from })] : []),
    ...(item.recordedLater
      ? [t("timeline-recorded-at", { when: shortDate(onWall(item.recordedAt), today) })]
      : []),
    ...(item.arrivedLater && item.arrivedAt !== undefined
      ? [t("timeline-arrived-at", { when: shortDate(onWall(item.arrivedAt), today) })]
      : []),
  ];
  const { note } = words;
  const isShortened = note.length > longNote && !whole;
  return (
    <article className={`entry entry-${words.tone}`}>
      <span className="entry-sign">
        <Icon name={words.icon} />
      </span>
      <div className="entry-words">
        <p className="entry-head">
          <b>{happenedWords()}</b>
          <span>{nameOf(item.author) ?? t("timeline-somebody")}</span>
        </p>
        {words.title && <p className="entry-title">{words.title}</p>}
        {note && (
          <p className="entry-note" dir="auto">
            {isShortened ? `${note.slice(0, longNote).trimEnd()} …` : note}
          </p>
        )}
        {isShortened && (
          <button type="button" className="entry-more" onClick={() => setWhole(true)}>
            {t("timeline-show-more")}
          </button>
        )}
        {words.details.length > 0 && (
          <ul className="entry-details">
            {words.details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        )}
        {item.kind === "entry" && "files" in item.entry && item.entry.files && (
          <Files files={item.entry.files} />
        )}
        {words.next && (
          <p className="entry-next">
            <Icon name="calendar" />
            {t("timeline-next-agreed", { when: shortDate(words.next, today) })}
          </p>
        )}
        <div className="entry-foot">
          <StateMark place={item.place} />
          {item.clockWrong && (
            <button
              type="button"
              className="entry-clock"
              title={t("timeline-clock-wrong-text")}
              onClick={() => say(t("timeline-clock-wrong-text"), "info")}
            >
              <Icon name="clock" />
              {t("timeline-clock-wrong")}
            </button>
          )}
          {times.length > 0 && <span className="entry-times">{times.join(" · ")}</span>}
        </div>
      </div>
    </article>
  );

  /** Near days by their name, with the time where it was said. */
  function happenedWords(): string {
    const time = item.happened.length > 10 ? ` ${item.happened.slice(11)}` : "";
    const near = day(item.happened, today);
    return near === shortDate(item.happened, today) ? near : `${near}${time}`;
  }
}, showsTheSame);

function showsTheSame(a: TimelineEntryProps, b: TimelineEntryProps): boolean {
  return a.today === b.today && a.from === b.from && sameTimelineItem(a.item, b.item);
}
