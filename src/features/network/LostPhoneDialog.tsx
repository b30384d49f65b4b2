import { useEffect, useState } from "react";
import { filesOnlyOn } from "../../app/network/files-of-device.ts";
import { loseDevice, type LoseDeviceError } from "../../app/network/lose-device.ts";
import type { MemberPhone } from "../../app/network/member.ts";
import { ok } from "../../base/result.ts";
import { Button } from "../../design/Button.tsx";
import { Choice } from "../../design/Choice.tsx";
import { DateField } from "../../design/DateField.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { intoView } from "../../design/into-view.ts";
import { Notice } from "../../design/Notice.tsx";
import { Progress } from "../../design/Progress.tsx";
import { TextArea } from "../../design/TextArea.tsx";
import { useToast } from "../../design/Toast.tsx";
import { incidentTextLimit, lockedAnswers, type LockedAnswer } from "../../domain/network/incident.ts"; // prettier-ignore
import { now, today as todayOf } from "../../domain/time/partial-date.ts";
import { incidentErrorWords } from "../../i18n/incident-words.ts";
import { phoneWords } from "../../i18n/phone-words.ts";
import type { Text } from "../../i18n/text.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { membershipWords } from "./membership-words.ts";

interface LostPhoneDialogProps {
  readonly name: string;
  readonly phone: MemberPhone;
  readonly onClose: () => void;
  /** It is off the roster. */
  readonly onDone: () => void;
}

/** Takes one phone out of the network and opens its incident. */
export function LostPhoneDialog({ name, phone, onClose, onDone }: LostPhoneDialogProps) {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const say = useToast();
  const offset = ws.utcOffsetMinutes();
  const today = todayOf(ws.clock, offset);
  const [aware, setAware] = useState<string>(() => now(ws.clock, offset));
  const [happened, setHappened] = useState("");
  const [locked, setLocked] = useState<LockedAnswer>();
  const [what, setWhat] = useState("");
  const lose = useAction(
    () =>
      loseDevice(ws, { device: phone.device, aware, happened, locked: locked ?? "unknown", what }),
    () => {
      say(t("incidents-lost-done"));
      onDone();
    },
  );
  const [files, setFiles] = useState<{ readonly count: number | undefined }>();
  const counting = useAction(
    async () => ok({ count: await filesOnlyOn(ws, phone.device) }),
    setFiles,
  );
  const { start: count } = counting;
  useEffect(() => count(), [count]);
  return (
    <Dialog
      title={t("incidents-lost-title", { name })}
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" busy={lose.running} onClick={() => lose.start()}>
            {t("incidents-lost-do")}
          </Button>
          <Button onClick={onClose}>{t("common-cancel")}</Button>
        </>
      }
    >
      {lose.error && (
        <div role="alert" ref={intoView}>
          <Notice tone="danger" icon="warning">
            <p>{loseWords(text, lose.error)}</p>
          </Notice>
        </div>
      )}
      <p>{t("incidents-lost-does")}</p>
      <Notice tone="waiting" icon="warning">
        <p>{t("incidents-lost-not")}</p>
      </Notice>
      <p>{phoneWords(text, phone)}</p>
      {counting.running && <Progress label={t("breaks-files-counting")} />}
      {files !== undefined && (
        <p>
          {files.count === undefined
            ? t("breaks-files-unknown")
            : t("breaks-files-missing", { count: files.count })}
        </p>
      )}
      <DateField
        label={t("incidents-aware")}
        hint={t("incidents-aware-hint")}
        value={aware}
        onChange={setAware}
        today={today}
        about="past"
        withTime
      />
      <DateField
        label={t("incidents-happened")}
        optional
        value={happened}
        onChange={setHappened}
        today={today}
        about="past"
        withTime
      />
      <Choice
        label={t("incidents-locked")}
        options={lockedAnswers.map((value) => ({ value, label: t(`incidents-locked-${value}`) }))}
        value={locked}
        onChange={setLocked}
        sideBySide
      />
      <TextArea
        label={t("incidents-what")}
        hint={t("incidents-whose-hint")}
        optional
        rows={2}
        maxLength={incidentTextLimit}
        value={what}
        onChange={setWhat}
      />
    </Dialog>
  );
}

function loseWords(text: Text, error: LoseDeviceError): string {
  switch (error.type) {
    case "StillMember":
      return error.why.type === "Offline"
        ? text.t("incidents-lost-still")
        : membershipWords(text, error.why);
    case "Offline":
    case "UnknownMember":
    case "LastOwner":
    case "TooMany":
    case "SampleOnly":
    case "NotAllowed":
      return membershipWords(text, error);
    default:
      return incidentErrorWords(text, error);
  }
}
