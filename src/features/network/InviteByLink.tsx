import { useEffect } from "react";
import type { Invitation, MembershipError } from "../../app/network/membership.ts";
import { ok, type Result } from "../../base/result.ts";
import { Button } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page } from "../../design/Page.tsx";
import { Progress } from "../../design/Progress.tsx";
import { QrCode } from "../../design/QrCode.tsx";
import { useToast } from "../../design/Toast.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useAction } from "../../react/use-action.ts";
import { NotDone } from "./NotDone.tsx";
import { useInvitation } from "./use-invitation.ts";

interface InviteByLinkProps {
  /** For whom, or for which work. */
  readonly over: string;
  readonly create: () => Promise<Result<Invitation, MembershipError>>;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

export function InviteByLink({ over, create, onBack, onDone }: InviteByLinkProps) {
  const { t, moment } = useText();
  const say = useToast();
  const { invitation, error, make } = useInvitation(create);
  useEffect(make, [make]);

  const share = useAction(async (link: string) => {
    // Sharing is refused by closing the sheet, which is no failure; copying needs the page in front, which it is.
    if ("share" in navigator) await navigator.share({ url: link }).catch(() => undefined);
    return ok(undefined);
  });
  const copy = useAction(
    async (link: string) => ok(await navigator.clipboard.writeText(link)),
    () => say(t("network-invite-copied")),
  );
  return (
    <Page
      title={t(invitation ? "network-invite-ready" : "network-invite")}
      over={over}
      onBack={onBack}
      foot={
        invitation && (
          <>
            {"share" in navigator && (
              <Button kind="primary" icon="share" wide onClick={() => share.start(invitation.link)}>
                {t("network-invite-by-link")}
              </Button>
            )}
            <Button icon="link" wide onClick={() => copy.start(invitation.link)}>
              {t("network-invite-copy")}
            </Button>
            <Button wide onClick={onDone}>
              {t("common-done")}
            </Button>
          </>
        )
      }
    >
      {error && (
        <>
          <NotDone error={error} />
          <Button onClick={make}>{t("common-try-again")}</Button>
        </>
      )}
      {!invitation && !error && <Progress label={t("common-loading")} />}
      {invitation && (
        <>
          <QrCode text={invitation.qr} label={t("network-invite-qr-label")} />
          <p className="invite-link">{invitation.link}</p>
          <p>{t("network-invite-expires", { when: moment(invitation.expiresAt) })}</p>
          <Notice icon="shield">
            <p>{t("network-invite-care")}</p>
          </Notice>
        </>
      )}
    </Page>
  );
}
