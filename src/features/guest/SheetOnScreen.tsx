import { Facts } from "../../design/Facts.tsx";
import type { SheetWords } from "../../domain/expert/sheet.ts";

/** The case in the words it was written in. */
export function SheetOnScreen({ words }: { readonly words: SheetWords }) {
  return (
    <div className="guest-parts" lang={words.language}>
      {words.facts.length > 0 && (
        <Facts
          label={words.factsTitle}
          facts={words.facts.map(({ field, value }) => [field, value])}
        />
      )}
      <section>
        <h2>{words.daysTitle}</h2>
        <ol className="guest-days">
          {words.days.map(({ day, what, note }, index) => (
            <li key={index}>
              <b>{day}</b>
              <p>{what}</p>
              {note !== "" && (
                <p className="guest-words" dir="auto">
                  {note}
                </p>
              )}
            </li>
          ))}
        </ol>
      </section>
    </div>
  );
}
