import { Button } from "../../design/Button.tsx";
import type { CaseRecord } from "../../domain/cases/case-record.ts";
import { birthsOf } from "../../domain/plan/aftercare.ts";
import { plannedDates, type PlannedDate } from "../../domain/plan/planned-dates.ts";
import { pregnancyOf, weeksOn, type Pregnancy } from "../../domain/plan/pregnancy.ts";
import type { SlotId } from "../../domain/plan/slot.ts";
import { today as todayOf, type LocalDate } from "../../domain/time/partial-date.ts";
import { slotWords } from "../../i18n/plan-words.ts";
import type { Text } from "../../i18n/text.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";

interface PlanProps {
  readonly record: CaseRecord;
  readonly editable: boolean;
  readonly onLookIn: (what: SlotId) => void;
  readonly onBirth: () => void;
}

/** The days that follow from what is known, how they were worked out, and what was done on them. */
export function Plan({ record, editable, onLookIn, onBirth }: PlanProps) {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  const planned = plannedDates(record);
  const births = birthsOf(record);
  const pregnancy = births.length === 0 ? pregnancyOf(record) : undefined;
  const isCrisis = record.opened?.entry.type === "crisis_pregnancy";
  if (planned.length === 0 && births.length === 0 && !isCrisis) return null;
  return (
    <section className="case-part">
      <h2>{t("crisis-plan")}</h2>
      {pregnancy && <Weeks pregnancy={pregnancy} today={today} />}
      {births.map(({ id, entry }) => (
        <p key={id}>
          {t(entry.child === "none" ? "crisis-entry-ended" : "crisis-birth")}: {text.date(entry.on)}
        </p>
      ))}
      {births.length > 1 && <p className="soft">{t("crisis-birth-differs")}</p>}
      {planned.length > 0 && (
        <ul className="case-lines">
          {planned.map((date) => (
            <li key={date.what} className="case-line">
              <div>
                <p className="case-line-value">{slotWords(text, date.what)}</p>
                <p className="case-line-label">{whenWords(text, date, today)}</p>
              </div>
              {editable && date.isOpen && (
                <Button
                  kind="quiet"
                  aria-label={t("crisis-look-in-title", { what: slotWords(text, date.what) })}
                  onClick={() => onLookIn(date.what)}
                >
                  {t("crisis-look-in")}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {editable && isCrisis && (
        <Button icon="heart" wide onClick={onBirth}>
          {t(births.length > 0 ? "crisis-birth-correct" : "crisis-birth-add")}
        </Button>
      )}
    </section>
  );
}

function whenWords(text: Text, { on, until, done }: PlannedDate, today: LocalDate): string {
  const [first] = done;
  if (first) return text.t("crisis-plan-done", { when: text.shortDate(first.entry.on, today) });
  const from = text.shortDate(on, today);
  return on === until
    ? from
    : text.t("crisis-plan-between", { from, to: text.shortDate(until, today) });
}

interface WeeksProps {
  readonly pregnancy: Pregnancy;
  readonly today: LocalDate;
}

function Weeks({ pregnancy, today }: WeeksProps) {
  const { t, date, shortDate } = useText();
  const { due, saidAs } = pregnancy;
  const { least, most } = weeksOn(pregnancy, today);
  return (
    <div>
      <p>
        {least === most
          ? t("crisis-weeks", { weeks: least })
          : t("crisis-weeks-range", { least, most })}
      </p>
      <p>
        {due.from === due.to
          ? t("crisis-due", { when: date(due.from) })
          : t("crisis-due-range", {
              from: shortDate(due.from, today),
              to: shortDate(due.to, today),
            })}
      </p>
      <p className="soft">
        {saidAs.kind === "dueDate"
          ? t("crisis-from-date", { when: date(saidAs.date) })
          : t("crisis-from-weeks", {
              weeks: saidAs.weeks,
              when: shortDate(saidAs.on, today),
            })}
      </p>
    </div>
  );
}
