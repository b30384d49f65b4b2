### One case for somebody outside the network: the sealed file, and the guest.
### plain wording, to be checked by a native speaker: every line of this file

expert-only-coordinator = Odborníka přizvou koordinátoři.
expert-what = Co půjde s ním: druh případu, kraj, co bylo vybráno ze seznamů a co se který den stalo. Co zůstane zde: koho se týká, obec, kdo to psal, fotografie a listiny.
expert-to = Kdo to bude číst?
expert-to-hint = Zapíše se do případu i do toho, co si dotyčná osoba může vyžádat.
expert-question = Na co se ptáš?
expert-make = Vytvořit zapečetěný soubor
expert-consent-missing = Nelze předat: nikdo se zatím nezeptal, zda se smí předat dál
expert-consent-refused = Nelze předat: odpověď zněla ne
expert-consent-withdrawn = Nelze předat: souhlas byl odvolán
expert-consent-about = Jde o toto: { $purpose }
expert-consent-where = Nejdřív si s ní promluv a odpověď zapiš v případu mezi souhlasy.
expert-consent-another = Jiná osoba z této skupiny ({ $no }) nesouhlasila. Souhlasy jsou v jejím vlastním případu.
expert-step-file = 1. Předej soubor
expert-step-file-text = Otevře se v každém prohlížeči, i bez sítě; číst a tisknout se dá v jazycích: { $languages }. Zapsalo se, že jsi jej předal/a.
expert-step-file-do = Předat
expert-file-done = Předáno. Teď heslo, jinou cestou.
expert-step-passphrase = 2. Řekni heslo
expert-step-passphrase-text = Telefonem nebo osobně, nikdy ve zprávě se souborem.
expert-passphrase-once = Zapiš si ho teď: neukládá se a znovu ho nelze ukázat. Když se ztratí, vytvoř nový soubor.
expert-passphrase = Heslo
expert-page-title = Zapečetěná stránka
expert-page-text = Heslo ti jinou cestou řekne ten, kdo soubor poslal. Otevře se jen v tomto prohlížeči; nic se neodesílá ani neukládá.
expert-page-open = Otevřít
expert-page-opening = Otevírá se…
expert-page-wrong = Neotevřelo se. Zkontroluj heslo; je-li správné, soubor je poškozený: požádej o něj znovu.
expert-page-cannot = Tento prohlížeč ji zde neotevře. Ulož soubor a otevři jej na počítači v prohlížeči Chrome, Firefox, Edge nebo Safari.
expert-page-made = Vytvořeno { $when }. Jen ke čtení.
expert-page-honest = Jména a obec jsou vynechány a dny se počítají od prvního. Přesto jde o skutečného člověka: nepředávej to dál a po odpovědi to smaž. Odpověz tomu, kdo ti to dal.
expert-page-close = Zavřít
