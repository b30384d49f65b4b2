import { instant, type Instant } from "../../base/clock.ts";
import type { Incident } from "../../domain/network/incident.ts";
import type { PersonId } from "../../domain/network/person-id.ts";
import type { Table } from "../../domain/paper/table-file.ts";
import { phoneWords } from "../../i18n/phone-words.ts";
import type { Text } from "../../i18n/text.ts";
import { authorityWords, incidentTitle } from "./incident-titles.ts";

interface Names {
  readonly nameOf: (person: PersonId) => string | undefined;
  readonly ownerOf: (incident: Incident) => string | undefined;
  readonly now: Instant;
}

/** The register as an authority may ask to see it. */
export function incidentTable(
  text: Text,
  incidents: readonly Incident[],
  { nameOf, ownerOf, now }: Names,
): Table {
  const { t, moment, date } = text;
  const heads = [
    t("incidents-kind"),
    t("incidents-what"),
    t("incidents-aware"),
    t("incidents-happened"),
    t("incidents-reach"),
    t("incidents-whose"),
    t("incidents-phones"),
    t("incidents-steps"),
    t("incidents-authority"),
  ];
  const lines = incidents.map((incident) => {
    const { phone, happened, steps } = incident;
    const taken = steps.map(
      ({ step, text: words, person, at }) =>
        `${moment(at)}, ${nameOf(person) ?? t("network-unnamed")}: ${t(`incidents-step-${step}`)}${words && ` – ${words}`}`,
    );
    return [
      t(`incidents-kind-${incident.kind}`),
      incidentTitle(text, incident, ownerOf(incident)) +
        (phone && incident.what && ` – ${incident.what}`),
      moment(incident.aware),
      happened ? date(happened) : "",
      t(`incidents-reach-${incident.reach}`),
      incident.whose,
      phone
        ? phoneWords(text, {
            lastHeard: phone.heard === undefined ? undefined : instant(phone.heard),
            waiting: phone.waiting,
          })
        : "",
      taken.join("\n"),
      authorityWords(text, incident, now),
    ];
  });
  return [heads, ...lines];
}
