import type { ReadyCase } from "../../app/cases/case-view.ts";
import { pseudonymise } from "../../domain/cases/pseudonymised.ts";
import type { Sheet } from "../../domain/expert/sheet.ts";
import { cleanText } from "../../domain/text/clean-text.ts";
import { today } from "../../domain/time/partial-date.ts";
import type { Text } from "../../i18n/text.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { sheetWords, textsAtHand } from "./sheet-words.ts";
import type { Shown } from "./WhatIsShown.tsx";

export interface MadeSheet {
  readonly sheet: Sheet;
  /** How many happenings are in it. */
  readonly rows: number;
  readonly texts: readonly Text[];
}

/** Puts the case into words without whose it is, in every language that can be had. */
export function useSheet(view: ReadyCase): (shown: Shown) => Promise<MadeSheet> {
  const text = useText();
  const ws = useWorkspace();
  return async ({ question, notes }) => {
    const told = pseudonymise(view, notes);
    const texts = await textsAtHand(text);
    const said = {
      question: cleanText(question),
      today: today(ws.clock, ws.utcOffsetMinutes()),
    };
    const sheet = texts.map((each) => sheetWords(each, told, said));
    return { sheet, rows: told.items.length, texts };
  };
}
