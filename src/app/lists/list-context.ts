import type { CaseRecord } from "../../domain/cases/case-record.ts";
import { shownValue } from "../../domain/cases/facts.ts";
import type { FormValues } from "../../domain/forms/form.ts";

/** What a list's questions need to know of the case: the basis for keeping data, and what the person has agreed to. */
export function listContext({ facts, consents }: Pick<CaseRecord, "facts" | "consents">): {
  readonly known: FormValues;
} {
  const basis = shownValue(facts, "legal_basis");
  // Whoever took back that notes are kept agrees to nothing that goes further.
  const isGone = consents.get("service")?.state === "withdrawn";
  const given = [...consents].flatMap(([purpose, { state }]) =>
    state === "given" && !isGone ? purpose : [],
  );
  return { known: { consents: given, ...(basis !== undefined && { legal_basis: basis }) } };
}
