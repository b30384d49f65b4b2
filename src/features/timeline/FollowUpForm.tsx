import "./FollowUpForm.css";
import { memo, useEffect, useId, useRef, useState } from "react";
import type { Attachments } from "../../app/attachments/attachments.ts";
import { Button } from "../../design/Button.tsx";
import { Choice, MultiChoice } from "../../design/Choice.tsx";
import { DateField } from "../../design/DateField.tsx";
import { Fold } from "../../design/Fold.tsx";
import type { IconName } from "../../design/Icon.tsx";
import { TextArea } from "../../design/TextArea.tsx";
import type { Attachment } from "../../domain/attachments/attachment.ts";
import {
  contactBeginners,
  contactChannels,
  helpMethods,
  needs,
  type HelpMethod,
} from "../../domain/cases/code-lists.ts";
import { codeTextId } from "../../domain/forms/text-ids.ts";
import { parsePartialDate, type LocalDate } from "../../domain/time/partial-date.ts";
import { mediation, type FollowUpError } from "../../domain/timeline/follow-up.ts";
import { entryLimits } from "../../domain/timeline/entry-limits.ts";
import { useText } from "../../i18n/use-text.ts";
import type { FollowUpValues } from "./follow-up-values.ts";
import { MinutesInput } from "./MinutesInput.tsx";
import { FilesInput } from "./FilesInput.tsx";
import { NextDateInput } from "./NextDateInput.tsx";

interface FollowUpFormProps {
  readonly values: FollowUpValues;
  readonly errors: readonly FollowUpError[];
  readonly today: LocalDate;
  /** The chosen channel is against the person's contact rule. */
  readonly againstRule: boolean;
  /** Undefined where no photographs are kept. */
  readonly attachments: Attachments | undefined;
  readonly onFiles: (change: (files: readonly Attachment[]) => readonly Attachment[]) => void;
  readonly onChange: (part: Partial<FollowUpValues>) => void;
}

const methodIcons: Readonly<Record<HelpMethod, IconName>> = {
  personal_oral: "talk",
  accompaniment_admin: "sheet",
  phone_email: "call",
  mediation_followup: "merge",
};

export const FollowUpForm = memo(function FollowUpForm({
  values,
  errors,
  today,
  againstRule,
  attachments,
  onFiles,
  onChange,
}: FollowUpFormProps) {
  const { t, day } = useText();
  const form = useRef<HTMLDivElement>(null);
  const [sayingWhen, setSayingWhen] = useState(values.on !== "");
  const whenId = useId();

  const [first] = errors;
  useEffect(() => {
    const field =
      first && form.current?.querySelector<HTMLElement>(`[data-field="${first.field}"]`);
    field?.scrollIntoView({ block: "start" });
    field?.querySelector<HTMLElement>("input, textarea, button")?.focus({ preventScroll: true });
  }, [first]);

  const wordsFor = (field: FollowUpError["field"]): string | undefined => {
    const error = errors.find((each) => each.field === field);
    return error && t(errorWords[error.type]);
  };
  const promises = values.methods.includes(mediation);
  const said = parsePartialDate(values.on);
  return (
    <div ref={form} className="follow-up">
      <div data-field="methods">
        <MultiChoice
          label={t("timeline-methods")}
          error={wordsFor("methods")}
          options={helpMethods.map((method) => ({
            value: method,
            label: t(codeTextId("help-method", method)),
            icon: methodIcons[method],
          }))}
          values={values.methods}
          onChange={(methods) => onChange({ methods, ...channelFor(values, methods) })}
        />
      </div>
      {againstRule && (
        <div data-field="channel">
          <Choice
            label={t("crisis-began")}
            hint={t(codeTextId("channel", values.channel))}
            error={wordsFor("channel")}
            options={contactBeginners.map((who) => ({
              value: who,
              label: t(`crisis-began-${who}`),
            }))}
            value={values.began}
            onChange={(began) => onChange({ began })}
          />
        </div>
      )}
      <div data-field="note">
        <TextArea
          label={t("timeline-note")}
          optional
          rows={3}
          maxLength={entryLimits.note}
          value={values.note}
          onChange={(note) => onChange({ note })}
          error={wordsFor("note")}
        />
      </div>
      {attachments && (
        <FilesInput
          attachments={attachments}
          files={values.files}
          onChange={(change) => onFiles(change)}
        />
      )}
      <div data-field="next">
        <NextDateInput
          value={values.next}
          today={today}
          needed={promises}
          error={wordsFor("next")}
          onChange={(next) => onChange({ next })}
        />
      </div>
      <div data-field="on">
        {sayingWhen ? (
          <DateField
            label={t("timeline-when")}
            about="past"
            withTime
            today={today}
            value={values.on}
            onChange={(on) => onChange({ on })}
            error={wordsFor("on")}
          />
        ) : (
          <div className="follow-up-when">
            <p>
              <span className="field-label" id={whenId}>
                {t("timeline-when")}
              </span>{" "}
              {said ? day(said, today) : t("timeline-now")}
            </p>
            <Button kind="quiet" aria-describedby={whenId} onClick={() => setSayingWhen(true)}>
              {t("timeline-when-other")}
            </Button>
          </div>
        )}
      </div>
      <Fold summary={t("timeline-more")} open={values.minutes !== undefined}>
        <div className="follow-up">
          <Choice
            label={t("timeline-channel")}
            sideBySide
            options={contactChannels.map((channel) => ({
              value: channel,
              label: t(codeTextId("channel", channel)),
            }))}
            value={values.channel}
            onChange={(channel) => onChange({ channel })}
          />
          <MinutesInput value={values.minutes} onChange={(minutes) => onChange({ minutes })} />
          <MultiChoice
            label={t("timeline-topics")}
            optional
            sideBySide
            options={needs.map((need) => ({ value: need, label: t(codeTextId("need", need)) }))}
            values={values.topics}
            onChange={(topics) => onChange({ topics })}
          />
        </div>
      </Fold>
    </div>
  );
});

/** Help by telephone alone was given on the telephone, until the worker says otherwise. */
function channelFor(
  { channel, methods: before }: FollowUpValues,
  methods: readonly HelpMethod[],
): Partial<FollowUpValues> {
  const isByPhone = (list: readonly HelpMethod[]) => list.length === 1 && list[0] === "phone_email";
  if (isByPhone(methods) && channel === "in_person") return { channel: "phone" };
  if (isByPhone(before) && channel === "phone") return { channel: "in_person" };
  return {};
}

const errorWords = {
  NoHelpMethod: "timeline-problem-methods",
  NoSuchDay: "common-date-none",
  MediationNeedsNextDate: "timeline-problem-next",
  NextBeforeHappened: "timeline-problem-next-early",
  HappenedInFuture: "timeline-problem-future",
  MinutesOutOfRange: "timeline-problem-minutes",
  CountsOutOfRange: "timeline-problem-minutes",
  NoteTooLong: "timeline-problem-note",
  WhoBegan: "crisis-began-missing",
} as const satisfies Readonly<Record<FollowUpError["type"], string>>;
