import { useContext, useState } from "react";
import { registered, registerView } from "../../app/lists/register-view.ts";
import type { PutInList } from "../../app/lists/put-in-list.ts";
import { isRecord } from "../../base/shape.ts";
import { Button } from "../../design/Button.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { useToast } from "../../design/Toast.tsx";
import type { Attachment } from "../../domain/attachments/attachment.ts";
import type { FieldDefinition } from "../../domain/forms/field-definition.ts";
import { formField, type FormFieldId } from "../../domain/forms/field-definitions.ts";
import type { FormValues } from "../../domain/forms/form.ts";
import { saidOf, type ListedThing } from "../../domain/lists/fold-lists.ts";
import { listDefinition } from "../../domain/lists/list-definitions.ts";
import { listStep, type ListedDraft, type ListedFault } from "../../domain/lists/listed-draft.ts";
import type { ListFieldId } from "../../domain/lists/list-fields.ts";
import type { ListId } from "../../domain/lists/list-id.ts";
import { today as todayOf } from "../../domain/time/partial-date.ts";
import { parseFactValue, type FactValue } from "../../domain/forms/fact-value.ts";
import { thingTitle } from "../../i18n/list-words.ts";
import type { Text } from "../../i18n/text.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { useTyped, type Typed } from "../../react/use-typed.ts";
import { useView } from "../../react/use-live.ts";
import { FactProblem } from "./FactProblem.tsx";
import { FormStepView } from "./FormStepView.tsx";
import { FileContext } from "./file-parts.ts";

interface ThingDialogProps {
  readonly list: ListId;
  /** Undefined for a new one. */
  readonly thing: ListedThing | undefined;
  /** What is filled in already in a new one. */
  readonly begin?: ListedDraft;
  /** What the case says that the questions ask after. */
  readonly known: FormValues;
  readonly save: (draft: ListedDraft, files: readonly Attachment[]) => PutInList;
  /** Marks it as listed by mistake, or takes that back. */
  readonly strike: (gone: boolean) => PutInList;
  /** Under which what is typed of a new one is kept until it is saved or cancelled. */
  readonly typedAs?: string;
  readonly onClose: () => void;
}

/** A thing of a list, new or as it is known. */
export function ThingDialog(props: ThingDialogProps) {
  const { typedAs, thing } = props;
  // A correction says what it replaces: kept until the thing is another one, it would replace what nobody saw.
  return typedAs === undefined || thing ? (
    <KnownThing {...props} />
  ) : (
    <NewThing {...props} typedAs={typedAs} />
  );
}

function KnownThing(props: ThingDialogProps) {
  const { thing, begin = {} } = props;
  const [draft, change] = useState<ListedDraft>(() => (thing ? draftOf(thing) : begin));
  return <ThingForm {...props} typed={{ draft, change }} />;
}

function NewThing(props: ThingDialogProps & { readonly typedAs: string }) {
  const { list, begin = {}, typedAs } = props;
  const typed = useTyped<ListedDraft>(
    typedAs,
    () => begin,
    (stored) => parseListedDraft(list, stored),
  );
  return typed ? <ThingForm {...props} typed={{ draft: typed.value, ...typed }} /> : null;
}

interface TypedThing extends Partial<Pick<Typed<ListedDraft>, "settle" | "drop">> {
  readonly draft: ListedDraft;
  readonly change: (next: (before: ListedDraft) => ListedDraft) => void;
}

function ThingForm(props: ThingDialogProps & { readonly typed: TypedThing }) {
  const { list, thing, known, typed } = props;
  const { draft } = typed;
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const say = useToast();
  const [files, setFiles] = useState<readonly Attachment[]>([]);
  const fileParts = useContext(FileContext);
  const register = useView(() => registerView(ws), "register")?.value;
  const onClose = () => {
    for (const file of files) void ws.attachments?.drop(file);
    props.onClose();
  };
  const cancel = () => {
    typed.drop?.();
    onClose();
  };
  const save = useAction(
    () => {
      const save = () => props.save(draft, files);
      return typed.settle ? typed.settle(save) : save();
    },
    () => {
      say(t("lists-saved"));
      props.onClose();
    },
  );
  const strike = useAction(
    (gone: boolean) => props.strike(gone),
    () => {
      say(t("lists-saved"));
      onClose();
    },
  );
  const error = save.error ?? strike.error;
  const faults = save.error?.type === "BadListed" ? save.error.faults : [];

  const refsOf = ({ to }: FieldDefinition) =>
    register && to
      ? registered(register, to).map((one) => ({
          value: one.id as string,
          label: thingTitle(text, one),
        }))
      : [];
  const answer = (field: FormFieldId, value: FactValue | undefined) => {
    const question = listDefinition(list).questions.find((each) => each.field === field);
    if (!question) return;
    const named = question.names;
    const chosen = named && refsOf(formField(field)).find((ref) => ref.value === value);
    typed.change((before) => ({
      ...before,
      [question.field]: value,
      ...(named && chosen && { [named]: chosen.label }),
    }));
  };

  return (
    <Dialog
      title={thing ? thingTitle(text, thing) : t(`list-${list}-add`)}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={save.running} onClick={() => save.start()}>
            {t("common-save")}
          </Button>
          <Button onClick={cancel}>{t("common-cancel")}</Button>
        </>
      }
    >
      {error && error.type !== "BadListed" && (
        <FactProblem error={error.type === "NoSuchThing" ? { type: "CaseNotFound" } : error} />
      )}
      <FormStepView
        step={listStep(list)}
        values={{ ...known, ...draft }}
        errors={new Map(faults.map((fault) => [fault.field, faultWords(text, fault)]))}
        today={todayOf(ws.clock, ws.utcOffsetMinutes())}
        refsOf={refsOf}
        onAnswer={answer}
      />
      {fileParts && ws.attachments && listDefinition(list).photos && (
        <fileParts.Input attachments={ws.attachments} files={files} onChange={setFiles} />
      )}
      {thing && (
        <div>
          <Button kind="quiet" busy={strike.running} onClick={() => strike.start(!thing.gone)}>
            {t(thing.gone ? "lists-unstrike" : "lists-strike")}
          </Button>
          {!thing.gone && <p className="soft">{t("lists-strike-hint")}</p>}
        </div>
      )}
    </Dialog>
  );
}

/** What an older version kept is taken as far as the list still asks it. */
function parseListedDraft(list: ListId, stored: unknown): ListedDraft | undefined {
  if (!isRecord(stored)) return undefined;
  const draft: { [Field in ListFieldId]?: FactValue } = {};
  for (const { field } of listDefinition(list).questions) {
    const value = parseFactValue(formField(field), stored[field]);
    if (value !== undefined) draft[field] = value;
  }
  return draft;
}

function draftOf(thing: ListedThing): ListedDraft {
  const draft: { [Field in ListFieldId]?: FactValue } = {};
  for (const field of thing.values.keys()) {
    const value = saidOf(thing, field);
    if (value !== undefined) draft[field] = value;
  }
  return draft;
}

function faultWords({ t }: Text, { type }: ListedFault): string {
  switch (type) {
    case "Required":
      return t("lists-missing");
    case "NotAllowed":
      return t("cases-bad-value");
    case "DayInFuture":
      return t("cases-happened-in-future");
    case "TooLong":
      return t("lists-too-long");
  }
}
