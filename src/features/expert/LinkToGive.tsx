import type { Invitation } from "../../app/network/membership.ts";
import { CopyText } from "../../design/CopyText.tsx";
import { intoView } from "../../design/into-view.ts";
import { Notice } from "../../design/Notice.tsx";
import { useText } from "../../i18n/use-text.ts";

export function LinkToGive({ link: { link, expiresAt } }: { readonly link: Invitation }) {
  const { t, moment } = useText();
  return (
    <section ref={intoView}>
      <h2>{t("expert-link")}</h2>
      <p>{t("expert-link-text", { when: moment(expiresAt) })}</p>
      <p className="expert-link" translate="no">
        {link}
      </p>
      <CopyText text={link} label={t("network-invite-copy")} />
      <Notice icon="shield">
        <p>{t("network-invite-care")}</p>
      </Notice>
    </section>
  );
}
