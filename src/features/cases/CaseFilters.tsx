import { memo, useMemo } from "react";
import type { CaseFilter } from "../../app/cases/case-list.ts";
import type { ChosenFilter } from "../../app/cases/saved-filters.ts";
import { Chip, ChipRow, ChipSelect } from "../../design/Chip.tsx";
import type { CaseSummary } from "../../domain/cases/case-summary.ts";
import { caseTypes } from "../../domain/cases/case-type.ts";
import { regionById, type RegionId } from "../../domain/cases/region.ts";
import { codeTextId } from "../../domain/forms/text-ids.ts";
import type { PersonId } from "../../domain/network/person-id.ts";
import type { LocalDate } from "../../domain/time/partial-date.ts";
import { useText } from "../../i18n/use-text.ts";

export const noFilter: ChosenFilter = {
  mine: false,
  overdue: false,
  status: undefined,
  type: undefined,
  region: undefined,
};

export const filterOf = (
  { mine, overdue, status, type, region }: ChosenFilter,
  me: PersonId,
  today: LocalDate,
): CaseFilter => ({
  ...(mine && { mine: me }),
  ...(overdue && { overdue: today }),
  ...(status && { status }),
  ...(type && { type }),
  ...(region && { region }),
});

interface CaseFiltersProps {
  readonly chosen: ChosenFilter;
  readonly onChange: (chosen: ChosenFilter) => void;
  readonly onSaved: () => void;
  /** Only regions that have a case are offered. */
  readonly cases: readonly CaseSummary[];
}

const states = ["open", "closed", "conflict"] as const;

export const CaseFilters = memo(function CaseFilters({
  chosen,
  onChange,
  onSaved,
  cases,
}: CaseFiltersProps) {
  const { t, compare } = useText();
  const regions = useMemo(
    () =>
      regionsOf(cases)
        .map((id) => regionById(id))
        .sort((a, b) => compare(a.name, b.name)),
    [cases, compare],
  );
  const change = (part: Partial<ChosenFilter>) => {
    const next = { ...chosen, ...part };
    const isNone = !Object.values(next).some((value) => value !== undefined && value !== false);
    onChange(isNone ? noFilter : next);
  };
  return (
    <ChipRow label={t("cases-filters")}>
      <Chip onToggle={onSaved}>{t("cases-filter-saved")}</Chip>
      <Chip chosen={chosen.mine} onToggle={() => change({ mine: !chosen.mine })}>
        {t("cases-filter-mine")}
      </Chip>
      <Chip chosen={chosen.overdue} onToggle={() => change({ overdue: !chosen.overdue })}>
        {t("cases-filter-overdue")}
      </Chip>
      {states.map((status) => (
        <Chip
          key={status}
          chosen={chosen.status === status}
          onToggle={() => change({ status: chosen.status === status ? undefined : status })}
        >
          {t(`cases-filter-${status}`)}
        </Chip>
      ))}
      <ChipSelect
        label={t("cases-filter-type")}
        none={t("cases-filter-any-type")}
        value={chosen.type}
        options={caseTypes.map((type) => ({
          value: type,
          label: t(codeTextId("case-type", type)),
        }))}
        onChange={(type) => change({ type })}
      />
      {(regions.length > 1 || chosen.region) && (
        <ChipSelect
          label={t("cases-filter-region")}
          none={t("cases-filter-any-region")}
          value={chosen.region}
          options={regions.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(region) => change({ region })}
        />
      )}
    </ChipRow>
  );
});

function regionsOf(cases: readonly CaseSummary[]): readonly RegionId[] {
  const regions = new Set<RegionId>();
  for (const { region } of cases) if (region !== undefined) regions.add(region);
  return [...regions];
}
