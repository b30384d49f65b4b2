import { saveGuide, withdrawGuide } from "../../app/guides/save-guide.ts";
import { isRecord } from "../../base/shape.ts";
import { Button } from "../../design/Button.tsx";
import { Fold } from "../../design/Fold.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page } from "../../design/Page.tsx";
import { Select } from "../../design/Select.tsx";
import { TextArea } from "../../design/TextArea.tsx";
import { TextInput } from "../../design/TextInput.tsx";
import { useToast } from "../../design/Toast.tsx";
import { VersionList } from "../../design/Versions.tsx";
import { caseTypes } from "../../domain/cases/case-type.ts";
import { codeTextId } from "../../domain/forms/text-ids.ts";
import { guideLimits, type Guide, type GuideWords } from "../../domain/guides/guide.ts";
import { parseReferences } from "../../domain/timeline/entry-reader.ts";
import type { EntryId } from "../../domain/timeline/entry-id.ts";
import { guideLanguage, guideLanguages } from "../../i18n/guide-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { guidePath } from "../../react/guide-path.ts";
import { useBack, useNavigate } from "../../react/navigation.ts";
import { useAction } from "../../react/use-action.ts";
import { useTyped, type Typed } from "../../react/use-typed.ts";
import { GuideNotSaved } from "./GuideNotSaved.tsx";
import { GuideText } from "./GuideText.tsx";
import { useVersionWords } from "./use-version-words.ts";

interface TypedGuide extends Omit<GuideWords, "about"> {
  /** Empty: for every kind of case. */
  readonly about: string;
  /** What stood when she began. */
  readonly saw: readonly EntryId[];
}

interface GuideEditorProps {
  /** Undefined: a new one. */
  readonly guide: Guide | undefined;
}

/** Where a coordinator writes. What is typed stays sealed on this device until it is saved or given up. */
export function GuideEditor({ guide }: GuideEditorProps) {
  const { language } = useText();
  const typed = useTyped<TypedGuide>(
    `guide/${guide?.id ?? "new"}`,
    () => ({
      ...typedOf(guide?.shown.words ?? { title: "", text: "", language }),
      saw: guide?.standing ?? [],
    }),
    parseTyped,
  );
  return typed ? <Form guide={guide} typed={typed} /> : null;
}

interface FormProps extends GuideEditorProps {
  readonly typed: Typed<TypedGuide>;
}

function Form({ guide, typed }: FormProps) {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const back = useBack();
  const navigate = useNavigate();
  const say = useToast();
  const said = useVersionWords();
  const { saw, about, ...words } = typed.value;
  const save = useAction(
    () =>
      typed.settle(() =>
        saveGuide(ws, {
          guide: guide?.id,
          words: { ...words, ...(about !== "" && { about }) },
          replaces: saw,
        }),
      ),
    (id) => {
      say(t("guides-saved"));
      if (guide) back();
      // The arrow leads to the list, and not to an empty form.
      else navigate(guidePath(id), { replace: true });
    },
  );
  const withdraw = useAction(
    async (now: Guide) => typed.settle(() => withdrawGuide(ws, now)),
    () => {
      say(t("guides-withdrawn"));
      back();
    },
  );
  const cancel = () => {
    typed.drop();
    back();
  };
  const error = save.error ?? withdraw.error;
  const isNewer = guide?.standing.some((each) => !saw.includes(each)) ?? false;
  return (
    <Page
      title={guide ? t("guides-edit") : t("guides-new")}
      over={t("guides-title")}
      onBack={back}
      foot={
        <Button kind="primary" wide busy={save.running} onClick={() => save.start()}>
          {t("common-save")}
        </Button>
      }
    >
      {error && <GuideNotSaved error={error} />}
      {guide && isNewer && (
        <Notice
          tone="waiting"
          icon="conflict"
          title={t("guides-newer")}
          action={
            <Button onClick={() => typed.set({ saw: guide.standing })}>
              {t("guides-newer-read")}
            </Button>
          }
        >
          <p>{t("guides-newer-text")}</p>
        </Notice>
      )}
      <TextInput
        label={t("guides-field-title")}
        value={words.title}
        input={{ maxLength: guideLimits.title, lang: words.language }}
        onChange={(title) => typed.set({ title })}
      />
      <Select
        label={t("guides-about")}
        none={t("guides-any")}
        value={about === "" ? undefined : about}
        options={[
          ...caseTypes.map((value) => ({
            value: value as string,
            label: t(codeTextId("case-type", value)),
          })),
          // Of a newer version: it stays what it is.
          ...(about === "" || caseTypes.some((each) => each === about)
            ? []
            : [{ value: about, label: about }]),
        ]}
        onChange={(next) => typed.set({ about: next ?? "" })}
      />
      <Select
        label={t("guides-language")}
        value={words.language}
        options={[...new Set<string>([...guideLanguages, words.language])].map((value) => ({
          value,
          label: guideLanguage(text, value),
        }))}
        onChange={(next) => next && typed.set({ language: next })}
      />
      <TextArea
        label={t("guides-field-text")}
        hint={t("guides-text-hint")}
        lang={words.language}
        rows={14}
        maxLength={guideLimits.text}
        value={words.text}
        onChange={(next) => typed.set({ text: next })}
      />
      {words.text.trim() !== "" && (
        <Fold summary={t("guides-preview")}>
          <GuideText words={words} heading="h2" />
        </Fold>
      )}
      <Button kind="quiet" onClick={cancel}>
        {t("common-cancel")}
      </Button>
      {guide && (
        <section className="stack">
          <h2>{t("guides-history")}</h2>
          <VersionList
            versions={guide.versions.map((version) => ({
              id: version.id,
              said: said(version),
              shown: version.words && (
                <>
                  <h3 dir="auto">{version.words.title}</h3>
                  <GuideText words={version.words} heading="h4" />
                  <Button
                    kind="quiet"
                    onClick={() => version.words && typed.set(typedOf(version.words))}
                  >
                    {t("guides-take")}
                  </Button>
                </>
              ),
            }))}
          />
          {!guide.withdrawn && (
            <Button icon="hide" busy={withdraw.running} onClick={() => withdraw.start(guide)}>
              {t("guides-withdraw")}
            </Button>
          )}
        </section>
      )}
    </Page>
  );
}

const typedOf = ({ about = "", ...words }: GuideWords): Omit<TypedGuide, "saw"> => ({
  ...words,
  about,
});

function parseTyped(stored: unknown): TypedGuide | undefined {
  if (!isRecord(stored)) return undefined;
  const { title, text, language, about } = stored;
  const saw = parseReferences(stored["saw"]);
  return typeof title === "string" &&
    typeof text === "string" &&
    typeof language === "string" &&
    typeof about === "string" &&
    saw
    ? { title, text, language, about, saw }
    : undefined;
}
