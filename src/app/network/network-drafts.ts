import type { DraftStore } from "../drafts/draft-store.ts";
import type { SealedValues } from "../sealed-values.ts";

const place = "drafts/";

/** Where a draft lies among the sealed values of this device. */
export const placeOfDraft = (key: string): string => `${place}${key}`;

interface NetworkDrafts {
  readonly drafts: DraftStore;
  /** When what is on its way to the disk is there: whoever locks in the middle of a word keeps it. */
  readonly settled: () => Promise<unknown>;
}

/** `isGone`: of a case that was erased while its form was open; nothing of it is kept. */
export function createNetworkDrafts(
  values: SealedValues,
  isGone: (key: string) => boolean,
): NetworkDrafts {
  const saving = new Set<Promise<unknown>>();
  return {
    drafts: {
      load: (key) => values.load(placeOfDraft(key)),
      async save(key, draft) {
        if (isGone(key)) return;
        // The disk may be full: the text is still in the form, and the form asks again with the next word.
        const saved = values.save(placeOfDraft(key), draft);
        saving.add(saved);
        await saved.finally(() => saving.delete(saved));
      },
      drop: (key) => values.drop(placeOfDraft(key)),
      keys: async (prefix) =>
        (await values.keys(placeOfDraft(prefix))).map((key) => key.slice(place.length)),
    },
    settled: () => Promise.allSettled(saving),
  };
}
