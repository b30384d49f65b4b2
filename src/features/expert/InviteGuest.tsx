import { useState } from "react";
import type { ReadyCase } from "../../app/cases/case-view.ts";
import type { Guests } from "../../app/expert/guests.ts";
import { inviteGuest, longestVisitMonths } from "../../app/expert/invite-guest.ts";
import type { Invitation } from "../../app/network/membership.ts";
import { Button } from "../../design/Button.tsx";
import { Choice } from "../../design/Choice.tsx";
import { CopyText } from "../../design/CopyText.tsx";
import { DateField } from "../../design/DateField.tsx";
import { intoView } from "../../design/into-view.ts";
import { Notice } from "../../design/Notice.tsx";
import { parseLocalDate, today as todayOf } from "../../domain/time/partial-date.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive } from "../../react/use-live.ts";
import { ExpertNotice } from "./ExpertNotice.tsx";
import { WhatIsShown, type Shown } from "./WhatIsShown.tsx";
import { WhoReads } from "./WhoReads.tsx";

interface InviteGuestProps {
  readonly view: ReadyCase;
  readonly guests: Guests;
}

/** For whom, until when, and what he may do; then the link. */
export function InviteGuest({ view, guests }: InviteGuestProps) {
  const { t, moment } = useText();
  const ws = useWorkspace();
  const [to, setTo] = useState("");
  const [until, setUntil] = useState("");
  const [right, setRight] = useState<"read" | "comment">("comment");
  const [shown, setShown] = useState<Shown>({ question: "", notes: [] });
  const [made, setMade] = useState<Invitation>();
  const invite = useAction(() => {
    const plan = { caseId: view.record.id, to, until: parseLocalDate(until), right, ...shown };
    return inviteGuest({ ...ws, guests }, plan);
  }, setMade);
  const invited = useLive(guests.invited);
  // Until it is opened, and he is let in: then it is good for nothing any more.
  if (made && invited.some(({ caseId }) => caseId === view.record.id))
    return (
      <section ref={intoView}>
        <h2>{t("expert-link")}</h2>
        <p>{t("expert-link-text", { when: moment(made.expiresAt) })}</p>
        <p className="expert-link" translate="no">
          {made.link}
        </p>
        <CopyText text={made.link} label={t("network-invite-copy")} />
        <Notice icon="shield">
          <p>{t("network-invite-care")}</p>
        </Notice>
      </section>
    );
  const isDayWrong = invite.error?.type === "BadDay";
  return (
    <>
      {invite.error && <ExpertNotice error={invite.error} />}
      <WhoReads to={to} onChange={setTo} missing={invite.error?.type === "NobodyNamed"} />
      <div ref={isDayWrong ? intoView : undefined}>
        <DateField
          label={t("expert-until")}
          hint={t("expert-until-hint", { months: longestVisitMonths })}
          about="future"
          today={todayOf(ws.clock, ws.utcOffsetMinutes())}
          error={isDayWrong ? t("expert-until-wrong", { months: longestVisitMonths }) : undefined}
          value={until}
          onChange={setUntil}
        />
      </div>
      <Choice
        label={t("expert-right")}
        options={(["comment", "read"] as const).map((value) => ({
          value,
          label: t(`expert-right-${value}`),
        }))}
        value={right}
        onChange={setRight}
      />
      <WhatIsShown view={view} shown={shown} onChange={setShown} />
      <Button kind="primary" icon="link" wide busy={invite.running} onClick={() => invite.start()}>
        {t("expert-invite")}
      </Button>
    </>
  );
}
