import "./Import.css";
import { useState } from "react";
import { readTable } from "../../app/import/read-table.ts";
import type { FileNotRead } from "../../app/import/file-not-read.ts";
import { askOwn, nextOrder, type AskOwnError } from "../../app/network/ask-own.ts";
import { askOwnLists, nextListOrder, type AskListError } from "../../app/network/ask-own-list.ts";
import { ok, type Result } from "../../base/result.ts";
import { Button } from "../../design/Button.tsx";
import { Choice, MultiChoice } from "../../design/Choice.tsx";
import { EmptyState } from "../../design/EmptyState.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page } from "../../design/Page.tsx";
import { useToast } from "../../design/Toast.tsx";
import { caseTypes, type CaseType } from "../../domain/cases/case-type.ts";
import { newOwnFieldId } from "../../domain/forms/own-question.ts";
import { codeTextId } from "../../domain/forms/text-ids.ts";
import { askedAlready, listedAlready, ownFromForm } from "../../domain/import/own-from-form.ts";
import { readXlsForm, type FormList, type XlsForm } from "../../domain/import/xlsform.ts";
import type { FormQuestion } from "../../domain/import/xlsform-question.ts";
import type { Complaint } from "../../domain/import/xlsform-sheets.ts";
import { newOwnListId } from "../../domain/lists/own-list.ts";
import { mayAskOwnQuestions } from "../../domain/network/role.ts";
import { notSavedWords } from "../../i18n/not-saved-words.ts";
import { ownWords } from "../../i18n/own-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useBack } from "../../react/navigation.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive } from "../../react/use-live.ts";
import { FilePicker } from "../../design/FilePicker.tsx";

/** A form from elsewhere: what of it would come, what not and why; then it is taken, or left. */
export function XlsFormScreen() {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const back = useBack();
  const { role } = useLive(ws.me);
  const [form, setForm] = useState<XlsForm>();
  const read = useAction(
    async (file: File): Promise<Result<XlsForm, FileNotRead>> => {
      const sheets = await readTable(file, ws.timers);
      return sheets.ok ? ok(readXlsForm(sheets.value, text.language)) : sheets;
    },
    (found) => setForm(found),
  );
  const title = t("xlsform-title");
  if (!mayAskOwnQuestions(role))
    return (
      <Page title={title} onBack={back}>
        <EmptyState icon="lock" title={t("own-only-coordinator")} />
      </Page>
    );
  const picker = (
    <FilePicker
      label={t(form ? "xlsform-other" : "xlsform-choose")}
      accept=".xlsx"
      primary={!form}
      busy={read.running}
      onPick={read.start}
    />
  );
  if (form) return <FormToTake key={form.title} form={form} picker={picker} onDone={back} />;
  return (
    <Page title={title} onBack={back}>
      <p>{t("xlsform-text")}</p>
      <Notice icon="info" title={t("own-ethnicity-title")}>
        <p>{t("own-ethnicity")}</p>
      </Notice>
      {read.error && (
        <div role="alert">
          <Notice tone="danger" icon="warning">
            <p>{t(`import-file-${read.error.type}`)}</p>
          </Notice>
        </div>
      )}
      {picker}
    </Page>
  );
}

interface FormToTakeProps {
  readonly form: XlsForm;
  readonly picker: React.ReactNode;
  readonly onDone: () => void;
}

function FormToTake({ form, picker, onDone }: FormToTakeProps) {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const say = useToast();
  const asked = useLive(ws.ownQuestions.list);
  const askedLists = useLive(ws.ownLists.list);
  const [caseType, setCaseType] = useState<CaseType | "core">("core");
  const [special, setSpecial] = useState<readonly string[]>([]);
  const known = (question: FormQuestion) =>
    askedAlready(
      question,
      caseType,
      asked.map((each) => each.question),
    );
  const knownList = (list: FormList) =>
    listedAlready(
      list,
      caseType,
      askedLists.map((each) => each.list),
    );
  const comeLists = form.lists.filter((list) => knownList(list) === undefined);
  const come = form.questions.filter((question) => known(question) === undefined);
  const classified = [...come.filter(({ kind }) => kind !== "note"), ...comeLists];
  const complaints: readonly Complaint[] = [
    ...form.complaints,
    ...form.questions.filter((question) => known(question) !== undefined).map(isKnown),
    ...form.lists.filter((list) => knownList(list) !== undefined).map(isKnown),
  ];
  const comes = come.length + comeLists.length;
  const take = useAction(
    async (): Promise<Result<void, AskOwnError | AskListError>> => {
      const own = ownFromForm(form, {
        caseType,
        known,
        knownList,
        sensitivityOf: ({ name }) => (special.includes(name) ? "art9" : "personal"),
        newId: () => newOwnFieldId(ws.random),
        newListId: () => newOwnListId(ws.random),
        order: nextOrder(ws),
        listOrder: nextListOrder(ws),
      });
      const questions = await askOwn(ws, own.questions);
      return questions.ok ? askOwnLists(ws, own.lists) : questions;
    },
    () => {
      say(t("own-saved"));
      onDone();
    },
  );
  return (
    <Page
      title={form.title || t("xlsform-title")}
      over={form.title ? t("xlsform-title") : undefined}
      onBack={onDone}
      foot={
        comes > 0 && (
          <Button kind="primary" wide busy={take.running} onClick={() => take.start()}>
            {comeLists.length === 0
              ? t("xlsform-take", { count: come.length })
              : t("xlsform-take-lists", { count: come.length, lists: comeLists.length })}
          </Button>
        )
      }
    >
      {take.error && (
        <div role="alert">
          <Notice tone="danger" icon="warning">
            <p>
              {take.error.type === "BadQuestion"
                ? t("own-bad")
                : take.error.type === "BadList"
                  ? t("ownlist-bad")
                  : notSavedWords(text, take.error)}
            </p>
          </Notice>
        </div>
      )}
      <section>
        <h2>{t("xlsform-left", { count: complaints.length })}</h2>
        <ul className="import-lines">
          {complaints.map(({ sheet, row, what, why, without }, index) => (
            <li key={index}>
              <p className="soft">
                {row === 0 ? t("xlsform-at-file") : t("xlsform-at", { sheet, row })}
              </p>
              {what !== "" && <p>{what}</p>}
              <p>{t(`xlsform-${without}`, { why: t(`xlsform-why-${why}`) })}</p>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{t("xlsform-come", { count: come.length })}</h2>
        <QuestionLines questions={come} />
      </section>
      {comeLists.map((list) => (
        <section key={list.name}>
          <h2>{t("xlsform-list", { list: ownWords(text, list.label) })}</h2>
          <p className="soft">
            {t("xlsform-list-text")} {list.when !== undefined && t("xlsform-list-conditional")}
          </p>
          <QuestionLines questions={list.questions} />
        </section>
      ))}
      {comes > 0 && (
        <Choice
          label={t("own-case-type")}
          options={(["core", ...caseTypes] as const).map((value) => ({
            value,
            label: t(value === "core" ? "own-case-type-core" : codeTextId("case-type", value)),
          }))}
          value={caseType}
          onChange={setCaseType}
        />
      )}
      {classified.length > 0 && (
        <MultiChoice
          label={t("xlsform-special")}
          hint={t("xlsform-special-hint")}
          options={classified.map(({ name, label }) => ({
            value: name,
            label: ownWords(text, label),
          }))}
          values={special}
          onChange={setSpecial}
        />
      )}
      {picker}
    </Page>
  );
}

const isKnown = ({ name, row }: FormQuestion | FormList): Complaint => ({
  sheet: "survey",
  row,
  what: name,
  why: "known",
  without: "line",
});

function QuestionLines({ questions }: { readonly questions: readonly FormQuestion[] }) {
  const text = useText();
  const { t } = text;
  return (
    <ul className="import-lines">
      {questions.map((question) => (
        <li key={question.name}>
          <p>{ownWords(text, question.label)}</p>
          <p className="soft">
            {[
              t(`own-kind-${question.kind}`),
              question.required !== undefined && t("own-needed"),
              question.when !== undefined && t("xlsform-conditional"),
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
          {question.options && (
            <p className="soft">
              {question.options.map(({ label }) => ownWords(text, label)).join(", ")}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
