import { useState } from "react";
import type { RecoveryError, RecoverySheet, SheetKind } from "../../app/network/membership.ts";
import { recoveryMade } from "../../app/network/recovery-made.ts";
import { beginNewSheet, recoverySheet } from "../../app/network/recovery.ts";
import { Button } from "../../design/Button.tsx";
import { Choice } from "../../design/Choice.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page } from "../../design/Page.tsx";
import type { PlainMessageId } from "../../i18n/text.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useBack } from "../../react/navigation.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive } from "../../react/use-live.ts";
import { AskBack } from "./AskBack.tsx";
import { SheetMade } from "./SheetMade.tsx";
import { SheetOnPaper } from "./SheetOnPaper.tsx";

/** What it is for, in one paper or three → the papers, to print or copy by hand → groups asked back → made. */
export function RecoveryScreen() {
  const workspace = useWorkspace();
  const { t } = useText();
  const back = useBack();
  const isMade = useLive(recoveryMade(workspace));
  const [kind, setKind] = useState<SheetKind>("whole");
  const [sheet, setSheet] = useState<RecoverySheet>();
  const [asking, setAsking] = useState(false);
  const making = useAction(() => recoverySheet(workspace, kind), setSheet);
  const renewing = useAction(
    () => beginNewSheet(workspace),
    () => {
      setSheet(undefined);
      setAsking(false);
    },
  );

  if (isMade) return <SheetMade onBack={back} renewing={renewing} />;
  if (sheet && asking)
    return (
      <Page
        key="asking"
        title={t(sheet.papers.length > 1 ? "recovery-ask-title-parts" : "recovery-ask-title")}
        onBack={() => setAsking(false)}
      >
        <AskBack sheet={sheet} />
      </Page>
    );
  if (sheet)
    return (
      <Page
        key="papers"
        title={t("more-recovery")}
        onBack={() => setSheet(undefined)}
        foot={
          <>
            <Button icon="print" wide onClick={() => window.print()}>
              {t("recovery-print")}
            </Button>
            <Button kind="primary" wide onClick={() => setAsking(true)}>
              {t("recovery-have-it")}
            </Button>
          </>
        }
      >
        {sheet.papers.map((paper, index) => (
          <SheetOnPaper
            key={paper.qr}
            paper={paper}
            {...(sheet.papers.length > 1 && {
              part: { number: index + 1, of: sheet.papers.length },
            })}
          />
        ))}
      </Page>
    );

  return (
    <Page
      title={t("more-recovery")}
      onBack={back}
      foot={
        <Button
          kind="primary"
          icon="sheet"
          wide
          busy={making.running}
          onClick={() => making.start()}
        >
          {t("recovery-make")}
        </Button>
      }
    >
      {making.error && (
        <Notice tone="danger" icon="warning">
          {t(errorSentence(making.error))}
        </Notice>
      )}
      <p>{t("recovery-why")}</p>
      <ol className="stack-tight">
        <li>{t("recovery-step-1")}</li>
        <li>{t("recovery-step-2")}</li>
        <li>{t("recovery-step-3")}</li>
      </ol>
      <Choice
        label={t("recovery-kind")}
        options={[
          { value: "whole", label: t("recovery-kind-whole"), hint: t("recovery-warning") },
          {
            value: "twoOfThree",
            label: t("recovery-kind-parts"),
            hint: t("recovery-kind-parts-hint"),
          },
        ]}
        value={kind}
        onChange={setKind}
      />
    </Page>
  );
}

const errorSentence = ({ type }: RecoveryError): PlainMessageId =>
  type === "NotOnThisDevice"
    ? "recovery-other-device"
    : type === "Offline"
      ? "recovery-needs-signal"
      : "common-error-action";
