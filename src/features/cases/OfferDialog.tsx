import { useState } from "react";
import { mayBeOffered, offerCases } from "../../app/cases/offer-cases.ts";
import { Button } from "../../design/Button.tsx";
import { Choice } from "../../design/Choice.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { TextArea } from "../../design/TextArea.tsx";
import { useToast } from "../../design/Toast.tsx";
import type { CaseRecord } from "../../domain/cases/case-record.ts";
import type { PersonId } from "../../domain/network/person-id.ts";
import { entryLimits } from "../../domain/timeline/entry-limits.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive } from "../../react/use-live.ts";
import { OfferProblem } from "./OfferProblem.tsx";

interface OfferDialogProps {
  readonly record: CaseRecord;
  readonly onClose: () => void;
}

/** Offers the case to a colleague, who may say no. */
export function OfferDialog({ record, onClose }: OfferDialogProps) {
  const { t, compare } = useText();
  const ws = useWorkspace();
  const say = useToast();
  const members = useLive(ws.members)
    .filter((member) => mayBeOffered(member) && !record.assigned.includes(member.person))
    .toSorted((a, b) => compare(a.name, b.name));
  const [person, setPerson] = useState<PersonId>();
  const [note, setNote] = useState("");
  const name = members.find((member) => member.person === person)?.name ?? "";
  const offer = useAction(
    (to: PersonId) => offerCases(ws, [record.id], { to, note }),
    () => {
      say(t("work-offered", { count: 1, name }));
      onClose();
    },
  );
  return (
    <Dialog
      title={t("work-offer-title")}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            busy={offer.running}
            disabled={person === undefined}
            onClick={() => person && offer.start(person)}
          >
            {t("work-offer-do")}
          </Button>
          <Button onClick={onClose}>{t("common-cancel")}</Button>
        </>
      }
    >
      {offer.error && <OfferProblem error={offer.error} />}
      <p className="soft">{t("work-offer-text")}</p>
      <Choice
        label={t("work-offer-to")}
        options={members.map((member) => ({
          value: member.person,
          label: member.name || t("cases-somebody"),
          hint: t(`common-role-${member.role}`),
        }))}
        value={person}
        onChange={setPerson}
      />
      <TextArea
        label={t("work-offer-note")}
        optional
        rows={2}
        maxLength={entryLimits.sentence}
        value={note}
        onChange={setNote}
      />
    </Dialog>
  );
}
