import "./Routes.css";
import { Button } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { isSettled, type CaseRoute } from "../../domain/legal/case-routes.ts";
import { hasCheckExpired, legalPack } from "../../domain/legal/legal-pack.ts";
import { detailsOf } from "../../domain/legal/route-details.ts";
import { today as todayOf } from "../../domain/time/partial-date.ts";
import type { EntryId } from "../../domain/timeline/entry-id.ts";
import { routeTitle } from "../../i18n/route-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { RouteDeadline } from "./RouteDeadline.tsx";
import { RouteNeeds } from "./RouteNeeds.tsx";
import { routeRuleWords } from "./route-rule-words.ts";

interface RoutesProps {
  readonly routes: readonly CaseRoute[];
  readonly editable: boolean;
  readonly onAdd: () => void;
  readonly onCorrect: (taken: EntryId) => void;
  readonly onStep: (taken: EntryId) => void;
}

/** The legal routes taken in the case, until when, and what was done on them. */
export function Routes({ routes, editable, onAdd, onCorrect, onStep }: RoutesProps) {
  const { t, date } = useText();
  const ws = useWorkspace();
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  const isOld = hasCheckExpired(legalPack, today);
  return (
    <section className="case-part">
      <h2>{t("legal-routes")}</h2>
      {isOld && routes.length > 0 && (
        <Notice tone="waiting" icon="warning">
          <p>{t("legal-check-expired", { when: date(legalPack.checkedOn) })}</p>
        </Notice>
      )}
      {routes.length === 0 ? (
        <p className="soft">{t("legal-routes-none")}</p>
      ) : (
        <ul className="routes">
          {routes.map((route) => (
            <li key={route.taken.id} className="route">
              <RouteLines route={route} />
              {editable && (
                <div className="row">
                  <Button icon="check" onClick={() => onStep(route.taken.id)}>
                    {t("legal-step")}
                  </Button>
                  {route.route && (
                    <Button kind="quiet" onClick={() => onCorrect(route.taken.id)}>
                      {t("legal-change")}
                    </Button>
                  )}
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {editable && (
        <Button icon="scales" wide onClick={onAdd}>
          {t("legal-add")}
        </Button>
      )}
    </section>
  );
}

function RouteLines({ route: { taken, route, deadline, steps } }: { readonly route: CaseRoute }) {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  const details = detailsOf(taken.entry.route);
  return (
    <>
      <p className="route-title">{routeTitle(text, taken.entry.route)}</p>
      {details && <p className="route-small">{details.body}</p>}
      {deadline ? (
        <RouteDeadline deadline={deadline} today={today} settled={isSettled({ steps })} />
      ) : (
        route && <p>{routeRuleWords(text, route) ?? t("legal-day-missing")}</p>
      )}
      {taken.entry.note && (
        <p className="case-line-value" dir="auto">
          {taken.entry.note}
        </p>
      )}
      {steps.map(({ id, entry }) => (
        <p key={id}>
          {[
            t("legal-step-line", {
              step: t(`legal-step-${entry.status}`),
              when: text.shortDate(entry.on, today),
            }),
            entry.reference,
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
      ))}
      {details && <RouteNeeds needs={details.needs} />}
      {route && (
        <p className="route-small">
          {[t("legal-checked", { when: text.date(legalPack.checkedOn) }), details?.site]
            .filter(Boolean)
            .join(" · ")}
        </p>
      )}
    </>
  );
}
