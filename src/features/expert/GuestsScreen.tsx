import "./Expert.css";
import { useEffect, useState } from "react";
import type { Guests } from "../../app/expert/guests.ts";
import { endVisit } from "../../app/expert/invite-guest.ts";
import { atTheDoor, endAllVisits, visits, type Visit } from "../../app/expert/outsiders.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { Badge } from "../../design/Badge.tsx";
import { Button } from "../../design/Button.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { EmptyState } from "../../design/EmptyState.tsx";
import { Page } from "../../design/Page.tsx";
import { useToast } from "../../design/Toast.tsx";
import { codeTextId } from "../../domain/forms/text-ids.ts";
import { mayExport } from "../../domain/network/role.ts";
import { lastDayBefore, today as todayOf } from "../../domain/time/partial-date.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useBack, useNavigate } from "../../react/navigation.ts";
import { paths } from "../../react/paths.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive } from "../../react/use-live.ts";
import { ExpertNotice } from "./ExpertNotice.tsx";
import { TakeBack } from "./GuestsOfCase.tsx";

/** Everybody from outside who waits, reads or has read, over all cases. */
export function GuestsScreen() {
  const { t } = useText();
  const { me, guests } = useWorkspace();
  const back = useBack();
  const { role } = useLive(me);
  return (
    <Page title={t("outside-title")} onBack={back}>
      {!mayExport(role) ? (
        <EmptyState icon="lock" title={t("outside-only-coordinator")} />
      ) : guests ? (
        <Everybody guests={guests} />
      ) : (
        <Nobody />
      )}
    </Page>
  );
}

function Nobody() {
  const { t } = useText();
  return (
    <EmptyState icon="scales" title={t("outside-none")}>
      {t("outside-none-text")}
    </EmptyState>
  );
}

function Everybody({ guests }: { readonly guests: Guests }) {
  const { t, shortDate } = useText();
  const ws = useWorkspace();
  const [endingAll, setEndingAll] = useState(false);
  const found = useVisits(guests);
  useLive(guests.invited);
  useLive(guests.requests);
  const door = atTheDoor(guests);
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  if (!found) return null;
  if (found.length + door.length === 0) return <Nobody />;
  const here = found.filter(({ state }) => state === "here");
  const before = found.filter(({ state }) => state !== "here");
  return (
    <div className="expert">
      {here.length > 0 && (
        <section>
          <h2>{t("outside-now")}</h2>
          <ul className="expert-guests">
            {here.map((visit) => (
              <VisitLine key={visit.room} visit={visit} guests={guests} />
            ))}
          </ul>
        </section>
      )}
      {door.length > 0 && (
        <section>
          <h2>{t("outside-door")}</h2>
          <p className="soft">{t("outside-door-text")}</p>
          <ul className="expert-guests">
            {door.map(({ id, caseId, to, until, waits }) => (
              <li key={id}>
                <h3>{to}</h3>
                <p className="soft">
                  {t(waits ? "outside-door-waits" : "outside-door-open")} ·{" "}
                  {t("guest-until", { when: shortDate(until, today) })}
                </p>
                <div className="row">
                  <OfCase caseId={caseId} />
                  <TakeBack guests={guests} id={id} />
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {here.length + door.length > 1 && (
        <Button kind="danger" wide onClick={() => setEndingAll(true)}>
          {t("outside-end-all")}
        </Button>
      )}
      {before.length > 0 && (
        <section>
          <h2>{t("outside-before")}</h2>
          <ul className="expert-guests">
            {before.map((visit) => (
              <VisitLine key={visit.room} visit={visit} guests={guests} />
            ))}
          </ul>
        </section>
      )}
      {endingAll && (
        <EndAll
          guests={guests}
          counts={{ guests: here.length, links: door.length }}
          onClose={() => setEndingAll(false)}
        />
      )}
    </div>
  );
}

/** Worked out anew when a guest or an answer about consent comes or goes. */
function useVisits(guests: Guests): readonly Visit[] | undefined {
  const { documents, cases } = useWorkspace();
  const rooms = useLive(guests.rooms);
  const index = useLive(cases);
  const [found, setFound] = useState<readonly Visit[]>();
  useEffect(() => {
    let shown = true;
    visits({ documents, guests }).then(
      (all) => shown && setFound(all),
      // The session says that the database fails.
      () => undefined,
    );
    return () => {
      shown = false;
    };
  }, [documents, guests, rooms, index]);
  return found;
}

function OfCase({ caseId }: { readonly caseId: CaseId }) {
  const { t } = useText();
  const navigate = useNavigate();
  return <Button onClick={() => navigate(paths.expert(caseId))}>{t("outside-to-case")}</Button>;
}

interface VisitLineProps {
  readonly visit: Visit;
  readonly guests: Guests;
}

function VisitLine({ visit, guests }: VisitLineProps) {
  const { t, date, shortDate } = useText();
  const ws = useWorkspace();
  const say = useToast();
  const { room, caseId, to, state, until, right, consent, basis } = visit;
  const end = useAction(
    () => endVisit({ me: ws.me, guests }, room),
    () => say(t("expert-guest-end-done")),
  );
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  const no = caseId && ws.cases.get().summaries.get(caseId)?.no;
  return (
    <li>
      <h3 dir="auto">{to || t("outside-name-missing")}</h3>
      <p className="soft">
        {[
          no ?? t("outside-case-gone"),
          state === "ended"
            ? t("expert-guest-ended")
            : t(state === "over" ? "expert-guest-over" : "expert-guest-here", {
                when: date(lastDayBefore(until, ws.utcOffsetMinutes())),
              }),
          t(right === "read" ? "expert-right-read" : "expert-right-comment"),
        ].join(" · ")}
      </p>
      <Badge
        tone={consent?.state === "given" || basis ? "known" : "waiting"}
        icon={basis ? "scales" : "shield"}
      >
        {basis
          ? t("agreed-basis-stands", { basis: t(codeTextId("legal-basis", basis)) })
          : consent?.on
            ? t("outside-consent", {
                state: t(codeTextId("consent-state", consent.state)),
                when: shortDate(consent.on, today),
              })
            : t("outside-consent-none")}
      </Badge>
      {end.error && <ExpertNotice error={end.error} />}
      <div className="row">
        {caseId && <OfCase caseId={caseId} />}
        {state === "here" && (
          <Button kind="danger" busy={end.running} onClick={() => end.start()}>
            {t("expert-guest-end")}
          </Button>
        )}
      </div>
    </li>
  );
}

interface EndAllProps {
  readonly guests: Guests;
  readonly counts: { readonly guests: number; readonly links: number };
  readonly onClose: () => void;
}

function EndAll({ guests, counts, onClose }: EndAllProps) {
  const { t } = useText();
  const { me } = useWorkspace();
  const say = useToast();
  const end = useAction(
    () => endAllVisits({ me, guests }),
    () => {
      say(t("outside-end-all-done"));
      onClose();
    },
  );
  return (
    <Dialog
      title={t("outside-end-all-title")}
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" busy={end.running} onClick={() => end.start()}>
            {t("outside-end-all")}
          </Button>
          <Button onClick={onClose}>{t("common-cancel")}</Button>
        </>
      }
    >
      {end.error && <ExpertNotice error={end.error} />}
      <p>{t("outside-end-all-text", counts)}</p>
    </Dialog>
  );
}
