import type { LetterTexts } from "./letter-text-kinds.ts";

/*
 * Letters in Slovak. Drafts: every one is plain wording, to be checked by a native speaker and by a lawyer. What a complaint has to hold is from the sources of its
 * route in `domain/data/legal-route-details.ts`; the right of access is article 15 of Regulation (EU) 2016/679. To whom a child in danger is reported in Slovakia was in
 * no source we have: the letter leaves it open.
 */
export const letters: LetterTexts = {
  sk_snslp: `Slovenské národné stredisko pre ľudské práva

PODNET

Meno a priezvisko: [person]
Adresa: [person_address]

Koho sa podnet týka: [respondent]
Adresa: [respondent_address]

Kedy sa to stalo: [event_date]
Kde sa to stalo: [place]

Čo sa stalo:
[facts]

Prečo so mnou podľa mňa zaobchádzali horšie: [ground]

Dôkazy a svedkovia: [evidence]

Čo žiadam:
[wish]

Prikladám kópie dokladov.

Dňa: [today]


........................................
[person]
podpis`,
  institution: `[respondent]
[respondent_address]

Vec: žiadosť o informácie a o rozhodnutie

Vážená pani, vážený pán,

ja, [person] (adresa: [person_address]), sa na vás obraciam v tejto veci:
[facts]

Žiadam,
1. aby ste mi písomne poslali rozhodnutie, ktoré ste v mojej veci vydali, s odôvodnením a s poučením, kde a dokedy sa možno odvolať;
2. aby ste mi poskytli kópiu osobných údajov, ktoré o mne spracúvate, podľa článku 15 nariadenia (EÚ) 2016/679;
3. ak vec patrí inému úradu, aby ste mi napísali ktorému.

Odpoveď prosím pošlite písomne na uvedenú adresu.

Dňa: [today]

S pozdravom


........................................
[person]`,
  landlord: `[respondent]
[respondent_address]

Vec: žiadosť o oznámenie dôvodov výpovede

Vážená pani, vážený pán,

dňa [notice_date] mi bola doručená výpoveď z nájmu bytu. Adresa bytu: [person_address].

Žiadam, aby ste mi písomne oznámili:
1. z akého dôvodu výpoveď dávate;
2. o ktoré ustanovenie zmluvy alebo zákona sa opiera;
3. dokedy mám podľa vás byt opustiť.

Stručne k veci:
[facts]

Prosím, aby ste do odpovede nerobili ďalšie kroky. Týmto listom výpoveď neprijímam a svojich práv sa nevzdávam.

Chcem sa s vami dohodnúť na riešení:
[wish]

Dňa: [today]

S pozdravom


........................................
[person]`,
  child_signal: `[service]

Vec: oznámenie o ohrozenom dieťati

Vážená pani, vážený pán,

za organizáciu [organisation] oznamujeme nasledujúce.

Koho sa oznámenie týka: [person]
Kde sa zdržiava: [person_address]

Čo sme zistili, kedy a kde:
[facts]

Čo sme doteraz urobili:
[already_done]

Prosíme o písomné potvrdenie, že ste oznámenie prijali.

Dňa: [today]


........................................
[worker]
[organisation]`,
  appointment: `[service]

Vec: potvrdenie stretnutia

Vážená pani, vážený pán,

potvrdzujem dohodnuté stretnutie.

Pre koho: [person]
Kedy: [appointment]
Kde: [meeting_place]

Ak vám termín nevyhovuje, dajte mi prosím vedieť.

Dňa: [today]

S pozdravom
[worker]
[organisation]`,
  referral: `[service]

Vec: žiadosť o pomoc

Vážená pani, vážený pán,

so súhlasom [person] vás žiadam o pomoc.

S čím potrebuje pomôcť:
[wish]

Čo treba vedieť:
[facts]

Čo sme doteraz urobili:
[already_done]

Napíšte mi prosím, či a kedy sa jej/mu môžete venovať.

Dňa: [today]

S pozdravom
[worker]
[organisation]`,
};
