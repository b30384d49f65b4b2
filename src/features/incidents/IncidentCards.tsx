import "./Incidents.css";
import { Button } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { hoursLeft } from "../../domain/network/incident.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useNavigate } from "../../react/navigation.ts";
import { paths } from "../../react/paths.ts";
import { useLive } from "../../react/use-live.ts";
import { useMemberName } from "../../react/use-member-name.ts";
import { authorityWords, incidentTitle } from "./incident-titles.ts";
import { useMinute } from "./use-minute.ts";
import { usePhoneOwner } from "./use-phone-owner.ts";

/** On the first screen of who coordinates: what removed phones had not sent; of which incidents the authority has to hear, and how many hours are left. */
export function IncidentCards() {
  const text = useText();
  const navigate = useNavigate();
  const now = useMinute();
  const ownerOf = usePhoneOwner();
  const nameOf = useMemberName();
  const open = useLive(useWorkspace().incidents.list).filter(
    (incident) => hoursLeft(incident, now) !== undefined,
  );
  const late = useLive(useWorkspace().lateWork.list).map(({ device, person, entries }) => (
    <Notice
      key={device}
      tone="waiting"
      icon="phone"
      title={text.t("late-of", { name: nameOf(person) ?? text.t("timeline-somebody") })}
      action={<Button onClick={() => navigate(paths.lateWork)}>{text.t("late-open")}</Button>}
    >
      <p>{text.t("late-count", { count: entries })}</p>
    </Notice>
  ));
  const cards = open.map((incident) => (
    <Notice
      key={incident.id}
      tone="danger"
      icon="clock"
      title={authorityWords(text, incident, now)}
      action={
        <Button onClick={() => navigate(paths.incidents)}>{text.t("incidents-title")}</Button>
      }
    >
      <p dir="auto">{incidentTitle(text, incident, ownerOf(incident))}</p>
    </Notice>
  ));
  return (
    <div className="incidents-cards">
      {cards}
      {late}
    </div>
  );
}
