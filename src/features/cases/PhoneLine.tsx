import { useState } from "react";
import { showPhone } from "../../app/cases/show-phone.ts";
import type { ReadyCase } from "../../app/cases/case-view.ts";
import { Button } from "../../design/Button.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { contactRules, hiddenPhone, reachablePhone } from "../../domain/contact/contact-rules.ts";
import { mayShowPhone } from "../../domain/contact/may-show-phone.ts";
import { mayBeContacted } from "../../domain/consent/said-no.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive } from "../../react/use-live.ts";
import { FactConflict } from "./FactConflict.tsx";
import { FactLine } from "./FactLine.tsx";
import { NotSaved } from "./NotSaved.tsx";

interface PhoneLineProps {
  readonly view: ReadyCase;
  readonly editable: boolean;
}

/** The number, with the ways to use it that the rule allows; or that the rule hides it, and two steps to see it all the same. */
export function PhoneLine({ view, editable }: PhoneLineProps) {
  const { t } = useText();
  const ws = useWorkspace();
  const me = useLive(ws.me);
  const [asking, setAsking] = useState(false);
  const [shown, setShown] = useState(false);
  const { record, identity } = view;
  const values = identity.get("phone") ?? [];
  const line = { of: "person", caseId: record.id, field: "phone", values } as const;
  const show = useAction(
    () => showPhone(ws, record.id),
    () => {
      setAsking(false);
      setShown(true);
    },
  );

  if (contactRules(identity).hidesPhone && !shown)
    return (
      <>
        <FactLine {...line} editable={editable} hidden={hiddenPhone} />
        <p className="soft">{t("crisis-rule-hides")}</p>
        {mayShowPhone(me, record) && (
          <Button kind="quiet" icon="show" onClick={() => setAsking(true)}>
            {t("crisis-phone-show")}
          </Button>
        )}
        {asking && (
          <Dialog
            title={t("crisis-phone-show-title")}
            onClose={() => setAsking(false)}
            actions={
              <>
                <Button kind="danger" busy={show.running} onClick={() => show.start()}>
                  {t("crisis-phone-show")}
                </Button>
                <Button onClick={() => setAsking(false)}>{t("common-cancel")}</Button>
              </>
            }
          >
            {show.error && <NotSaved error={show.error} />}
            <p>{t("crisis-phone-show-text")}</p>
          </Dialog>
        )}
      </>
    );
  const mayReach = (by: "calls" | "messages") =>
    mayBeContacted(record) ? reachablePhone(identity, by) : undefined;
  const call = mayReach("calls");
  const message = mayReach("messages");
  return (
    <>
      {values.length > 1 ? <FactConflict {...line} /> : <FactLine {...line} editable={editable} />}
      {(call ?? message) !== undefined && (
        <div className="row">
          {call !== undefined && (
            <Button icon="call" onClick={() => openOnPhone(`tel:${call}`)}>
              {t("crisis-phone-call")}
            </Button>
          )}
          {message !== undefined && (
            <Button icon="talk" onClick={() => openOnPhone(`sms:${message}`)}>
              {t("crisis-phone-message")}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

/** Only when it is tapped: no link on the screen carries the number. */
const openOnPhone = (address: string): void => window.location.assign(address);
