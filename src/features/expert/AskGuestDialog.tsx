import { useState } from "react";
import type { ReadyCase } from "../../app/cases/case-view.ts";
import type { Guests } from "../../app/expert/guests.ts";
import { askGuest } from "../../app/expert/invite-guest.ts";
import type { ChannelId } from "../../base/ids.ts";
import { Button } from "../../design/Button.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { useToast } from "../../design/Toast.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { ExpertNotice } from "./ExpertNotice.tsx";
import { useSheet } from "./use-sheet.ts";
import { WhatIsShown, type Shown } from "./WhatIsShown.tsx";

interface AskGuestDialogProps {
  readonly view: ReadyCase;
  readonly guests: Guests;
  readonly room: ChannelId;
  readonly onClose: () => void;
}

/** What he reads is made anew with it, so the notes are chosen again. */
export function AskGuestDialog({ view, guests, room, onClose }: AskGuestDialogProps) {
  const { t } = useText();
  const ws = useWorkspace();
  const say = useToast();
  const makeSheet = useSheet(view);
  const [shown, setShown] = useState<Shown>({ question: "", notes: [] });
  const ask = useAction(
    async () => {
      const { sheet } = await makeSheet({ ...shown, question: "" });
      const { question } = shown;
      return askGuest({ ...ws, guests }, room, { caseId: view.record.id, sheet, question });
    },
    () => {
      say(t("expert-guest-ask-done"));
      onClose();
    },
  );
  return (
    <Dialog
      title={t("expert-guest-ask")}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={ask.running} onClick={() => ask.start()}>
            {t("cases-question-send")}
          </Button>
          <Button onClick={onClose}>{t("common-cancel")}</Button>
        </>
      }
    >
      {ask.error && <ExpertNotice error={ask.error} />}
      <p>{t("expert-guest-ask-text")}</p>
      <WhatIsShown view={view} shown={shown} onChange={setShown} />
    </Dialog>
  );
}
