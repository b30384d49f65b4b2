import { EmptyState } from "../../design/EmptyState.tsx";
import { ListRow, ListSection } from "../../design/ListRow.tsx";
import { Page } from "../../design/Page.tsx";
import { regionById } from "../../domain/cases/region.ts";
import { codeTextId } from "../../domain/forms/text-ids.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useBack, useNavigate } from "../../react/navigation.ts";
import { paths } from "../../react/paths.ts";
import { useLive } from "../../react/use-live.ts";

/** What colleagues are asked at present. The list says of each case what the review shows, and no more. */
export function ReviewsScreen() {
  const { t, number } = useText();
  const ws = useWorkspace();
  const back = useBack();
  const navigate = useNavigate();
  const open = useLive(ws.cases).list.filter(({ inReview }) => inReview);
  return (
    <Page title={t("work-reviews")} onBack={back} flush>
      {open.length === 0 ? (
        <EmptyState icon="talk" title={t("work-reviews-none")}>
          {t("work-reviews-none-text")}
        </EmptyState>
      ) : (
        <ListSection title={t("work-reviews-open")} count={number(open.length)}>
          {open.map(({ id, type, region }) => (
            <ListRow
              key={id}
              icon="talk"
              title={t(codeTextId("case-type", type))}
              detail={region && regionById(region).name}
              onOpen={() => navigate(paths.review(id))}
            />
          ))}
        </ListSection>
      )}
    </Page>
  );
}
