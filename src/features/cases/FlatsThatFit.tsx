import "./ThingRow.css";
import { registerView } from "../../app/lists/register-view.ts";
import { Icon } from "../../design/Icon.tsx";
import type { CaseRecord } from "../../domain/cases/case-record.ts";
import { fitFlats, type FitReason } from "../../domain/lists/fit-flats.ts";
import { codeWords } from "../../i18n/fact-words.ts";
import { thingTitle } from "../../i18n/list-words.ts";
import type { Text } from "../../i18n/text.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useView } from "../../react/use-live.ts";

const shownAtOnce = 5;

/** The free flats of the register beside what the household needs, each with its reasons. */
export function FlatsThatFit({ record }: { readonly record: CaseRecord }) {
  const text = useText();
  const { t, number } = text;
  const ws = useWorkspace();
  const register = useView(() => registerView(ws), "register")?.value;
  if (!register || register.loading) return null;
  const fits = fitFlats(record.facts, register.lists);
  return (
    <section className="case-part">
      <h2>{t("register-flats-that-fit")}</h2>
      {fits.length === 0 && <p className="soft">{t("register-flats-none")}</p>}
      <ul className="case-lines">
        {fits.slice(0, shownAtOnce).map(({ flat, reasons }) => (
          <li key={flat.id} className="thing">
            <div className="thing-words">
              <p className="thing-title" dir="auto">
                {thingTitle(text, flat)}
              </p>
              {reasons.map((reason) => (
                <p
                  key={reason.about}
                  className={`thing-line thing-fit thing-fit-${signOf(reason)}`}
                >
                  <Icon name={icons[signOf(reason)]} />
                  {reasonWords(text, reason)}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
      {fits.length > shownAtOnce && (
        <p className="soft">{t("lists-more", { count: number(fits.length - shownAtOnce) })}</p>
      )}
    </section>
  );
}

type Sign = "yes" | "no" | "open";
const icons = { yes: "check", no: "close", open: "question" } as const;

function signOf(reason: FitReason): Sign {
  if (!("fits" in reason) || reason.fits === undefined) return "open";
  return reason.fits ? "yes" : "no";
}

function reasonWords(text: Text, reason: FitReason): string {
  const { t, number } = text;
  switch (reason.about) {
    case "rooms": {
      const { rooms, fits } = reason;
      if (fits === false) return t("register-fit-too-small", { rooms });
      const words = t("register-fit-rooms", { rooms });
      return fits === undefined ? `${words} · ${t("register-fit-rooms-unknown")}` : words;
    }
    case "price": {
      const words = t("register-fit-price", { price: number(reason.price) });
      if (reason.fits === false)
        return `${words} · ${t("register-fit-dear", { over: number(reason.over) })}`;
      return reason.fits === undefined ? `${words} · ${t("register-fit-price-unknown")}` : words;
    }
    case "county":
      return t(reason.fits ? "register-fit-county" : "register-fit-other-county");
    case "access":
      return reason.fits
        ? t("register-fit-access")
        : t("register-fit-no-access", {
            needs: text.list(reason.missing.map((need) => codeWords(text, "access-need", need))),
          });
    case "deposit":
      return t("register-fit-deposit", { amount: number(reason.amount) });
  }
}
