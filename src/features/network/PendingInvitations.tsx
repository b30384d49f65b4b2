import { pendingInvitations, takeBackInvitation } from "../../app/network/pending-invitations.ts";
import { Button } from "../../design/Button.tsx";
import { ListRow, ListSection } from "../../design/ListRow.tsx";
import { useToast } from "../../design/Toast.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive } from "../../react/use-live.ts";
import { NotDone } from "./NotDone.tsx";

/** Links that are out: until when they work, and how to take one back. */
export function PendingInvitations() {
  const { t, moment, number } = useText();
  const ws = useWorkspace();
  const say = useToast();
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
      {pending.map(({ id, role, expiresAt }) => (
        <ListRow
          key={id}
          icon="link"
          title={t(`common-role-${role}`)}
          detail={t("network-invitation-until", { when: moment(expiresAt) })}
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
