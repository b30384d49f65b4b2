import { useState } from "react";
import { typedDrafts } from "../../app/drafts/draft-keys.ts";
import { isRecord } from "../../base/shape.ts";
import { recordWish } from "../../app/cases/record-wish.ts";
import { Button } from "../../design/Button.tsx";
import { Choice, MultiChoice, type Option } from "../../design/Choice.tsx";
import { DateField } from "../../design/DateField.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { TextArea } from "../../design/TextArea.tsx";
import { useToast } from "../../design/Toast.tsx";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { relations, wishes as wishCodes } from "../../domain/cases/crisis-pregnancy-codes.ts";
import type { WishError } from "../../domain/crisis/wishes.ts";
import { codeTextId } from "../../domain/forms/text-ids.ts";
import { parsePartialDate, today as todayOf } from "../../domain/time/partial-date.ts";
import { entryLimits } from "../../domain/timeline/entry-limits.ts";
import type { Text } from "../../i18n/text.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { useTyped, type Typed } from "../../react/use-typed.ts";
import { isNoDay } from "./is-no-day.ts";
import { NotSaved } from "./NotSaved.tsx";

interface WishDialogProps {
  readonly caseId: CaseId;
  readonly onClose: () => void;
}

interface TypedWish {
  readonly by: "herself" | "other" | undefined;
  readonly relation: string | undefined;
  readonly wishes: readonly string[];
  readonly words: string;
  readonly on: string;
}

/** Her own words above all must not be lost when somebody comes in and the phone is hidden. */
export function WishDialog({ caseId, onClose }: WishDialogProps) {
  const ws = useWorkspace();
  const typed = useTyped<TypedWish>(
    `${typedDrafts(caseId)}wish`,
    () => ({
      by: undefined,
      relation: undefined,
      wishes: [],
      words: "",
      on: todayOf(ws.clock, ws.utcOffsetMinutes()),
    }),
    parseTyped,
  );
  return typed ? <WishForm caseId={caseId} onClose={onClose} typed={typed} /> : null;
}

/** Who said it comes first: only her own word is her wish. Nothing is chosen beforehand, and nothing stands out. */
function WishForm({
  caseId,
  typed,
  onClose,
}: WishDialogProps & { readonly typed: Typed<TypedWish> }) {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const say = useToast();
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  const { by, relation, wishes, words, on } = typed.value;
  const [wrongDay, setWrongDay] = useState(false);
  const record = useAction(
    () =>
      typed.settle(() =>
        recordWish(ws, caseId, {
          by,
          relation,
          wishes,
          words,
          // Of what was said today, the hour is known too.
          on: on === today ? undefined : parsePartialDate(on),
        }),
      ),
    () => {
      say(t("crisis-wish-saved"));
      onClose();
    },
  );
  const cancel = () => {
    typed.drop();
    onClose();
  };
  const { error } = record;
  const wrong = error?.type === "BadWish" ? error.errors : [];
  const problemOf = (field: WishError["field"], label: string) => {
    const problem = wrong.find((each) => each.field === field);
    if (!problem) return undefined;
    return problem.type === "DayInFuture"
      ? t("cases-happened-in-future")
      : t("cases-missing", { field: label });
  };
  return (
    <Dialog
      title={t("crisis-wish-add")}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            busy={record.running}
            onClick={() => {
              setWrongDay(isNoDay(on));
              if (!isNoDay(on)) record.start();
            }}
          >
            {t("common-save")}
          </Button>
          <Button onClick={cancel}>{t("common-cancel")}</Button>
        </>
      }
    >
      {error && error.type !== "BadWish" && <NotSaved error={error} />}
      <Choice
        label={t("crisis-wish-by")}
        sideBySide
        error={problemOf("by", t("crisis-wish-by"))}
        options={(["herself", "other"] as const).map((value) => ({
          value,
          label: t(`crisis-wish-${value}`),
        }))}
        value={by}
        onChange={(each) => typed.set({ by: each })}
      />
      {by === "other" && (
        <Choice
          label={t("crisis-wish-relation")}
          sideBySide
          error={problemOf("relation", t("crisis-wish-relation"))}
          options={relations.map((value) => ({ value, label: t(codeTextId("relation", value)) }))}
          value={relations.find((value) => value === relation)}
          onChange={(each) => typed.set({ relation: each })}
        />
      )}
      <MultiChoice
        label={t("crisis-wish-which")}
        hint={t("crisis-wish-hint")}
        error={problemOf("wishes", t("crisis-wish-which"))}
        options={wishOptions(text)}
        values={wishes}
        onChange={(each) => typed.set({ wishes: each })}
      />
      <TextArea
        label={t("crisis-wish-words")}
        optional
        rows={3}
        maxLength={entryLimits.note}
        value={words}
        onChange={(each) => typed.set({ words: each })}
      />
      <DateField
        label={t("crisis-wish-when")}
        about="past"
        today={today}
        error={
          wrongDay && isNoDay(on) ? t("common-date-none") : problemOf("on", t("crisis-wish-when"))
        }
        value={on}
        onChange={(each) => typed.set({ on: each })}
      />
    </Dialog>
  );
}

function parseTyped(stored: unknown): TypedWish | undefined {
  if (!isRecord(stored)) return undefined;
  const { by, relation, wishes, words, on } = stored;
  return {
    by: by === "herself" || by === "other" ? by : undefined,
    relation: relations.find((each) => each === relation),
    wishes: wishCodes.filter((each) => Array.isArray(wishes) && wishes.includes(each)),
    words: typeof words === "string" ? words : "",
    on: typeof on === "string" ? on : "",
  };
}

const outside: readonly string[] = ["other", "does_not_say"];

/** In the order of the alphabet, which prefers nothing; what is no option comes last. */
function wishOptions(text: Text): readonly Option<string>[] {
  return wishCodes
    .map((value): Option<string> => {
      const hint = text.label(`crisis-about-${value.replaceAll("_", "-")}`);
      return { value, label: text.t(codeTextId("wish", value)), ...(hint && { hint }) };
    })
    .sort(
      (a, b) =>
        outside.indexOf(a.value) - outside.indexOf(b.value) || text.compare(a.label, b.label),
    );
}
