import type { Instant } from "../../base/clock.ts";
import { hoursLeft, type Incident } from "../../domain/network/incident.ts";
import type { Text } from "../../i18n/text.ts";

/** Where the incident stands with the authority. */
export function authorityWords({ t }: Text, incident: Incident, now: Instant): string {
  const hours = hoursLeft(incident, now);
  if (hours === undefined)
    return t(
      incident.authority === "told"
        ? "incidents-step-authorityTold"
        : "incidents-step-authorityNotTold",
    );
  return hours < 0 ? t("incidents-hours-over") : t("incidents-hours-left", { hours });
}

/** Whose phone, or what happened. */
export const incidentTitle = (
  { t }: Text,
  { kind, what }: Incident,
  owner: string | undefined,
): string =>
  owner === undefined
    ? what || t(`incidents-kind-${kind}`)
    : t("incidents-lost-title", { name: owner });
