import type { ReadyCase } from "../../app/cases/case-view.ts";
import { shownValue } from "../../domain/cases/facts.ts";
import {
  caseField,
  identityField,
  type CaseFieldId,
} from "../../domain/forms/field-definitions.ts";
import type { LetterValues } from "../../domain/letters/placeholder.ts";
import { withoutName } from "../../domain/paper/without-name.ts";
import { comparePeriod, type LocalDate } from "../../domain/time/partial-date.ts";
import { factWords } from "../../i18n/fact-words.ts";
import type { Text } from "../../i18n/text.ts";

interface LetterFrom {
  readonly view: ReadyCase;
  /** Of the letter's language. */
  readonly text: Text;
  readonly today: LocalDate;
  readonly withName: boolean;
  readonly worker: string;
  readonly organisation: string;
}

/** What the case says to a letter. Without the name, nothing that tells it: the gap is filled by hand. */
export function letterValues(from: LetterFrom): LetterValues {
  const { view, text, today, withName, worker, organisation } = from;
  const { record, identity } = view;
  const names = (["person_label", "full_name"] as const).flatMap((field) => {
    const name = shownValue(identity, field);
    return typeof name === "string" ? [name] : [];
  });
  const said = (...fields: readonly CaseFieldId[]): string => {
    for (const id of fields) {
      const field = caseField(id);
      const value = shownValue(record.facts, id);
      if (!field || value === undefined) continue;
      const words = factWords(text, field, value);
      return withName ? words : withoutName(words, names);
    }
    return "";
  };
  const ofPerson = (...ids: readonly ("full_name" | "person_label" | "address")[]): string => {
    for (const id of withName ? ids : []) {
      const field = identityField(id);
      const value = shownValue(identity, id);
      if (field && value !== undefined) return factWords(text, field, value);
    }
    return "";
  };
  const { next } = record;
  return {
    person: ofPerson("full_name", "person_label"),
    person_address: ofPerson("address"),
    respondent: said("respondent"),
    event_date: said("occurred_on"),
    known_date: said("known_on"),
    notice_date: said("notice_received"),
    place: said("place", "settlement"),
    area: said("area"),
    ground: said("ground"),
    facts: said("description"),
    other_proceedings: said("other_proceedings"),
    wish: said("wanted_in_words", "wanted_outcome", "request_in_words"),
    ...(next && comparePeriod(next, today) >= 0 && { appointment: text.date(next) }),
    worker,
    organisation,
    today: text.date(today),
  };
}
