import "./Incidents.css";
import { useState } from "react";
import { takeIncidentStep } from "../../app/network/incidents.ts";
import { instant } from "../../base/clock.ts";
import { Button } from "../../design/Button.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { intoView } from "../../design/into-view.ts";
import { Notice } from "../../design/Notice.tsx";
import { Select } from "../../design/Select.tsx";
import { TextArea } from "../../design/TextArea.tsx";
import { useToast } from "../../design/Toast.tsx";
import {
  incidentSteps,
  incidentTextLimit,
  needsWords,
  type Incident,
  type IncidentStep,
} from "../../domain/network/incident.ts";
import { incidentErrorWords } from "../../i18n/incident-words.ts";
import { phoneWords } from "../../i18n/phone-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { useMemberName } from "../../react/use-member-name.ts";
import { authorityWords, incidentTitle } from "./incident-titles.ts";
import { useMinute } from "./use-minute.ts";
import { usePhoneOwner } from "./use-phone-owner.ts";

interface IncidentDialogProps {
  readonly incident: Incident;
  readonly onClose: () => void;
}

/** What is known, what was done, and the next step. Nothing that stands here is changed: it is added to. */
export function IncidentDialog({ incident, onClose }: IncidentDialogProps) {
  const text = useText();
  const { t, moment, date } = text;
  const ws = useWorkspace();
  const say = useToast();
  const now = useMinute();
  const nameOf = useMemberName();
  const owner = usePhoneOwner()(incident);
  const [step, setStep] = useState<IncidentStep>("did");
  const [words, setWords] = useState("");
  const take = useAction(
    () => takeIncidentStep(ws, incident.id, step, words),
    () => {
      say(t("incidents-saved"));
      setWords("");
    },
  );
  const { phone, happened, steps, what, whose, reach, aware, at, person } = incident;
  const steppable = incidentSteps.filter((each) => each !== "phoneRemoved");
  return (
    <Dialog
      title={incidentTitle(text, incident, owner)}
      onClose={onClose}
      actions={
        <Button kind="primary" busy={take.running} onClick={() => take.start()}>
          {t("incidents-save")}
        </Button>
      }
    >
      <Notice tone={incident.authority === "open" ? "danger" : "known"} icon="clock">
        <p>{authorityWords(text, incident, now)}</p>
      </Notice>
      <p>
        {t("incidents-known-since", { when: moment(aware) })}
        {happened && ` · ${t("incidents-happened")} ${date(happened)}`}
      </p>
      {what !== "" && (
        <p className="incidents-text" dir="auto">
          {what}
        </p>
      )}
      {phone && (
        <p>
          {phoneWords(text, {
            lastHeard: phone.heard === undefined ? undefined : instant(phone.heard),
            waiting: phone.waiting,
          })}{" "}
          {t("incidents-locked")} {t(`incidents-locked-${phone.locked}`)}.
        </p>
      )}
      <p>
        {t("incidents-reach")} {t(`incidents-reach-${reach}`)}.
      </p>
      {whose !== "" && (
        <p className="incidents-text" dir="auto">
          {whose}
        </p>
      )}
      <p className="soft">
        {t("incidents-by", { name: nameOf(person) ?? t("network-unnamed"), when: moment(at) })}
      </p>
      <h3>{t("incidents-steps")}</h3>
      {steps.length === 0 && <p className="soft">{t("incidents-steps-none")}</p>}
      <ul className="incidents-steps" aria-label={t("incidents-steps")}>
        {steps.map((one) => (
          <li key={`${one.at} ${one.step} ${one.text}`}>
            <p>{t(`incidents-step-${one.step}`)}</p>
            {one.text !== "" && (
              <p className="incidents-text" dir="auto">
                {one.text}
              </p>
            )}
            <p className="soft">
              {nameOf(one.person) ?? t("network-unnamed")}, {moment(one.at)}
            </p>
          </li>
        ))}
      </ul>
      {take.error && (
        <div role="alert" ref={intoView}>
          <Notice tone="danger" icon="warning">
            {incidentErrorWords(text, take.error)}
          </Notice>
        </div>
      )}
      <Select
        label={t("incidents-step")}
        value={step}
        options={steppable.map((value) => ({ value, label: t(`incidents-step-${value}`) }))}
        onChange={(next) => setStep(next ?? "did")}
      />
      <TextArea
        label={t("incidents-step-text")}
        optional={!needsWords(step)}
        rows={3}
        maxLength={incidentTextLimit}
        value={words}
        onChange={setWords}
      />
    </Dialog>
  );
}
