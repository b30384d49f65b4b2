import type { AnswerError } from "../../app/cases/answer-offers.ts";
import type { OfferError } from "../../app/cases/offer-cases.ts";
import { Notice } from "../../design/Notice.tsx";
import { useText } from "../../i18n/use-text.ts";
import { NotSaved } from "./NotSaved.tsx";

/** Why a case could not be offered, taken over or given back. */
export function OfferProblem({ error }: { readonly error: AnswerError | OfferError }) {
  const { t } = useText();
  switch (error.type) {
    case "NoSuchOffer":
      return <Said words={t("work-offer-gone")} />;
    case "NothingToOffer":
      return <Said words={t("work-offer-nothing")} />;
    case "UnknownMember":
    case "NoText":
    case "TextTooLong":
      return <Said words={t("cases-not-saved-changed")} />;
    default:
      return <NotSaved error={error} />;
  }
}

const Said = ({ words }: { readonly words: string }) => (
  <div role="alert">
    <Notice tone="waiting" icon="info">
      <p>{words}</p>
    </Notice>
  </div>
);
