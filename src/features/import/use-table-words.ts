import { useEffect, useMemo, useState } from "react";
import type { TableWords } from "../../domain/import/cell-value.ts";
import { codeWords, fieldWords } from "../../i18n/fact-words.ts";
import { languages, type Language } from "../../i18n/languages.ts";
import { loadText } from "../../i18n/load-text.ts";
import type { Text } from "../../i18n/text.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";

/** The words of every language that can be had: a table may be in another than the screen. Without a line only the screen's own is kept here. */
export function useTableWords(): TableWords {
  const own = useText();
  const ws = useWorkspace();
  const [others, setOthers] = useState<readonly Text[]>([]);
  useEffect(() => {
    let isWanted = true;
    let cancel = () => {};
    const load = async ([language, ...rest]: readonly Language[]): Promise<void> => {
      if (!language || !isWanted) return;
      const text = await loadWhole(language).catch(() => undefined);
      if (!isWanted) return;
      if (text) setOthers((before) => [...before, text]);
      // A language is thousands of sentences: one after the other, with the screen between.
      cancel = ws.timers.after(restMs, () => void load(rest));
    };
    cancel = ws.timers.after(restMs, () => {
      void load(languages.filter((language) => language !== own.language));
    });
    return () => {
      isWanted = false;
      cancel();
    };
  }, [own.language, ws.timers]);
  return useMemo(() => {
    const all = [own, ...others];
    return {
      field: (id) => all.map((text) => fieldWords(text, id)),
      list: (id) => all.map(({ t }) => t(`list-${id}`)),
      code: (list, code) => all.map((text) => codeWords(text, list, code)),
    };
  }, [own, others]);
}

const restMs = 30;

async function loadWhole(language: Language): Promise<Text> {
  const text = await loadText(language);
  await text.whole();
  return text;
}
