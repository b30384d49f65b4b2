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
  // Where a phone cannot show them all, what they add up to comes first.
  const isWide = columns.length > 3;
  const last = columns.length - 1;
  const order = columns.map((_, at) => (isWide ? (at === 0 ? last : at - 1) : at));
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
          <table className={isSingle || isWide ? undefined : "numbers-few"}>
            <thead className={isSingle ? "for-the-ear" : undefined}>
              <tr>
                <td />
                {order.map((column) => (
                  <th key={column} scope="col">
                    {codeWords(text, id, columns[column] ?? "")}
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
                    {order.map((column) => (
                      <td key={column} className={line[column] === undefined ? "soft" : undefined}>
                        {cellWords(text, line[column])}
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
