import type { ReadyCase } from "../../app/cases/case-view.ts";
import { shownValue } from "../../domain/cases/facts.ts";
import {
  caseField,
  identityField,
  type CaseFieldId,
} from "../../domain/forms/field-definitions.ts";
import type { LetterValues } from "../../domain/letters/placeholder.ts";
import { withoutHiddenPhone } from "../../domain/contact/contact-rules.ts";
import type { LetterId } from "../../domain/letters/letter.ts";
import { saidOf, type ListedThing } from "../../domain/lists/fold-lists.ts";
import type { ListId } from "../../domain/lists/list-id.ts";
import { withoutName } from "../../domain/paper/without-name.ts";
import { comparePeriod, parsePartialDate, type LocalDate } from "../../domain/time/partial-date.ts";
import { factWords } from "../../i18n/fact-words.ts";
import { thingTitle } from "../../i18n/list-words.ts";
import type { Text } from "../../i18n/text.ts";

interface LetterFrom {
  readonly letter: LetterId;
  readonly view: Pick<ReadyCase, "record" | "identity">;
  /** Of the letter's language. */
  readonly text: Text;
  readonly today: LocalDate;
  readonly withName: boolean;
  readonly worker: string;
  readonly organisation: string;
}

/** What the case says to a letter. Without the name, nothing that tells it: the gap is filled by hand. */
export function letterValues(from: LetterFrom): LetterValues {
  const { letter, view, text, today, withName, worker, organisation } = from;
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
      return clean(factWords(text, field, value));
    }
    return "";
  };
  // What the rule hides goes onto no paper, whoever reads it.
  const clean = (words: string): string => {
    const shown = withoutHiddenPhone(words, identity);
    return withName ? shown : withoutName(shown, names);
  };
  const listed = (list: ListId, wanted: (thing: ListedThing) => boolean = () => true) =>
    (record.lists.get(list) ?? []).filter((thing) => !thing.gone && wanted(thing));
  const titles = (things: readonly ListedThing[]): string =>
    things.map((thing) => clean(thingTitle(text, thing))).join("; ");
  const [meeting] = listed("appointment", (thing) => {
    const on = parsePartialDate(saidOf(thing, "appointment_on"));
    return on !== undefined && comparePeriod(on, today) >= 0;
  }).toReversed();
  const ofMeeting = (field: "appointment_on" | "appointment_where" | "appointment_with") => {
    const value = meeting && saidOf(meeting, field);
    const date = parsePartialDate(value);
    return date ? text.date(date) : typeof value === "string" ? clean(value) : "";
  };
  const [referral] = listed("referral");
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
    respondent_address: said("respondent_address"),
    event_date: said("occurred_on"),
    known_date: said("known_on"),
    notice_date: said("notice_received"),
    place: said("place", "settlement"),
    area: said("area"),
    ground: said("ground"),
    facts: said("description"),
    evidence: titles(listed("evidence")),
    already_done: titles(listed("step", (thing) => saidOf(thing, "step_done_on") !== undefined)),
    other_proceedings: said("other_proceedings"),
    wish: said("wanted_in_words", "wanted_outcome", "request_in_words"),
    appointment:
      ofMeeting("appointment_on") ||
      (next && comparePeriod(next, today) >= 0 ? text.date(next) : ""),
    meeting_place: ofMeeting("appointment_where"),
    service:
      letter === "referral" && referral
        ? clean(thingTitle(text, referral))
        : letter === "appointment"
          ? ofMeeting("appointment_with")
          : "",
    worker,
    organisation,
    today: text.date(today),
  };
}
