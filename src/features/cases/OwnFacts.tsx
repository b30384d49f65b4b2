import { Fragment, useState } from "react";
import { setOwnAnswer, settleOwnAnswer } from "../../app/cases/set-fact.ts";
import { Button } from "../../design/Button.tsx";
import { Fold } from "../../design/Fold.tsx";
import { useToast } from "../../design/Toast.tsx";
import type { CaseRecord } from "../../domain/cases/case-record.ts";
import { answersIn, ownAnswers } from "../../domain/forms/own-answers.ts";
import type { OwnFieldId, OwnQuestion } from "../../domain/forms/own-question.ts";
import { today as todayOf } from "../../domain/time/partial-date.ts";
import type { FactValue } from "../../domain/forms/fact-value.ts";
import { ownAnswerWords, ownHeading, ownLabel, ownWords } from "../../i18n/own-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive } from "../../react/use-live.ts";
import { FactProblem } from "./FactProblem.tsx";
import { KnownLine } from "./KnownLine.tsx";
import { OwnInput } from "./OwnInput.tsx";
import { ValuesDiffer } from "./ValuesDiffer.tsx";

interface OwnFactsProps {
  readonly record: CaseRecord;
  readonly editable: boolean;
}

/** What the network asks beside what Teren asks: what is known, and behind one tap what is not. */
export function OwnFacts({ record, editable }: OwnFactsProps) {
  const text = useText();
  const { t, number } = text;
  const ws = useWorkspace();
  const asked = useLive(ws.ownQuestions.list);
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  const questions = asked.map(({ question }) => question);
  const { known, open, waitForBasis } = ownAnswers(record, questions, today);
  const needed = open.filter(({ required }) => required).length;
  if (known.length === 0 && (!editable || (open.length === 0 && !waitForBasis))) return null;
  return (
    <section className="case-part">
      <h2>{t("own-group")}</h2>
      {known.length > 0 && (
        <div className="case-lines">
          {known.map(({ field, question, closed }) => (
            <OwnLine
              key={field}
              record={record}
              field={field}
              question={question}
              editable={editable && !closed}
            />
          ))}
        </div>
      )}
      {editable && waitForBasis && <p className="soft">{t("kinds-open-basis")}</p>}
      {editable && open.length > 0 && (
        <Fold
          summary={
            needed === 0
              ? t("kinds-open-show")
              : t("kinds-open-show-needed", { needed: number(needed) })
          }
        >
          <div className="case-open">
            <div className="case-lines">
              {open.map(({ question, required }, index) => {
                const heading = ownHeading(text, question, open[index - 1]?.question);
                return (
                  <Fragment key={question.id}>
                    {heading !== undefined && <h3>{heading}</h3>}
                    {question.kind === "note" ? (
                      <p className="soft">{ownWords(text, question.label)}</p>
                    ) : (
                      <OwnLine
                        record={record}
                        field={question.id}
                        question={question}
                        editable
                        open={required ? "needed" : "optional"}
                      />
                    )}
                  </Fragment>
                );
              })}
            </div>
          </div>
        </Fold>
      )}
    </section>
  );
}

interface OwnLineProps {
  readonly record: CaseRecord;
  readonly field: OwnFieldId;
  readonly question: OwnQuestion | undefined;
  readonly editable: boolean;
  readonly open?: "needed" | "optional";
}

function OwnLine({ record, field, question, editable, open }: OwnLineProps) {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const say = useToast();
  const [editing, setEditing] = useState(false);
  const values = record.own.get(field) ?? [];
  const replaces = values.flatMap(({ saidBy }) => saidBy.map(({ id }) => id));
  const save = useAction(
    (value: FactValue) => setOwnAnswer(ws, record.id, field, value, { replaces }),
    () => {
      setEditing(false);
      say(t("cases-fact-saved"));
    },
  );
  const label = ownLabel(text, question, field);
  if (editing && question)
    return (
      <div className="case-line-edit">
        <EditOwn
          record={record}
          question={question}
          value={values[0]?.value}
          running={save.running}
          onSave={save.start}
          onCancel={() => setEditing(false)}
        />
        {save.error && <FactProblem error={save.error} />}
      </div>
    );
  const said = values.map(({ value }) => ownAnswerWords(text, question, value)).join(" / ");
  const isRetired = !open && question?.retired === true;
  return (
    <KnownLine
      label={isRetired ? `${label} (${t("own-retired")})` : label}
      {...{ said, open, editable }}
      onEdit={() => setEditing(true)}
    />
  );
}

interface EditOwnProps {
  readonly record: CaseRecord;
  readonly question: OwnQuestion;
  readonly value: FactValue | undefined;
  readonly running: boolean;
  readonly onSave: (value: FactValue) => void;
  readonly onCancel: () => void;
}

function EditOwn({ record, question, value, running, onSave, onCancel }: EditOwnProps) {
  const { t } = useText();
  const ws = useWorkspace();
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  const [next, setNext] = useState(value);
  if (question.kind === "note") return null;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (next === undefined || next === value) onCancel();
        else onSave(typeof next === "string" ? next.trim() : next);
      }}
    >
      <OwnInput
        question={question}
        around={{ today, answerTo: answersIn(record) }}
        value={next}
        onChange={setNext}
      />
      <div className="row">
        <Button kind="primary" type="submit" busy={running}>
          {t("common-save")}
        </Button>
        <Button onClick={onCancel}>{t("common-cancel")}</Button>
      </div>
    </form>
  );
}

/** Two answers to one of the network's own questions. */
export function OwnConflict({
  record,
  field,
}: {
  readonly record: CaseRecord;
  readonly field: OwnFieldId;
}) {
  const text = useText();
  const ws = useWorkspace();
  const say = useToast();
  const asked = useLive(ws.ownQuestions.list);
  const question = asked.find((one) => one.question.id === field)?.question;
  const settle = useAction(
    (value: FactValue) => settleOwnAnswer(ws, record.id, field, value),
    () => say(text.t("cases-conflict-settled")),
  );
  return (
    <ValuesDiffer
      label={ownLabel(text, question, field)}
      values={record.own.get(field) ?? []}
      words={(value) => ownAnswerWords(text, question, value)}
      running={settle.running}
      error={settle.error}
      // Nobody chooses between answers to a question that is not on this phone.
      onKeep={question && settle.start}
      edit={
        question &&
        ((close) => (
          <EditOwn
            record={record}
            question={question}
            value={undefined}
            running={settle.running}
            onSave={settle.start}
            onCancel={close}
          />
        ))
      }
    />
  );
}
