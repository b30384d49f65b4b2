import type { ReadyCase } from "../../app/cases/case-view.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { dateOf, saidOf, thingsIn } from "../../domain/lists/fold-lists.ts";
import type { LoggedExport } from "../../domain/network/exported-list.ts";
import type { PersonId } from "../../domain/network/person-id.ts";
import { dayOf, wallTimeOf, type PartialDate } from "../../domain/time/partial-date.ts";
import { happenedAt } from "../../domain/timeline/happened.ts";
import { handedWords } from "../../i18n/handed-words.ts";
import { thingTitle } from "../../i18n/list-words.ts";
import type { Text } from "../../i18n/text.ts";

interface GivenLine {
  readonly key: string;
  readonly on: PartialDate;
  readonly words: string;
}

/** Who was given something of what is kept about her: what, when, to whom as far as it was said, and by a worker of which kind. */
export function givenWords(
  text: Text,
  { record, lists, parts }: ReadyCase,
  exports: readonly LoggedExport[],
  { ofPerson, utcOffsetMinutes }: { readonly ofPerson: (person: PersonId) => string; readonly utcOffsetMinutes: number }, // prettier-ignore
): readonly GivenLine[] {
  const { t, date } = text;
  const by = (what: string, person: PersonId | undefined) =>
    person === undefined ? what : t("given-by", { what, who: ofPerson(person) });
  const hers = new Set<CaseId>(parts.flatMap(({ caseId, as }) => (as === "group" ? [] : caseId)));
  const lines: GivenLine[] = record.entries.flatMap((item) => {
    const { id: key, entry, origin } = item;
    if (entry.k !== "expert" && entry.k !== "handed") return [];
    const on = dayOf(happenedAt(item));
    const when = date(on);
    if (entry.k === "handed") {
      const what = handedWords(text, entry);
      const words = t(entry.withName ? "given-paper-named" : "given-paper", { when, what });
      return { key, on, words: by(words, origin.person) };
    }
    const name = entry.to;
    const words =
      entry.as === "file"
        ? t("given-file", { when, name })
        : entry.until
          ? t("given-guest-until", { when, name, until: date(entry.until) })
          : t("given-guest", { when, name });
    return { key, on, words: by(words, origin.person) };
  });
  for (const thing of thingsIn(lists, "referral")) {
    const on = dateOf(thing, "referral_on");
    if (!on || saidOf(thing, "referral_status") === "draft") continue;
    const to = saidOf(thing, "referral_to");
    const name = typeof to === "string" && to !== "" ? to : thingTitle(text, thing);
    lines.push({
      key: `given ${thing.id}`,
      on,
      words: t("given-referral", { when: date(on), name }),
    });
  }
  for (const { id: key, at, person, rows, withNames, cases = [] } of exports) {
    if (!cases.some((each) => hers.has(each))) continue;
    const on = dayOf(wallTimeOf(at, utcOffsetMinutes));
    const words = t(withNames ? "given-table-named" : "given-table", {
      when: date(on),
      count: rows,
    });
    lines.push({ key, on, words: by(words, person) });
  }
  return lines.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
