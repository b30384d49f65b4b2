import type { ReadyCase } from "../../app/cases/case-view.ts";
import { Badge } from "../../design/Badge.tsx";
import { isActive, isOverdue } from "../../domain/cases/case-summary.ts";
import { isMistake } from "../../domain/cases/case-status.ts";
import { shownValue } from "../../domain/cases/facts.ts";
import { parseRegionId, regionById } from "../../domain/cases/region.ts";
import { nextDate } from "../../domain/plan/planned-dates.ts";
import { codeTextId } from "../../domain/forms/text-ids.ts";
import { parseCode, urgencies } from "../../domain/cases/code-lists.ts";
import { daysBetween, today as todayOf } from "../../domain/time/partial-date.ts";
import { slotWords } from "../../i18n/plan-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useMemberName } from "../../react/use-member-name.ts";
import { ContactRule } from "./ContactRule.tsx";

/** What to know of a case before reading it; before all else, how the person may be reached. */
export function CaseHead({ view }: { readonly view: ReadyCase }) {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const nameOf = useMemberName();
  const { record } = view;
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  const type = record.opened?.entry.type;
  const region = parseRegionId(shownValue(record.facts, "region"));
  const settlement = shownValue(record.facts, "settlement");
  const urgency = parseCode(urgencies, shownValue(record.facts, "urgency"));
  const status = isGone(view)
    ? "merged"
    : isMistake(record.status)
      ? "mistake"
      : record.status.state;
  const says = (field: "safety_flag" | "child_at_risk") =>
    (record.facts.get(field) ?? []).some(({ value }) => value === true);
  const place = [
    ...(typeof settlement === "string" ? [settlement] : []),
    ...(region ? [regionById(region).name] : []),
  ].join(", ");
  const next = nextDate(record);
  const late = next !== undefined && isOverdue({ status, next: next.on }, today);
  const workers = record.assigned.flatMap((person) => nameOf(person) ?? []);
  return (
    <div className="case-head">
      <ContactRule identity={view.identity} />
      <div className="row">
        {says("safety_flag") && (
          <Badge tone="danger" icon="danger">
            {t("cases-danger")}
          </Badge>
        )}
        {urgency && urgency !== "normal" && (isActive({ status }) || status === "merged") && (
          <Badge tone="waiting" icon="clock">
            {t(`cases-urgency-${urgency}`)}
          </Badge>
        )}
        {says("child_at_risk") && (
          <Badge tone="danger" icon="danger">
            {t("cases-child-danger")}
          </Badge>
        )}
        {(status === "closed" || status === "merged" || status === "mistake") && (
          <Badge tone="known">{t(`cases-status-${status}`)}</Badge>
        )}
        {type && <Badge>{t(codeTextId("case-type", type))}</Badge>}
      </div>
      <p className="soft">{[place, text.list(workers)].filter(Boolean).join(" · ")}</p>
      {(status === "open" || status === "disputed") && (
        <p className={late ? "case-next case-next-late" : "case-next"}>
          {next === undefined
            ? t("cases-no-next")
            : late
              ? `${t("cases-late", { days: Math.max(1, daysBetween(next.on, today)) })} (${text.shortDate(next.on, today)})`
              : t("cases-next", { when: text.day(next.on, today) })}
          {next?.what && ` · ${slotWords(text, next.what)}`}
        </p>
      )}
    </div>
  );
}

/** It went into another case. */
export const isGone = ({ record }: ReadyCase): boolean =>
  record.merges.some(({ entry }) => entry.k === "mergedInto");
