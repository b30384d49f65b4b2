import type { LetterTexts } from "./letter-text-kinds.ts";

/*
 * Letters in Hungarian. Drafts: every one is plain wording, to be checked by a native speaker and by a lawyer. What a complaint has to hold is from the sources of its
 * route in `domain/data/legal-route-details.ts`; the right of access is article 15 of Regulation (EU) 2016/679; who signals a child in danger is from
 * the sources of `hu_child_signal`.
 */
export const letters: LetterTexts = {
  hu_ajbh: `Alapvető jogok biztosa
Egyenlő Bánásmódért Felelős Főigazgatóság

KÉRELEM
az egyenlő bánásmód megsértése miatt

A kérelmező neve: [person]
A kérelmező címe: [person_address]

Akivel szemben az eljárást kérem: [respondent]
Címe: [respondent_address]

Kifejezetten kérem, hogy az ügyben a hatósági eljárást folytassák le.

Mikor történt: [event_date]
Mikor szereztem róla tudomást: [known_date]
Hol történt: [place]

Mi történt:
[facts]

Meggyőződésem szerint ezért ért a hátrány: [ground]

Bizonyítékok és tanúk: [evidence]

Indult-e az ügyben más bírósági vagy hatósági eljárás: [other_proceedings]

Amit az eljárástól kérek:
[wish]

Mellékelem az ügyre vonatkozó iratok másolatát. Ha meghatalmazott ír alá, a meghatalmazást is.

Kelt: [today]


........................................
[person]
aláírás`,
  institution: `[respondent]
[respondent_address]

Tárgy: tájékoztatás és irat kérése

Tisztelt Címzett!

Alulírott [person] (lakcím: [person_address]) az alábbi ügyben fordulok Önökhöz:
[facts]

Kérem, hogy
1. küldjék meg az ügyemben hozott döntést írásban, az indokaival és azzal, hol és meddig lehet ellene jogorvoslatot kérni;
2. adjanak másolatot a rólam kezelt személyes adatokról, az (EU) 2016/679 rendelet 15. cikke alapján;
3. ha a kérésem más szervre tartozik, írják meg, melyikre.

Válaszukat írásban kérem a fenti címre.

Kelt: [today]

Tisztelettel:


........................................
[person]`,
  landlord: `[respondent]
[respondent_address]

Tárgy: a felmondás indokainak kérése

Tisztelt Címzett!

[notice_date] napján megkaptam a lakás felmondásáról szóló levelét. A lakás címe: [person_address].

Kérem, írja meg írásban:
1. mi a felmondás oka;
2. a bérleti szerződés vagy a jogszabály melyik pontjára alapítja;
3. meddig kéri a lakás elhagyását.

Az ügyről röviden:
[facts]

Kérem, hogy a válaszáig további lépést ne tegyen. A felmondást ezzel a levéllel nem fogadom el, és a jogaimat fenntartom.

Szeretném a helyzetet megbeszélni, és közösen megoldást találni:
[wish]

Kelt: [today]

Tisztelettel:


........................................
[person]`,
  child_signal: `[service]
(család- és gyermekjóléti szolgálat)

Tárgy: jelzés gyermek veszélyeztetettségéről

Tisztelt Címzett!

Szervezetünk, [organisation], a gyermekvédelmi jelzőrendszer tagjaként az alábbi jelzést teszi.

Akiről a jelzés szól: [person]
Tartózkodási helye: [person_address]

Mit észleltünk, mikor és hol:
[facts]

Az eddig megtett lépések:
[already_done]

Kérjük, hogy a jelzés fogadásáról és az intézkedésről írásban tájékoztassanak.

Kelt: [today]


........................................
[worker]
[organisation]`,
  appointment: `[service]

Tárgy: időpont megerősítése

Tisztelt Címzett!

Ezzel megerősítem a megbeszélt időpontot.

Kinek a részére: [person]
Időpont: [appointment]
Hely: [meeting_place]

Ha az időpont nem megfelelő, kérem, jelezzék.

Kelt: [today]

Tisztelettel:
[worker]
[organisation]`,
  referral: `[service]

Tárgy: segítség kérése

Tisztelt Címzett!

[person] hozzájárulásával az Önök segítségét kérem.

Miben kér segítséget:
[wish]

Amit az ügyről tudni kell:
[facts]

Amit eddig tettünk:
[already_done]

Kérem, írják meg, tudják-e fogadni, és mikor.

Kelt: [today]

Tisztelettel:
[worker]
[organisation]`,
};
