import { useState } from "react";
import { changeRole, removeMember } from "../../app/network/change-members.ts";
import type { Member, MemberPhone } from "../../app/network/member.ts";
import { mayLetInAgain } from "../../app/network/new-phone.ts";
import { Button } from "../../design/Button.tsx";
import { Choice } from "../../design/Choice.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { Notice } from "../../design/Notice.tsx";
import { useToast } from "../../design/Toast.tsx";
import {
  handsIn,
  mayAppoint,
  mayChangeTo,
  mayCoordinate,
  roles,
  type Role,
} from "../../domain/network/role.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useNavigate } from "../../react/navigation.ts";
import { paths } from "../../react/paths.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive } from "../../react/use-live.ts";
import { LostPhoneDialog } from "./LostPhoneDialog.tsx";
import { NotDone } from "./NotDone.tsx";
import { PhoneList } from "./PhoneList.tsx";

interface MemberDialogProps {
  readonly member: Member;
  readonly onClose: () => void;
  readonly onNewPhone: () => void;
}

/** Another role, or the door: with plain words on what removing can do and what it cannot. */
export function MemberDialog({ member, onClose, onNewPhone }: MemberDialogProps) {
  const { t } = useText();
  const ws = useWorkspace();
  const say = useToast();
  const navigate = useNavigate();
  const me = useLive(ws.me);
  const [role, setRole] = useState<Role>(member.role);
  const [removing, setRemoving] = useState(false);
  const [lost, setLost] = useState<MemberPhone>();
  // as it was when the dialog was opened: what is said at the end names the same person
  const [name] = useState(member.name || t("network-unnamed"));
  const change = useAction(
    () => changeRole(ws, member.person, role),
    () => {
      say(t("network-role-changed", { name, role: t(`common-role-${role}`) }));
      onClose();
    },
  );
  const remove = useAction(
    () => removeMember(ws, member.person),
    () => {
      say(t("network-removed", { name }));
      onClose();
    },
  );

  const hasOther = member.phones.some(({ device, removed }) => !removed && device !== lost?.device);
  if (lost)
    return (
      <LostPhoneDialog
        name={name}
        phone={lost}
        onClose={onClose}
        onDone={hasOther ? onClose : onNewPhone}
      />
    );
  if (removing)
    return (
      <Dialog
        title={t("network-remove-title", { name })}
        onClose={onClose}
        actions={
          <>
            <Button kind="danger" busy={remove.running} onClick={() => remove.start()}>
              {t("network-remove-do")}
            </Button>
            <Button onClick={() => setRemoving(false)}>{t("common-cancel")}</Button>
          </>
        }
      >
        {remove.error && <NotDone error={remove.error} />}
        <p>{t("network-remove-can")}</p>
        <p>{t("network-remove-waiting")}</p>
        <Notice tone="waiting" icon="warning">
          <p>{t("network-remove-cannot")}</p>
        </Notice>
      </Dialog>
    );

  const appointable = roles.filter(
    (each) => mayAppoint(me.role, each) && mayChangeTo(member.role, each),
  );
  const mayChange = mayAppoint(me.role, member.role) && !member.removed;
  return (
    <Dialog
      title={name}
      onClose={onClose}
      actions={
        mayChange && (
          <>
            {appointable.length > 1 && (
              <Button
                kind="primary"
                busy={change.running}
                disabled={role === member.role}
                onClick={() => change.start()}
              >
                {t("common-save")}
              </Button>
            )}
            <Button kind="danger" onClick={() => setRemoving(true)}>
              {t("network-remove")}
            </Button>
          </>
        )
      }
    >
      {change.error && <NotDone error={change.error} />}
      <p className="soft">
        {t(`common-role-${member.role}`)} ·{" "}
        {t("network-member-devices", { count: member.devices.length })}
      </p>
      <PhoneList phones={member.phones} onLost={mayChange ? setLost : undefined} />
      {mayLetInAgain(ws, member) && (
        <Button icon="phone" wide onClick={onNewPhone}>
          {t("newphone-do", { name })}
        </Button>
      )}
      {mayCoordinate(me.role) && !handsIn(member.role) && (
        <Button icon="people" wide onClick={() => navigate(paths.handover(member.person))}>
          {t("work-handover")}
        </Button>
      )}
      {mayChange && appointable.length > 1 && (
        <Choice
          label={t("network-change-role")}
          options={appointable.map((each) => ({
            value: each,
            label: t(`common-role-${each}`),
            hint: t(`network-role-${each}-hint`),
          }))}
          value={role}
          onChange={setRole}
        />
      )}
      {!mayChange && (
        <p>{t(member.removed ? "network-was-member" : "network-not-done-not-allowed")}</p>
      )}
    </Dialog>
  );
}
