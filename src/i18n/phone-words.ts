import type { Instant } from "../base/clock.ts";
import type { Text } from "./text.ts";

/** When a phone was last heard, and what was still waiting on it then. */
export function phoneWords(
  { t, moment }: Text,
  { lastHeard, waiting }: { readonly lastHeard?: Instant | undefined; readonly waiting: number },
): string {
  if (lastHeard === undefined) return t("incidents-phone-never");
  const when = moment(lastHeard);
  return waiting === 0
    ? t("incidents-phone-nothing", { when })
    : t("incidents-phone-waiting", { when, count: waiting });
}
