import { useState } from "react";
import { acceptJoin, refuseJoin } from "../../app/network/join-requests.ts";
import type { JoinRequest } from "../../app/network/membership.ts";
import { Button } from "../../design/Button.tsx";
import { TextInput } from "../../design/TextInput.tsx";
import { useToast } from "../../design/Toast.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive } from "../../react/use-live.ts";
import { membershipWords } from "./membership-words.ts";
import { newPhoneWords } from "./new-phone-words.ts";
import { NotDone } from "./NotDone.tsx";

/** Somebody waits at the door. The code is heard, not read: it shows that nobody stands between the two. */
export function JoinRequestCard({ request }: { readonly request: JoinRequest }) {
  const text = useText();
  const { t, moment } = text;
  const ws = useWorkspace();
  const say = useToast();
  const [code, setCode] = useState("");
  const { id, newPhoneOf, role, askedAt } = request;
  const member = useLive(ws.members).find(({ person }) => person === newPhoneOf);
  const name = newPhoneOf ? member?.name || t("network-unnamed") : request.name;
  const accept = useAction(
    () => acceptJoin(ws, id, code),
    (letIn) =>
      say(newPhoneOf ? newPhoneWords(text, name, letIn) : t("network-join-accepted", { name })),
  );
  const refuse = useAction(
    () => refuseJoin(ws, id),
    () => say(t("network-join-refused")),
  );
  const isCodeWrong = accept.error?.type === "WrongCode";
  const error = isCodeWrong ? refuse.error : (accept.error ?? refuse.error);
  return (
    <form
      className="join-request"
      onSubmit={(event) => {
        event.preventDefault();
        if (code.length === 6) accept.start();
      }}
    >
      <div>
        <h3>{newPhoneOf ? t("newphone-do", { name }) : name}</h3>
        <p className="soft">
          {t("network-join-asked", { role: t(`common-role-${role}`), when: moment(askedAt) })}
        </p>
        {newPhoneOf && <p className="soft">{t("newphone-typed", { name: request.name })}</p>}
      </div>
      <TextInput
        label={t("network-join-code")}
        hint={t("network-join-text", { name })}
        value={code}
        onChange={(typed) => setCode(typed.replace(/\D/g, "").slice(0, 6))}
        input={{ inputMode: "numeric", className: "join-code" }}
        error={isCodeWrong ? membershipWords(text, { type: "WrongCode" }) : undefined}
      />
      {error && <NotDone error={error} />}
      <div className="stack-tight">
        <Button kind="primary" type="submit" busy={accept.running} disabled={code.length < 6} wide>
          {t("network-join-accept")}
        </Button>
        <Button busy={refuse.running} wide onClick={() => refuse.start()}>
          {t("network-join-refuse")}
        </Button>
      </div>
    </form>
  );
}
