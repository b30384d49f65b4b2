import type { AdmitError, MembershipError } from "../../app/network/membership.ts";
import { Notice } from "../../design/Notice.tsx";
import { useText } from "../../i18n/use-text.ts";

export function DeviceNotDone({ error }: { readonly error: MembershipError | AdmitError }) {
  const { t } = useText();
  const words = () => {
    switch (error.type) {
      case "Offline":
        return t("devices-not-done-offline");
      case "TooMany":
        return t("devices-not-done-many");
      case "SampleOnly":
        return t("network-sample");
      case "NotAJoinCode":
        return t("devices-not-a-code");
      default:
        return t("devices-not-done");
    }
  };
  return (
    <div role="alert">
      <Notice tone="danger" icon="warning">
        {words()}
      </Notice>
    </div>
  );
}
