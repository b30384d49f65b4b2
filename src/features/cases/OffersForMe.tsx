import "./OffersForMe.css";
import { useState } from "react";
import { acceptOffers } from "../../app/cases/answer-offers.ts";
import {
  offersForMe,
  type OfferedTogether,
  type OffersForMe as OffersView,
} from "../../app/cases/offers-for-me.ts";
import { Button } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { useToast } from "../../design/Toast.tsx";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useNavigate } from "../../react/navigation.ts";
import { paths } from "../../react/paths.ts";
import { useAction } from "../../react/use-action.ts";
import { useView } from "../../react/use-live.ts";
import { useMemberName } from "../../react/use-member-name.ts";
import { casePlace, caseTitle } from "./case-words.ts";
import { DeclineDialog } from "./DeclineDialog.tsx";
import { OfferProblem } from "./OfferProblem.tsx";

/** What colleagues offer to this worker, each with one tap to take it, or all of them with one. */
export function OffersForMe() {
  const { t } = useText();
  const ws = useWorkspace();
  const offers = useView<readonly OfferedTogether[], OffersView>(() => offersForMe(ws), "offers");
  const [declining, setDeclining] = useState<CaseId>();
  if (!offers || offers.value.length === 0) return null;
  return (
    <section className="offers" aria-label={t("work-offers")}>
      {offers.value.map((group) => (
        <Together key={`${group.by ?? ""} ${group.note}`} group={group} onDecline={setDeclining} />
      ))}
      {declining && <DeclineDialog caseId={declining} onClose={() => setDeclining(undefined)} />}
    </section>
  );
}

interface TogetherProps {
  readonly group: OfferedTogether;
  readonly onDecline: (caseId: CaseId) => void;
}

const enough = 12;

function Together({ group: { by, note, cases }, onDecline }: TogetherProps) {
  const { t } = useText();
  const ws = useWorkspace();
  const navigate = useNavigate();
  const say = useToast();
  const nameOf = useMemberName();
  const [whole, setWhole] = useState(false);
  const accept = useAction(
    (ids: readonly CaseId[]) => acceptOffers(ws, ids),
    ({ accepted }) => say(t("work-accepted", { count: accepted })),
  );
  const shown = whole ? cases : cases.slice(0, enough);
  return (
    <Notice
      tone="action"
      icon="people"
      title={t("work-offers-you", {
        name: nameOf(by) ?? t("cases-somebody"),
        count: cases.length,
      })}
      action={
        cases.length > 1 && (
          <Button
            kind="primary"
            busy={accept.running}
            onClick={() => accept.start(cases.map(({ id }) => id))}
          >
            {t("work-accept-all", { count: cases.length })}
          </Button>
        )
      }
    >
      {note && <p className="offer-note">{note}</p>}
      {accept.error && <OfferProblem error={accept.error} />}
      <ul className="offer-lines">
        {shown.map((summary) => (
          <li key={summary.id} className="offer-line">
            <button
              type="button"
              className="offer-case"
              onClick={() => navigate(paths.case(summary.id))}
            >
              <b>{caseTitle(summary)}</b>
              <span>{casePlace(summary) ?? summary.no}</span>
            </button>
            <div className="offer-answers">
              <Button busy={accept.running} onClick={() => accept.start([summary.id])}>
                {t("work-accept")}
              </Button>
              <Button kind="quiet" onClick={() => onDecline(summary.id)}>
                {t("work-decline")}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {shown.length < cases.length && (
        <Button kind="quiet" onClick={() => setWhole(true)}>
          {t("today-more", { count: cases.length - shown.length })}
        </Button>
      )}
    </Notice>
  );
}
