import { useState } from "react";
import type { ReadyCase } from "../../app/cases/case-view.ts";
import { giveCaseFile, type GiveFileError } from "../../app/expert/give-case-file.ts";
import { suggestPassphrase } from "../../app/session/secret-strength.ts";
import { ok, type Result } from "../../base/result.ts";
import { Button } from "../../design/Button.tsx";
import { MultiChoice } from "../../design/Choice.tsx";
import { Notice } from "../../design/Notice.tsx";
import { TextArea } from "../../design/TextArea.tsx";
import { TextInput } from "../../design/TextInput.tsx";
import { pseudonymise, readableWords } from "../../domain/cases/pseudonymised.ts";
import { cleanText } from "../../domain/text/clean-text.ts";
import { today as todayOf } from "../../domain/time/partial-date.ts";
import type { EntryId } from "../../domain/timeline/entry-id.ts";
import { entryLimits } from "../../domain/timeline/parse-entry.ts";
import { languageNames } from "../../i18n/languages.ts";
import { useText } from "../../i18n/use-text.ts";
import { useApp, useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { ExpertNotice } from "./ExpertNotice.tsx";
import type { MadeFile } from "./FileToGive.tsx";
import { sealedPage } from "./sealed-page.ts";
import { lockWords, sheetWords, textsAtHand } from "./sheet-words.ts";

interface GiveFileProps {
  readonly view: ReadyCase;
  readonly onMade: (made: MadeFile) => void;
}

/** Who is to read it, what is asked, and which notes go with it; each stands here as it will be read. */
export function GiveFile({ view, onMade }: GiveFileProps) {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const { subtle } = useApp().parts;
  const [to, setTo] = useState("");
  const [question, setQuestion] = useState("");
  const [notes, setNotes] = useState<readonly EntryId[]>([]);
  const make = useAction(async (): Promise<Result<MadeFile, GiveFileError>> => {
    const passphrase = suggestPassphrase(ws.random);
    const told = pseudonymise(view, notes);
    const texts = await textsAtHand(text);
    const said = {
      question: cleanText(question),
      today: todayOf(ws.clock, ws.utcOffsetMinutes()),
    };
    const sheet = texts.map((each) => sheetWords(each, told, said));
    const rows = told.items.length;
    const sealed = await giveCaseFile(ws, subtle, view.record.id, { to, passphrase, sheet, rows });
    if (!sealed.ok) return sealed;
    const page = await sealedPage(
      { sealed: sealed.value, words: texts.map(lockWords), language: text.language },
      async (words) =>
        new Uint8Array(await subtle.digest("SHA-256", new TextEncoder().encode(words))),
    );
    return ok({
      file: new Blob([page], { type: "text/html;charset=utf-8" }),
      passphrase,
      languages: texts.map(({ language }) => languageNames[language]),
    });
  }, onMade);
  const readable = readableWords(view);
  return (
    <>
      <Notice icon="info">
        <p>{t("expert-what")}</p>
      </Notice>
      {make.error && <ExpertNotice error={make.error} />}
      <TextInput
        label={t("expert-to")}
        hint={t("expert-to-hint")}
        error={
          make.error?.type === "NobodyNamed"
            ? t("cases-missing", { field: t("expert-to") })
            : undefined
        }
        input={{ maxLength: entryLimits.how }}
        value={to}
        onChange={setTo}
      />
      <TextArea
        label={t("expert-question")}
        hint={t("work-review-text-hint")}
        optional
        rows={3}
        maxLength={entryLimits.question}
        value={question}
        onChange={setQuestion}
      />
      {readable.length > 0 && (
        <MultiChoice
          label={t("work-review-notes")}
          hint={t("work-review-notes-hint")}
          optional
          options={readable.map(({ id, words }) => ({ value: id, label: words }))}
          values={notes}
          onChange={setNotes}
        />
      )}
      <Button kind="primary" icon="lock" wide busy={make.running} onClick={() => make.start()}>
        {t("expert-make")}
      </Button>
    </>
  );
}
