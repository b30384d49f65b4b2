import "./SheetOnPaper.css";
import type { RecoverySheet } from "../../app/network/membership.ts";
import { QrCode } from "../../design/QrCode.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useLive } from "../../react/use-live.ts";

/** The same on the screen and on paper: letter groups to copy by hand, and a code for a camera. */
export function SheetOnPaper({ sheet }: { readonly sheet: RecoverySheet }) {
  const workspace = useWorkspace();
  const { t } = useText();
  const { name } = useLive(workspace.network);
  return (
    <article className="sheet">
      <h2 className="only-on-paper">{t("recovery-paper-title", { network: name })}</h2>
      <p>{t("recovery-paper-text")}</p>
      <ol className="sheet-groups">
        {sheet.groups.map((group, index) => (
          <li key={group}>
            <span className="sheet-number">{index + 1}</span>
            <span className="digits">{group}</span>
          </li>
        ))}
      </ol>
      <QrCode text={sheet.qr} label={t("more-recovery")} />
      <p className="only-on-paper">{t("recovery-warning")}</p>
    </article>
  );
}
