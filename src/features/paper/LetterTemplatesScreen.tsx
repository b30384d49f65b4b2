import { useState } from "react";
import { EmptyState } from "../../design/EmptyState.tsx";
import { ListRow, ListSection } from "../../design/ListRow.tsx";
import { Page } from "../../design/Page.tsx";
import { letterIds, languagesOfLetter, type LetterId } from "../../domain/letters/letter.ts";
import { ownTemplate } from "../../domain/letters/letter-template.ts";
import { mayCoordinate } from "../../domain/network/role.ts";
import { letterName } from "../../i18n/letter-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useBack } from "../../react/navigation.ts";
import { useLive } from "../../react/use-live.ts";
import { TemplateEditor } from "./TemplateEditor.tsx";

/** The coordinator words the letters of her network. */
export function LetterTemplatesScreen() {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const back = useBack();
  const { role } = useLive(ws.me);
  const versions = useLive(ws.templates.versions);
  const [chosen, setChosen] = useState<LetterId>();
  if (!mayCoordinate(role))
    return (
      <Page title={t("letter-templates")} onBack={back}>
        <EmptyState icon="lock" title={t("letter-templates-only-coordinator")} />
      </Page>
    );
  if (chosen)
    return <TemplateEditor key={chosen} letter={chosen} onBack={() => setChosen(undefined)} />;
  return (
    <Page title={t("letter-templates")} onBack={back} flush>
      <ListSection title={t("letter-which")}>
        {letterIds.map((letter) => {
          const isOwn = languagesOfLetter(letter).some(
            (language) => ownTemplate(versions, letter, language) !== undefined,
          );
          return (
            <ListRow
              key={letter}
              icon="sheet"
              wraps
              title={letterName(text, letter)}
              detail={isOwn ? t("letter-own") : undefined}
              onOpen={() => setChosen(letter)}
            />
          );
        })}
      </ListSection>
    </Page>
  );
}
