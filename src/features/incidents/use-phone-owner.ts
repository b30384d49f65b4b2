import { useCallback } from "react";
import type { Incident } from "../../domain/network/incident.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useLive } from "../../react/use-live.ts";

/** The name of the member whose phone the incident is about. Undefined when it is about something else. */
export function usePhoneOwner(): (incident: Pick<Incident, "phone">) => string | undefined {
  const { t } = useText();
  const members = useLive(useWorkspace().members);
  return useCallback(
    ({ phone }) =>
      phone &&
      (members.find(({ devices }) => devices.includes(phone.device))?.name || t("network-unnamed")),
    [members, t],
  );
}
