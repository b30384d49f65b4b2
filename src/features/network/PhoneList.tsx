import "./PhoneList.css";
import type { MemberPhone } from "../../app/network/member.ts";
import { Button } from "../../design/Button.tsx";
import { phoneWords } from "../../i18n/phone-words.ts";
import { useText } from "../../i18n/use-text.ts";

interface PhoneListProps {
  readonly phones: readonly MemberPhone[];
  readonly onLost: ((phone: MemberPhone) => void) | undefined;
}

/** What was heard of each phone of a member, and what to do when one is gone. */
export function PhoneList({ phones, onLost }: PhoneListProps) {
  const text = useText();
  const { t } = text;
  return (
    <ul className="phones" aria-label={t("incidents-phones")}>
      {phones.map((phone) => (
        <li key={phone.device}>
          <p>
            {phone.removed && `${t("incidents-phone-removed")} · `}
            {phoneWords(text, phone)}
          </p>
          {onLost && !phone.removed && (
            <Button icon="warning" onClick={() => onLost(phone)}>
              {t("incidents-lost")}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
