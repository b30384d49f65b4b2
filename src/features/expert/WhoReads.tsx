import { intoView } from "../../design/into-view.ts";
import { TextInput } from "../../design/TextInput.tsx";
import { entryLimits } from "../../domain/timeline/entry-limits.ts";
import { useText } from "../../i18n/use-text.ts";

interface WhoReadsProps {
  readonly to: string;
  readonly missing: boolean;
  readonly onChange: (to: string) => void;
}

export function WhoReads({ to, missing, onChange }: WhoReadsProps) {
  const { t } = useText();
  return (
    <div ref={missing ? intoView : undefined}>
      <TextInput
        label={t("expert-to")}
        hint={t("expert-to-hint")}
        error={missing ? t("cases-missing", { field: t("expert-to") }) : undefined}
        input={{ maxLength: entryLimits.how }}
        value={to}
        onChange={onChange}
      />
    </div>
  );
}
