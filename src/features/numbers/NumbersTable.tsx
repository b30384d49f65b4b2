import { useText } from "../../i18n/use-text.ts";
import { aboutWords, cellWords, codeWords, rowWords, tableWords, type ShownTable } from "./numbers-words.ts"; // prettier-ignore

/** One table, with a heading in plain words; a single column is drawn as bars too. */
export function NumbersTable({ table, cells }: ShownTable) {
  const text = useText();
  const { id, columns, rows } = table;
  const { t } = text;
  const title = tableWords(text, id);
  const isNothing = cells.every((line) => line.every((cell) => cell === 0));
  const about = aboutWords(text, id);
  const isSingle = columns.length === 1;
  const parts = cells.filter((_, at) => rows[at]?.of !== "total").map(([cell]) => cell ?? 0);
  const most = Math.max(1, ...parts);
  // A bar compares: it says nothing where there is only one, or where the lines are of different things.
  const hasBars = isSingle && parts.length > 1 && !mixed.includes(id);
  return (
    <section className="numbers-table">
      <h2>{title}</h2>
      {about && !isNothing && <p className="soft">{about}</p>}
      {isNothing ? (
        <p>{t("numbers-nothing")}</p>
      ) : (
        <div
          className="numbers-scroll"
          {...(isSingle ? {} : { role: "group", "aria-label": title, tabIndex: 0 })}
        >
          <table>
            <thead className={isSingle ? "for-the-ear" : undefined}>
              <tr>
                <td />
                {columns.map((of) => (
                  <th key={of} scope="col">
                    {codeWords(text, id, of)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ of }, at) => {
                const line = cells[at] ?? [];
                const isTotal = of === "total";
                return (
                  <tr key={of} className={isTotal ? "numbers-total" : undefined}>
                    <th scope="row">
                      {rowWords(text, id, of)}
                      {hasBars && !isTotal && line[0] !== undefined && line[0] > 0 && (
                        <span
                          className="numbers-bar"
                          style={{ inlineSize: `${(100 * line[0]) / most}%` }}
                          aria-hidden="true"
                        />
                      )}
                    </th>
                    {line.map((cell, column) => (
                      <td key={columns[column]} className={cell === undefined ? "soft" : undefined}>
                        {cellWords(text, cell)}
                      </td>
                    ))}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

const mixed: readonly string[] = ["helped", "hours", "teams", "register"];
