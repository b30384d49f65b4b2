import { useState } from "react";
import { admitByQr } from "../../app/network/admit-by-qr.ts";
import { Button } from "../../design/Button.tsx";
import { Page } from "../../design/Page.tsx";
import { TextInput } from "../../design/TextInput.tsx";
import { nameLimit } from "../../domain/network/directory.ts";
import type { Role } from "../../domain/network/role.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { ScanNewcomer } from "./ScanNewcomer.tsx";

interface AdmitByQrProps {
  readonly role: Role;
  readonly onBack: () => void;
  readonly onDone: () => void;
}

/** Two people side by side: her phone shows a picture, ours reads it; then the other way round. */
export function AdmitByQr({ role, onBack, onDone }: AdmitByQrProps) {
  const { t } = useText();
  const ws = useWorkspace();
  const [name, setName] = useState("");
  const [named, setNamed] = useState(false);
  const [missing, setMissing] = useState(false);
  if (named)
    return (
      <ScanNewcomer
        step={2}
        admit={(scanned) => admitByQr(ws, scanned, { role, name: name.trim() })}
        words={() => t("network-join-accepted", { name: name.trim() })}
        onBack={() => setNamed(false)}
        onDone={onDone}
      />
    );
  return (
    <Page
      title={t("network-qr-name")}
      over={t("network-step", { step: 1, steps: 3 })}
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
