import { useText } from "../i18n/use-text.ts";

/** How much is too much, as soon as it is: a browser would cut a pasted text off without a word. */
export function useTooLong(value: string, limit: number | undefined): string | undefined {
  const { t, number } = useText();
  const over = value.trim().length - (limit ?? Infinity);
  return over > 0 ? t("common-too-long", { over: number(over) }) : undefined;
}
