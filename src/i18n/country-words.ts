import type { Country } from "../domain/cases/region.ts";
import type { Text } from "./text.ts";

/** What a country is called. */
export const countryWords = ({ t }: Text, country: Country): string =>
  t(`code-country-${lowerCountries[country]}`);

const lowerCountries = { HU: "hu", CZ: "cz", RO: "ro", SK: "sk" } as const;
