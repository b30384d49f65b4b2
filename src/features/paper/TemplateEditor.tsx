import "./TemplateEditor.css";
import { useRef, useState } from "react";
import { templateDraft } from "../../app/drafts/draft-keys.ts";
import { dropDraft } from "../../app/drafts/drafts.ts";
import { saveTemplate } from "../../app/letters/save-template.ts";
import { Button } from "../../design/Button.tsx";
import { Fold } from "../../design/Fold.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page } from "../../design/Page.tsx";
import { Select } from "../../design/Select.tsx";
import { TextArea } from "../../design/TextArea.tsx";
import { useToast } from "../../design/Toast.tsx";
import { VersionList, VersionsApart } from "../../design/Versions.tsx";
import {
  languagesOfLetter,
  type LetterId,
  type LetterLanguage,
} from "../../domain/letters/letter.ts";
import {
  templateLimit,
  wordingOf,
  type TemplateVersion,
} from "../../domain/letters/letter-template.ts";
import type { EntryId } from "../../domain/timeline/entry-id.ts";
import { parseReferences } from "../../domain/timeline/entry-reader.ts";
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
  const { used, apart, standing, versions } = wordingOf(all, letter, language);
  const own = used?.text;
  const current = own ?? (builtIn === "missing" ? undefined : builtIn?.[letter]);
  const typed = draft?.value.typed;
  const words = typed ?? (isThere && current !== undefined ? withNames(current, names) : undefined);
  const unknown = words === undefined ? [] : unknownIn(withIds(words, names));
  const change = (next: string | undefined) =>
    draft?.change(({ saw = standing }) => (next === undefined ? {} : { typed: next, saw }));

  const save = useAction(
    async (text: string | undefined, replaces: readonly EntryId[]) => {
      const saved = await saveTemplate(ws, { letter, language, text, replaces });
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
  const saidOf = ({ text: wording, person, at }: TemplateVersion) =>
    t(wording === undefined ? "letter-template-version-built-in" : "versions-by", {
      who: nameOf(person) ?? t("timeline-somebody"),
      when: moment(at),
    });
  const worded = (wording: string) => (
    <p className="letter-wording" lang={language} dir="auto">
      {withNames(wording, names)}
    </p>
  );
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
      {used && apart.length > 0 && (
        <VersionsApart
          versions={[used, ...apart].map((version) => ({
            id: version.id,
            shown: (
              <>
                <p className="soft">{saidOf(version)}</p>
                {version.text !== undefined && worded(version.text)}
              </>
            ),
          }))}
          busy={save.running}
          onKeep={(id) => {
            const kept = versions.find((version) => version.id === id);
            if (kept) save.start(kept.text, standing);
          }}
        />
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
      <Fold summary={t("letter-template-places")}>
        <ul className="letter-places">
          {placeholders.map((placeholder) => (
            <li key={placeholder} lang={language}>
              <Button onClick={() => insert(placeholder)}>{names[placeholder]}</Button>
            </li>
          ))}
        </ul>
      </Fold>
      <Button
        kind="primary"
        wide
        busy={save.running}
        disabled={typed === undefined}
        onClick={() => save.start(withIds(words, names), draft?.value.saw ?? standing)}
      >
        {t("common-save")}
      </Button>
      {own !== undefined && (
        <Button wide onClick={() => save.start(undefined, standing)}>
          {t("letter-template-built-in")}
        </Button>
      )}
      {versions.length > 0 && (
        <section className="case-part">
          <h2>{t("letter-template-history")}</h2>
          <VersionList
            versions={versions.map((version) => ({
              id: version.id,
              said: saidOf(version),
              shown:
                version.text === undefined ? undefined : (
                  <>
                    {worded(version.text)}
                    <Button
                      kind="quiet"
                      onClick={() => change(withNames(version.text ?? "", names))}
                    >
                      {t("letter-template-take")}
                    </Button>
                  </>
                ),
            }))}
          />
        </section>
      )}
    </>
  );
}

interface Typed {
  readonly typed?: string;
  /** What stood when she began. */
  readonly saw?: readonly EntryId[];
}

function parseTyped(stored: unknown): Typed | undefined {
  if (typeof stored !== "object" || stored === null || !("typed" in stored)) return undefined;
  const saw = parseReferences("saw" in stored ? stored.saw : undefined);
  return typeof stored.typed === "string"
    ? { typed: stored.typed, ...(saw && { saw }) }
    : undefined;
}
