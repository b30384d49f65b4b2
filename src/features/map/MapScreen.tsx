import "./MapScreen.css";
import { useMemo, useState } from "react";
import { Button } from "../../design/Button.tsx";
import { Chip, ChipRow } from "../../design/Chip.tsx";
import { EmptyState } from "../../design/EmptyState.tsx";
import { Page } from "../../design/Page.tsx";
import { openByRegion, openBySettlement } from "../../domain/cases/count-places.ts";
import {
  countries,
  regionById,
  regionsOf,
  type Country,
  type RegionId,
} from "../../domain/cases/region.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useBack, useNavigate } from "../../react/navigation.ts";
import { paths } from "../../react/paths.ts";
import { useLive } from "../../react/use-live.ts";
import { CountyMap } from "./CountyMap.tsx";

/** Where the open cases are: the counties of a country, drawn and as a list; in a county its settlements. */
export function MapScreen() {
  const { t } = useText();
  const ws = useWorkspace();
  const back = useBack();
  const { list } = useLive(ws.cases);
  const counts = useMemo(() => openByRegion(list), [list]);
  const present = countries.filter((each) => totalOf(each, counts) > 0);
  const [chosen, setChosen] = useState<Country>();
  const [county, setCounty] = useState<RegionId>();
  const most = present.toSorted((a, b) => totalOf(b, counts) - totalOf(a, counts))[0];
  const country = chosen ?? most;

  if (county) return <CountyPage county={county} onBack={() => setCounty(undefined)} />;
  if (!country)
    return (
      <Page title={t("work-map")} onBack={back}>
        <EmptyState icon="place" title={t("work-map-none")} />
      </Page>
    );
  const rows = regionsOf(country)
    .map(({ id, name }) => ({ id, name, count: counts.get(id) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return (
    <Page
      title={t("work-map")}
      over={t("work-map-open", { count: totalOf(country, counts) })}
      onBack={back}
    >
      {present.length > 1 && (
        <div className="map-countries">
          <ChipRow label={t("work-map-country")}>
            {present.map((each) => (
              <Chip key={each} chosen={each === country} onToggle={() => setChosen(each)}>
                {t(countryWords[each])}
              </Chip>
            ))}
          </ChipRow>
        </div>
      )}
      <CountyMap country={country} counts={counts} onChoose={setCounty} />
      <Bars rows={rows} onChoose={setCounty} />
    </Page>
  );
}

const countryWords = {
  HU: "code-country-hu",
  CZ: "code-country-cz",
  RO: "code-country-ro",
  SK: "code-country-sk",
} as const satisfies Readonly<Record<Country, string>>;

const totalOf = (country: Country, counts: ReadonlyMap<RegionId, number>): number =>
  regionsOf(country).reduce((sum, { id }) => sum + (counts.get(id) ?? 0), 0);

interface CountyPageProps {
  readonly county: RegionId;
  readonly onBack: () => void;
}

function CountyPage({ county, onBack }: CountyPageProps) {
  const { t } = useText();
  const ws = useWorkspace();
  const navigate = useNavigate();
  const { list } = useLive(ws.cases);
  const settlements = useMemo(() => openBySettlement(list, county), [list, county]);
  const total = settlements.reduce((sum, { count }) => sum + count, 0);
  return (
    <Page
      key={county}
      title={regionById(county).name}
      over={t("work-map-open", { count: total })}
      onBack={onBack}
    >
      <Button icon="list" wide onClick={() => navigate(paths.casesIn(county))}>
        {t("work-map-cases")}
      </Button>
      <Bars
        rows={settlements.map(({ name, count }) => ({
          id: name ?? "",
          name: name ?? t("work-map-nowhere"),
          count,
        }))}
        onChoose={(name) => navigate(paths.casesIn(county, name))}
      />
    </Page>
  );
}

interface BarsProps<Id extends string> {
  readonly rows: readonly { readonly id: Id; readonly name: string; readonly count: number }[];
  readonly onChoose: (id: Id) => void;
}

/** Each with its number in words; the bar only shows it. */
function Bars<Id extends string>({ rows, onChoose }: BarsProps<Id>) {
  const { t } = useText();
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <ul className="bars">
      {rows.map(({ id, name, count }) => (
        <li key={id}>
          <button type="button" className="bar" onClick={() => onChoose(id)}>
            <span className="bar-words">
              <b>{name}</b>
              <span>{t("work-map-open", { count })}</span>
            </span>
            <span className="bar-line" style={{ inlineSize: `${(count / most) * 100}%` }} />
          </button>
        </li>
      ))}
    </ul>
  );
}
