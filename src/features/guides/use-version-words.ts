import type { GuideVersion } from "../../domain/guides/guide.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWhoAndWhen } from "../../react/use-who-and-when.ts";

/** Who wrote a version, or withdrew the guide, and when. */
export function useVersionWords(): (version: GuideVersion) => string {
  const { t } = useText();
  const whoAndWhen = useWhoAndWhen();
  return (version) =>
    t(version.words ? "versions-by" : "guides-version-withdrawn", whoAndWhen(version));
}
