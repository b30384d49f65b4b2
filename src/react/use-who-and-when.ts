import type { Instant } from "../base/clock.ts";
import type { PersonId } from "../domain/network/person-id.ts";
import { useText } from "../i18n/use-text.ts";
import { useMemberName } from "./use-member-name.ts";

/** Who wrote a version, and when, for the sentence that says it. */
export function useWhoAndWhen(): (version: { readonly person: PersonId; readonly at: Instant }) => {
  readonly who: string;
  readonly when: string;
} {
  const { t, moment } = useText();
  const nameOf = useMemberName();
  return ({ person, at }) => ({
    who: nameOf(person) ?? t("timeline-somebody"),
    when: moment(at),
  });
}
