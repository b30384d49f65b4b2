import { useState } from "react";
import { recordBirth } from "../../app/cases/record-birth.ts";
import { Button } from "../../design/Button.tsx";
import { Choice } from "../../design/Choice.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { TextArea } from "../../design/TextArea.tsx";
import { useToast } from "../../design/Toast.tsx";
import type { CaseRecord } from "../../domain/cases/case-record.ts";
import { parseCode } from "../../domain/cases/code-lists.ts";
import {
  birthPlaces,
  childConditions,
  childOutcomes,
  motherConditions,
} from "../../domain/cases/crisis-pregnancy-codes.ts";
import { shownValue } from "../../domain/cases/facts.ts";
import { codeTextId } from "../../domain/forms/text-ids.ts";
import { birthsOf } from "../../domain/plan/aftercare.ts";
import { parsePartialDate } from "../../domain/time/partial-date.ts";
import { entryLimits } from "../../domain/timeline/entry-limits.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { HappenedOn } from "./HappenedOn.tsx";
import { NotSaved } from "./NotSaved.tsx";

interface BirthDialogProps {
  readonly record: CaseRecord;
  readonly onClose: () => void;
}

/** The day is enough; the rest as far as it is known. */
export function BirthDialog({ record, onClose }: BirthDialogProps) {
  const { t } = useText();
  const ws = useWorkspace();
  const say = useToast();
  // What comes in while it is written was not seen.
  const [seen] = useState(record);
  const before = birthsOf(seen)[0]?.entry;
  const [on, setOn] = useState<string>(before?.on ?? "");
  const [place, setPlace] = useState(before?.place);
  const [mother, setMother] = useState(before?.mother);
  const [child, setChild] = useState(before?.child);
  const [outcome, setOutcome] = useState(() =>
    parseCode(childOutcomes, shownValue(seen.facts, "child_outcome")),
  );
  const [note, setNote] = useState(before?.note ?? "");
  const lives = child !== "none" && child !== "died";
  const save = useAction(
    () =>
      recordBirth(ws, seen, {
        on: parsePartialDate(on),
        place,
        mother,
        child,
        note,
        childOutcome: lives ? outcome : undefined,
      }),
    () => {
      say(t("crisis-birth-saved"));
      onClose();
    },
  );
  const { error } = save;
  return (
    <Dialog
      title={t(before ? "crisis-birth-correct" : "crisis-birth-add")}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={save.running} onClick={() => save.start()}>
            {t("common-save")}
          </Button>
          <Button onClick={onClose}>{t("common-cancel")}</Button>
        </>
      }
    >
      {error && error.type !== "BadBirth" && <NotSaved error={error} />}
      <HappenedOn
        label={t("crisis-birth-on")}
        errors={error?.type === "BadBirth" ? error.errors : []}
        value={on}
        onChange={setOn}
      />
      <Choice
        label={t("crisis-birth-mother")}
        optional
        sideBySide
        options={motherConditions.map((value) => ({
          value,
          label: t(codeTextId("mother-condition", value)),
        }))}
        value={mother}
        onChange={setMother}
      />
      <Choice
        label={t("crisis-birth-child")}
        optional
        sideBySide
        options={childConditions.map((value) => ({
          value,
          label: t(codeTextId("child-condition", value)),
        }))}
        value={child}
        onChange={setChild}
      />
      {child !== "none" && (
        <Choice
          label={t("crisis-birth-place")}
          optional
          sideBySide
          options={birthPlaces.map((value) => ({
            value,
            label: t(codeTextId("birth-place", value)),
          }))}
          value={place}
          onChange={setPlace}
        />
      )}
      {lives && (
        <Choice
          label={t("field-child-outcome")}
          optional
          sideBySide
          options={childOutcomes.map((value) => ({
            value,
            label: t(codeTextId("child-outcome", value)),
          }))}
          value={outcome}
          onChange={setOutcome}
        />
      )}
      <TextArea
        label={t("cases-note")}
        optional
        rows={2}
        maxLength={entryLimits.note}
        value={note}
        onChange={setNote}
      />
    </Dialog>
  );
}
