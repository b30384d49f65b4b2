import type { DraftStore } from "../drafts/drafts.ts";
import type { SealedValues } from "../sealed-values.ts";

const place = "drafts/";

/** Where a draft lies among the sealed values of this device. */
export const placeOfDraft = (key: string): string => `${place}${key}`;

/** `isGone`: of a case that was erased while its form was open; nothing of it is kept. */
export const createNetworkDrafts = (
  values: SealedValues,
  isGone: (key: string) => boolean,
): DraftStore => ({
  load: (key) => values.load(placeOfDraft(key)),
  async save(key, draft) {
    if (isGone(key)) return;
    // The disk may be full: the text is still in the form, and the form asks again with the next word.
    await values.save(placeOfDraft(key), draft);
  },
  drop: (key) => values.drop(placeOfDraft(key)),
  keys: async (prefix) =>
    (await values.keys(placeOfDraft(prefix))).map((key) => key.slice(place.length)),
});
