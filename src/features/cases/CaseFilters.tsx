import { useMemo } from "react";
import type { CaseFilter } from "../../app/cases/case-list.ts";
import type { CaseSummary } from "../../domain/cases/case-summary.ts";
import { caseTypes, parseCode, type CaseType } from "../../domain/cases/code-lists.ts";
import { parseRegionId, regionById, type RegionId } from "../../domain/cases/region.ts";
import { codeTextId } from "../../domain/forms/text-ids.ts";
import type { PersonId } from "../../domain/network/person-id.ts";
import type { LocalDate } from "../../domain/time/partial-date.ts";
import { useText } from "../../i18n/use-text.ts";

interface ChosenFilter {
  readonly mine: boolean;
  readonly overdue: boolean;
  readonly status: CaseFilter["status"] | undefined;
  readonly type: CaseType | undefined;
  readonly region: RegionId | undefined;
}

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
  /** Only regions that have a case are offered. */
  readonly cases: readonly CaseSummary[];
}

const states = ["open", "closed", "conflict"] as const;

export function CaseFilters({ chosen, onChange, cases }: CaseFiltersProps) {
  const { t, compare } = useText();
  const regions = useMemo(
    () =>
      [...new Set(cases.flatMap(({ region }) => region ?? []))]
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
    <div className="case-filters" role="group" aria-label={t("cases-filters")}>
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
      <select
        className={chosen.type ? "chip chip-chosen" : "chip"}
        aria-label={t("cases-filter-type")}
        value={chosen.type ?? ""}
        onChange={(event) => change({ type: parseCode(caseTypes, event.target.value) })}
      >
        <option value="">{t("cases-filter-any-type")}</option>
        {caseTypes.map((type) => (
          <option key={type} value={type}>
            {t(codeTextId("case-type", type))}
          </option>
        ))}
      </select>
      {(regions.length > 1 || chosen.region) && (
        <select
          className={chosen.region ? "chip chip-chosen" : "chip"}
          aria-label={t("cases-filter-region")}
          value={chosen.region ?? ""}
          onChange={(event) => change({ region: parseRegionId(event.target.value) })}
        >
          <option value="">{t("cases-filter-any-region")}</option>
          {regions.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

interface ChipProps {
  readonly chosen: boolean;
  readonly onToggle: () => void;
  readonly children: string;
}

function Chip({ chosen, onToggle, children }: ChipProps) {
  return (
    <button type="button" className="chip" aria-pressed={chosen} onClick={onToggle}>
      {children}
    </button>
  );
}
