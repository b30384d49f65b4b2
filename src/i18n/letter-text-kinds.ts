import type { LetterId } from "../domain/letters/letter.ts";

/** The built-in templates of one language. */
export type LetterTexts = Readonly<Partial<Record<LetterId, string>>>;
