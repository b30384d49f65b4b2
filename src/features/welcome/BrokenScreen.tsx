import type { BrokenReason } from "../../app/app.ts";
import { Button } from "../../design/Button.tsx";
import { Cover } from "../../design/Cover.tsx";
import { Icon } from "../../design/Icon.tsx";
import type { MessageId } from "../../i18n/text.ts";
import { useText } from "../../i18n/use-text.ts";

/** What was lost has a screen of its own. */
type OtherReason = Exclude<BrokenReason, "StorageLost">;

const sentences = {
  StorageBlocked: "common-broken-blocked",
  NoIndexedDb: "common-broken-missing",
  NewerVersion: "common-broken-newer",
} as const satisfies Readonly<Record<OtherReason, MessageId>>;

export function BrokenScreen({ reason }: { readonly reason: OtherReason }) {
  const { t } = useText();
  return (
    <Cover
      picture={<Icon name="warning" large />}
      title={t("common-broken-title")}
      foot={
        <Button wide onClick={() => location.reload()}>
          {t("common-try-again")}
        </Button>
      }
    >
      <p>{t(sentences[reason])}</p>
    </Cover>
  );
}
