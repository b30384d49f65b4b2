import { useState } from "react";
import { askOwnLists, nextListOrder } from "../../app/network/ask-own-list.ts";
import { Button } from "../../design/Button.tsx";
import { Choice } from "../../design/Choice.tsx";
import { ListRow } from "../../design/ListRow.tsx";
import { Page } from "../../design/Page.tsx";
import { useToast } from "../../design/Toast.tsx";
import { wordsWritten } from "../../domain/forms/own-draft.ts";
import type { OwnQuestion } from "../../domain/forms/own-question.ts";
import { newOwnListId, ownListLimits, type OwnList } from "../../domain/lists/own-list.ts";
import type { AskedList } from "../../domain/network/asked.ts";
import { notSavedWords } from "../../i18n/not-saved-words.ts";
import { ownWords } from "../../i18n/own-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { CasesChoice, EditorNotices, NoEthnicity, Retire, SensitivityChoice } from "./OwnEditorParts.tsx"; // prettier-ignore
import { OwnWordsInput } from "./OwnWordsInput.tsx";
import { QuestionEditor } from "./QuestionEditor.tsx";

interface OwnListEditorProps {
  /** Missing while it is made. */
  readonly asked: AskedList | undefined;
  readonly onClose: () => void;
}

type Draft = Pick<OwnList, "label" | "caseType" | "sensitive" | "questions" | "photos">;

/** A list of the network's own: what it is called, in which cases it is, and what is asked of each record. */
export function OwnListEditor({ asked, onClose }: OwnListEditorProps) {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const say = useToast();
  const before = asked?.list;
  const [list, setList] = useState<Draft>(
    before ?? { label: {}, caseType: "core", sensitive: "personal", questions: [] },
  );
  const [editing, setEditing] = useState<{ readonly question: OwnQuestion | undefined }>();
  const [problem, setProblem] = useState<"label" | "questions">();
  const save = useAction(
    (whole: OwnList) => askOwnLists(ws, [whole]),
    () => {
      say(t("own-saved"));
      onClose();
    },
  );
  const change = (part: Partial<Draft>) => setList((draft) => ({ ...draft, ...part }));
  const { label, caseType, sensitive, questions, photos } = list;

  const trySave = () => {
    if (Object.keys(wordsWritten(label)).length === 0) return setProblem("label");
    if (!questions.some(({ kind, retired }) => kind !== "note" && retired !== true))
      return setProblem("questions");
    setProblem(undefined);
    const { photos: _photos, ...kept }: Partial<OwnList> = before ?? {};
    save.start({
      ...kept,
      id: before?.id ?? newOwnListId(ws.random),
      order: before?.order ?? nextListOrder(ws),
      label: wordsWritten(label),
      caseType,
      sensitive,
      ...(photos && { photos }),
      questions: questions.map((question) => ({ ...question, caseType, sensitive })),
    });
  };

  if (editing)
    return (
      <QuestionEditor
        asked={editing.question && { question: editing.question, saidBy: [] }}
        inList={{
          list,
          questions,
          onKeep: (question) =>
            change({
              questions: questions.some(({ id }) => id === question.id)
                ? questions.map((each) => (each.id === question.id ? question : each))
                : [...questions, question],
            }),
        }}
        onClose={() => setEditing(undefined)}
      />
    );
  return (
    <Page
      title={t(before ? "ownlist-change" : "ownlist-new")}
      onBack={onClose}
      foot={
        <Button kind="primary" wide busy={save.running} onClick={trySave}>
          {t("common-save")}
        </Button>
      }
    >
      <EditorNotices
        differs={asked && asked.saidBy.length > 1 && t("ownlist-differs")}
        error={
          save.error &&
          (save.error.type === "BadList" ? t("ownlist-bad") : notSavedWords(text, save.error))
        }
      />
      <OwnWordsInput
        label={t("ownlist-label")}
        labelIn={(language) => t("ownlist-label-in", { language })}
        words={label}
        error={problem === "label" ? t("ownlist-missing-label") : undefined}
        onChange={(words) => change({ label: words })}
      />
      <section className="stack">
        <h2>{t("ownlist-questions")}</h2>
        <p className="soft">{t("ownlist-questions-hint")}</p>
        {problem === "questions" && (
          <p className="field-error" role="alert">
            {t("ownlist-missing-questions")}
          </p>
        )}
        <div>
          {questions.map((question) => (
            <ListRow
              key={question.id}
              title={ownWords(text, question.label)}
              detail={[
                t(`own-kind-${question.kind}`),
                question.required !== undefined && t("own-needed"),
                question.when !== undefined && t("xlsform-conditional"),
                question.retired === true && t("own-retired"),
              ]
                .filter(Boolean)
                .join(" · ")}
              onOpen={question.kind === "note" ? undefined : () => setEditing({ question })}
            />
          ))}
        </div>
        {questions.length < ownListLimits.questions && (
          <Button icon="plus" onClick={() => setEditing({ question: undefined })}>
            {t("own-add")}
          </Button>
        )}
      </section>
      <CasesChoice value={caseType} onChange={(value) => change({ caseType: value })} />
      <SensitivityChoice
        label={t("ownlist-sensitive")}
        special={t("ownlist-sensitive-art9-hint")}
        value={sensitive}
        onChange={(value) => change({ sensitive: value })}
      />
      <Choice
        label={t("listphotos-ask")}
        options={[
          { value: "no", label: t("common-no") },
          { value: "yes", label: t("common-yes"), hint: t("listphotos-hint") },
        ]}
        value={photos ? "yes" : "no"}
        onChange={(value) => {
          const { photos: _photos, ...others } = list;
          setList(value === "yes" ? { ...others, photos: true } : others);
        }}
      />
      {before ? (
        <Retire
          act={t(before.retired === true ? "ownlist-use-again" : "ownlist-retire")}
          hint={t("ownlist-retire-hint")}
          busy={save.running}
          onAct={() => save.start({ ...before, retired: before.retired !== true })}
        />
      ) : (
        <NoEthnicity />
      )}
    </Page>
  );
}
