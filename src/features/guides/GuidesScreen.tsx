import { Badge } from "../../design/Badge.tsx";
import { Button } from "../../design/Button.tsx";
import { EmptyState } from "../../design/EmptyState.tsx";
import { ListRow, ListSection } from "../../design/ListRow.tsx";
import { Page } from "../../design/Page.tsx";
import type { Guide } from "../../domain/guides/guide.ts";
import { mayCoordinate } from "../../domain/network/role.ts";
import { guideLanguage } from "../../i18n/guide-words.ts";
import type { Text } from "../../i18n/text.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { guidePath } from "../../react/guide-path.ts";
import { useBack, useNavigate } from "../../react/navigation.ts";
import { useLive } from "../../react/use-live.ts";
import { guideAbout } from "./guide-about.ts";

/** The guides of the network by language, the reader's own first. */
export function GuidesScreen({ guides }: { readonly guides: readonly Guide[] }) {
  const text = useText();
  const { t } = text;
  const back = useBack();
  const navigate = useNavigate();
  const writes = mayCoordinate(useLive(useWorkspace().me).role);
  const read = guides.filter(({ withdrawn }) => !withdrawn);
  const withdrawn = writes ? guides.filter((guide) => guide.withdrawn) : [];
  const row = (guide: Guide) => (
    <ListRow
      key={guide.id}
      icon="note"
      wraps
      title={guide.shown.words.title}
      detail={guideAbout(text, guide.shown.words)}
      mark={
        guide.apart.length > 0 && (
          <Badge tone="waiting" icon="conflict">
            {t("versions-two")}
          </Badge>
        )
      }
      onOpen={() => navigate(guidePath(guide.id))}
    />
  );
  return (
    <Page
      title={t("guides-title")}
      onBack={back}
      flush
      foot={
        writes && (
          <Button kind="primary" icon="plus" wide onClick={() => navigate(guidePath("new"))}>
            {t("guides-new")}
          </Button>
        )
      }
    >
      {read.length === 0 && (
        <EmptyState icon="note" title={t("guides-none")}>
          {t("guides-none-text")}
        </EmptyState>
      )}
      {byLanguage(text, read).map(([language, own]) => (
        <ListSection key={language} title={guideLanguage(text, language)}>
          {own.map(row)}
        </ListSection>
      ))}
      {withdrawn.length > 0 && (
        <ListSection title={t("guides-withdrawn-part")}>
          {inOrder(text, withdrawn).map(row)}
        </ListSection>
      )}
    </Page>
  );
}

function byLanguage(
  text: Text,
  guides: readonly Guide[],
): readonly (readonly [language: string, guides: readonly Guide[]])[] {
  const languages = [...new Set(guides.map(({ shown }) => shown.words.language))];
  const isForeign = (language: string) => Number(language !== text.language);
  return languages
    .toSorted((a, b) => isForeign(a) - isForeign(b) || text.compare(a, b))
    .map((language) => [
      language,
      inOrder(text, guides.filter(({ shown }) => shown.words.language === language)), // prettier-ignore
    ]);
}

const inOrder = ({ compare }: Text, guides: readonly Guide[]): readonly Guide[] =>
  guides.toSorted((a, b) => compare(a.shown.words.title, b.shown.words.title));
