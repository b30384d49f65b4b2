import { useMemo } from "react";
import { teamPeriods, type TeamChoice, type TeamPeriod } from "../../app/timeline/team-choice.ts";
import type { TeamTimelineFilter } from "../../app/timeline/team-timeline.ts";
import { Chip, ChipRow, ChipSelect } from "../../design/Chip.tsx";
import { caseTypes } from "../../domain/cases/case-type.ts";
import { regionById } from "../../domain/cases/region.ts";
import { codeTextId } from "../../domain/forms/text-ids.ts";
import { addDays, type LocalDate } from "../../domain/time/partial-date.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useLive } from "../../react/use-live.ts";

const periodDays: Readonly<Record<TeamPeriod, number>> = { week: 7, month: 30, quarter: 90 };

export const everything: TeamChoice = {
  worker: undefined,
  type: undefined,
  region: undefined,
  period: undefined,
};

/** Nothing chosen is one value, whoever unchose it. */
export const orEverything = (chosen: TeamChoice): TeamChoice =>
  Object.values(chosen).every((value) => value === undefined) ? everything : chosen;

export const filterFor = (
  { worker, type, region, period }: TeamChoice,
  today: LocalDate,
): TeamTimelineFilter => ({
  ...(worker && { worker }),
  ...(type && { type }),
  ...(region && { region }),
  ...(period && { from: addDays(today, -periodDays[period]) }),
});

interface TeamFiltersProps {
  readonly chosen: TeamChoice;
  readonly onChange: (chosen: TeamChoice) => void;
  /** Filters that were given a name. */
  readonly onSaved: () => void;
}

export function TeamFilters({ chosen, onChange, onSaved }: TeamFiltersProps) {
  const { t, compare } = useText();
  const ws = useWorkspace();
  const members = useLive(ws.members);
  const { list } = useLive(ws.cases);
  const regions = useMemo(
    () =>
      [...new Set(list.flatMap(({ region }) => region ?? []))]
        .map((id) => regionById(id))
        .sort((a, b) => compare(a.name, b.name)),
    [list, compare],
  );
  const change = (part: Partial<TeamChoice>) => onChange(orEverything({ ...chosen, ...part }));
  return (
    <ChipRow label={t("timeline-team-filters")}>
      <ChipSelect
        label={t("timeline-team-worker")}
        none={t("timeline-team-any-worker")}
        value={chosen.worker}
        options={members
          .map(({ person, name }) => ({ value: person, label: name || t("timeline-somebody") }))
          .sort((a, b) => compare(a.label, b.label))}
        onChange={(worker) => change({ worker })}
      />
      <ChipSelect
        label={t("timeline-team-type")}
        none={t("timeline-team-any-type")}
        value={chosen.type}
        options={caseTypes.map((type) => ({
          value: type,
          label: t(codeTextId("case-type", type)),
        }))}
        onChange={(type) => change({ type })}
      />
      <ChipSelect
        label={t("timeline-team-region")}
        none={t("timeline-team-any-region")}
        value={chosen.region}
        options={regions.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(region) => change({ region })}
      />
      <ChipSelect
        label={t("timeline-team-period")}
        none={t("timeline-period-any")}
        value={chosen.period}
        options={teamPeriods.map((period) => ({
          value: period,
          label: t(`timeline-period-${period}`),
        }))}
        onChange={(period) => change({ period })}
      />
      <Chip onToggle={onSaved}>{t("cases-filter-saved")}</Chip>
    </ChipRow>
  );
}
