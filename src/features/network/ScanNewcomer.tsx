import { useState } from "react";
import type { AdmitError, LetIn, MembershipError } from "../../app/network/membership.ts";
import type { Result } from "../../base/result.ts";
import { Page } from "../../design/Page.tsx";
import { QrScanner } from "../../design/QrScanner.tsx";
import { ShowCode } from "../../design/ShowCode.tsx";
import { useToast } from "../../design/Toast.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useAction } from "../../react/use-action.ts";
import { membershipWords } from "./membership-words.ts";
import { NotDone } from "./NotDone.tsx";

interface ScanNewcomerProps {
  /** Of three; showing the answer is the next one. */
  readonly step: number;
  readonly admit: (
    scanned: string,
  ) => Promise<Result<LetIn & { readonly qr: string }, MembershipError | AdmitError>>;
  readonly words: (letIn: LetIn) => string;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

/** The two scans: theirs is read, ours is shown. */
export function ScanNewcomer({ step, admit, words, onBack, onDone }: ScanNewcomerProps) {
  const text = useText();
  const { t } = text;
  const say = useToast();
  const [answer, setAnswer] = useState<string>();
  const scan = useAction(admit, ({ qr, ...letIn }) => {
    setAnswer(qr);
    say(words(letIn));
  });
  const over = t("network-step", { step: answer ? step + 1 : step, steps: 3 });
  if (answer)
    return <ShowCode title={t("network-qr-show")} over={over} code={answer} onDone={onDone} />;
  const isNotACode = scan.error?.type === "NotAJoinCode";
  return (
    <Page title={t("network-qr-scan")} over={over} onBack={onBack}>
      <p>{t("network-qr-scan-text")}</p>
      {scan.error && !isNotACode && <NotDone error={scan.error} />}
      <QrScanner
        onText={scan.start}
        error={isNotACode ? membershipWords(text, { type: "NotAJoinCode" }) : undefined}
      />
    </Page>
  );
}
