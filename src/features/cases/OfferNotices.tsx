import { useState } from "react";
import { acceptOffers, offersTo, withdrawOffers } from "../../app/cases/answer-offers.ts";
import { isInCharge } from "../../app/cases/in-charge.ts";
import { Button } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { useToast } from "../../design/Toast.tsx";
import type { CaseRecord } from "../../domain/cases/case-record.ts";
import { declinedLast, openOffers, type Offer } from "../../domain/cases/offers.ts";
import type { PersonId } from "../../domain/network/person-id.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive } from "../../react/use-live.ts";
import { useMemberName } from "../../react/use-member-name.ts";
import { DeclineDialog } from "./DeclineDialog.tsx";
import { OfferProblem } from "./OfferProblem.tsx";

/** To whom the case is offered, that somebody would rather not have it, or that two answers crossed on their way. */
export function OfferNotices({ record }: { readonly record: CaseRecord }) {
  const { t } = useText();
  const ws = useWorkspace();
  const me = useLive(ws.me);
  const nameOf = useMemberName();
  const name = (person: PersonId | undefined) => nameOf(person) ?? t("cases-somebody");
  const mine = offersTo(record, me);
  const others = openOffers(record.offers).filter((offer) => !mine.includes(offer));
  const declined = declinedLast(record.offers);
  const crossed = record.offers.at(-1)?.crossed === true ? record.offers.at(-1) : undefined;
  return (
    <>
      {mine.length > 0 && <OfferedToMe record={record} offers={mine} name={name} />}
      {others.length > 0 && (
        <OfferedToOthers
          record={record}
          offers={others}
          name={name}
          mayWithdraw={isInCharge(record, me)}
        />
      )}
      {declined && (
        <Notice
          tone="waiting"
          icon="people"
          title={t("work-declined-by", { name: name(declined.offered.entry.to) })}
        >
          {declined.ends.map(({ id, entry }) => (
            <p key={id}>{entry.note}</p>
          ))}
        </Notice>
      )}
      {crossed && (
        <Notice tone="waiting" icon="conflict">
          <p>{t("work-crossed", { name: name(crossed.offered.entry.to) })}</p>
        </Notice>
      )}
    </>
  );
}

interface OffersProps {
  readonly record: CaseRecord;
  readonly offers: readonly Offer[];
  readonly name: (person: PersonId | undefined) => string;
}

function OfferedToMe({ record, offers, name }: OffersProps) {
  const { t } = useText();
  const ws = useWorkspace();
  const say = useToast();
  const [declining, setDeclining] = useState(false);
  const accept = useAction(
    () => acceptOffers(ws, [record.id]),
    ({ accepted }) => say(t("work-accepted", { count: accepted })),
  );
  const by = offers.at(-1)?.offered.origin.person;
  return (
    <>
      <Notice
        tone="action"
        icon="people"
        title={t("work-offers-you", { name: name(by), count: 1 })}
        action={
          <div className="row">
            <Button kind="primary" busy={accept.running} onClick={() => accept.start()}>
              {t("work-accept")}
            </Button>
            <Button onClick={() => setDeclining(true)}>{t("work-decline")}</Button>
          </div>
        }
      >
        {offers.map(({ offered: { id, entry } }) => entry.note && <p key={id}>{entry.note}</p>)}
      </Notice>
      {accept.error && <OfferProblem error={accept.error} />}
      {declining && <DeclineDialog caseId={record.id} onClose={() => setDeclining(false)} />}
    </>
  );
}

function OfferedToOthers({
  record,
  offers,
  name,
  mayWithdraw,
}: OffersProps & { readonly mayWithdraw: boolean }) {
  const { t, list } = useText();
  const ws = useWorkspace();
  const say = useToast();
  const withdraw = useAction(
    () => withdrawOffers(ws, record.id),
    () => say(t("work-withdrawn")),
  );
  const people = [...new Set(offers.map(({ offered }) => offered.entry.to))].map(name);
  return (
    <>
      <Notice
        icon="people"
        title={t("work-offered-to", { name: list(people) })}
        action={
          mayWithdraw && (
            <Button icon="undo" busy={withdraw.running} onClick={() => withdraw.start()}>
              {t("work-withdraw")}
            </Button>
          )
        }
      >
        <p>{t(people.length > 1 ? "work-offered-twice" : "work-offered-waits")}</p>
      </Notice>
      {withdraw.error && <OfferProblem error={withdraw.error} />}
    </>
  );
}
