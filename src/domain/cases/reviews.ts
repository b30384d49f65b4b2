import type { Attributed } from "../timeline/entry-origin.ts";
import type { RemarkEntry, ReviewEntry } from "../timeline/entry.ts";

/** What colleagues were asked about the case, and what they said. */
export interface Review {
  readonly asked: Attributed<ReviewEntry>;
  readonly remarks: readonly Attributed<RemarkEntry>[];
  /** What it comes to; two written apart both stand. Empty while the review is open. */
  readonly conclusions: readonly Attributed<RemarkEntry>[];
}

export const foldReviews = (
  asked: readonly Attributed<ReviewEntry>[],
  remarks: readonly Attributed<RemarkEntry>[],
): readonly Review[] =>
  asked.map((review) => {
    const said = remarks.filter(({ entry }) => entry.to === review.id);
    return {
      asked: review,
      remarks: said.filter(({ entry }) => entry.ends !== true),
      conclusions: said.filter(({ entry }) => entry.ends === true),
    };
  });

export const isOpenReview = ({ conclusions }: Pick<Review, "conclusions">): boolean =>
  conclusions.length === 0;
