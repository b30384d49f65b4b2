import { useState } from "react";
import { askOwn, nextOrder, retireOwn } from "../../app/network/ask-own.ts";
import { Button } from "../../design/Button.tsx";
import { Choice } from "../../design/Choice.tsx";
import { Page } from "../../design/Page.tsx";
import { Select } from "../../design/Select.tsx";
import { TextInput } from "../../design/TextInput.tsx";
import { useToast } from "../../design/Toast.tsx";
import type { CaseType } from "../../domain/cases/case-type.ts";
import {
  conditionOf,
  optionsFrom,
  simpleCondition,
  wordsWritten,
  type SimpleCondition,
} from "../../domain/forms/own-draft.ts";
import {
  newOwnFieldId,
  ownKinds,
  ownLimits,
  type OwnKind,
  type OwnQuestion,
  type OwnSensitivity,
  type OwnWords,
} from "../../domain/forms/own-question.ts";
import type { OwnList } from "../../domain/lists/own-list.ts";
import type { AskedQuestion } from "../../domain/network/asked.ts";
import { notSavedWords } from "../../i18n/not-saved-words.ts";
import { ownWords } from "../../i18n/own-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive } from "../../react/use-live.ts";
import { CasesChoice, EditorNotices, NoEthnicity, Retire, SensitivityChoice } from "./OwnEditorParts.tsx"; // prettier-ignore
import { OwnWordsInput } from "./OwnWordsInput.tsx";

interface QuestionEditorProps {
  /** Missing while it is made. */
  readonly asked: AskedQuestion | undefined;
  /** Where it is asked of each record of a list: the list is saved as a whole, and says for which cases and how carefully. */
  readonly inList?: QuestionInList;
  readonly onClose: () => void;
}

interface QuestionInList {
  readonly list: Pick<OwnList, "caseType" | "sensitive">;
  readonly questions: readonly OwnQuestion[];
  readonly onKeep: (question: OwnQuestion) => void;
}

const answerable = ownKinds.filter((kind) => kind !== "note");
type Problem = "label" | "kind" | "options";

/** One question of the network's own: in words, of which kind, when it is asked. What was answered to it keeps its meaning: the kind stays. */
export function QuestionEditor({ asked, inList, onClose }: QuestionEditorProps) {
  const text = useText();
  const { t, language } = text;
  const ws = useWorkspace();
  const say = useToast();
  const all = useLive(ws.ownQuestions.list);
  const before = asked?.question;
  const [label, setLabel] = useState<OwnWords>(before?.label ?? {});
  const [hint, setHint] = useState<OwnWords>(before?.hint ?? {});
  const [caseType, setCaseType] = useState<CaseType | "core">(before?.caseType ?? "core");
  const [kind, setKind] = useState<OwnKind | undefined>(before?.kind);
  const [options, setOptions] = useState<readonly OwnWords[]>(
    before?.options?.map((option) => option.label) ?? [{}, {}],
  );
  const [required, setRequired] = useState(before?.required !== undefined);
  const [atIntake, setAtIntake] = useState(before?.atIntake === true);
  const [condition, setCondition] = useState(before?.when);
  const [sensitive, setSensitive] = useState<OwnSensitivity>(before?.sensitive ?? "personal");
  const [problem, setProblem] = useState<Problem>();

  const save = useAction(
    (question: OwnQuestion) => askOwn(ws, [question]),
    () => {
      say(t("own-saved"));
      onClose();
    },
  );
  const retire = useAction(
    (question: OwnQuestion) => retireOwn(ws, question, question.retired !== true),
    () => {
      say(t("own-saved"));
      onClose();
    },
  );
  const hasList = kind === "choice" || kind === "multi";
  const candidates = [...(inList?.questions ?? []), ...all.map(({ question }) => question)].filter(
    (question) => question.id !== before?.id && conditionOf(question) !== undefined,
  );
  const simple = condition === undefined ? undefined : simpleCondition(condition);
  const chosen = candidates.find(({ id }) => id === simple?.question);

  const keep = (question: OwnQuestion) => {
    if (!inList) return save.start(question);
    inList.onKeep(question);
    onClose();
  };
  const toggleRetired = (question: OwnQuestion) =>
    inList ? keep({ ...question, retired: question.retired !== true }) : retire.start(question);
  const trySave = () => {
    const made = optionsFrom(options, before?.options ?? []);
    if (Object.keys(wordsWritten(label)).length === 0) return setProblem("label");
    if (!kind) return setProblem("kind");
    if (hasList && made.length < 2) return setProblem("options");
    setProblem(undefined);
    const help = wordsWritten(hint);
    keep({
      id: before?.id ?? newOwnFieldId(ws.random),
      caseType: inList?.list.caseType ?? caseType,
      kind,
      label: wordsWritten(label),
      sensitive: inList?.list.sensitive ?? sensitive,
      order: before?.order ?? (inList ? inList.questions.length : nextOrder(ws)),
      ...(Object.keys(help).length > 0 && { hint: help }),
      ...(hasList && { options: made }),
      ...(required && { required: before?.required ?? true }),
      ...(condition !== undefined && { when: condition }),
      ...(atIntake && { atIntake }),
      ...kept(before),
    });
  };
  const error = save.error ?? retire.error;
  return (
    <Page
      title={t(before ? "own-change" : "own-new")}
      onBack={onClose}
      foot={
        <Button kind="primary" wide busy={save.running} onClick={trySave}>
          {t(inList ? "ownlist-question-keep" : "common-save")}
        </Button>
      }
    >
      <EditorNotices
        differs={asked && asked.saidBy.length > 1 && t("own-differs")}
        error={error && (error.type === "BadQuestion" ? t("own-bad") : notSavedWords(text, error))}
      />
      <OwnWordsInput
        label={t("own-label")}
        labelIn={(name) => t("own-label-in", { language: name })}
        words={label}
        error={problem === "label" ? t("own-missing-label") : undefined}
        onChange={setLabel}
      />
      <Choice
        label={t("own-kind")}
        error={problem === "kind" ? t("own-missing-kind") : undefined}
        options={(before ? [before.kind] : answerable).map((value) => ({
          value,
          label: t(`own-kind-${value}`),
        }))}
        sideBySide
        value={kind}
        onChange={setKind}
      />
      {hasList && (
        <section className="stack">
          <h2>{t("own-options")}</h2>
          {problem === "options" && (
            <p className="field-error" role="alert">
              {t("own-missing-options")}
            </p>
          )}
          {options.map((option, index) => (
            <TextInput
              // Answers keep their place.
              key={index}
              label={t("own-option", { number: index + 1 })}
              value={option[language] ?? ownWords(text, option)}
              onChange={(words) =>
                setOptions(options.with(index, { ...option, [language]: words }))
              }
              input={{ maxLength: ownLimits.words }}
            />
          ))}
          <Button icon="plus" onClick={() => setOptions([...options, {}])}>
            {t("own-option-add")}
          </Button>
        </section>
      )}
      {!inList && (
        <>
          <CasesChoice value={caseType} onChange={setCaseType} />
          <SensitivityChoice
            label={t("own-sensitive")}
            special={t("own-sensitive-art9-hint")}
            value={sensitive}
            onChange={setSensitive}
          />
        </>
      )}
      <Choice
        label={t(inList ? "ownlist-required" : "own-required")}
        options={[
          { value: "no", label: t("common-no") },
          { value: "yes", label: t("common-yes") },
        ]}
        sideBySide
        value={required ? "yes" : "no"}
        onChange={(answer) => setRequired(answer === "yes")}
      />
      {!inList && (
        <Choice
          label={t("own-at-intake")}
          hint={t("own-at-intake-hint")}
          options={[
            { value: "no", label: t("common-no") },
            { value: "yes", label: t("common-yes") },
          ]}
          sideBySide
          value={atIntake ? "yes" : "no"}
          onChange={(answer) => setAtIntake(answer === "yes")}
        />
      )}
      {condition !== undefined && !simple ? (
        <div className="stack">
          <p>{t("own-when-kept")}</p>
          <Button onClick={() => setCondition(undefined)}>{t("own-when-drop")}</Button>
        </div>
      ) : (
        candidates.length > 0 && (
          <>
            <Select
              label={t("own-when")}
              none={t("own-when-always")}
              value={simple?.question}
              options={candidates.map((question) => ({
                value: question.id,
                label: ownWords(text, question.label),
              }))}
              onChange={(id) => {
                const question = candidates.find((each) => each.id === id);
                setCondition(question && conditionOf(question));
              }}
            />
            {chosen && simple && (
              <ConditionValue question={chosen} simple={simple} onChange={setCondition} />
            )}
          </>
        )
      )}
      <TextInput
        label={t("own-hint")}
        optional
        value={hint[language] ?? ""}
        onChange={(words) => setHint({ ...hint, [language]: words })}
        input={{ maxLength: ownLimits.words }}
      />
      {before ? (
        <Retire
          act={t(before.retired === true ? "own-ask-again" : "own-retire")}
          hint={t("own-retire-hint")}
          busy={retire.running}
          onAct={() => toggleRetired(before)}
        />
      ) : (
        <NoEthnicity />
      )}
    </Page>
  );
}

interface ConditionValueProps {
  readonly question: OwnQuestion;
  readonly simple: SimpleCondition;
  readonly onChange: (condition: OwnQuestion["when"]) => void;
}

function ConditionValue({ question, simple, onChange }: ConditionValueProps) {
  const text = useText();
  const { t } = text;
  if (question.kind === "boolean")
    return (
      <Choice
        label={t("own-when-is")}
        sideBySide
        options={[
          { value: "yes", label: t("common-yes") },
          { value: "no", label: t("common-no") },
        ]}
        value={simple.value === true ? "yes" : "no"}
        onChange={(answer) => onChange(conditionOf(question, answer === "yes"))}
      />
    );
  return (
    <Choice
      label={t("own-when-is")}
      options={(question.options ?? []).map(({ id, label }) => ({
        value: id,
        label: ownWords(text, label),
      }))}
      value={typeof simple.value === "string" ? simple.value : undefined}
      onChange={(code) => onChange(conditionOf(question, code))}
    />
  );
}

/** What a form brought with it and no field here shows. */
const kept = (before: OwnQuestion | undefined): Partial<OwnQuestion> => ({
  ...(before?.heading && { heading: before.heading }),
  ...(before?.check !== undefined && { check: before.check }),
  ...(before?.checkWords && { checkWords: before.checkWords }),
  ...(before?.offered !== undefined && { offered: before.offered }),
  ...(before?.retired && { retired: before.retired }),
});
