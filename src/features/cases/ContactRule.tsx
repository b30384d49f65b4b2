import { Notice } from "../../design/Notice.tsx";
import type { Facts } from "../../domain/cases/facts.ts";
import { contactRules } from "../../domain/contact/contact-rules.ts";
import type { IdentityFieldId } from "../../domain/forms/field-definitions.ts";
import { codeWords } from "../../i18n/fact-words.ts";
import { useText } from "../../i18n/use-text.ts";

/** The rule that keeps the person from harm; nothing where nothing is forbidden. */
export function ContactRule({ identity }: { readonly identity: Facts<IdentityFieldId> }) {
  const text = useText();
  const { t } = text;
  const { codes, notes, forbids, differ } = contactRules(identity);
  if (!forbids) return null;
  const [first = "", ...others] = codes.map((code) => codeWords(text, "contact-rule", code));
  return (
    <section aria-label={t("crisis-rule")}>
      <Notice tone="danger" icon="danger" title={[first, ...others].join(" · ")}>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        {differ && <p>{t("crisis-rule-differs")}</p>}
      </Notice>
    </section>
  );
}
