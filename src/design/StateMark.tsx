import "./Badge.css";
import { useText } from "../i18n/use-text.ts";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./Icon.tsx";
import { useToast } from "./Toast.tsx";

type Place = "phone" | "relay" | "seen";

const icons: Readonly<Record<Place, IconName>> = { phone: "phone", relay: "relay", seen: "seen" };

/** Where an entry is, in a word and a sign; a tap says it in a sentence. */
export function StateMark({ place }: { readonly place: Place }) {
  const { t } = useText();
  const say = useToast();
  return (
    <button
      type="button"
      className={`state-mark state-mark-${place}`}
      title={t(`common-mark-${place}-full`)}
      onClick={() => say(t(`common-mark-${place}-full`), icons[place])}
    >
      <Icon name={icons[place]} />
      {t(`common-mark-${place}`)}
    </button>
  );
}
