import { useState } from "react";
import {
  noteLetterSent,
  sendingWays,
  type SendingWay,
} from "../../app/letters/note-letter-sent.ts";
import { Button } from "../../design/Button.tsx";
import { Choice } from "../../design/Choice.tsx";
import { DateField } from "../../design/DateField.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { Notice } from "../../design/Notice.tsx";
import { TextArea } from "../../design/TextArea.tsx";
import { useToast } from "../../design/Toast.tsx";
import { caseCountry, type CaseRecord } from "../../domain/cases/case-record.ts";
import { hyphened } from "../../domain/forms/text-ids.ts";
import { isVoidByEmail, takenRoute, type LetterId } from "../../domain/letters/letter.ts";
import { parsePartialDate, today as todayOf } from "../../domain/time/partial-date.ts";
import { entryLimits } from "../../domain/timeline/entry-limits.ts";
import { letterName } from "../../i18n/letter-words.ts";
import { notSavedWords } from "../../i18n/not-saved-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import type { Draft } from "../../react/use-draft.ts";
import { useAction } from "../../react/use-action.ts";

interface LetterSentDialogProps {
  readonly record: CaseRecord;
  readonly letter: LetterId;
  /** Something was changed in it by hand. */
  readonly changed: boolean;
  /** Of its draft, which goes when the letter has gone. */
  readonly settle: Draft<unknown>["settle"];
  readonly onSent: () => void;
  readonly onClose: () => void;
}

/** The worker says that it left, and how; nothing says it for her. */
export function LetterSentDialog({
  record,
  letter,
  changed,
  settle,
  onSent,
  onClose,
}: LetterSentDialogProps) {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const say = useToast();
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  const [how, setHow] = useState<SendingWay>();
  const [on, setOn] = useState<string>(today);
  const [typed, setTyped] = useState<string>();
  const [unsaid, setUnsaid] = useState(false);
  const wayWords = (way: SendingWay) => t(`letter-how-${hyphened(way)}`);
  const note =
    typed ??
    (how ? t("letter-sent-words", { letter: letterName(text, letter), how: wayWords(how) }) : "");
  const save = useAction(
    (way: SendingWay) =>
      settle(() =>
        noteLetterSent(ws, record.id, {
          letter,
          how: way,
          on: dayOrNow(on, today),
          note,
          unread: parsePartialDate(on) ? [] : ["on"],
        }),
      ),
    () => {
      say(t("letter-sent-saved"));
      onSent();
    },
  );
  const { error } = save;
  const wrong = error?.type === "BadSentLetter" ? error.errors : [];
  const wrongDay = wrong.find(({ field }) => field === "on");
  const dayProblem =
    wrongDay && (wrongDay.type === "NoSuchDay" ? "common-date-none" : "cases-happened-in-future");
  const isStep =
    how !== undefined &&
    how !== "to_person" &&
    takenRoute(letter, caseCountry(record), record.routes) !== undefined;
  return (
    <Dialog
      title={t("letter-sent")}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            busy={save.running}
            onClick={() => {
              setUnsaid(how === undefined);
              if (how) save.start(how);
            }}
          >
            {t("common-save")}
          </Button>
          <Button onClick={onClose}>{t("common-cancel")}</Button>
        </>
      }
    >
      {error && error.type !== "BadSentLetter" && (
        <div role="alert">
          <Notice tone="danger" icon="warning">
            <p>{error.type === "NoConsent" ? t("agreed-not-noted") : notSavedWords(text, error)}</p>
          </Notice>
        </div>
      )}
      <Choice
        label={t("letter-sent-how")}
        error={unsaid ? t("legal-missing") : undefined}
        options={sendingWays
          .filter((way) => way !== "email" || !isVoidByEmail(letter))
          .map((way) => ({ value: way, label: wayWords(way) }))}
        value={how}
        onChange={setHow}
      />
      {changed && <p>{t("letter-sent-drops")}</p>}
      {isStep && (
        <Notice tone="action" icon="scales">
          <p>{t("letter-sent-route")}</p>
        </Notice>
      )}
      <DateField
        label={t("letter-sent-on")}
        about="past"
        today={today}
        value={on}
        onChange={setOn}
        error={dayProblem && t(dayProblem)}
      />
      {how && (
        <TextArea
          label={t("letter-sent-note")}
          rows={3}
          maxLength={entryLimits.note}
          value={note}
          onChange={setTyped}
        />
      )}
    </Dialog>
  );
}

/** Left at today it was just now, and a wrong clock is then taken out of it. */
const dayOrNow = (on: string, today: string) => (on === today ? undefined : parsePartialDate(on));
