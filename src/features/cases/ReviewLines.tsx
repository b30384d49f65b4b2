import { Badge } from "../../design/Badge.tsx";
import { Button } from "../../design/Button.tsx";
import type { CaseRecord } from "../../domain/cases/case-record.ts";
import { isOpenReview } from "../../domain/cases/reviews.ts";
import { useText } from "../../i18n/use-text.ts";
import { useNavigate } from "../../react/navigation.ts";
import { paths } from "../../react/paths.ts";

interface ReviewLinesProps {
  readonly record: CaseRecord;
  readonly mayAsk: boolean;
  readonly onAsk: () => void;
}

/** What colleagues were asked about the case, and the way to ask them. */
export function ReviewLines({ record, mayAsk, onAsk }: ReviewLinesProps) {
  const { t } = useText();
  const navigate = useNavigate();
  const { reviews } = record;
  const isOpen = reviews.some(isOpenReview);
  if (reviews.length === 0 && !mayAsk) return null;
  return (
    <section className="case-part">
      <h2>{t("work-review")}</h2>
      {reviews.map((review) => (
        <div key={review.asked.id} className="case-line">
          <p>{review.asked.entry.text}</p>
          <Badge tone={isOpenReview(review) ? "waiting" : "known"}>
            {isOpenReview(review)
              ? t("work-review-remarks", { count: review.remarks.length })
              : t("work-review-ended")}
          </Badge>
        </div>
      ))}
      {reviews.length > 0 && (
        <Button icon="look" wide onClick={() => navigate(paths.review(record.id))}>
          {t("work-review-open")}
        </Button>
      )}
      {mayAsk && !isOpen && (
        <Button icon="talk" wide onClick={onAsk}>
          {t("work-review-ask")}
        </Button>
      )}
    </section>
  );
}
