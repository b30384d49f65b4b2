import { useState } from "react";
import { nameOwnDevice, removeOwnDevice } from "../../app/network/own-devices.ts";
import type { MemberPhone } from "../../app/network/member.ts";
import { Button } from "../../design/Button.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { Notice } from "../../design/Notice.tsx";
import { TextInput } from "../../design/TextInput.tsx";
import { useToast } from "../../design/Toast.tsx";
import { deviceNameLimit } from "../../domain/network/device-name.ts";
import { phoneWords } from "../../i18n/phone-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { DeviceNotDone } from "./DeviceNotDone.tsx";

interface OwnDeviceDialogProps {
  readonly phone: MemberPhone;
  readonly isThis: boolean;
  readonly onClose: () => void;
}

/** Its name; and, of another one, the way out. */
export function OwnDeviceDialog({ phone, isThis, onClose }: OwnDeviceDialogProps) {
  const ws = useWorkspace();
  const text = useText();
  const { t } = text;
  const say = useToast();
  const [name, setName] = useState(phone.name ?? "");
  const [removing, setRemoving] = useState(false);
  const naming = useAction(
    () => nameOwnDevice(ws, phone.device, name),
    () => {
      say(t("devices-named"));
      onClose();
    },
  );
  const removal = useAction(
    () => removeOwnDevice(ws, phone.device),
    () => {
      say(t("devices-removed"));
      onClose();
    },
  );

  if (removing)
    return (
      <Dialog
        title={t("devices-remove-title")}
        onClose={onClose}
        actions={
          <>
            <Button kind="danger" busy={removal.running} onClick={() => removal.start()}>
              {t("devices-remove")}
            </Button>
            <Button onClick={() => setRemoving(false)}>{t("common-cancel")}</Button>
          </>
        }
      >
        {removal.error && <DeviceNotDone error={removal.error} />}
        <p>{phoneWords(text, phone)}</p>
        <p>{t("devices-remove-does")}</p>
        <Notice tone="waiting" icon="warning">
          {t("devices-remove-lost")}
        </Notice>
      </Dialog>
    );
  return (
    <Dialog
      title={phone.name ?? t("devices-unnamed")}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={naming.running} onClick={() => naming.start()}>
            {t("common-save")}
          </Button>
          {!isThis && (
            <Button kind="danger" onClick={() => setRemoving(true)}>
              {t("devices-remove")}
            </Button>
          )}
        </>
      }
    >
      {naming.error && <DeviceNotDone error={naming.error} />}
      <TextInput
        label={t("devices-name")}
        hint={t("devices-name-hint")}
        value={name}
        onChange={setName}
        input={{ maxLength: deviceNameLimit }}
      />
      {!isThis && <p className="soft">{phoneWords(text, phone)}</p>}
    </Dialog>
  );
}
