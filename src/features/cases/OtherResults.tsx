import "./OtherResults.css";
import { useMemo, useState } from "react";
import { registerView } from "../../app/lists/register-view.ts";
import { Button } from "../../design/Button.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { ListRow, ListSection } from "../../design/ListRow.tsx";
import type { Lists } from "../../domain/lists/fold-lists.ts";
import { routeById } from "../../domain/legal/legal-pack.ts";
import type { RouteId } from "../../domain/legal/legal-route.ts";
import { detailsOf } from "../../domain/legal/route-details.ts";
import { routeTitle } from "../../i18n/route-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useNavigate } from "../../react/navigation.ts";
import { paths } from "../../react/paths.ts";
import { useGuides } from "../../react/use-guides.ts";
import { useLive, useView } from "../../react/use-live.ts";
import { RouteNeeds } from "./RouteNeeds.tsx";
import { routeRuleWords } from "./route-rule-words.ts";
import { searchSources, type SearchResult } from "./search-sources.ts";

interface OtherResultsProps {
  readonly query: string;
  /** No case was found: they are what there is. */
  readonly open: boolean;
}

/** More of one kind is a word too few in the query. */
const enough = 6;
const nothing: Lists = new Map();

/** What else the words of the search stand for: people, legal routes, colleagues. Folded, so that cases keep the screen. */
export function OtherResults({ query, open }: OtherResultsProps) {
  const text = useText();
  const { t, number } = text;
  const ws = useWorkspace();
  const navigate = useNavigate();
  const me = useLive(ws.me);
  const members = useLive(ws.members);
  const { list: cases } = useLive(ws.cases);
  const register = useView(() => registerView(ws), "register")?.value.lists ?? nothing;
  const guides = useGuides();
  const [route, setRoute] = useState<RouteId>();
  const groups = useMemo(
    () =>
      searchSources
        .map(({ title, find }) => ({
          title,
          found: find(query, { text, me, cases, members, register, guides: guides ?? [] }),
        }))
        .filter(({ found }) => found.length > 0),
    [query, text, me, cases, members, register, guides],
  );
  const count = groups.reduce((sum, { found }) => sum + found.length, 0);
  if (count === 0) return null;
  const follow = ({ to }: SearchResult) => {
    if ("route" in to) return setRoute(to.route);
    // Whoever comes back finds her words here, and what they stand for.
    navigate(paths.casesIn("", query), { replace: true });
    navigate(to.path);
  };
  return (
    <details className="other-results" open={open}>
      <summary>{t("work-found", { count })}</summary>
      {/* Other words, other results: looked at from the first one on. */}
      <div key={query} className="other-results-lists">
        {groups.map(({ title, found }) => (
          <ListSection key={title} title={t(title)} count={number(found.length)}>
            {found.slice(0, enough).map((result) => (
              <ListRow
                key={result.key}
                icon={result.icon}
                title={result.title}
                detail={result.detail}
                wraps
                onOpen={() => follow(result)}
              />
            ))}
          </ListSection>
        ))}
      </div>
      {route && <RouteKnown id={route} onClose={() => setRoute(undefined)} />}
    </details>
  );
}

function RouteKnown({ id, onClose }: { readonly id: RouteId; readonly onClose: () => void }) {
  const text = useText();
  const { t } = text;
  const route = routeById(id);
  const details = detailsOf(id);
  return (
    <Dialog title={routeTitle(text, id)} onClose={onClose}>
      {details && <p>{details.body}</p>}
      {route && <p>{routeRuleWords(text, route) ?? t("work-found-counted")}</p>}
      {details && <RouteNeeds needs={details.needs} />}
      <p className="soft">{t("work-found-take")}</p>
      <Button onClick={onClose}>{t("common-close")}</Button>
    </Dialog>
  );
}
