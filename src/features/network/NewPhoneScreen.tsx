import { useState } from "react";
import type { Member } from "../../app/network/member.ts";
import { admitNewPhone, inviteNewPhone } from "../../app/network/new-phone.ts";
import { Button } from "../../design/Button.tsx";
import { Choice } from "../../design/Choice.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page } from "../../design/Page.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { ChooseWay, type Way } from "./ChooseWay.tsx";
import { InviteByLink } from "./InviteByLink.tsx";
import { newPhoneWords } from "./new-phone-words.ts";
import { ScanNewcomer } from "./ScanNewcomer.tsx";

interface NewPhoneScreenProps {
  readonly member: Member;
  readonly onDone: () => void;
}

/** Nobody new: the phone that comes is hers, and all that is hers stays hers. */
export function NewPhoneScreen({ member, onDone }: NewPhoneScreenProps) {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const [old, setOld] = useState<"goes" | "stays">("goes");
  const [way, setWay] = useState<Way>();
  const [began, setBegan] = useState(false);
  const { person, phones } = member;
  // As it was when it began: the old phone goes while it is shown.
  const [hasOld] = useState(() => phones.some(({ removed }) => !removed));
  const name = member.name || t("network-unnamed");
  const title = t("newphone-do", { name });
  const wanted = { person, removesOld: old === "goes" };

  if (began && way === "link")
    return (
      <InviteByLink
        over={title}
        create={() => inviteNewPhone(ws, wanted)}
        onBack={() => setBegan(false)}
        onDone={onDone}
      />
    );
  if (began && way === "qr")
    return (
      <ScanNewcomer
        step={2}
        admit={(scanned) => admitNewPhone(ws, scanned, wanted)}
        words={(letIn) => newPhoneWords(text, name, letIn)}
        onBack={() => setBegan(false)}
        onDone={onDone}
      />
    );
  return (
    <Page
      title={title}
      onBack={onDone}
      foot={
        <Button kind="primary" wide disabled={way === undefined} onClick={() => setBegan(true)}>
          {t("common-next")}
        </Button>
      }
    >
      <p>{t("newphone-text", { name })}</p>
      {hasOld && (
        <>
          <Choice
            label={t("newphone-old")}
            options={(["goes", "stays"] as const).map((value) => ({
              value,
              label: t(`newphone-old-${value}`),
              hint: t(`newphone-old-${value}-hint`),
            }))}
            value={old}
            onChange={setOld}
          />
          <Notice icon="info">
            <p>{t("newphone-lost")}</p>
          </Notice>
        </>
      )}
      <ChooseWay value={way} onChange={setWay} />
    </Page>
  );
}
