import "./TemplateEditor.css";
import { useRef, useState } from "react";
import { templateDraft } from "../../app/drafts/draft-keys.ts";
import { dropDraft } from "../../app/drafts/drafts.ts";
import { saveTemplate } from "../../app/letters/save-template.ts";
import { Button } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page } from "../../design/Page.tsx";
import { Select } from "../../design/Select.tsx";
import { TextArea } from "../../design/TextArea.tsx";
import { useToast } from "../../design/Toast.tsx";
import {
  languagesOfLetter,
  type LetterId,
  type LetterLanguage,
} from "../../domain/letters/letter.ts";
import { ownTemplate, templateLimit, versionsOf } from "../../domain/letters/letter-template.ts";
import {
  placeholders,
  unknownIn,
  withIds,
  withNames,
  type Placeholder,
} from "../../domain/letters/placeholder.ts";
import { languageNames } from "../../i18n/languages.ts";
import { letterName, placeNames } from "../../i18n/letter-words.ts";
import { notSavedWords } from "../../i18n/not-saved-words.ts";
import { useLetterTexts } from "../../i18n/use-letter-texts.ts";
import { useTextIn } from "../../i18n/use-text-in.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { useDraft } from "../../react/use-draft.ts";
import { useLive } from "../../react/use-live.ts";
import { useMemberName } from "../../react/use-member-name.ts";

interface TemplateEditorProps {
  readonly letter: LetterId;
  readonly onBack: () => void;
}

/** One letter in one of its languages: the built-in wording, the network's own, and what it was before. */
export function TemplateEditor({ letter, onBack }: TemplateEditorProps) {
  const text = useText();
  const { t } = text;
  const offered = languagesOfLetter(letter);
  const [language, setLanguage] = useState<LetterLanguage>(
    offered.find((each) => each === text.language) ?? offered[0] ?? "en",
  );
  return (
    <Page title={letterName(text, letter)} over={t("letter-templates")} onBack={onBack}>
      <p>{t("letter-templates-text")}</p>
      <Select
        label={t("letter-template-language")}
        value={language}
        options={offered.map((value) => ({ value, label: languageNames[value] }))}
        onChange={(next) => next && setLanguage(next)}
      />
      <Wording key={language} letter={letter} language={language} />
    </Page>
  );
}

interface WordingProps {
  readonly letter: LetterId;
  readonly language: LetterLanguage;
}

function Wording({ letter, language }: WordingProps) {
  const text = useText();
  const { t, moment } = text;
  const ws = useWorkspace();
  const say = useToast();
  const nameOf = useMemberName();
  const field = useRef<HTMLTextAreaElement>(null);
  const theirs = useTextIn(language);
  const builtIn = useLetterTexts(language);
  const all = useLive(ws.templates.versions);
  const key = templateDraft(letter, language);
  const draft = useDraft<Typed>(key, () => ({}), parseTyped);

  const isThere = theirs.text.language === language;
  const names = placeNames(theirs.text);
  const own = ownTemplate(all, letter, language);
  const current = own ?? (builtIn === "missing" ? undefined : builtIn?.[letter]);
  const typed = draft?.value.typed;
  const words = typed ?? (isThere && current !== undefined ? withNames(current, names) : undefined);
  const unknown = words === undefined ? [] : unknownIn(withIds(words, names));
  const change = (next: string | undefined) => draft?.change(() => ({ typed: next }));

  const save = useAction(
    async (kept: string | undefined) => {
      const saved = await saveTemplate(ws, {
        letter,
        language,
        text: kept === undefined ? undefined : withIds(kept, names),
      });
      if (saved.ok) await dropDraft(ws, key);
      return saved;
    },
    () => {
      change(undefined);
      say(t("letter-template-saved"));
    },
  );
  const insert = (placeholder: Placeholder) => {
    const area = field.current;
    if (!area || words === undefined) return;
    const { selectionStart, selectionEnd } = area;
    const put = `[${names[placeholder]}]`;
    change(words.slice(0, selectionStart) + put + words.slice(selectionEnd));
    area.focus();
  };

  const { error } = save;
  const versions = versionsOf(all, letter, language);
  if (builtIn === "missing" || theirs.missing)
    return (
      <Notice tone="waiting" icon="offline">
        {t("paper-language-missing")}
      </Notice>
    );
  if (words === undefined) return null;
  return (
    <>
      <p className="soft">
        {t(own === undefined ? "letter-template-is-built-in" : "letter-template-is-own")}
      </p>
      {error && (
        <div role="alert">
          <Notice tone="danger" icon="warning">
            <p>
              {error.type === "TooLong"
                ? t("common-too-long", { over: text.number(error.over) })
                : error.type === "NothingWritten"
                  ? t("letter-template-empty")
                  : notSavedWords(text, error)}
            </p>
          </Notice>
        </div>
      )}
      {unknown.length > 0 && (
        <Notice tone="danger" icon="warning">
          <p>{t("letter-unknown", { what: text.list(unknown.map((name) => `[${name}]`)) })}</p>
        </Notice>
      )}
      <TextArea
        ref={field}
        label={t("letter-template-text")}
        lang={language}
        rows={16}
        maxLength={templateLimit}
        value={words}
        onChange={change}
      />
      <details className="letter-fold">
        <summary>{t("letter-template-places")}</summary>
        <ul className="letter-places">
          {placeholders.map((placeholder) => (
            <li key={placeholder} lang={language}>
              <Button onClick={() => insert(placeholder)}>{names[placeholder]}</Button>
            </li>
          ))}
        </ul>
      </details>
      <Button
        kind="primary"
        wide
        busy={save.running}
        disabled={typed === undefined}
        onClick={() => save.start(words)}
      >
        {t("common-save")}
      </Button>
      {own !== undefined && (
        <Button wide onClick={() => save.start(undefined)}>
          {t("letter-template-built-in")}
        </Button>
      )}
      {versions.length > 0 && (
        <section className="case-part">
          <h2>{t("letter-template-history")}</h2>
          <ul className="letter-versions">
            {versions.map(({ id, person, at, text: wording }) => {
              const said = { who: nameOf(person) ?? t("timeline-somebody"), when: moment(at) };
              return (
                <li key={id}>
                  {wording === undefined ? (
                    <p>{t("letter-template-version-built-in", said)}</p>
                  ) : (
                    <details className="letter-fold">
                      <summary>{t("letter-template-version", said)}</summary>
                      <p className="letter-wording" lang={language} dir="auto">
                        {withNames(wording, names)}
                      </p>
                      <Button kind="quiet" onClick={() => change(withNames(wording, names))}>
                        {t("letter-template-take")}
                      </Button>
                    </details>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}

interface Typed {
  readonly typed?: string | undefined;
}

function parseTyped(stored: unknown): Typed | undefined {
  if (typeof stored !== "object" || stored === null || !("typed" in stored)) return undefined;
  return typeof stored.typed === "string" ? { typed: stored.typed } : undefined;
}
