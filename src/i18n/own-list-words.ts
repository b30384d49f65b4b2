import type { OwnFieldId, OwnQuestion } from "../domain/forms/own-question.ts";
import { isOwnListId, type OwnList, type OwnListId } from "../domain/lists/own-list.ts";
import { fieldsOfThing, ownQuestionOf, ownSaidOf, type OwnThing } from "../domain/lists/own-things.ts"; // prettier-ignore
import type { ListedEntry, OwnListedEntry } from "../domain/timeline/entry.ts";
import { listedWords } from "./list-words.ts";
import { ownAnswerWords, ownName, ownWords } from "./own-words.ts";
import type { Text } from "./text.ts";

/** What a list of the network's own is called; one that is not on this phone yet says so. */
export const ownListLabel = (text: Text, list: OwnList | undefined, id: OwnListId): string =>
  list ? ownWords(text, list.label) : text.t("ownlist-not-here", { id: id.slice(5, 9) });

/** Which answers are shown. A question that is not on this phone is one in words. */
export type ShowsAnswer = (question: OwnQuestion | undefined) => boolean;
const showsAll: ShowsAnswer = () => true;
/** What was written in words names people. */
export const showsNoWords: ShowsAnswer = (question) =>
  question !== undefined && question.kind !== "text" && question.kind !== "longText";

const shownFields = (thing: OwnThing, list: OwnList | undefined, shows: ShowsAnswer) =>
  fieldsOfThing(thing, list).filter((field) => shows(ownQuestionOf(list, field)));

/** What a record is called: its first answer. */
export function ownThingTitle(
  text: Text,
  thing: OwnThing,
  list: OwnList | undefined,
  shows = showsAll,
): string {
  const [field] = shownFields(thing, list, shows);
  const value = field && ownSaidOf(thing, field);
  return field && value !== undefined
    ? ownAnswerWords(text, ownQuestionOf(list, field), value)
    : ownListLabel(text, list, thing.list);
}

export interface OwnThingLine {
  readonly field: OwnFieldId;
  readonly label: string;
  readonly value: string;
  /** People disagree about it. */
  readonly disputed: boolean;
}

/** What else is known of it, question by question. */
export function ownThingLines(
  text: Text,
  thing: OwnThing,
  list: OwnList | undefined,
  shows = showsAll,
): readonly OwnThingLine[] {
  return shownFields(thing, list, shows).flatMap((field, index) => {
    const values = (thing.values.get(field) ?? []).filter(({ value }) => value !== "");
    if (index === 0 && values.length === 1) return [];
    const question = ownQuestionOf(list, field);
    return [
      {
        field,
        label: ownName(text, question, field),
        value: values.map(({ value }) => ownAnswerWords(text, question, value)).join(" / "),
        disputed: values.length > 1,
      },
    ];
  });
}

/** All that is known of it in one line, for paper. */
export const ownThingWords = (
  text: Text,
  thing: OwnThing,
  list: OwnList | undefined,
  shows = showsAll,
): string =>
  [
    ownThingTitle(text, thing, list, shows),
    ...ownThingLines(text, thing, list, shows).map(({ label, value }) =>
      text.t("timeline-fact", { field: label, value }),
    ),
  ].join(" · ");

/** An entry of a list, ours or the network's own, as one reads it in the timeline. */
export function listEntryWords(
  text: Text,
  entry: ListedEntry | OwnListedEntry,
  listOf: (id: OwnListId) => OwnList | undefined,
): { readonly title: string; readonly details: readonly string[] } {
  if (!isOwn(entry)) return listedWords(text, entry);
  const list = listOf(entry.list);
  const title = ownListLabel(text, list, entry.list);
  const order = (list?.questions ?? []).map(({ id }) => id);
  const said = (Object.keys(entry.v) as OwnFieldId[])
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))
    .flatMap((field) => {
      const value = entry.v[field];
      const question = ownQuestionOf(list, field);
      return value === undefined || value === ""
        ? []
        : [
            {
              label: ownName(text, question, field),
              value: ownAnswerWords(text, question, value),
            },
          ];
    });
  const [first, ...others] = said;
  const what = entry.gone === true ? "struck" : entry.of === undefined ? "put" : "changed";
  const lines = (what === "put" ? others : said).map(({ label, value }) =>
    text.t("timeline-fact", { field: label, value }),
  );
  if (what === "put")
    return {
      title: first ? text.t("lists-entry-put", { list: title, what: first.value }) : title,
      details: lines,
    };
  return { title: text.t(`ownlist-entry-${what}`, { list: title }), details: lines };
}

const isOwn = (entry: ListedEntry | OwnListedEntry): entry is OwnListedEntry =>
  isOwnListId(entry.list);
