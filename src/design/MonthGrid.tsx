import "./MonthGrid.css";
import { useEffect, useRef, type KeyboardEvent } from "react";

export interface MonthDay<Day extends string> {
  readonly day: Day;
  readonly number: string;
  /** The whole of it in words: the day, and how much is on it. */
  readonly label: string;
  readonly isOutside: boolean;
  readonly isToday: boolean;
  /** A dot for each, three at the most; a strong one does not wait. */
  readonly dots: readonly ("usual" | "strong")[];
}

interface MonthGridProps<Day extends string> {
  /** What the month is called. */
  readonly label: string;
  readonly weekdays: readonly { readonly short: string; readonly long: string }[];
  readonly weeks: readonly (readonly MonthDay<Day>[])[];
  readonly chosen: Day;
  readonly onChoose: (day: Day) => void;
  /** By so many days, or months, from the chosen one. */
  readonly onMove: (by: { readonly days: number } | { readonly months: number }) => void;
}

/** A month of days. One of them is in the order of the keyboard; arrows, Home, End and the page keys go on from there. */
export function MonthGrid<Day extends string>(props: MonthGridProps<Day>) {
  const { label, weekdays, weeks, chosen, onChoose, onMove } = props;
  const grid = useRef<HTMLTableElement>(null);
  const isMoving = useRef(false);
  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    grid.current?.querySelector<HTMLElement>("[aria-pressed=true]")?.focus();
  }, [chosen]);

  const move = (event: KeyboardEvent) => {
    const at = (weeks.find((week) => week.some(({ day }) => day === chosen)) ?? []).findIndex(
      ({ day }) => day === chosen,
    );
    const by = {
      ArrowLeft: { days: -1 },
      ArrowRight: { days: 1 },
      ArrowUp: { days: -7 },
      ArrowDown: { days: 7 },
      Home: { days: -at },
      End: { days: 6 - at },
      PageUp: { months: -1 },
      PageDown: { months: 1 },
    }[event.key];
    if (!by || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    isMoving.current = true;
    onMove(by);
  };

  return (
    <table ref={grid} className="month" aria-label={label} onKeyDown={move}>
      <thead>
        <tr>
          {weekdays.map(({ short, long }) => (
            <th key={long} scope="col">
              <span aria-hidden="true">{short}</span>
              <span className="for-the-ear">{long}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.day}>
            {week.map(({ day, number, label: words, isOutside, isToday, dots }) => (
              <td key={day}>
                <button
                  type="button"
                  className={`month-day${isOutside ? " month-day-outside" : ""}${isToday ? " month-day-today" : ""}`}
                  aria-label={words}
                  aria-pressed={day === chosen}
                  aria-current={isToday ? "date" : undefined}
                  tabIndex={day === chosen ? 0 : -1}
                  onClick={() => onChoose(day)}
                >
                  {number}
                  <span className="month-dots">
                    {dots.slice(0, 3).map((kind, index) => (
                      <i
                        key={index}
                        className={kind === "strong" ? "month-dot-strong" : undefined}
                      />
                    ))}
                  </span>
                </button>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
