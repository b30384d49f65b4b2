import type { LetIn } from "../../app/network/membership.ts";
import type { Text } from "../../i18n/text.ts";

export const newPhoneWords = ({ t }: Text, name: string, { oldPhoneStays }: LetIn): string =>
  t(oldPhoneStays ? "newphone-in-old-stays" : "newphone-in", { name });
