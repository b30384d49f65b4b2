import "./Import.css";
import { useState } from "react";
import { readTable, type FileNotRead } from "../../app/import/read-table.ts";
import { askOwn, nextOrder } from "../../app/network/ask-own.ts";
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
import { askedAlready, ownFromForm, readXlsForm, type FormQuestion, type XlsForm } from "../../domain/import/xlsform.ts"; // prettier-ignore
import type { Complaint } from "../../domain/import/xlsform-sheets.ts";
import { mayAskOwnQuestions } from "../../domain/network/role.ts";
import { notSavedWords } from "../../i18n/not-saved-words.ts";
import { ownWords } from "../../i18n/own-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useBack } from "../../react/navigation.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive } from "../../react/use-live.ts";
import { FilePicker } from "./FilePicker.tsx";

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
  const [caseType, setCaseType] = useState<CaseType | "core">("core");
  const [special, setSpecial] = useState<readonly string[]>([]);
  const known = (question: FormQuestion) =>
    askedAlready(
      question,
      caseType,
      asked.map((each) => each.question),
    );
  const come = form.questions.filter((question) => known(question) === undefined);
  const answered = come.filter(({ kind }) => kind !== "note");
  const complaints: readonly Complaint[] = [
    ...form.complaints,
    ...form.questions
      .filter((question) => known(question) !== undefined)
      .map(({ name, row }) => ({ sheet: "survey", row, what: name, why: "known", without: "line" }) as const), // prettier-ignore
  ];
  const take = useAction(
    () =>
      askOwn(
        ws,
        ownFromForm(form.questions, {
          caseType,
          known,
          sensitivityOf: ({ name }) => (special.includes(name) ? "art9" : "personal"),
          newId: () => newOwnFieldId(ws.random),
          order: nextOrder(ws),
        }),
      ),
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
        come.length > 0 && (
          <Button kind="primary" wide busy={take.running} onClick={() => take.start()}>
            {t("xlsform-take", { count: come.length })}
          </Button>
        )
      }
    >
      {take.error && (
        <div role="alert">
          <Notice tone="danger" icon="warning">
            <p>
              {take.error.type === "BadQuestion" ? t("own-bad") : notSavedWords(text, take.error)}
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
        <ul className="import-lines">
          {come.map((question) => (
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
      </section>
      {come.length > 0 && (
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
      {answered.length > 0 && (
        <MultiChoice
          label={t("xlsform-special")}
          hint={t("xlsform-special-hint")}
          options={answered.map(({ name, label }) => ({
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
