import { useState } from "react";
import { ownDevices } from "../../app/network/own-devices.ts";
import type { MemberPhone } from "../../app/network/member.ts";
import { Badge } from "../../design/Badge.tsx";
import { Button } from "../../design/Button.tsx";
import { ListRow } from "../../design/ListRow.tsx";
import { Page } from "../../design/Page.tsx";
import { useWide } from "../../design/use-wide.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useBack } from "../../react/navigation.ts";
import { useLive } from "../../react/use-live.ts";
import { LinkDevice } from "./LinkDevice.tsx";
import { OwnDeviceDialog } from "./OwnDeviceDialog.tsx";

/** The phones and computers one person works with: what each was last heard of, another one, one less. */
export function OwnDevicesScreen() {
  const ws = useWorkspace();
  const { t, moment } = useText();
  const back = useBack();
  const me = useLive(ws.me);
  const devices = ownDevices(useLive(ws.members), me.device);
  const isWide = useWide();
  const [linking, setLinking] = useState(false);
  const [chosen, setChosen] = useState<MemberPhone["device"]>();
  const open = devices.find(({ device }) => device === chosen);

  if (linking) return <LinkDevice onDone={() => setLinking(false)} />;
  const heardOf = ({ device, lastHeard }: MemberPhone): string => {
    if (device === me.device) return t("devices-this-hint");
    return lastHeard === undefined
      ? t("devices-never-heard")
      : t("devices-heard", { when: moment(lastHeard) });
  };
  const nameOf = ({ device, name }: MemberPhone): string => {
    if (name !== undefined) return name;
    if (device !== me.device) return t("devices-unnamed");
    return t(isWide ? "devices-laptop" : "devices-phone");
  };
  return (
    <Page
      title={t("more-devices")}
      onBack={back}
      foot={
        <Button kind="primary" icon="plus" wide onClick={() => setLinking(true)}>
          {t("devices-link")}
        </Button>
      }
    >
      <p>{t("devices-text")}</p>
      <div>
        {devices.map((one) => (
          <ListRow
            key={one.device}
            icon="phone"
            title={nameOf(one)}
            detail={heardOf(one)}
            when={one.device === me.device && <Badge tone="action">{t("devices-this")}</Badge>}
            onOpen={() => setChosen(one.device)}
          />
        ))}
      </div>
      {open && (
        <OwnDeviceDialog
          phone={open}
          isThis={open.device === me.device}
          onClose={() => setChosen(undefined)}
        />
      )}
    </Page>
  );
}
