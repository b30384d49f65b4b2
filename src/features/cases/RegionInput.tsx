import { useState } from "react";
import { Button } from "../../design/Button.tsx";
import { Select } from "../../design/Select.tsx";
import { regionById, regions, type Country, type RegionId } from "../../domain/cases/region.ts";
import { countryWords } from "../../i18n/country-words.ts";
import type { Language } from "../../i18n/languages.ts";
import { useText } from "../../i18n/use-text.ts";
import "./RegionInput.css";

interface RegionInputProps {
  readonly label: string;
  readonly hint: string | undefined;
  readonly error: string | undefined;
  readonly optional: boolean;
  readonly value: RegionId | undefined;
  readonly onChange: (value: RegionId | undefined) => void;
}

/** The region of the last case is taken as it is: one line, and a button for another. */
export function RegionInput({ value, onChange, ...question }: RegionInputProps) {
  const text = useText();
  const { t, language } = text;
  const [remembered, setRemembered] = useState(value !== undefined);
  if (remembered && value !== undefined)
    return (
      <div className="region-remembered">
        <div>
          <span className="field-label">{question.label}</span>
          <p>{regionById(value).name}</p>
        </div>
        <Button kind="quiet" onClick={() => setRemembered(false)}>
          {t("cases-region-change")}
        </Button>
      </div>
    );
  const countries = countriesFor(language);
  return (
    <Select
      {...question}
      value={value}
      none={t("cases-region-choose")}
      options={regions
        .toSorted((a, b) => countries.indexOf(a.country) - countries.indexOf(b.country))
        .map(({ id, name, country }) => ({
          value: id,
          label: name,
          group: countryWords(text, country),
        }))}
      onChange={onChange}
    />
  );
}

const homes: { readonly [L in Language]?: Country } = { hu: "HU", cs: "CZ", ro: "RO", sk: "SK" };

/** People mostly work where their language is spoken. */
function countriesFor(language: Language): readonly Country[] {
  const all: readonly Country[] = ["HU", "CZ", "RO", "SK"];
  const home = homes[language];
  return home ? [home, ...all.filter((country) => country !== home)] : all;
}
