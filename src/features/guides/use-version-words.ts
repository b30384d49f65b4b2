import type { GuideVersion } from "../../domain/guides/guide.ts";
import { useText } from "../../i18n/use-text.ts";
import { useMemberName } from "../../react/use-member-name.ts";

/** Who wrote a version, or withdrew the guide, and when. */
export function useVersionWords(): (version: GuideVersion) => string {
  const { t, moment } = useText();
  const nameOf = useMemberName();
  return ({ words, person, at }) =>
    t(words ? "versions-by" : "guides-version-withdrawn", {
      who: nameOf(person) ?? t("timeline-somebody"),
      when: moment(at),
    });
}
