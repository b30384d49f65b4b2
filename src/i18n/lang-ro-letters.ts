import type { LetterTexts } from "./letter-text-kinds.ts";

/*
 * Letters in Romanian. Drafts: every one is plain wording, to be checked by a native speaker and by a lawyer. What a petition has to hold is from the sources of its
 * route in `domain/data/legal-route-details.ts`; the right of access is article 15 of Regulation (EU) 2016/679; the duty to report is from the sources of
 * `ro_child_reporting`.
 */
export const letters: LetterTexts = {
  ro_cncd: `Către Consiliul Național pentru Combaterea Discriminării (CNCD)

PETIȚIE

Petent: [person]
Adresa de corespondență: [person_address]

Partea reclamată: [respondent]
Adresa: [respondent_address]

Când s-a întâmplat: [event_date]
Când am aflat: [known_date]
Unde s-a întâmplat: [place]

Ce s-a întâmplat:
[facts]

Criteriul pentru care am fost tratat(ă) mai rău: [ground]

Martori și dovezi: [evidence]

Ce solicit:
[wish]

Anexez copii ale documentelor. Petiția este depusă într-un exemplar pentru CNCD și câte unul pentru fiecare parte reclamată.

Data: [today]


........................................
[person]
semnătura`,
  institution: `Către [respondent]
[respondent_address]

Subiect: solicitare de informații și de decizie

Stimată doamnă, stimate domn,

Subsemnatul/subsemnata [person] (adresa: [person_address]) mă adresez dumneavoastră în următoarea problemă:
[facts]

Vă rog
1. să îmi comunicați în scris decizia luată în cazul meu, cu motivele ei și cu mențiunea unde și până când poate fi contestată;
2. să îmi dați o copie a datelor cu caracter personal pe care le prelucrați despre mine, în temeiul articolului 15 din Regulamentul (UE) 2016/679;
3. dacă cererea ține de altă instituție, să îmi scrieți care este aceasta.

Vă rog să răspundeți în scris la adresa de mai sus.

Data: [today]

Cu stimă,


........................................
[person]`,
  landlord: `Către [respondent]
[respondent_address]

Subiect: solicitarea motivelor notificării

Stimată doamnă, stimate domn,

În data de [notice_date] am primit notificarea prin care îmi cereți să părăsesc locuința. Adresa locuinței: [person_address].

Vă rog să îmi comunicați în scris:
1. care este motivul;
2. pe ce prevedere din contract sau din lege se bazează;
3. până când îmi cereți să plec.

Pe scurt despre situație:
[facts]

Vă rog să nu faceți alți pași până la răspuns. Prin această scrisoare nu accept notificarea și nu renunț la drepturile mele.

Aș dori să găsim împreună o soluție:
[wish]

Data: [today]

Cu stimă,


........................................
[person]`,
  child_signal: `Către [service]
(DGASPC)

Subiect: sesizare privind un copil în pericol

Stimată doamnă, stimate domn,

În numele organizației [organisation] vă aducem la cunoștință următoarele.

Despre cine este vorba: [person]
Unde se află: [person_address]

Ce am constatat, când și unde:
[facts]

Ce am făcut până acum:
[already_done]

Vă rugăm să ne confirmați în scris primirea sesizării.

Data: [today]


........................................
[worker]
[organisation]`,
  appointment: `Către [service]

Subiect: confirmarea întâlnirii

Stimată doamnă, stimate domn,

Confirm întâlnirea stabilită.

Pentru cine: [person]
Când: [appointment]
Unde: [meeting_place]

Dacă data nu este potrivită, vă rog să mă anunțați.

Data: [today]

Cu stimă,
[worker]
[organisation]`,
  referral: `Către [service]

Subiect: solicitare de sprijin

Stimată doamnă, stimate domn,

Cu acordul persoanei [person], vă rog să îi acordați sprijin.

De ce are nevoie:
[wish]

Ce trebuie să știți:
[facts]

Ce am făcut până acum:
[already_done]

Vă rog să ne scrieți dacă și când puteți prelua cazul.

Data: [today]

Cu stimă,
[worker]
[organisation]`,
};
