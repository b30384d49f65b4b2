import type { ReadyCase } from "../../app/cases/case-view.ts";
import { expertDraft } from "../../app/drafts/draft-keys.ts";
import { dropDraft } from "../../app/drafts/drafts.ts";
import type { Guests } from "../../app/expert/guests.ts";
import { inviteGuest, longestVisitMonths } from "../../app/expert/invite-guest.ts";
import type { Invitation } from "../../app/network/membership.ts";
import { Button } from "../../design/Button.tsx";
import { Choice } from "../../design/Choice.tsx";
import { DateField } from "../../design/DateField.tsx";
import { intoView } from "../../design/into-view.ts";
import { parseLocalDate, today as todayOf } from "../../domain/time/partial-date.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import type { Draft } from "../../react/use-draft.ts";
import type { ExpertDraft } from "./expert-draft.ts";
import { ExpertNotice } from "./ExpertNotice.tsx";
import { WhatIsShown } from "./WhatIsShown.tsx";
import { WhoReads } from "./WhoReads.tsx";

interface InviteGuestProps {
  readonly view: ReadyCase;
  readonly guests: Guests;
  readonly draft: Draft<ExpertDraft>;
  readonly onMade: (link: Invitation) => void;
}

/** For whom, until when, and what he may do; then the link. */
export function InviteGuest({ view, guests, draft, onMade }: InviteGuestProps) {
  const { t } = useText();
  const ws = useWorkspace();
  const { to, until, right, question, notes } = draft.value;
  const set = (next: Partial<ExpertDraft>) => draft.change((before) => ({ ...before, ...next }));
  const invite = useAction(
    () =>
      draft.settle(async () => {
        const { id: caseId } = view.record;
        const plan = { caseId, to, until: parseLocalDate(until), right, question, notes };
        const invited = await inviteGuest({ ...ws, guests }, plan);
        if (invited.ok) await dropDraft(ws, expertDraft(caseId));
        return invited;
      }),
    onMade,
  );
  const isDayWrong = invite.error?.type === "BadDay";
  return (
    <>
      {invite.error && <ExpertNotice error={invite.error} />}
      <WhoReads
        to={to}
        onChange={(next) => set({ to: next })}
        missing={invite.error?.type === "NobodyNamed"}
      />
      <div ref={isDayWrong ? intoView : undefined}>
        <DateField
          label={t("expert-until")}
          hint={t("expert-until-hint", { months: longestVisitMonths })}
          about="future"
          today={todayOf(ws.clock, ws.utcOffsetMinutes())}
          error={isDayWrong ? t("expert-until-wrong", { months: longestVisitMonths }) : undefined}
          value={until}
          onChange={(next) => set({ until: next })}
        />
      </div>
      <Choice
        label={t("expert-right")}
        options={(["comment", "read"] as const).map((value) => ({
          value,
          label: t(`expert-right-${value}`),
        }))}
        value={right}
        onChange={(next) => set({ right: next })}
      />
      <WhatIsShown view={view} shown={{ question, notes }} onChange={set} />
      <Button kind="primary" icon="link" wide busy={invite.running} onClick={() => invite.start()}>
        {t("expert-invite")}
      </Button>
    </>
  );
}
