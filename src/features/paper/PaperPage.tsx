import "./PaperPage.css";
import type { ReactNode } from "react";
import type { CaseActionError } from "../../app/cases/case-change.ts";
import { noteHanded, type Handed } from "../../app/consent/note-handed.ts";
import { ok, type Result } from "../../base/result.ts";
import { Button } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page } from "../../design/Page.tsx";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { mayWrite } from "../../domain/network/role.ts";
import { notSavedWords } from "../../i18n/not-saved-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useBack } from "../../react/navigation.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive } from "../../react/use-live.ts";

interface PaperPageProps {
  readonly title: string;
  /** The number of the case, for the screen only. */
  readonly over: string;
  /** What stands on it is chosen above it, on the screen only. */
  readonly options?: ReactNode;
  readonly printable?: boolean;
  /** What it says of a case, which is written down before it goes to the printer. Nothing where it says nothing of anybody. */
  readonly leaves?: Handed & { readonly caseId: CaseId };
  /** Another way out of the app than the printer. */
  readonly foot?: ReactNode;
  /** Where the arrow leads, where that is not the screen before. */
  readonly onBack?: () => void;
  readonly children: ReactNode;
}

/** A paper as it will be printed, with what can be chosen about it above and the way to the printer below. */
export function PaperPage(props: PaperPageProps) {
  const { title, over, options, printable = true, leaves, foot, onBack, children } = props;
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const back = useBack();
  const mayPrint = mayWrite(useLive(ws.me).role) || !leaves;
  const print = useAction(
    async (): Promise<Result<void, CaseActionError>> => {
      if (!leaves) return ok(undefined);
      const { caseId, ...handed } = leaves;
      return noteHanded(ws, caseId, handed);
    },
    () => window.print(),
  );
  return (
    <Page
      title={title}
      over={over}
      onBack={onBack ?? back}
      foot={
        <>
          <Button
            kind="primary"
            icon="print"
            wide
            busy={print.running}
            disabled={!printable || !mayPrint}
            onClick={() => print.start()}
          >
            {t("paper-print")}
          </Button>
          {foot}
        </>
      }
    >
      {print.error && (
        <div role="alert" className="not-on-paper">
          <Notice tone="danger" icon="warning">
            <p>{notSavedWords(text, print.error)}</p>
          </Notice>
        </div>
      )}
      {options && <div className="paper-options not-on-paper">{options}</div>}
      {children}
    </Page>
  );
}
