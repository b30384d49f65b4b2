import { useMemo } from "react";
import { regionById, type Country, type RegionId } from "../../domain/cases/region.ts";
import { useText } from "../../i18n/use-text.ts";
import { drawCounties, mapWidth } from "./draw-counties.ts";

interface CountyMapProps {
  readonly country: Country;
  readonly counts: ReadonlyMap<RegionId, number>;
  readonly onChoose: (county: RegionId) => void;
}

/** From the palest to the fullest ground of a county that has cases. */
const palest = 0.2;
const fullest = 0.75;
const room = 3;

/** For the eye and the finger; whoever listens, or uses the keyboard, has the list under it, which says the same. */
export function CountyMap({ country, counts, onChoose }: CountyMapProps) {
  const { number } = useText();
  const { height, counties } = useMemo(() => drawCounties(country), [country]);
  const most = Math.max(1, ...counties.map(({ id }) => counts.get(id) ?? 0));
  const drawn = counties.map((county) => ({ ...county, count: counts.get(county.id) ?? 0 }));
  return (
    <svg
      className="county-map"
      viewBox={`${-room} ${-room} ${mapWidth + 2 * room} ${height + 2 * room}`}
      aria-hidden="true"
    >
      {drawn.map(({ id, outline, count }) => (
        <path
          key={id}
          d={outline}
          fillRule="evenodd"
          className={count > 0 ? "county county-with-cases" : "county"}
          fillOpacity={count > 0 ? palest + ((fullest - palest) * count) / most : 1}
          onClick={count > 0 ? () => onChoose(id) : undefined}
        >
          <title>{regionById(id).name}</title>
        </path>
      ))}
      {drawn.map(
        ({ id, middle: [x, y], count }) =>
          count > 0 && (
            <text key={id} x={x} y={y} className="county-number">
              {number(count)}
            </text>
          ),
      )}
    </svg>
  );
}
