import { ChipRow, ChipSelect } from "../../design/Chip.tsx";
import { Choice } from "../../design/Choice.tsx";
import { Field } from "../../design/Field.tsx";
import { Select } from "../../design/Select.tsx";
import { caseTypes, type CaseType } from "../../domain/cases/case-type.ts";
import { regions, type RegionId } from "../../domain/cases/region.ts";
import { codeTextId } from "../../domain/forms/text-ids.ts";
import type { CaseFigures } from "../../domain/reports/case-figures.ts";
import type { ReportScope } from "../../domain/reports/network-report.ts";
import { monthsIn, periodOf } from "../../domain/reports/period.ts";
import {
  parseLocalDate,
  parsePartialDate,
  type LocalDate,
} from "../../domain/time/partial-date.ts";
import { useText } from "../../i18n/use-text.ts";

/** As it stands in the fields. */
export interface ChosenScope {
  readonly by: "month" | "year" | "days";
  readonly month: string;
  readonly year: string;
  readonly from: string;
  readonly to: string;
  readonly region: RegionId | undefined;
  readonly type: CaseType | undefined;
}

/** Undefined while its own days are none. */
export function scopeOf(chosen: ChosenScope): ReportScope | undefined {
  const { by, region, type } = chosen;
  if (by !== "days") {
    const said = parsePartialDate(chosen[by]);
    return said && { period: periodOf(said), region, type };
  }
  const from = parseLocalDate(chosen.from);
  const to = parseLocalDate(chosen.to);
  return from && to && from <= to ? { period: { from, to }, region, type } : undefined;
}

interface ScopeFieldsProps {
  readonly chosen: ChosenScope;
  readonly onChange: (next: ChosenScope) => void;
  readonly cases: readonly CaseFigures[];
  readonly today: LocalDate;
}

/** Which days, where and of what kind. */
export function ScopeFields({ chosen, onChange, cases, today }: ScopeFieldsProps) {
  const text = useText();
  const { t } = text;
  const set = (next: Partial<ChosenScope>) => onChange({ ...chosen, ...next });
  const first = cases.reduce((early, { openedOn }) => (openedOn < early ? openedOn : early), today);
  const months = monthsIn({ from: first, to: today }).toReversed();
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  const places = new Set(cases.map(({ region }) => region));
  const isWrong = chosen.by === "days" && scopeOf(chosen) === undefined;
  return (
    <div className="numbers-options">
      <div className="numbers-whole-line">
        <Choice
          label={t("numbers-period")}
          options={(["month", "year", "days"] as const).map((value) => ({
            value,
            label: t(`numbers-period-${value}`),
          }))}
          value={chosen.by}
          onChange={(by) => set({ by })}
          sideBySide
        />
      </div>
      {chosen.by === "month" && (
        <Select
          label={t("numbers-period-month")}
          value={chosen.month}
          options={months.map((value) => {
            const month = parsePartialDate(value);
            return { value, label: month ? text.date(month) : value };
          })}
          onChange={(month) => month !== undefined && set({ month })}
        />
      )}
      {chosen.by === "year" && (
        <Select
          label={t("numbers-period-year")}
          value={chosen.year}
          options={years.map((value) => ({ value, label: value }))}
          onChange={(year) => year !== undefined && set({ year })}
        />
      )}
      {chosen.by === "days" &&
        (["from", "to"] as const).map((end) => (
          <Field
            key={end}
            label={t(`numbers-days-${end}`)}
            error={end === "to" && isWrong ? t("numbers-days-wrong") : undefined}
          >
            {(ids) => (
              <input
                {...ids}
                type="date"
                className="input"
                value={chosen[end]}
                onChange={({ target }) => set({ [end]: target.value })}
              />
            )}
          </Field>
        ))}
      <div className="numbers-whole-line">
        <ChipRow label={t("numbers-only")}>
          <ChipSelect
            label={t("numbers-county")}
            none={t("numbers-county-all")}
            value={chosen.region}
            options={regions
              .filter(({ id }) => places.has(id))
              .map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(region) =>
              set({ region, type: chosen.type === "crisis_pregnancy" ? undefined : chosen.type })
            }
          />
          <ChipSelect
            label={t("numbers-kind")}
            none={t("numbers-kind-all")}
            value={chosen.type}
            options={caseTypes
              .filter((type) => !(chosen.region && type === "crisis_pregnancy"))
              .map((value) => ({ value, label: t(codeTextId("case-type", value)) }))}
            onChange={(type) => set({ type })}
          />
        </ChipRow>
      </div>
    </div>
  );
}
