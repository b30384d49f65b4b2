import "./ThingRow.css";
import { useContext, type ReactNode } from "react";
import { Badge } from "../../design/Badge.tsx";
import { Button } from "../../design/Button.tsx";
import { filesOf, promiseOf, type ListedThing } from "../../domain/lists/fold-lists.ts";
import { comparePeriod, today as todayOf } from "../../domain/time/partial-date.ts";
import { thingLines, thingTitle } from "../../i18n/list-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { PhotoContext } from "./photo-parts.ts";

interface ThingRowProps {
  readonly thing: ListedThing;
  /** What sets it apart from the others of its list. */
  readonly mark?: string | undefined;
  readonly onOpen: (() => void) | undefined;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** A thing of a list in a few lines. */
export function ThingRow({ thing, mark, onOpen, children }: ThingRowProps) {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  const title = thingTitle(text, thing);
  const promise = promiseOf(thing);
  const photos = useContext(PhotoContext);
  const files = filesOf(thing);
  return (
    <li className={thing.gone ? "thing thing-gone" : "thing"}>
      <div className="thing-words">
        <p className="thing-title" dir="auto">
          {title}
        </p>
        {(mark ?? promise ?? (thing.gone || undefined)) !== undefined && (
          <p className="row">
            {thing.gone && <Badge tone="plain">{t("lists-struck")}</Badge>}
            {mark && <Badge tone="known">{mark}</Badge>}
            {promise && (
              <Badge tone={comparePeriod(promise, today) < 0 ? "danger" : "waiting"} icon="clock">
                {t("lists-promised", { when: text.shortDate(promise, today) })}
              </Badge>
            )}
          </p>
        )}
        {!thing.gone &&
          thingLines(text, thing).map(({ field, label, value, disputed }) => (
            <p key={field} className="thing-line" dir="auto">
              {disputed
                ? `${label}: ${t("lists-disagree", { values: value })}`
                : t("timeline-fact", { field: label, value })}
            </p>
          ))}
        {photos && files.length > 0 && <photos.Shown files={files} />}
        {children}
      </div>
      {onOpen && (
        <Button kind="quiet" aria-label={`${t("cases-change")}: ${title}`} onClick={onOpen}>
          {t("cases-change")}
        </Button>
      )}
    </li>
  );
}
