import { useEffect, useState } from "react";
import { letterDrafts } from "../../app/drafts/draft-keys.ts";
import { Door } from "../../design/Door.tsx";
import { Page } from "../../design/Page.tsx";
import { caseCountry } from "../../domain/cases/case-record.ts";
import {
  bodyOfLetter,
  lettersFor,
  parseLetterId,
  type LetterId,
} from "../../domain/letters/letter.ts";
import { letterName } from "../../i18n/letter-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useBack } from "../../react/navigation.ts";
import type { PaperProps } from "./paper-props.ts";
import { LetterEditor } from "./LetterEditor.tsx";

/** Which letter, and then the letter itself. */
export function LetterPaper({ view, no }: PaperProps) {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const back = useBack();
  const [chosen, setChosen] = useState<LetterId>();
  const { record } = view;
  const drafts = letterDrafts(record.id);
  const [begun, setBegun] = useState<readonly LetterId[]>([]);
  useEffect(() => {
    let shown = true;
    ws.drafts.keys(drafts).then(
      (keys) =>
        shown && setBegun(keys.flatMap((key) => parseLetterId(key.slice(drafts.length)) ?? [])),
      () => undefined, // the letters can be opened all the same
    );
    return () => {
      shown = false;
    };
  }, [ws, drafts, chosen]);

  if (chosen)
    return (
      <LetterEditor
        key={chosen}
        view={view}
        no={no}
        letter={chosen}
        onBack={() => setChosen(undefined)}
      />
    );
  return (
    <Page title={t("paper-letter")} over={no} onBack={back}>
      <div className="stack">
        {lettersFor(caseCountry(record), record.opened?.entry.type).map((letter) => (
          <Door
            key={letter}
            title={letterName(text, letter)}
            hint={begun.includes(letter) ? t("letter-begun") : (bodyOfLetter(letter) ?? "")}
            onClick={() => setChosen(letter)}
          />
        ))}
      </div>
    </Page>
  );
}
