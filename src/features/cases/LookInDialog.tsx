import { useState } from "react";
import { lookIn } from "../../app/cases/look-in.ts";
import { Button } from "../../design/Button.tsx";
import { Choice } from "../../design/Choice.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { TextArea } from "../../design/TextArea.tsx";
import { useToast } from "../../design/Toast.tsx";
import type { CaseId } from "../../domain/cases/case-id.ts";
import type { SlotId } from "../../domain/plan/slot.ts";
import { parsePartialDate, today as todayOf } from "../../domain/time/partial-date.ts";
import { entryLimits } from "../../domain/timeline/entry-limits.ts";
import { slotWords } from "../../i18n/plan-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { HappenedOn } from "./HappenedOn.tsx";
import { NotSaved } from "./NotSaved.tsx";

const ofHome = ["still", "rent"] as const;
const ofAnything = ["fine"] as const;
type Asked = (typeof ofHome | typeof ofAnything)[number];

interface LookInDialogProps {
  readonly caseId: CaseId;
  readonly what: SlotId;
  readonly onClose: () => void;
}

/** What was found on a planned day. */
export function LookInDialog({ caseId, what, onClose }: LookInDialogProps) {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const say = useToast();
  const [on, setOn] = useState<string>(() => todayOf(ws.clock, ws.utcOffsetMinutes()));
  const [said, setSaid] = useState<{ readonly [Each in Asked]?: "yes" | "no" }>({});
  const [note, setNote] = useState("");
  const save = useAction(
    () =>
      lookIn(ws, caseId, {
        what,
        on: parsePartialDate(on),
        fine: said.fine && said.fine === "yes",
        still: said.still && said.still === "yes",
        rent: said.rent && said.rent === "yes",
        note,
      }),
    () => {
      say(t("crisis-look-in-saved"));
      onClose();
    },
  );
  const { error } = save;
  const isHome = what.startsWith("home-");
  return (
    <Dialog
      title={t("crisis-look-in-title", { what: slotWords(text, what) })}
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
      {error && error.type !== "BadLookIn" && <NotSaved error={error} />}
      {(isHome ? ofHome : ofAnything).map((each) => (
        <Choice
          key={each}
          label={t(each === "fine" ? "crisis-look-in-fine" : `matters-look-in-${each}`)}
          optional
          sideBySide
          options={[
            { value: "yes", label: t("common-yes") },
            { value: "no", label: t("common-no") },
          ]}
          value={said[each]}
          onChange={(answer) => setSaid({ ...said, [each]: answer })}
        />
      ))}
      <TextArea
        label={t("cases-note")}
        {...(isHome && { hint: t("matters-look-in-note") })}
        optional
        rows={3}
        maxLength={entryLimits.note}
        value={note}
        onChange={setNote}
      />
      <HappenedOn
        label={t("crisis-look-in-on")}
        errors={error?.type === "BadLookIn" ? error.errors : []}
        value={on}
        onChange={setOn}
      />
    </Dialog>
  );
}
