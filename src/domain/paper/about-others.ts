import type { CaseRecord } from "../cases/case-record.ts";
import type { Facts, FieldValue } from "../cases/facts.ts";
import { foldText } from "../cases/fold-text.ts";
import { isInstitution } from "../cases/pseudonymised.ts";
import { formField, type IdentityFieldId } from "../forms/field-definitions.ts";
import type { Lists } from "../lists/fold-lists.ts";
import { withoutName } from "./without-name.ts";

interface AboutHer {
  readonly record: Pick<CaseRecord, "facts">;
  readonly identity: Facts<IdentityFieldId>;
  readonly lists: Lists;
}

/**
 * Whether a line names somebody else: who saw it, whom else it was done to, who did it where that is a person. What is in her own
 * name, or where she lives, names nobody else: families share names.
 */
export function createOthersTest({
  record,
  identity,
  lists,
}: AboutHer): (words: string) => boolean {
  const { facts } = record;
  const named = [
    ...(isInstitution(facts)
      ? []
      : [...textsIn(facts.get("respondent")), ...textsIn(facts.get("respondent_address"))]),
    // Listed by mistake, it is still somebody's name.
    ...[...lists.values()].flat().flatMap(({ values }) =>
      [...values].flatMap(([field, said]) => {
        const { kind, sensitive } = formField(field);
        return kind === "text" && sensitive === "art10_or_other_person" ? textsIn(said) : [];
      }),
    ),
  ];
  const hers = [
    ...textsIn(identity.get("person_label")),
    ...textsIn(identity.get("full_name")),
    ...textsIn(identity.get("address")),
    ...textsIn(facts.get("settlement")),
  ].join(" ");
  const telling = named.flatMap(tellingWords).filter((word) => withoutName(hers, [word]) === hers);
  return (words) => withoutName(words, telling) !== words;
}

/** Of "The driver Képzelt Kálmán" what is a name: it begins with a capital, and is longer than an article where anything is. */
function tellingWords(name: string): readonly string[] {
  const words = name.match(/\p{Lu}[\p{L}\p{M}]{2,}/gu) ?? [];
  const long = words.filter((word) => foldText(word).length > 3);
  return long.length > 0 ? long : words;
}

const textsIn = (said: readonly FieldValue[] = []): readonly string[] =>
  said.flatMap(({ value }) => (typeof value === "string" ? [value] : []));
