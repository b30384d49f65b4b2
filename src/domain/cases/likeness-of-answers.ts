import type { FormValues } from "../forms/form.ts";
import { foldText } from "./fold-text.ts";
import type { Likeness } from "./likeness.ts";
import { phoneKey } from "./phone-key.ts";

/** What a case that is being written down is compared by; undefined while it says of nobody who she is. */
export function likenessOfAnswers(values: FormValues): Likeness | undefined {
  if (values.anonymous === true) return undefined;
  const name = foldText(textOf(values.full_name) || textOf(values.person_label));
  const phone = phoneKey(textOf(values.phone));
  if (name === "" && phone === "") return undefined;
  const settlement = textOf(values.settlement).trim();
  const { birth_year: born } = values;
  return {
    ...(name !== "" && { nameKey: name }),
    ...(phone !== "" && { phoneKey: phone }),
    ...(settlement !== "" && { settlement }),
    ...(typeof born === "number" && { birthYear: born }),
  };
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
