import { useState } from "react";
import { admitByQr } from "../../app/network/admit-by-qr.ts";
import { Button } from "../../design/Button.tsx";
import { Page } from "../../design/Page.tsx";
import { QrScanner } from "../../design/QrScanner.tsx";
import { ShowCode } from "../../design/ShowCode.tsx";
import { TextInput } from "../../design/TextInput.tsx";
import { useToast } from "../../design/Toast.tsx";
import { nameLimit } from "../../domain/network/directory.ts";
import type { Role } from "../../domain/network/role.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { membershipWords } from "./membership-words.ts";
import { NotDone } from "./NotDone.tsx";

interface AdmitByQrProps {
  readonly role: Role;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

/** Two people side by side: her phone shows a picture, ours reads it; then the other way round. */
export function AdmitByQr({ role, onBack, onDone }: AdmitByQrProps) {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const say = useToast();
  const [name, setName] = useState("");
  const [named, setNamed] = useState(false);
  const [missing, setMissing] = useState(false);
  const [answer, setAnswer] = useState<string>();
  const admit = useAction(
    (scanned: string) => admitByQr(ws, scanned, { role, name: name.trim() }),
    ({ qr }) => {
      setAnswer(qr);
      say(t("network-join-accepted", { name: name.trim() }));
    },
  );
  const step = answer ? 3 : named ? 2 : 1;
  const over = t("network-step", { step, steps: 3 });

  if (answer)
    return <ShowCode title={t("network-qr-show")} over={over} code={answer} onDone={onDone} />;
  if (named) {
    const isNotACode = admit.error?.type === "NotAJoinCode";
    return (
      <Page title={t("network-qr-scan")} over={over} onBack={() => setNamed(false)}>
        <p>{t("network-qr-scan-text")}</p>
        {admit.error && !isNotACode && <NotDone error={admit.error} />}
        <QrScanner
          onText={admit.start}
          error={isNotACode ? membershipWords(text, { type: "NotAJoinCode" }) : undefined}
        />
      </Page>
    );
  }
  return (
    <Page
      title={t("network-qr-name")}
      over={over}
      onBack={onBack}
      foot={
        <Button
          kind="primary"
          wide
          onClick={() => {
            setMissing(name.trim() === "");
            setNamed(name.trim() !== "");
          }}
        >
          {t("common-next")}
        </Button>
      }
    >
      <TextInput
        label={t("network-qr-name")}
        value={name}
        onChange={setName}
        input={{ maxLength: nameLimit, autoCapitalize: "words" }}
        error={missing ? t("network-problem-name") : undefined}
      />
    </Page>
  );
}
