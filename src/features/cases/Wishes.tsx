import { Button } from "../../design/Button.tsx";
import { Fold } from "../../design/Fold.tsx";
import type { CaseRecord } from "../../domain/cases/case-record.ts";
import { wishesOf } from "../../domain/crisis/wishes.ts";
import { formField } from "../../domain/forms/field-definitions.ts";
import { today as todayOf } from "../../domain/time/partial-date.ts";
import type { WishEntry } from "../../domain/timeline/crisis-entries.ts";
import type { Attributed } from "../../domain/timeline/entry-origin.ts";
import { codeWords, factWords } from "../../i18n/fact-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";

interface WishesProps {
  readonly record: CaseRecord;
  readonly editable: boolean;
  readonly onAdd: () => void;
}

/** What she herself said last, all she said before, and apart from it what others say. */
export function Wishes({ record, editable, onAdd }: WishesProps) {
  const text = useText();
  const { t } = text;
  const { present, earlier, ofOthers, before } = wishesOf(record);
  const isKnown = present.length + ofOthers.length + before.length > 0;
  if (!isKnown && record.opened?.entry.type !== "crisis_pregnancy") return null;
  return (
    <section className="case-part">
      <h2>{t("crisis-wishes")}</h2>
      {present.length === 0 && <p className="soft">{t("crisis-wishes-none")}</p>}
      {present.map((said) => (
        <SaidWish key={said.id} said={said} isPresent />
      ))}
      {earlier.length > 0 && (
        <Fold summary={t("crisis-wishes-earlier")}>
          <div className="case-lines">
            {earlier.map((said) => (
              <SaidWish key={said.id} said={said} />
            ))}
          </div>
        </Fold>
      )}
      {ofOthers.length > 0 && (
        <div>
          <h3>{t("crisis-wishes-others")}</h3>
          <div className="case-lines">
            {ofOthers.map((said) => (
              <SaidWish key={said.id} said={said} />
            ))}
          </div>
        </div>
      )}
      {before.length > 0 && (
        <div>
          <h3>{t("crisis-wishes-before")}</h3>
          {before.map(({ value, saidBy: [first] }) => (
            <p key={first?.id} className="case-line-value">
              {first && factWords(text, formField(first.entry.f), value)}
            </p>
          ))}
        </div>
      )}
      {editable && (
        <Button icon="heart" wide onClick={onAdd}>
          {t("crisis-wish-add")}
        </Button>
      )}
    </section>
  );
}

interface SaidWishProps {
  readonly said: Attributed<WishEntry>;
  readonly isPresent?: boolean;
}

function SaidWish({ said: { entry }, isPresent = false }: SaidWishProps) {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const when = text.shortDate(entry.on, todayOf(ws.clock, ws.utcOffsetMinutes()));
  const who = codeWords(text, "relation", entry.relation ?? "other");
  const wishes = text.list(entry.wishes.map((wish) => codeWords(text, "wish", wish)));
  return (
    <div className={isPresent ? undefined : "case-line"}>
      <div>
        <p className="case-line-label">
          {entry.by === "herself"
            ? t("crisis-wishes-said", { when })
            : t("crisis-wishes-others-said", { who, when })}
        </p>
        <p className={isPresent ? "case-line-value conflict-said" : "case-line-value"}>{wishes}</p>
        {entry.words && <p className="case-line-value">{entry.words}</p>}
      </div>
    </div>
  );
}
