import type { LetterId } from "../domain/letters/letter.ts";
import { placeholders, type Placeholder } from "../domain/letters/placeholder.ts";
import { hyphened } from "../domain/forms/text-ids.ts";
import type { Text } from "./text.ts";

export const letterName = ({ t }: Text, id: LetterId): string => t(`letter-name-${hyphened(id)}`);

/** What a placeholder is called in a template, in the template's language. */
export const placeName = ({ t }: Text, placeholder: Placeholder): string =>
  t(`letter-place-${hyphened(placeholder)}`);

export const placeNames = (text: Text): Readonly<Record<Placeholder, string>> =>
  Object.fromEntries(placeholders.map((each) => [each, placeName(text, each)])) as Readonly<
    Record<Placeholder, string>
  >;
