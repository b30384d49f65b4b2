import "./SheetOnPaper.css";
import type { RecoveryPaper } from "../../app/network/membership.ts";
import { QrCode } from "../../design/QrCode.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useLive } from "../../react/use-live.ts";

interface SheetOnPaperProps {
  readonly paper: RecoveryPaper;
  /** One of several: whoever keeps it need not know of what. */
  readonly part?: { readonly number: number; readonly of: number };
}

/** The same on the screen and on paper: letter groups to copy by hand, and a code for a camera. */
export function SheetOnPaper({ paper, part }: SheetOnPaperProps) {
  const workspace = useWorkspace();
  const { t } = useText();
  const { name } = useLive(workspace.network);
  return (
    <article className="sheet">
      {part ? (
        <h2>{t("recovery-part-title", part)}</h2>
      ) : (
        <h2 className="only-on-paper">{t("recovery-paper-title", { network: name })}</h2>
      )}
      <p>{t(part ? "recovery-part-text" : "recovery-paper-text")}</p>
      <ol className="sheet-groups">
        {paper.groups.map((group, index) => (
          <li key={index}>
            <span className="sheet-number">{index + 1}</span>
            <span className="digits">{group}</span>
          </li>
        ))}
      </ol>
      <QrCode text={paper.qr} label={part ? t("recovery-part-title", part) : t("more-recovery")} />
      {!part && <p className="only-on-paper">{t("recovery-warning")}</p>}
    </article>
  );
}
