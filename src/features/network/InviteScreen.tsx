import { useState } from "react";
import { createInvitation } from "../../app/network/create-invitation.ts";
import { Button } from "../../design/Button.tsx";
import { Choice } from "../../design/Choice.tsx";
import { EmptyState } from "../../design/EmptyState.tsx";
import { Page } from "../../design/Page.tsx";
import { mayAppoint, mayManageMembers, roles, type Role } from "../../domain/network/role.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useNavigate } from "../../react/navigation.ts";
import { paths } from "../../react/paths.ts";
import { useLive } from "../../react/use-live.ts";
import { AdmitByQr } from "./AdmitByQr.tsx";
import { ChooseWay, type Way } from "./ChooseWay.tsx";
import { InviteByLink } from "./InviteByLink.tsx";

/** For which work, and by which way: then the link, or the two scans. */
export function InviteScreen() {
  const { t } = useText();
  const ws = useWorkspace();
  const navigate = useNavigate();
  const me = useLive(ws.me);
  const [role, setRole] = useState<Role>("mediator");
  const [way, setWay] = useState<Way>();
  const [began, setBegan] = useState(false);
  const toNetwork = () => navigate(paths.network);

  if (!mayManageMembers(me.role))
    return (
      <Page title={t("network-invite")} onBack={toNetwork}>
        <EmptyState icon="lock" title={t("network-attention-only-coordinator")} />
      </Page>
    );
  if (began && way === "link")
    return (
      <InviteByLink
        over={t(`common-role-${role}`)}
        create={() => createInvitation(ws, { role })}
        onBack={() => setBegan(false)}
        onDone={toNetwork}
      />
    );
  if (began && way === "qr")
    return <AdmitByQr role={role} onBack={() => setBegan(false)} onDone={toNetwork} />;
  return (
    <Page
      title={t("network-invite")}
      onBack={toNetwork}
      foot={
        <Button kind="primary" wide disabled={way === undefined} onClick={() => setBegan(true)}>
          {t("common-next")}
        </Button>
      }
    >
      <Choice
        label={t("network-invite-role")}
        options={roles
          .filter((each) => mayAppoint(me.role, each))
          .toReversed()
          .map((each) => ({
            value: each,
            label: t(`common-role-${each}`),
            hint: t(`network-role-${each}-hint`),
          }))}
        value={role}
        onChange={setRole}
      />
      <ChooseWay value={way} onChange={setWay} />
    </Page>
  );
}
