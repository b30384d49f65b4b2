/** What a template may leave to the case. A closed list: whatever else stands in brackets is text, and is named as unknown. */
export const placeholders = [
  "person",
  "person_address",
  "respondent",
  "respondent_address",
  "event_date",
  "known_date",
  "notice_date",
  "place",
  "area",
  "ground",
  "facts",
  "evidence",
  "already_done",
  "other_proceedings",
  "wish",
  "appointment",
  "meeting_place",
  "service",
  "worker",
  "organisation",
  "today",
] as const;
export type Placeholder = (typeof placeholders)[number];

/** What a missing fact leaves: seen on the screen, and room for a pen on paper. */
export const gap = "______";

export type LetterValues = Readonly<Partial<Record<Placeholder, string>>>;

export interface FilledLetter {
  readonly text: string;
  /** What the case does not say, in the order of the letter. */
  readonly missing: readonly Placeholder[];
  /** In brackets, and no placeholder: left as it was written. */
  readonly unknown: readonly string[];
}

const inBrackets = /\[([^[\]\n]{1,60})\]/g;

export function fillTemplate(template: string, values: LetterValues): FilledLetter {
  const missing = new Set<Placeholder>();
  const unknown = new Set<string>();
  const text = template.replaceAll(inBrackets, (whole, name: string) => {
    const placeholder = placeholders.find((each) => each === name);
    if (!placeholder) {
      unknown.add(name);
      return whole;
    }
    const value = values[placeholder]?.trim();
    if (value) return value;
    missing.add(placeholder);
    return gap;
  });
  return { text, missing: [...missing], unknown: [...unknown] };
}

export const gapsIn = (text: string): number => [...text.matchAll(/(?<!_)_{6}(?!_)/g)].length;

type Names = Readonly<Record<Placeholder, string>>;

/** A template is kept with the ids and edited with names in its language: a name that is put better changes no template. */
export const withNames = (template: string, names: Names): string =>
  template.replaceAll(inBrackets, (whole, name: string) => {
    const placeholder = placeholders.find((each) => each === name);
    return placeholder ? `[${names[placeholder]}]` : whole;
  });

/** What was typed, with the ids again. Capitals and spaces are not held against anybody. */
export const withIds = (typed: string, names: Names): string =>
  typed.replaceAll(inBrackets, (whole, name: string) => {
    const wanted = fold(name);
    const placeholder = placeholders.find((each) => each === name || fold(names[each]) === wanted);
    return placeholder ? `[${placeholder}]` : whole;
  });

export const unknownIn = (template: string): readonly string[] =>
  fillTemplate(template, {}).unknown;

const fold = (name: string): string =>
  name.normalize("NFC").trim().toLowerCase().replace(/\s+/g, " ");
