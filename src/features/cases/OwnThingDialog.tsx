import "./FormStepView.css";
import { Fragment, useContext, useState } from "react";
import { putInOwnList, strikeFromOwnList, type PutInOwnListError } from "../../app/lists/put-in-own-list.ts"; // prettier-ignore
import { Button } from "../../design/Button.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { Notice } from "../../design/Notice.tsx";
import { useToast } from "../../design/Toast.tsx";
import type { Attachment } from "../../domain/attachments/attachment.ts";
import type { CaseRecord } from "../../domain/cases/case-record.ts";
import { askInTurn, type OwnValues } from "../../domain/forms/ask-in-turn.ts";
import { answersIn } from "../../domain/forms/own-answers.ts";
import type { OwnList } from "../../domain/lists/own-list.ts";
import { ownDraftOf } from "../../domain/lists/own-thing-draft.ts";
import type { OwnThing } from "../../domain/lists/own-things.ts";
import { today as todayOf } from "../../domain/time/partial-date.ts";
import { ownListLabel, ownThingTitle } from "../../i18n/own-list-words.ts";
import { ownHeading } from "../../i18n/own-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { FileContext } from "./file-parts.ts";
import { FactProblem } from "./FactProblem.tsx";
import { ownProblems } from "./OwnAtIntake.tsx";
import { OwnInput } from "./OwnInput.tsx";

interface OwnThingDialogProps {
  readonly record: CaseRecord;
  readonly list: OwnList;
  /** Undefined for a new one. */
  readonly thing: OwnThing | undefined;
  readonly onClose: () => void;
}

/** A record of a list of the network's own, new or as it is known. */
export function OwnThingDialog({ record, list, thing, onClose }: OwnThingDialogProps) {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const say = useToast();
  const [draft, setDraft] = useState<OwnValues>(() => (thing ? ownDraftOf(thing) : {}));
  const [files, setFiles] = useState<readonly Attachment[]>([]);
  const fileParts = useContext(FileContext);
  const close = () => {
    for (const file of files) void ws.attachments?.drop(file);
    onClose();
  };
  const saved = () => {
    say(t("lists-saved"));
    onClose();
  };
  const save = useAction(() => putInOwnList(ws, record.id, list.id, draft, thing, files), saved);
  const strike = useAction(
    (seen: OwnThing) => strikeFromOwnList(ws, record.id, seen, !seen.gone),
    () => {
      say(t("lists-saved"));
      close();
    },
  );
  const error = save.error ?? strike.error;
  const faults = save.error?.type === "BadOwnThing" ? save.error.faults : [];
  const problems = ownProblems(text, faults, list.questions);
  const { asked, around } = askInTurn(list.questions, draft, {
    today: todayOf(ws.clock, ws.utcOffsetMinutes()),
    answerTo: answersIn(record),
  });
  const label = ownListLabel(text, list, list.id);
  return (
    <Dialog
      title={thing ? ownThingTitle(text, thing, list) : t("ownlist-add-to", { list: label })}
      onClose={close}
      actions={
        <>
          <Button kind="primary" busy={save.running} onClick={() => save.start()}>
            {t("common-save")}
          </Button>
          <Button onClick={close}>{t("common-cancel")}</Button>
        </>
      }
    >
      {error && <OwnThingProblem error={error} />}
      <div className="form-step">
        {asked.map(({ question, required }, index) => {
          const heading = ownHeading(text, question, asked[index - 1]?.question);
          return (
            <Fragment key={question.id}>
              {heading !== undefined && <h3>{heading}</h3>}
              <div className="form-question">
                <OwnInput
                  question={question}
                  around={around}
                  value={draft[question.id]}
                  optional={!required}
                  error={problems.get(question.id)}
                  onChange={(value) => setDraft((before) => withAnswer(before, question.id, value))}
                />
              </div>
            </Fragment>
          );
        })}
      </div>
      {fileParts && ws.attachments && list.photos && (
        <fileParts.Input attachments={ws.attachments} files={files} onChange={setFiles} />
      )}
      {thing && (
        <div>
          <Button kind="quiet" busy={strike.running} onClick={() => strike.start(thing)}>
            {t(thing.gone ? "lists-unstrike" : "lists-strike")}
          </Button>
          {!thing.gone && <p className="soft">{t("lists-strike-hint")}</p>}
        </div>
      )}
    </Dialog>
  );
}

function withAnswer(
  before: OwnValues,
  field: keyof OwnValues,
  value: OwnValues[keyof OwnValues],
): OwnValues {
  const { [field]: _before, ...others } = before;
  return value === undefined ? others : { ...others, [field]: value };
}

function OwnThingProblem({ error }: { readonly error: PutInOwnListError }) {
  const { t } = useText();
  if (error.type === "BadOwnThing") return null;
  if (error.type === "NoSuchThing")
    return (
      <div role="alert">
        <Notice tone="danger" icon="warning">
          <p>{t("ownlist-gone")}</p>
        </Notice>
      </div>
    );
  return <FactProblem error={error} />;
}
