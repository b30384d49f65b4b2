import { useState } from "react";
import { letterDraft } from "../../app/drafts/draft-keys.ts";
import type { CaseActionError } from "../../app/cases/case-change.ts";
import { noteHanded } from "../../app/consent/note-handed.ts";
import type { ReadyCase } from "../../app/cases/case-view.ts";
import type { Result } from "../../base/result.ts";
import { Button } from "../../design/Button.tsx";
import { MultiChoice } from "../../design/Choice.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Select } from "../../design/Select.tsx";
import { TextArea } from "../../design/TextArea.tsx";
import { useToast } from "../../design/Toast.tsx";
import { caseCountry } from "../../domain/cases/case-record.ts";
import { missingFor } from "../../domain/consent/agreed.ts";
import { contactRules } from "../../domain/contact/contact-rules.ts";
import { mayPrintName } from "../../domain/paper/may-print-name.ts";
import {
  firstLanguage,
  isVoidByEmail,
  languagesOfLetter,
  letterLanguages,
  type LetterId,
  type LetterLanguage,
} from "../../domain/letters/letter.ts";
import { consentForLetter } from "../../domain/letters/letter-consent.ts";
import { ownTemplate } from "../../domain/letters/letter-template.ts";
import { fillTemplate, gapsIn } from "../../domain/letters/placeholder.ts";
import { today as todayOf } from "../../domain/time/partial-date.ts";
import { languageNames } from "../../i18n/languages.ts";
import { letterName, placeName } from "../../i18n/letter-words.ts";
import { useLetterTexts } from "../../i18n/use-letter-texts.ts";
import { useTextIn } from "../../i18n/use-text-in.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import type { FileNotGiven } from "../../react/give-file.ts";
import { giveText } from "../../react/give-text.ts";
import { useAction } from "../../react/use-action.ts";
import { useDraft } from "../../react/use-draft.ts";
import { useLive } from "../../react/use-live.ts";
import { LetterSentDialog } from "./LetterSentDialog.tsx";
import { letterValues } from "./letter-values.ts";
import { NotAgreed } from "./NotAgreed.tsx";
import { PaperPage } from "./PaperPage.tsx";

interface LetterEditorProps {
  readonly view: ReadyCase;
  readonly no: string;
  readonly letter: LetterId;
  readonly onBack: () => void;
}

/** The letter as far as it was worked on; plain JSON, so that it can be kept. */
interface LetterDraft {
  readonly language: LetterLanguage;
  readonly withName: boolean;
  /** Undefined while it is as the template and the case give it. */
  readonly edited?: string | undefined;
}

/** The letter, filled from the case and changed by hand. It leaves by the printer or as a text, and only by the worker's tap. */
export function LetterEditor({ view, no, letter, onBack }: LetterEditorProps) {
  const text = useText();
  const { t, list } = text;
  const ws = useWorkspace();
  const say = useToast();
  const me = useLive(ws.me);
  const network = useLive(ws.network);
  const versions = useLive(ws.templates.versions);
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  const { record } = view;
  const begin = (): LetterDraft => ({
    language: firstLanguage(letter, caseCountry(record), text.language),
    withName: false,
  });
  const draft = useDraft<LetterDraft>(letterDraft(record.id, letter), begin, parseDraft);
  const { language, withName, edited } = draft?.value ?? begin();
  const theirs = useTextIn(language);
  const builtIn = useLetterTexts(language);
  const [asking, setAsking] = useState<"again" | "sent">();
  const mayName = mayPrintName(me, record);
  const handed = { what: "letter", letter, withName: withName && mayName } as const;
  const share = useAction(
    // What stands in the case is written before anything leaves.
    async (words: string): Promise<Result<"shared" | "copied", FileNotGiven | CaseActionError>> => {
      const noted = await noteHanded(ws, record.id, handed);
      return noted.ok ? giveText(words) : noted;
    },
    (how) => how === "copied" && say(t("common-copied")),
  );

  const isMissing = builtIn === "missing" || theirs.missing;
  const isThere = theirs.text.language === language && builtIn !== undefined && !isMissing;
  const template =
    ownTemplate(versions, letter, language) ?? (isThere ? builtIn[letter] : undefined);
  const filled =
    isThere && template !== undefined
      ? fillTemplate(
          template,
          letterValues({
            letter,
            view,
            text: theirs.text,
            today,
            withName: withName && mayName,
            worker: me.name,
            organisation: network.name,
          }),
        )
      : undefined;
  const words = edited ?? filled?.text;
  const change = (part: Partial<LetterDraft>) =>
    draft?.change((before) => ({ ...before, ...part }));
  const purpose = consentForLetter[letter];
  const missing = purpose && missingFor(record, purpose);

  return (
    <PaperPage
      title={letterName(text, letter)}
      over={no}
      onBack={onBack}
      printable={words !== undefined}
      leaves={{ caseId: record.id, ...handed }}
      options={
        <>
          <Notice tone="waiting" icon="warning">
            <p>{t("letter-draft")}</p>
            {language === "en" && <p>{t("letter-gloss")}</p>}
          </Notice>
          {isVoidByEmail(letter) && (
            <Notice tone="danger" icon="warning">
              <p>{t("letter-not-by-email")}</p>
            </Notice>
          )}
          {mayName && contactRules(view.identity).codes.includes("no_letters") && (
            <Notice tone="danger" icon="warning">
              <p>{t("letter-no-letters")}</p>
            </Notice>
          )}
          {missing && <NotAgreed caseId={record.id} missing={missing} words={t("agreed-letter")} />}
          {edited === undefined && (
            <>
              <Select
                label={t("letter-template-language")}
                value={language}
                options={languagesOfLetter(letter).map((value) => ({
                  value,
                  label: languageNames[value],
                }))}
                onChange={(next) => next && change({ language: next })}
              />
              {mayName && (
                <MultiChoice
                  label={t("paper-options")}
                  options={[
                    {
                      value: "name" as const,
                      label: t("paper-with-name"),
                      hint: t("paper-with-name-hint"),
                    },
                  ]}
                  values={withName ? ["name"] : []}
                  onChange={(values) => change({ withName: values.length > 0 })}
                />
              )}
            </>
          )}
          {isMissing && (
            <Notice tone="waiting" icon="offline">
              {t("paper-language-missing")}
            </Notice>
          )}
          {filled && filled.unknown.length > 0 && (
            <Notice tone="danger" icon="warning">
              <p>
                {t("letter-unknown", { what: list(filled.unknown.map((name) => `[${name}]`)) })}
              </p>
            </Notice>
          )}
          {filled && words !== undefined && gapsIn(words) > 0 && (
            <Notice tone="waiting" icon="info">
              {filled.missing.length > 0 && (
                <p>
                  {t("letter-missing", {
                    what: list(filled.missing.map((each) => placeName(text, each))),
                  })}
                </p>
              )}
              <p>{t("letter-gaps")}</p>
            </Notice>
          )}
          {share.error && (
            <div role="alert">
              <Notice tone="danger" icon="warning">
                {t("letter-not-shared")}
              </Notice>
            </div>
          )}
          {words !== undefined && (
            <TextArea
              label={t("letter-text")}
              hint={t("letter-kept")}
              lang={language}
              rows={rowsOf(words)}
              value={words}
              onChange={(next) => change({ edited: next })}
            />
          )}
          {edited !== undefined && (
            <Button kind="quiet" onClick={() => setAsking("again")}>
              {t("letter-again")}
            </Button>
          )}
          {words !== undefined && (
            <div className="stack">
              {!missing && (
                <>
                  <Button icon="share" wide busy={share.running} onClick={() => share.start(words)}>
                    {t("letter-share")}
                  </Button>
                  <p className="soft">{t("letter-share-open")}</p>
                </>
              )}
              <Button icon="check" wide onClick={() => setAsking("sent")}>
                {t("letter-sent")}
              </Button>
            </div>
          )}
        </>
      }
    >
      {words !== undefined && (
        <article className="paper paper-letter" lang={language} dir="auto">
          {words}
        </article>
      )}
      {asking === "again" && (
        <Dialog
          title={t("letter-again-title")}
          onClose={() => setAsking(undefined)}
          actions={
            <>
              <Button
                kind="danger"
                onClick={() => {
                  change({ edited: undefined });
                  setAsking(undefined);
                }}
              >
                {t("letter-again")}
              </Button>
              <Button onClick={() => setAsking(undefined)}>{t("common-cancel")}</Button>
            </>
          }
        >
          <p>{t("letter-again-text")}</p>
        </Dialog>
      )}
      {asking === "sent" && draft && (
        <LetterSentDialog
          record={record}
          letter={letter}
          changed={edited !== undefined}
          settle={draft.settle}
          onSent={onBack}
          onClose={() => setAsking(undefined)}
        />
      )}
    </PaperPage>
  );
}

/** Tall enough to read the whole letter on a phone without a second scroll bar. */
const rowsOf = (words: string): number =>
  words.split("\n").reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / 34)), 1);

function parseDraft(stored: unknown): LetterDraft | undefined {
  if (typeof stored !== "object" || stored === null) return undefined;
  const kept: Readonly<Record<string, unknown>> = { ...stored };
  const language = letterLanguages.find((each) => each === kept["language"]);
  const edited = kept["edited"];
  if (!language) return undefined;
  return {
    language,
    withName: kept["withName"] === true,
    ...(typeof edited === "string" && { edited }),
  };
}
