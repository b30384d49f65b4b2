import type { IconName } from "../../design/Icon.tsx";
import type { CodeListId } from "../../domain/cases/code-lists.ts";

/** A drawing beside the word, where one says the same at a glance. */
const iconsByList: { readonly [List in CodeListId]?: Readonly<Record<string, IconName>> } = {
  "case-type": {
    discrimination: "scales",
    housing: "home",
    crisis_pregnancy: "heart",
    general: "people",
  },
  "help-method": {
    personal_oral: "talk",
    accompaniment_admin: "sheet",
    phone_email: "call",
    mediation_followup: "merge",
  },
  "contact-rule": {
    phone_ok: "call",
    message_ok: "talk",
    visit_ok: "visit",
    only_through_someone: "people",
  },
};

export const optionIcon = (list: CodeListId, code: string): IconName | undefined =>
  iconsByList[list]?.[code];
