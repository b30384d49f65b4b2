import { useState } from "react";
import { addRouteStep } from "../../app/cases/add-route-step.ts";
import { Button } from "../../design/Button.tsx";
import { Choice } from "../../design/Choice.tsx";
import { DateField } from "../../design/DateField.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { TextInput } from "../../design/TextInput.tsx";
import { useToast } from "../../design/Toast.tsx";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { decisionBy } from "../../domain/legal/decision-days.ts";
import { routeStatuses, type RouteId, type RouteStatus } from "../../domain/legal/legal-route.ts";
import type { RouteStepError } from "../../domain/legal/route-draft.ts";
import { parsePartialDate, today as todayOf } from "../../domain/time/partial-date.ts";
import type { EntryId } from "../../domain/timeline/entry-id.ts";
import { entryLimits } from "../../domain/timeline/entry-limits.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { isNoDay } from "./is-no-day.ts";
import { NotSaved } from "./NotSaved.tsx";

interface RouteStepDialogProps {
  readonly caseId: CaseId;
  readonly taken: EntryId;
  readonly route: RouteId | undefined;
  readonly onClose: () => void;
}

/** It was handed in, an answer came, or it is not taken after all. */
export function RouteStepDialog({ caseId, taken, route, onClose }: RouteStepDialogProps) {
  const { t, date } = useText();
  const ws = useWorkspace();
  const say = useToast();
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  const [status, setStatus] = useState<RouteStatus>();
  const [on, setOn] = useState<string>(today);
  const [reference, setReference] = useState("");
  const [next, setNext] = useState("");
  const [wrongNext, setWrongNext] = useState(false);
  const add = useAction(
    () =>
      addRouteStep(ws, caseId, taken, {
        on: parsePartialDate(on),
        status,
        reference,
        next: parsePartialDate(next),
      }),
    () => {
      say(t("legal-step-saved"));
      onClose();
    },
  );
  const filedOn = status === "filed" ? parsePartialDate(on) : undefined;
  const decision = route && filedOn && decisionBy(route, filedOn);
  const { error } = add;
  const wrong = error?.type === "BadRouteStep" ? error.errors : [];
  const problemOf = (field: RouteStepError["field"]) => {
    const problem = wrong.find((each) => each.field === field);
    switch (problem?.type) {
      case undefined:
        return undefined;
      case "DayInFuture":
        return t("cases-happened-in-future");
      case "NextBeforeHappened":
        return t("cases-next-too-early");
      case "NoDay":
      case "NoStatus":
      case "ReferenceTooLong":
        return t("legal-missing");
    }
  };

  return (
    <Dialog
      title={t("legal-step")}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            busy={add.running}
            onClick={() => {
              setWrongNext(isNoDay(next));
              if (!isNoDay(next)) add.start();
            }}
          >
            {t("common-save")}
          </Button>
          <Button onClick={onClose}>{t("common-cancel")}</Button>
        </>
      }
    >
      {error && error.type !== "BadRouteStep" && (
        <NotSaved error={error.type === "NoSuchRoute" ? { type: "CaseNotFound" } : error} />
      )}
      <Choice
        label={t("legal-step")}
        labelHidden
        error={problemOf("status")}
        hint={t("legal-step-reminds-no-more")}
        options={routeStatuses.map((each) => ({ value: each, label: t(`legal-step-${each}`) }))}
        value={status}
        onChange={setStatus}
      />
      <DateField
        label={t("legal-step-on")}
        about="past"
        today={today}
        error={problemOf("on")}
        value={on}
        onChange={setOn}
      />
      <TextInput
        label={t("legal-step-reference")}
        optional
        value={reference}
        onChange={setReference}
        input={{ maxLength: entryLimits.reference }}
      />
      <DateField
        label={t("timeline-next")}
        {...(decision && {
          hint: t("matters-decision-by", { days: decision.days, when: date(decision.on) }),
        })}
        optional
        about="future"
        today={today}
        error={wrongNext && isNoDay(next) ? t("common-date-none") : problemOf("next")}
        value={next}
        onChange={setNext}
      />
    </Dialog>
  );
}
