import { useEffect, useState } from "react";
import type { Language } from "./languages.ts";
import { loadText } from "./load-text.ts";
import type { Text } from "./text.ts";
import { useText } from "./use-text.ts";

interface TextIn {
  /** In the language of the screen until the other has come. */
  readonly text: Text;
  /** Only the language of the screen is kept on the phone: another may need a line. */
  readonly missing: boolean;
}

/** Words for somebody who reads another language than the screen's. */
export function useTextIn(language: Language): TextIn {
  const own = useText();
  const [loaded, setLoaded] = useState<Text>();
  const [failed, setFailed] = useState<Language>();
  useEffect(() => {
    if (language === own.language) return undefined;
    let wanted = true;
    loadWhole(language).then(
      (text) => wanted && setLoaded(text),
      () => wanted && setFailed(language),
    );
    return () => {
      wanted = false;
    };
  }, [language, own.language]);
  const text = loaded?.language === language ? loaded : own;
  return { text, missing: text.language !== language && failed === language };
}

async function loadWhole(language: Language): Promise<Text> {
  const text = await loadText(language);
  await text.desk();
  return text;
}
