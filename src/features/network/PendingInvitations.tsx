import { pendingInvitations, takeBackInvitation } from "../../app/network/pending-invitations.ts";
import { Button } from "../../design/Button.tsx";
import { ListRow, ListSection } from "../../design/ListRow.tsx";
import { useToast } from "../../design/Toast.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive } from "../../react/use-live.ts";
import { useMemberName } from "../../react/use-member-name.ts";
import { NotDone } from "./NotDone.tsx";

/** Links that are out: for what, by whom, until when they work, and how to take one back. */
export function PendingInvitations() {
  const { t, moment, number } = useText();
  const ws = useWorkspace();
  const say = useToast();
  const nameOf = useMemberName();
  const now = ws.clock.now();
  const pending = useLive(pendingInvitations(ws)).filter(({ expiresAt }) => expiresAt > now);
  const takeBack = useAction(
    (id: string) => takeBackInvitation(ws, id),
    () => say(t("network-invitation-taken-back")),
  );
  if (pending.length === 0) return null;
  return (
    <ListSection title={t("network-invitations")} count={number(pending.length)}>
      {takeBack.error && <NotDone error={takeBack.error} />}
      {pending.map(({ id, role, expiresAt, by, newPhoneOf }) => (
        <ListRow
          key={id}
          icon="link"
          title={
            newPhoneOf
              ? t("newphone-invitation", { name: nameOf(newPhoneOf) ?? t("network-unnamed") })
              : t(`common-role-${role}`)
          }
          detail={t("network-invitation-by", {
            by: nameOf(by) ?? t("network-unnamed"),
            when: moment(expiresAt),
          })}
          wraps
          mark={
            <Button kind="quiet" busy={takeBack.running} onClick={() => takeBack.start(id)}>
              {t("network-invitation-take-back")}
            </Button>
          }
        />
      ))}
    </ListSection>
  );
}
