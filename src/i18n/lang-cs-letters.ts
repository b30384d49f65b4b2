import type { LetterTexts } from "./letter-text-kinds.ts";

/*
 * Letters in Czech. Drafts: every one is plain wording, to be checked by a native speaker and by a lawyer. What a complaint has to hold is from the sources of its
 * route in `domain/data/legal-route-details.ts`; the right of access is article 15 of Regulation (EU) 2016/679.
 */
export const letters: LetterTexts = {
  cz_ombudsman: `Veřejný ochránce práv
Brno

STÍŽNOST NA DISKRIMINACI

Jméno a příjmení: [person]
Adresa: [person_address]

Kdo se diskriminace dopustil: [respondent]
Adresa: [respondent_address]

Oblast: [area]
Důvod, pro který se mnou zacházeli hůř: [ground]

Kdy se to stalo: [event_date]
Kde se to stalo: [place]

Co se stalo:
[facts]

Co jsem už udělal/a:
[already_done]

Důkazy (listiny, nahrávky, svědci): [evidence]

O co žádám:
[wish]

Přikládám kopie listin, které se k věci vztahují.

Dne: [today]


........................................
[person]
podpis`,
  institution: `[respondent]
[respondent_address]

Věc: žádost o informace a o rozhodnutí

Vážená paní, vážený pane,

já, [person] (adresa: [person_address]), se na vás obracím v této věci:
[facts]

Žádám,
1. abyste mi písemně zaslali rozhodnutí, které jste v mé věci vydali, s odůvodněním a s poučením, kde a do kdy se lze odvolat;
2. abyste mi poskytli kopii osobních údajů, které o mně zpracováváte, podle článku 15 nařízení (EU) 2016/679;
3. pokud věc patří jinému úřadu, abyste mi napsali kterému.

Odpověď prosím zašlete písemně na výše uvedenou adresu.

Dne: [today]

S pozdravem


........................................
[person]`,
  landlord: `[respondent]
[respondent_address]

Věc: žádost o sdělení důvodů výpovědi

Vážená paní, vážený pane,

dne [notice_date] mi byla doručena výpověď z nájmu bytu. Adresa bytu: [person_address].

Žádám, abyste mi písemně sdělil/a:
1. z jakého důvodu výpověď dáváte;
2. o které ustanovení smlouvy nebo zákona se opírá;
3. do kdy mám podle vás byt opustit.

Stručně k věci:
[facts]

Prosím, abyste do odpovědi nečinil/a další kroky. Tímto dopisem výpověď nepřijímám a svých práv se nevzdávám.

Rád/a bych se s vámi domluvil/a na řešení:
[wish]

Dne: [today]

S pozdravem


........................................
[person]`,
  child_signal: `[service]
(OSPOD)

Věc: oznámení o ohroženém dítěti

Vážená paní, vážený pane,

za organizaci [organisation] oznamujeme následující.

Koho se oznámení týká: [person]
Kde se zdržuje: [person_address]

Co jsme zjistili, kdy a kde:
[facts]

Co jsme dosud udělali:
[already_done]

Prosíme o písemné potvrzení, že jste oznámení přijali.

Dne: [today]


........................................
[worker]
[organisation]`,
  appointment: `[service]

Věc: potvrzení schůzky

Vážená paní, vážený pane,

potvrzuji dohodnutou schůzku.

Pro koho: [person]
Kdy: [appointment]
Kde: [meeting_place]

Pokud vám termín nevyhovuje, dejte mi prosím vědět.

Dne: [today]

S pozdravem
[worker]
[organisation]`,
  referral: `[service]

Věc: žádost o pomoc

Vážená paní, vážený pane,

se souhlasem [person] vás žádám o pomoc.

S čím potřebuje pomoci:
[wish]

Co je potřeba vědět:
[facts]

Co jsme dosud udělali:
[already_done]

Napište mi prosím, zda a kdy se jí/mu můžete věnovat.

Dne: [today]

S pozdravem
[worker]
[organisation]`,
};
