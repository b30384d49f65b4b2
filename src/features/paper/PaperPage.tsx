import "./PaperPage.css";
import type { ReactNode } from "react";
import { Button } from "../../design/Button.tsx";
import { Page } from "../../design/Page.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useBack } from "../../react/navigation.ts";

interface PaperPageProps {
  readonly title: string;
  /** The number of the case, for the screen only. */
  readonly over: string;
  /** What stands on it is chosen above it, on the screen only. */
  readonly options?: ReactNode;
  readonly printable?: boolean;
  /** Another way out of the app than the printer. */
  readonly foot?: ReactNode;
  /** Where the arrow leads, where that is not the screen before. */
  readonly onBack?: () => void;
  readonly children: ReactNode;
}

/** A paper as it will be printed, with what can be chosen about it above and the way to the printer below. */
export function PaperPage(props: PaperPageProps) {
  const { title, over, options, printable = true, foot, onBack, children } = props;
  const { t } = useText();
  const back = useBack();
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
            disabled={!printable}
            onClick={() => window.print()}
          >
            {t("paper-print")}
          </Button>
          {foot}
        </>
      }
    >
      {options && <div className="paper-options not-on-paper">{options}</div>}
      {children}
    </Page>
  );
}
