import { Choice } from "../../design/Choice.tsx";
import { useText } from "../../i18n/use-text.ts";

export type Way = "link" | "qr";

interface ChooseWayProps {
  readonly value: Way | undefined;
  readonly onChange: (way: Way) => void;
}

export function ChooseWay({ value, onChange }: ChooseWayProps) {
  const { t } = useText();
  return (
    <Choice
      label={t("network-invite-how")}
      options={[
        {
          value: "link",
          label: t("network-invite-by-link"),
          hint: t("network-invite-by-link-hint"),
          icon: "link",
        },
        {
          value: "qr",
          label: t("network-invite-by-qr"),
          hint: t("network-invite-by-qr-hint"),
          icon: "qr",
        },
      ]}
      value={value}
      onChange={onChange}
    />
  );
}
