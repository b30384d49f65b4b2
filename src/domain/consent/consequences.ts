import { isPicture, isVoice } from "../attachments/attachment.ts";
import { entriesOf, type CaseRecord } from "../cases/case-record.ts";
import type { ConsentPurposeId } from "../cases/code-lists.ts";
import { consentForLetter } from "../letters/letter-consent.ts";
import { parseLetterId, type LetterId } from "../letters/letter.ts";
import { dateOf, saidOf, thingsIn, type ListedThing, type Lists } from "../lists/fold-lists.ts";
import { dayOf, firstDayOf, type PartialDate } from "../time/partial-date.ts";
import type { Attributed } from "../timeline/entry-origin.ts";
import { happenedAt } from "../timeline/happened.ts";
import type { CaseEntry } from "../timeline/entry.ts";
import type { ExpertEntry } from "../timeline/expert-entry.ts";

/** What was given out for a purpose: whoever has it is to be told that she does not want it any more. */
export interface GivenOut {
  readonly what: "guest" | "file" | "referral" | "letter" | "landlord";
  /** Empty where nobody wrote to whom. */
  readonly to: string;
  readonly letter: LetterId | undefined;
  readonly on: PartialDate;
  /** It left on a day after the one on which she took her yes back. */
  readonly afterNo: boolean;
}

/** What a no means for what was begun and what is out. */
export interface Consequences {
  /** Guests who read it; whether the access has ended, the roster says. */
  readonly guests: readonly Attributed<ExpertEntry>[];
  /** Referrals that were prepared and are not sent. */
  readonly referrals: readonly ListedThing[];
  readonly givenOut: readonly GivenOut[];
  /** Photographs and recordings that lie in the case. */
  readonly files: number;
}

export function consequencesOf(
  { consents, entries }: Pick<CaseRecord, "consents" | "entries">,
  lists: Lists,
  purpose: ConsentPurposeId,
): Consequences {
  const noes = (consents.get(purpose)?.standing ?? []).filter(
    ({ entry }) => entry.state !== "given",
  );
  const since = noes.map(({ entry }) => firstDayOf(entry.on)).sort()[0];
  const out = (one: Omit<GivenOut, "afterNo">): GivenOut => ({
    ...one,
    afterNo: since !== undefined && firstDayOf(one.on) > since,
  });
  const isShared = purpose === "share_with_service" || purpose === "service";
  const experts = isShared ? entriesOf(entries, "expert") : [];
  const referrals = isShared ? thingsIn(lists, "referral") : [];
  const isDraft = (thing: ListedThing) => saidOf(thing, "referral_status") === "draft";
  return {
    guests: experts.filter(({ entry }) => entry.as === "guest"),
    referrals: referrals.filter(isDraft),
    givenOut: [
      ...experts.map((item) =>
        out({ what: item.entry.as, to: item.entry.to, letter: undefined, on: dayWritten(item) }),
      ),
      ...referrals.flatMap((thing) => {
        const on = dateOf(thing, "referral_on");
        const to = saidOf(thing, "referral_to");
        if (isDraft(thing) || !on) return [];
        return out({
          what: "referral",
          to: typeof to === "string" ? to : "",
          letter: undefined,
          on,
        });
      }),
      ...entriesOf(entries, "handed").flatMap((item) => {
        const { what, letter: said } = item.entry;
        const letter = parseLetterId(said);
        const on = dayWritten(item);
        if (what === "landlord" && purpose === "share_with_landlord")
          return out({ what, to: "", letter: undefined, on });
        return what === "letter" && letter && consentForLetter[letter] === purpose
          ? out({ what, to: "", letter, on })
          : [];
      }),
    ],
    files:
      purpose === "photo_recording"
        ? entries
            .flatMap(({ entry }) => filesIn(entry))
            .filter((file) => isPicture(file) || isVoice(file)).length
        : 0,
  };
}

const filesIn = (entry: CaseEntry) => ("files" in entry ? (entry.files ?? []) : []);

const dayWritten = (item: Attributed<CaseEntry>): PartialDate => dayOf(happenedAt(item));
