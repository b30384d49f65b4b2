import { FluentBundle, FluentResource } from "@fluent/bundle";
import { assert } from "../base/assert.ts";
import type { Instant } from "../base/clock.ts";
import type { PartialDate } from "../domain/time/partial-date.ts";
import { daysBetween, precisionOf, startOfPeriod } from "../domain/time/partial-date.ts";
import type { Language } from "./languages.ts";
import type { Messages } from "./message-ids.ts";

export type MessageId = keyof Messages;

/** A message that takes no variables: what a table of sentences may hold. */
export type PlainMessageId = {
  [Id in MessageId]: Messages[Id] extends undefined ? Id : never;
}[MessageId];

/** A message without variables takes no second argument; one with variables takes exactly those. */
type Arguments<Id extends MessageId> = Messages[Id] extends undefined
  ? readonly []
  : readonly [values: Messages[Id]];

/** Everything that is put into words: messages, dates and numbers, in one language. */
export interface Text {
  readonly language: Language;
  /** Resolves when every message but the desk's is there; before, only those of the first screens are. The same promise each time, unless it failed. */
  readonly whole: () => Promise<void>;
  /** The same with what only the desk's own screens say. */
  readonly desk: () => Promise<void>;
  readonly t: <Id extends MessageId>(id: Id, ...values: Arguments<Id>) => string;
  /** For labels of data, whose ids are made from codes (`code-needs-housing`): undefined where no label is written. */
  readonly label: (id: string) => string | undefined;
  readonly number: (value: number) => string;
  /** A date as exact as it was said: "2026", "November 2026", "22 November 2026", with the time where it has one. */
  readonly date: (date: PartialDate) => string;
  /** The same, shorter, for lists: "22 Nov", with the year where it is not this year. */
  readonly shortDate: (date: PartialDate, today: PartialDate) => string;
  /** "today", "tomorrow", "3 days ago"; beyond two weeks a short date. */
  readonly day: (date: PartialDate, today: PartialDate) => string;
  /** A moment by this phone's clock: day and time. */
  readonly moment: (instant: Instant) => string;
  readonly list: (words: readonly string[]) => string;
  /** Names in the order people of this language expect. */
  readonly compare: (a: string, b: string) => number;
}

export function createText(
  language: Language,
  sources: readonly string[],
  loadRest: () => Promise<readonly string[]> = () => Promise.resolve([]),
  loadDesk: () => Promise<readonly string[]> = () => Promise.resolve([]),
): Text {
  // No isolation marks: our languages all run left to right, and the marks would be copied into reports.
  const bundle = new FluentBundle(language, { useIsolating: false });
  const add = (source: string) => bundle.addResource(new FluentResource(source));
  sources.forEach(add);
  const whole = once(async () => (await loadRest()).forEach(add));
  const desk = once(async () => {
    await whole();
    (await loadDesk()).forEach(add);
  });

  const format = (id: string, values?: Readonly<Record<string, string | number>>) => {
    const pattern = bundle.getMessage(id)?.value;
    return pattern == null ? undefined : bundle.formatPattern(pattern, values);
  };

  // What a partial date says is the wall's time, and startOfPeriod puts that wall in UTC.
  const wall = { timeZone: "UTC" } as const;
  const partial = {
    year: formatter(language, { ...wall, year: "numeric" }),
    month: formatter(language, { ...wall, year: "numeric", month: "long" }),
    day: formatter(language, { ...wall, year: "numeric", month: "long", day: "numeric" }),
    minute: formatter(language, { ...wall, dateStyle: "long", timeStyle: "short" }),
  };
  const thisYear = {
    year: partial.year,
    month: formatter(language, { ...wall, month: "long" }),
    day: formatter(language, { ...wall, month: "short", day: "numeric" }),
    minute: formatter(language, { ...wall, month: "short", day: "numeric", hour: "numeric", minute: "2-digit" }), // prettier-ignore
  };
  const otherYear = {
    ...partial,
    month: formatter(language, { ...wall, year: "numeric", month: "short" }),
    day: formatter(language, { ...wall, dateStyle: "medium" }),
    minute: formatter(language, { ...wall, dateStyle: "medium" }),
  };
  const moment = formatter(language, { dateStyle: "medium", timeStyle: "short" });
  const relative = lazily(() => new Intl.RelativeTimeFormat(language, { numeric: "auto" }));
  const number = lazily(() => new Intl.NumberFormat(language));
  const list = lazily(() => new Intl.ListFormat(language));
  const collator = lazily(() => new Intl.Collator(language));

  const shortDate: Text["shortDate"] = (date, today) =>
    (date.slice(0, 4) === today.slice(0, 4) ? thisYear : otherYear)[precisionOf(date)](
      startOfPeriod(date),
    );

  return {
    language,
    whole,
    desk,
    t(id, ...[values]) {
      const words = format(id, values);
      assert(words !== undefined, `the message ${id} is written in ${language}`);
      return words;
    },
    label: (id) => format(id),
    number: (value) => number().format(value),
    date: (date) => partial[precisionOf(date)](startOfPeriod(date)),
    shortDate,
    day(date, today) {
      const precision = precisionOf(date);
      const days = daysBetween(today, date);
      return precision === "year" || precision === "month" || Math.abs(days) > 14
        ? shortDate(date, today)
        : relative().format(days, "day");
    },
    moment: (instant) => moment(instant),
    list: (words) => list().format(words),
    compare: (a, b) => collator().compare(a, b),
  };
}

/** Making an Intl formatter costs milliseconds on an old phone: each is made when it is first needed. */
function formatter(language: Language, options: Intl.DateTimeFormatOptions) {
  const format = lazily(() => new Intl.DateTimeFormat(language, options));
  return (ms: number) => format().format(ms);
}

/** The same promise each time, unless it failed. */
function once(task: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  return () =>
    (running ??= task().catch((problem: unknown) => {
      running = undefined;
      throw problem;
    }));
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
