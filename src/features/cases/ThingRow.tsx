import type { ReactNode } from "react";
import { Badge } from "../../design/Badge.tsx";
import { promiseOf, type ListedThing } from "../../domain/lists/fold-lists.ts";
import { comparePeriod, today as todayOf } from "../../domain/time/partial-date.ts";
import { thingLines, thingTitle } from "../../i18n/list-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { FilesOfThing } from "./FilesOfThing.tsx";
import { ThingCard } from "./ThingCard.tsx";

interface ThingRowProps {
  readonly thing: ListedThing;
  /** What sets it apart from the others of its list. */
  readonly mark?: string | undefined;
  readonly onOpen: (() => void) | undefined;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** A thing of one of our lists in a few lines. */
export function ThingRow({ thing, mark, onOpen, children }: ThingRowProps) {
  const text = useText();
  const ws = useWorkspace();
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  const promise = promiseOf(thing);
  return (
    <ThingCard
      title={thingTitle(text, thing)}
      gone={thing.gone}
      lines={thingLines(text, thing)}
      badges={
        (mark ?? promise) && (
          <>
            {mark && <Badge tone="known">{mark}</Badge>}
            {promise && (
              <Badge tone={comparePeriod(promise, today) < 0 ? "danger" : "waiting"} icon="clock">
                {text.t("lists-promised", { when: text.shortDate(promise, today) })}
              </Badge>
            )}
          </>
        )
      }
      onOpen={onOpen}
    >
      <FilesOfThing thing={thing} />
      {children}
    </ThingCard>
  );
}
