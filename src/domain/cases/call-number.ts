import { isFactList } from "../forms/fact-value.ts";
import type { IdentityFieldId } from "../forms/field-definitions.ts";
import type { Facts } from "./facts.ts";

/**
 * The number as a telephone dials it, where one tap may call it: the person has said that a call is safe, nobody says otherwise, and there is one number. A call at
 * home can betray her; whoever has another reason still reads the number.
 */
export function callNumber(identity: Facts<IdentityFieldId>): string | undefined {
  const phones = identity.get("phone") ?? [];
  const rules = identity.get("contact_safe") ?? [];
  const isSafe = rules.every(
    ({ value }) =>
      isFactList(value) && value.includes("phone_ok") && !value.includes("only_through_someone"),
  );
  const [phone] = phones;
  if (phones.length !== 1 || rules.length === 0 || !isSafe || typeof phone?.value !== "string")
    return undefined;
  const dialled = phone.value.normalize("NFKC").replaceAll(/[^\d+]/g, "");
  return /^\+?\d{6,15}$/.test(dialled) ? dialled : undefined;
}
