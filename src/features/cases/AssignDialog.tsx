import { useState } from "react";
import { assignCase } from "../../app/cases/assign-case.ts";
import { Button } from "../../design/Button.tsx";
import { Choice } from "../../design/Choice.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { Notice } from "../../design/Notice.tsx";
import { useToast } from "../../design/Toast.tsx";
import type { CaseRecord } from "../../domain/cases/case-record.ts";
import type { PersonId } from "../../domain/network/person-id.ts";
import { mayWrite } from "../../domain/network/role.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive } from "../../react/use-live.ts";
import { NotSaved } from "./NotSaved.tsx";

interface AssignDialogProps {
  readonly record: CaseRecord;
  readonly onClose: () => void;
}

export function AssignDialog({ record, onClose }: AssignDialogProps) {
  const { t, compare } = useText();
  const ws = useWorkspace();
  const say = useToast();
  const members = useLive(ws.members)
    .filter(({ removed, role }) => !removed && mayWrite(role))
    .toSorted((a, b) => compare(a.name, b.name));
  const [person, setPerson] = useState<PersonId | undefined>(
    record.assigned.length === 1 ? record.assigned[0] : undefined,
  );
  const isTheirs = record.assigned.length === 1 && record.assigned[0] === person;
  const assign = useAction(
    (to: PersonId) => assignCase(ws, record.id, to),
    () => {
      const name = members.find((member) => member.person === person)?.name ?? "";
      say(t("cases-assign-done", { name }));
      onClose();
    },
  );
  return (
    <Dialog
      title={t("cases-assign-title")}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            busy={assign.running}
            disabled={person === undefined || isTheirs}
            onClick={() => person && assign.start(person)}
          >
            {t("cases-assign-do")}
          </Button>
          <Button onClick={onClose}>{t("common-cancel")}</Button>
        </>
      }
    >
      {assign.error?.type === "UnknownMember" && (
        <Notice icon="info">
          <p>{t("cases-not-saved-changed")}</p>
        </Notice>
      )}
      {assign.error && assign.error.type !== "UnknownMember" && <NotSaved error={assign.error} />}
      <Choice
        label={t("cases-assign-title")}
        labelHidden
        options={members.map((member) => ({
          value: member.person,
          label: member.name,
          hint: t(`common-role-${member.role}`),
        }))}
        value={person}
        onChange={setPerson}
      />
    </Dialog>
  );
}
