import type { ReviewError } from "../../app/cases/review-case.ts";
import { Notice } from "../../design/Notice.tsx";
import { useText } from "../../i18n/use-text.ts";
import { NotSaved } from "./NotSaved.tsx";

export function ReviewProblem({ error }: { readonly error: ReviewError }) {
  const { t } = useText();
  switch (error.type) {
    case "NoConsent":
    case "NoText":
    case "TextTooLong":
    case "AlreadyInReview":
    case "NoSuchReview":
      return (
        <div role="alert">
          <Notice tone="waiting" icon="info">
            <p>
              {t(error.type === "NoConsent" ? "keeping-why-withdrawn" : "cases-not-saved-changed")}
            </p>
          </Notice>
        </div>
      );
    default:
      return <NotSaved error={error} />;
  }
}
