import { useEffect, useRef, useState } from "react";
import type { Language } from "../i18n/languages.ts";
import { loadText } from "../i18n/load-text.ts";
import type { Text } from "../i18n/text.ts";

/** The texts of `language`; while another language comes, the one before stays on screen. */
export function useLoadedText(language: Language): Text | undefined {
  const [text, setText] = useState<Text>();
  const [failed, setFailed] = useState<{ readonly reason: unknown }>();
  // Without any language there is nothing to show; with one, we stay in it until the other can be fetched.
  if (failed && !text) throw failed.reason;

  const isFirst = text === undefined;
  const first = useRef(isFirst);
  useEffect(() => {
    first.current = isFirst;
  });
  useEffect(() => {
    let wanted = true;
    loadWhole(language, first.current).then(
      (loaded) => wanted && setText(loaded),
      (reason: unknown) => wanted && setFailed({ reason }),
    );
    return () => {
      wanted = false;
    };
  }, [language]);

  return text;
}

/** The first screens wait for their own words only; a language that is changed to comes whole, for whatever screen stands there. */
async function loadWhole(language: Language, isFirst: boolean): Promise<Text> {
  const text = await loadText(language);
  if (!isFirst) await text.whole();
  return text;
}
