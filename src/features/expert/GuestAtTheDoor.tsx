import { useState } from "react";
import type { ReadyCase } from "../../app/cases/case-view.ts";
import type { GuestRequest, Guests } from "../../app/expert/guests.ts";
import { admitGuest } from "../../app/expert/invite-guest.ts";
import { Button } from "../../design/Button.tsx";
import { TextInput } from "../../design/TextInput.tsx";
import { useToast } from "../../design/Toast.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { ExpertNotice } from "./ExpertNotice.tsx";
import { useSheet } from "./use-sheet.ts";

interface GuestAtTheDoorProps {
  readonly view: ReadyCase;
  readonly guests: Guests;
  readonly request: GuestRequest;
}

/** The code is heard, not read: it shows that nobody stands between the two. */
export function GuestAtTheDoor({ view, guests, request }: GuestAtTheDoorProps) {
  const { t } = useText();
  const ws = useWorkspace();
  const say = useToast();
  const makeSheet = useSheet(view);
  const [code, setCode] = useState("");
  const { name, plan } = request;
  const admit = useAction(
    async () => {
      const { sheet, rows } = await makeSheet({ ...plan, question: "" });
      return admitGuest({ ...ws, guests }, request, code, sheet, rows);
    },
    () => say(t("expert-door-done", { name: plan.to })),
  );
  return (
    <form
      className="expert-door"
      onSubmit={(event) => {
        event.preventDefault();
        if (code.length === 6) admit.start();
      }}
    >
      <h3>{plan.to === name ? name : `${plan.to} (${name})`}</h3>
      {admit.error && <ExpertNotice error={admit.error} />}
      <TextInput
        label={t("network-join-code")}
        hint={t("network-join-text", { name: plan.to })}
        value={code}
        onChange={(typed) => setCode(typed.replace(/\D/g, "").slice(0, 6))}
        input={{ inputMode: "numeric" }}
        error={admit.error?.type === "WrongCode" ? t("network-join-wrong") : undefined}
      />
      <Button kind="primary" type="submit" busy={admit.running} disabled={code.length < 6}>
        {t("network-join-accept")}
      </Button>
    </form>
  );
}
