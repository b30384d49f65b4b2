import type { Country } from "../../../src/domain/cases/region.ts";

/** A name heard in one country's language and written down in the letters of another, as a clerk does who has seen no paper. */
export const respell = (word: string, from: Country, to: Country): string =>
  capital(written[to](heard[from](word.toLowerCase())));

type Spelling = (word: string) => string;

const spelling =
  (...rules: readonly (readonly [RegExp, string])[]): Spelling =>
  (word) =>
    rules.reduce((text, [pattern, letters]) => text.replace(pattern, letters), word);

// What is heard is noted in Czech and Slovak letters, the hard ts as ¢ and ch as χ until the end.
const heard: Readonly<Record<Country, Spelling>> = {
  HU: spelling(
    [/dzs/g, "dž"],
    [/cs/g, "č"],
    [/cz|c/g, "¢"],
    [/sz/g, "ß"],
    [/zs/g, "ž"],
    [/ss?/g, "š"],
    [/ß/g, "s"],
    [/gy/g, "ď"],
    [/ny/g, "ň"],
    [/ty/g, "ť"],
    [/ly/g, "j"],
    [/th/g, "t"],
    [/gh/g, "g"],
    [/w/g, "v"],
    [/y/g, "i"],
    [/([a-z])\1/g, "$1"],
    [/ő/g, "ö"],
    [/ű/g, "ü"],
  ),
  CZ: spelling(
    [/ch/g, "χ"],
    [/c/g, "¢"],
    [/x/g, "ks"],
    [/w/g, "v"],
    [/ř/g, "rž"],
    [/[ýy]/g, "i"],
    [/ě/g, "e"],
    [/ů/g, "ú"],
  ),
  SK: spelling(
    [/ch/g, "χ"],
    [/c/g, "¢"],
    [/x/g, "ks"],
    [/[ýy]/g, "i"],
    [/ľ/g, "l"],
    [/ô/g, "o"],
    [/ä/g, "e"],
  ),
  RO: spelling(
    [/ch(?=[ei])/g, "k"],
    [/gh(?=[ei])/g, "γ"],
    [/ci(?=[aou])/g, "č"],
    [/ci$/g, "č"],
    [/c(?=[ei])/g, "č"],
    [/g(?=[ei])/g, "dž"],
    [/γ/g, "g"],
    [/c/g, "k"],
    [/[șş]/g, "š"],
    [/[țţ]/g, "¢"],
    [/x/g, "ks"],
    [/ă/g, "a"],
    [/[âî]/g, "i"],
    [/j/g, "ž"],
  ),
};

const inCzechAndSlovak: Spelling = spelling(
  [/χ/g, "ch"],
  [/¢/g, "c"],
  [/[öő]/g, "o"],
  [/[üű]/g, "u"],
  [/ľ/g, "l"],
);

const written: Readonly<Record<Country, Spelling>> = {
  CZ: inCzechAndSlovak,
  SK: inCzechAndSlovak,
  HU: spelling(
    [/s/g, "sz"],
    [/š/g, "s"],
    [/dž/g, "dzs"],
    [/č/g, "cs"],
    [/ž/g, "zs"],
    [/ď/g, "gy"],
    [/ň/g, "ny"],
    [/ť/g, "ty"],
    [/ě/g, "e"],
    [/χ/g, "h"],
    [/¢/g, "c"],
  ),
  RO: spelling(
    [/k(?=[eiéí])/g, "ch"],
    [/k/g, "c"],
    [/g(?=[eiéí])/g, "gh"],
    [/dž/g, "g"],
    [/č(?=[eiéí])/g, "c"],
    [/č/g, "ci"],
    [/š/g, "ș"],
    [/ž/g, "j"],
    [/ď/g, "ghi"],
    [/ň/g, "ni"],
    [/ť/g, "ti"],
    [/[öő]/g, "o"],
    [/[üű]/g, "u"],
    [/¢/g, "ț"],
    [/χ/g, "h"],
    [/[áä]/g, "a"],
    [/[éě]/g, "e"],
    [/í/g, "i"],
    [/ó/g, "o"],
    [/ú/g, "u"],
  ),
};

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
