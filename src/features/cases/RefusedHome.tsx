import { loadDraft, saveDraft } from "../../app/drafts/drafts.ts";
import { intakeDraft } from "../../app/drafts/draft-keys.ts";
import type { ReadyCase } from "../../app/cases/case-view.ts";
import { ok } from "../../base/result.ts";
import { Button } from "../../design/Button.tsx";
import { shownValue } from "../../domain/cases/facts.ts";
import { contactRules } from "../../domain/contact/contact-rules.ts";
import type { FormFieldId } from "../../domain/forms/field-definitions.ts";
import { saidOf, type ListedThing } from "../../domain/lists/fold-lists.ts";
import type { FactValue } from "../../domain/forms/fact-value.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useNavigate } from "../../react/navigation.ts";
import { paths } from "../../react/paths.ts";
import { useAction } from "../../react/use-action.ts";
import type { FormDraft } from "./parse-form-draft.ts";

/** A home was refused for who they are, or that is suspected: a case of discrimination can be begun from what is known. */
export const wasRefusedForOrigin = (thing: ListedThing): boolean =>
  thing.list === "viewing" &&
  !thing.gone &&
  saidOf(thing, "viewing_result") === "refused" &&
  saidOf(thing, "viewing_refusal") === "ethnic_prejudice";

export function RefusedHome({ view }: { readonly view: ReadyCase }) {
  const { t } = useText();
  const ws = useWorkspace();
  const navigate = useNavigate();
  const begin = useAction(
    async () => {
      // What somebody has begun to write stays as it is.
      if ((await loadDraft(ws, intakeDraft)) === undefined)
        await saveDraft(ws, intakeDraft, discriminationOf(view));
      return ok(undefined);
    },
    () => navigate(paths.newCase),
  );
  return (
    <div className="stack">
      <p className="soft">{t("lists-refused-hint")}</p>
      <div>
        <Button icon="scales" busy={begin.running} onClick={() => begin.start()}>
          {t("lists-refused-open")}
        </Button>
      </div>
    </div>
  );
}

function discriminationOf({ record, identity }: ReadyCase): FormDraft {
  const values: { [Field in FormFieldId]?: FactValue } = {
    case_type: "discrimination",
    channel: "in_person",
    anonymous: record.anonymous,
    need: ["housing", "legal"],
  };
  for (const field of ["region", "settlement", "legal_basis"] as const) {
    const value = shownValue(record.facts, field);
    if (value !== undefined) values[field] = value;
  }
  for (const field of [
    "person_label",
    "full_name",
    "birth_year",
    "phone",
    "contact_safe",
    "contact_note",
  ] as const) {
    const value = shownValue(identity, field);
    // A number that is hidden does not come out by way of another form.
    const isHidden = field === "phone" && contactRules(identity).hidesPhone;
    if (value !== undefined && !isHidden) values[field] = value;
  }
  return { step: 0, values };
}
