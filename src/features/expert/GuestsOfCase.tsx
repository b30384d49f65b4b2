import { useState } from "react";
import type { ReadyCase } from "../../app/cases/case-view.ts";
import type { Guests, RoomState } from "../../app/expert/guests.ts";
import { endVisit } from "../../app/expert/invite-guest.ts";
import type { ChannelId } from "../../base/ids.ts";
import { Badge } from "../../design/Badge.tsx";
import { Button } from "../../design/Button.tsx";
import { useToast } from "../../design/Toast.tsx";
import { entriesOf } from "../../domain/cases/case-record.ts";
import { lastDayBefore } from "../../domain/time/partial-date.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive } from "../../react/use-live.ts";
import { AskGuestDialog } from "./AskGuestDialog.tsx";
import { ExpertNotice } from "./ExpertNotice.tsx";
import { GuestAtTheDoor } from "./GuestAtTheDoor.tsx";

interface GuestsOfCaseProps {
  readonly view: ReadyCase;
  readonly guests: Guests;
}

/** Who waits to be let in to this case, who has a link, and who reads it or has read it. */
export function GuestsOfCase({ view, guests }: GuestsOfCaseProps) {
  const { t, date } = useText();
  const { utcOffsetMinutes } = useWorkspace();
  const invited = useLive(guests.invited);
  const requests = useLive(guests.requests);
  const rooms = useLive(guests.rooms);
  const { id } = view.record;
  const waiting = requests.filter(({ plan }) => plan.caseId === id);
  const links = invited.filter(
    (one) => one.caseId === id && !waiting.some(({ plan }) => plan === one),
  );
  const visits = entriesOf(view.record.entries, "expert").flatMap(({ entry }) => {
    const state = entry.room && rooms.get(entry.room);
    return entry.room && state ? [{ room: entry.room, to: entry.to, state }] : [];
  });
  if (waiting.length + links.length + visits.length === 0) return null;
  return (
    <section>
      <h2>{t("expert-guests")}</h2>
      {waiting.map((request) => (
        <GuestAtTheDoor key={request.id} view={view} guests={guests} request={request} />
      ))}
      <ul className="expert-guests">
        {links.map(({ id: invitation, to }) => (
          <li key={invitation}>
            <h3>{to}</h3>
            <p className="soft">{t("expert-guest-invited")}</p>
            <TakeBack guests={guests} id={invitation} />
          </li>
        ))}
        {visits.map(({ room, to, state }) => (
          <li key={room}>
            <h3>{to}</h3>
            <p className="soft">
              {state.state === "ended"
                ? t("expert-guest-ended")
                : t(state.state === "over" ? "expert-guest-over" : "expert-guest-here", {
                    when: date(lastDayBefore(state.until, utcOffsetMinutes())),
                  })}
            </p>
            {state.state === "here" && <Visit {...{ view, guests, room, state }} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function TakeBack({ guests, id }: { readonly guests: Guests; readonly id: string }) {
  const { t } = useText();
  const back = useAction(() => guests.takeBack(id));
  return (
    <>
      {back.error && <ExpertNotice error={back.error} />}
      <Button busy={back.running} onClick={() => back.start()}>
        {t("expert-guest-take-back")}
      </Button>
    </>
  );
}

interface VisitProps extends GuestsOfCaseProps {
  readonly room: ChannelId;
  readonly state: RoomState;
}

function Visit({ view, guests, room, state }: VisitProps) {
  const { t } = useText();
  const ws = useWorkspace();
  const say = useToast();
  const [isAsking, setAsking] = useState(false);
  const end = useAction(
    () => endVisit({ me: ws.me, guests }, room),
    () => say(t("expert-guest-end-done")),
  );
  return (
    <>
      {end.error && <ExpertNotice error={end.error} />}
      {state.right === "read" && (
        <Badge tone="known" icon="info">
          {t("expert-right-read")}
        </Badge>
      )}
      <div className="row">
        <Button icon="question" onClick={() => setAsking(true)}>
          {t("expert-guest-ask")}
        </Button>
        <Button kind="danger" busy={end.running} onClick={() => end.start()}>
          {t("expert-guest-end")}
        </Button>
      </div>
      {isAsking && <AskGuestDialog {...{ view, guests, room }} onClose={() => setAsking(false)} />}
    </>
  );
}
